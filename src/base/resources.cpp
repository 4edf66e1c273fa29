#include "base/resources.h"

#include <cstdlib>
#include <system_error>

namespace lobbyboard::base {
namespace {

bool complete(const std::filesystem::path& root) {
  std::error_code ignored;
  return std::filesystem::is_directory(root / "assets", ignored) &&
         std::filesystem::is_directory(root / "fonts", ignored) &&
         std::filesystem::is_directory(root / "config", ignored);
}

}  // namespace

Result<Resources> findResources() {
  if (const char* given = std::getenv("LOBBYBOARD_ROOT")) {
    if (complete(given)) return Resources{given};
    return failure(std::string("LOBBYBOARD_ROOT=") + given + " does not hold assets, fonts and config");
  }
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return failure("cannot read /proc/self/exe: " + error.message());
  const std::filesystem::path installed = program.parent_path().parent_path() / "share" / "lobbyboard";
  if (complete(installed)) return Resources{installed};
  for (auto folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path())
    if (complete(folder)) return Resources{folder};
  return failure("no folder with assets, fonts and config beside " + program.string() +
                 "; set LOBBYBOARD_ROOT to the folder that holds them");
}

}  // namespace lobbyboard::base
