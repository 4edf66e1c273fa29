#include "commands/command.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace lobbyboard::commands {

std::filesystem::path configFile(const std::string& given, const base::Resources& resources) {
  if (!given.empty()) return given;
  const std::filesystem::path installed = "/etc/lobbyboard/lobbyboard.toml";
  std::error_code ignored;
  return std::filesystem::exists(installed, ignored) ? installed : resources.config() / "lobbyboard.toml";
}

base::Resources resources() {
  auto found = base::findResources();
  if (!found) throw Stop(base::kCouldNotStart, found.error().what);
  return *found;
}

std::string listed(const std::vector<config::Fault>& faults) {
  std::string out;
  for (const config::Fault& fault : faults) out += (out.empty() ? "" : "\n") + config::toString(fault);
  return out;
}

void print(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
    throw Stop(base::kCouldNotStart, "cannot write to standard output");
}

std::filesystem::path stateFolder(const std::string& given, const config::Settings& settings) {
  std::filesystem::path folder = given;
  if (folder.empty()) folder = settings.state;
  if (const char* const systemd = std::getenv("STATE_DIRECTORY"); folder.empty() && systemd) folder = systemd;
  if (const char* const home = std::getenv("HOME"); folder.empty() && home)
    folder = std::filesystem::path(home) / ".local" / "state" / "lobbyboard";
  if (folder.empty()) throw Stop(base::kCouldNotStart, "no state folder: give --state, or state in the configuration");
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw Stop(base::kCouldNotStart, "cannot use the state folder " + folder.string() + ": " + error.message());
  return folder;
}

geometry::Size parseSize(const std::string& text) {
  geometry::Size size;
  const char* const end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, size.width);
  if (width.ec == std::errc{} && width.ptr != end && *width.ptr == 'x') {
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    if (height.ec == std::errc{} && height.ptr == end && size.width >= 64 && size.height >= 64 && size.width <= 16384 &&
        size.height <= 16384)
      return size;
  }
  throw Stop(base::kWrongUsage,
             "--size " + text + ": must be WIDTHxHEIGHT in pixels, each 64 to 16384, as in 1920x1080");
}

void resize(config::WallSettings& wall, const std::string& size) {
  if (size.empty()) return;
  const geometry::Size wanted = parseSize(size);
  wall.width = wanted.width;
  wall.height = wanted.height;
}

}  // namespace lobbyboard::commands
