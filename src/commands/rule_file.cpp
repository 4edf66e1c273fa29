#include "commands/rule_file.h"

#include "base/file.h"
#include "config/rules.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kLargest = 64 * 1024;

/// Without its comment and the blanks around it; quotes in our rule files hold no '#' but in colours.
std::string bare(std::string line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted) line.resize(i);
  }
  line.erase(line.find_last_not_of(" \t\r") + 1);
  return line;
}

}  // namespace

RuleFile::RuleFile(const std::filesystem::path& file) : file_(file), lineOf_(config::linesOfRules(file)) {
  const auto text = base::readFile(file, kLargest);
  if (!text) return;
  for (std::size_t from = 0; from < text->size();) {
    const std::size_t end = std::min(text->find('\n', from), text->size());
    lines_.push_back(text->substr(from, end - from));
    from = end + 1;
  }
}

std::string RuleFile::quote(const std::string& key, const config::Strings& strings) const {
  const std::string name = file_.filename().string();
  const auto line = lineOf_.find(key);
  if (line == lineOf_.end() || line->second < 1 || static_cast<std::size_t>(line->second) > lines_.size())
    return strings.format("rules.explain_default", {name + " " + key});
  return name + ":" + std::to_string(line->second) + " " + bare(lines_[static_cast<std::size_t>(line->second) - 1]);
}

}  // namespace lobbyboard::commands
