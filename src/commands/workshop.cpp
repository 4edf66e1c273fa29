#include "commands/workshop.h"

#include <cstdlib>

#include "base/file.h"
#include "commands/command.h"

namespace lobbyboard::commands {

Workshop::Workshop(const base::Resources& resources, const std::string& url, const std::string& city) {
  std::error_code error;
  std::string name = (std::filesystem::temp_directory_path(error) / "lobbyboard-XXXXXX").string();
  if (!::mkdtemp(name.data())) throw Stop(base::kCouldNotStart, "cannot make a folder for the demonstration: " + name);
  folder_ = name;
  std::filesystem::create_directory(state());
  std::filesystem::create_directory_symlink(std::filesystem::absolute(resources.config() / "playlists"),
                                            folder_ / "playlists");
  std::filesystem::create_directory_symlink(std::filesystem::absolute(resources.config() / "rules"), folder_ / "rules");
  const std::string text = "active = \"" + (city == "wuhai" ? "demo" : city) + "\"\nrules = \"" + city +
                           "\"\n\n[feed]\nurl = \"" + url + "\"\npoll = \"2s\"\nstale_days = 0\n";
  if (const auto written = base::writeFileDurably(config(), text); !written)
    throw Stop(base::kCouldNotStart, written.error().what);
}

Workshop::~Workshop() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

}  // namespace lobbyboard::commands
