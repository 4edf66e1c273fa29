#include "config/mutation.h"

#include <map>

namespace lobbyboard::test {
namespace {

/// Where a value ends: before a comment that is not inside quotes.
std::string_view withoutComment(std::string_view text) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '#' && !quoted) text = text.substr(0, i);
  }
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

std::string replaced(std::string_view text, int line, int column, std::size_t length, std::string_view by) {
  std::size_t at = 0;
  for (int i = 1; i < line; ++i) at = text.find('\n', at) + 1;
  std::string out(text);
  return out.replace(at + static_cast<std::size_t>(column) - 1, length, by);
}

}  // namespace

std::vector<KeyLine> keyLines(std::string_view text) {
  std::vector<KeyLine> out;
  std::map<std::string, int> counts;
  std::string table;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const std::string_view bare = withoutComment(line);
    if (bare.starts_with("[[")) {
      table = bare.substr(2, bare.size() - 4);
      table.append("[").append(std::to_string(++counts[table])).append("]");
    } else if (bare.starts_with('[')) {
      table = bare.substr(1, bare.size() - 2);
    } else if (const std::size_t equals = bare.find('='); equals != std::string_view::npos) {
      const std::string_view key = bare.substr(0, bare.find_first_of(" ="));
      const std::size_t value = bare.find_first_not_of(' ', equals + 1);
      out.push_back({number, 1, static_cast<int>(value) + 1, table, std::string(key), std::string(bare.substr(value))});
    }
  }
  return out;
}

std::string withKey(std::string_view text, const KeyLine& line, std::string_view key) {
  return replaced(text, line.line, line.keyColumn, line.key.size(), key);
}

std::string withValue(std::string_view text, const KeyLine& line, std::string_view value) {
  return replaced(text, line.line, line.valueColumn, line.value.size(), value);
}

std::string described(const std::vector<config::Fault>& faults) {
  std::string out;
  for (const config::Fault& fault : faults) {
    out += std::to_string(fault.line) + ":" + std::to_string(fault.column) + " ";
    out += fault.key + ": " + fault.text + "\n";
  }
  return out;
}

config::Fault faultAt(const std::vector<config::Fault>& faults, int line, int column) {
  for (const config::Fault& fault : faults)
    if (fault.line == line && fault.column == column) return fault;
  return {};
}

}  // namespace lobbyboard::test
