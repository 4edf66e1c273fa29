#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "config/strings.h"

namespace lobbyboard::commands {

/// A rule file as its lines, to show where a rule stands.
class RuleFile {
 public:
  explicit RuleFile(const std::filesystem::path& file);

  std::string name() const { return file_.string(); }
  /// "rules/wuhai.toml:15 red_after = 3", or that the file does not write the key.
  std::string quote(const std::string& key, const config::Strings& strings) const;

 private:
  std::filesystem::path file_;
  std::map<std::string, int> lineOf_;
  std::vector<std::string> lines_;
};

}  // namespace lobbyboard::commands
