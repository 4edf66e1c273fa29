#include "commands/wall_setup.h"

namespace lobbyboard::commands {

std::shared_ptr<show::Setup> loadSetup(const std::filesystem::path& file, const base::Resources& resources) {
  auto setup = show::loadSetup(file, resources);
  if (!setup) throw Stop(base::kFoundFaults, listed(setup.error()));
  return std::make_shared<show::Setup>(std::move(*setup));
}

}  // namespace lobbyboard::commands
