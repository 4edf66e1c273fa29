#include "commands/check_slips.h"

#include "commands/command.h"
#include "config/plausibility.h"
#include "feed/plausibility.h"

namespace lobbyboard::commands {

std::vector<model::Warning> slipsIn(const model::Snapshot& snapshot, const std::string& document,
                                    const base::Resources& resources) {
  const auto settings = config::loadPlausibility(resources.assets() / "plausibility.toml");
  if (!settings) throw Stop(base::kFoundFaults, listed(settings.error()));
  return feed::implausibilities(snapshot, document, *settings);
}

}  // namespace lobbyboard::commands
