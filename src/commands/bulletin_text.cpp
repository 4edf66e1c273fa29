#include "commands/bulletin_text.h"

#include <algorithm>

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kColumnGap = 2;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Columns that a text takes on a terminal: two for every character beyond Latin, as ideographs are.
std::size_t widthOf(const std::string& text) {
  std::size_t width = 0;
  for (const char c : text)
    if (!continues(c)) width += static_cast<unsigned char>(c) >= 0xE0 ? 2U : 1U;
  return width;
}

void writeTable(const BulletinTable& table, std::string& out) {
  std::vector<std::size_t> widths(table.head.size(), 0);
  const auto measure = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], widthOf(row[i]));
  };
  measure(table.head);
  for (const auto& row : table.rows) measure(row);
  const auto write = [&](const std::vector<std::string>& row) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i)
      line += row[i] + std::string(widths[i] - widthOf(row[i]) + kColumnGap, ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  };
  out += "\n" + table.title + "\n";
  write(table.head);
  for (const auto& row : table.rows) write(row);
}

/// "+2" and "-3.5" are figures, and no formula.
bool isNumber(const std::string& text) {
  return text.size() > 1 && text.find_first_not_of("0123456789.", 1) == std::string::npos;
}

std::string cell(std::string text) {
  const bool formula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
  if (formula && !isNumber(text)) text.insert(0, 1, '\'');
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + cell(cells[i]);
  return line + "\r\n";
}

}  // namespace

std::string bulletinText(const Bulletin& bulletin) {
  std::string out = bulletin.title + "\n" + bulletin.asOf + "\n" + bulletin.counts + "\n";
  for (const BulletinTable& table : bulletin.tables) writeTable(table, out);
  return out;
}

std::string bulletinCsv(const Bulletin& bulletin) {
  std::string out = "\xEF\xBB\xBF" + csvLine({bulletin.title, bulletin.asOf, bulletin.counts});
  for (const BulletinTable& table : bulletin.tables) {
    out += "\r\n" + csvLine({table.title}) + csvLine(table.head);
    for (const auto& row : table.rows) out += csvLine(row);
  }
  return out;
}

}  // namespace lobbyboard::commands
