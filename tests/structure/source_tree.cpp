#include "structure/source_tree.h"

#include <algorithm>
#include <filesystem>

#include "base/temp_folder.h"

namespace lobbyboard::test {
namespace fs = std::filesystem;

std::string SourceFile::room() const {
  const std::string rest = path.substr(std::string("src/").size());
  const std::size_t slash = rest.find('/');
  return slash == std::string::npos ? rest.substr(0, rest.find('.')) : rest.substr(0, slash);
}

int SourceFile::lines() const { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

std::vector<SourceFile> filesIn(const std::vector<std::string>& folders) {
  const fs::path root = LOBBYBOARD_SOURCE_DIR;
  std::vector<SourceFile> out;
  const auto add = [&](const fs::path& file) { out.push_back({fs::relative(file, root).string(), bytesOf(file)}); };
  for (const std::string& folder : folders) {
    if (fs::is_regular_file(root / folder)) add(root / folder);
    if (!fs::is_directory(root / folder)) continue;
    for (auto at = fs::recursive_directory_iterator(root / folder); at != fs::recursive_directory_iterator(); ++at) {
      const std::string name = at->path().filename().string();
      if (at->is_directory() && (name.starts_with('.') || name == "build")) at.disable_recursion_pending();
      if (at->is_regular_file() && !name.starts_with('.')) add(at->path());
    }
  }
  std::sort(out.begin(), out.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return out;
}

int lineOf(std::string_view text, std::size_t at) {
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::vector<SourceFile> programFiles() {
  std::vector<SourceFile> out = filesIn({"src"});
  std::erase_if(out, [](const SourceFile& file) { return !file.isCpp(); });
  return out;
}

}  // namespace lobbyboard::test
