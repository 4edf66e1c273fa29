#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::test {

/// One text file of the project.
struct SourceFile {
  std::string path;  ///< from the project's folder: "src/time/zone.h"
  std::string text;

  bool isCpp() const { return path.ends_with(".h") || path.ends_with(".cpp"); }
  bool isIn(std::string_view folder) const { return path.starts_with(folder); }
  std::string name() const { return path.substr(path.rfind('/') + 1); }
  /// The folder under src/: "time"; "main" for src/main.cpp, "main_show" for src/main_show.cpp.
  std::string room() const;
  int lines() const;
};

/// Every file below the folders, or the file itself, in order of their paths; hidden ones and build folders left out.
std::vector<SourceFile> filesIn(const std::vector<std::string>& folders);

/// The line of a text that a byte is in, from 1.
int lineOf(std::string_view text, std::size_t at);

/// The program's C++ files.
std::vector<SourceFile> programFiles();

}  // namespace lobbyboard::test
