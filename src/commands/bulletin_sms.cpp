#include "commands/bulletin_text.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kLongest = 70;  // UTF-16 units of a message that is not plain GSM text

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// UTF-16 units: one for each code point, two beyond the basic plane.
std::size_t unitsOf(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text)
    if (!continues(c)) units += static_cast<unsigned char>(c) >= 0xF0 ? 2U : 1U;
  return units;
}

/// The bytes of the longest front of at most `room` units, whole code points.
std::size_t frontOf(std::string_view text, std::size_t room) {
  std::size_t at = 0;
  for (std::size_t units = 0; at < text.size();) {
    std::size_t next = at + 1;
    while (next < text.size() && continues(text[next])) ++next;
    units += static_cast<unsigned char>(text[at]) >= 0xF0 ? 2U : 1U;
    if (units > room) break;
    at = next;
  }
  return at;
}

/// Where to part within the front: behind the last break, if that keeps at least half of it; else at its end.
std::size_t partedAt(std::string_view front, const std::vector<std::string>& breaks) {
  for (const std::string& mark : breaks) {
    if (mark.empty()) continue;
    const std::size_t found = front.rfind(mark);
    if (found != std::string_view::npos && found + mark.size() >= front.size() / 2) return found + mark.size();
  }
  return front.size();
}

std::vector<std::string> cut(std::string_view text, std::size_t room, const std::vector<std::string>& breaks) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t end = frontOf(text, room);
    if (end < text.size()) end = partedAt(text.substr(0, end), breaks);
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return parts;
}

}  // namespace

std::vector<std::string> segments(const std::string& text, const std::vector<std::string>& breaks,
                                  const config::Strings& strings) {
  if (unitsOf(text) <= kLongest) return {text};
  // The number of parts takes room itself: longer marks until all fit.
  for (std::size_t digits = 1;; ++digits) {
    const std::string nines(digits, '9');
    const std::size_t mark = unitsOf(strings.format("bulletin.mark", {nines, nines}));
    if (mark >= kLongest) return {};
    std::vector<std::string> parts = cut(text, kLongest - mark, breaks);
    const std::string count = std::to_string(parts.size());
    if (count.size() > digits) continue;
    for (std::size_t i = 0; i < parts.size(); ++i)
      parts[i] = strings.format("bulletin.mark", {std::to_string(i + 1), count}) + parts[i];
    return parts;
  }
}

std::string bulletinSms(const Bulletin& bulletin, const config::Strings& strings) {
  const std::string part = strings["bulletin.part"], end = strings["bulletin.end"];
  std::string text = bulletin.title + end + bulletin.asOf + part + bulletin.counts + end;
  for (const BulletinTable& table : bulletin.tables) {
    if (table.sentences.empty()) continue;
    std::string sentences;
    for (const std::string& sentence : table.sentences) sentences += (sentences.empty() ? "" : part) + sentence;
    text += strings.format("bulletin.change_row", {table.title, sentences}) + end;
  }
  std::string out;
  for (const std::string& segment : segments(text, {end, part, strings["bulletin.between"], " "}, strings))
    out += segment + "\n";
  return out;
}

}  // namespace lobbyboard::commands
