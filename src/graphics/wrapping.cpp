#include <algorithm>

#include "graphics/line_division.h"
#include "graphics/typesetter.h"
#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr char32_t kEllipsis = U'…';
constexpr std::u32string_view kOpening = U"（《〈「『【〔〖“‘([{«";
/// In squares of an em by which a line falls short of its room: so much less equal lines may be rather than end there.
constexpr double kWithinWord = 24, kWithinFigure = 400;

double costOf(Joint joint) {
  return joint == Joint::BetweenWords ? 0 : joint == Joint::InWord ? kWithinWord : kWithinFigure;
}

std::size_t nextJoint(const std::vector<Joint>& joints, std::size_t from, std::size_t limit, Joint least) {
  std::size_t to = from + 1;
  while (to < limit && joints[to] < least) ++to;
  return to;
}

}  // namespace

std::string Typesetter::fitted(std::string_view utf8, Face face, int px, int most) {
  if (width(utf8, face, px) <= most) return std::string(utf8);
  const std::u32string text = decode(utf8);
  std::vector<std::size_t> ends = {0};  // places where a cluster ends, and the nothing before the first
  for (const std::u32string_view cluster : book_.clusters().in(text)) ends.push_back(ends.back() + cluster.size());
  const auto cutAt = [&](std::size_t end) {
    while (end > 0 && (text[end - 1] == U' ' || kOpening.find(text[end - 1]) != std::u32string_view::npos)) --end;
    return encode(text.substr(0, end) + kEllipsis);
  };
  std::size_t low = 0;
  std::size_t high = ends.size() - 1;
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    if (width(cutAt(ends[middle]), face, px) <= most)
      low = middle;
    else
      high = middle - 1;
  }
  std::string out = cutAt(ends[low]);
  if (low == 0 && width(out, face, px) > most) return {};
  if (shortened_) shortened_->insert_or_assign(out, std::string(utf8));
  return out;
}

std::vector<Piece> Typesetter::pieces(std::u32string_view text, const Measure& measure, int most) {
  const std::vector<Joint> joints = breaker_.joints(text, book_.clusters());
  std::vector<Piece> out;
  int pen = 0;
  const auto add = [&](std::size_t from, std::size_t to) {
    std::size_t bare = to;
    while (bare > from && text[bare - 1] == U' ') --bare;
    const int ink = measure(text.substr(from, bare - from));
    const int whole = bare == to ? ink : measure(text.substr(from, to - from));
    out.push_back({from, bare, pen, pen + ink, to < text.size() ? costOf(joints[to]) : 0});
    pen += whole;
  };
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = nextJoint(joints, from, text.size(), Joint::InWord);
    add(from, to);
    if (out.back().right - out.back().left > most) {  // a word that is too long for a line
      pen = out.back().left;
      out.pop_back();
      for (std::size_t part = from; part < to; part = nextJoint(joints, part, to, Joint::Forced))
        add(part, nextJoint(joints, part, to, Joint::Forced));
    }
    from = to;
  }
  return out;
}

std::vector<std::string> Typesetter::wrapped(std::string_view utf8, Face face, int px, int most, int lines) {
  if (utf8.empty() || lines < 1) return {};
  if (lines == 1 || width(utf8, face, px) <= most) return {fitted(utf8, face, px, most)};
  const std::u32string text = decode(utf8);
  const std::vector<Piece> parts = pieces(
      text, [&](std::u32string_view part) { return width(encode(part), face, px); }, most);
  const auto fits = [&](const std::string& line) { return width(line, face, px) <= most; };
  for (int room = most; room > most / 2;
       room -= std::max(1, px / 8)) {  // kerning may make a line longer than its pieces
    const LineDivision division(parts, room, px);
    std::vector<std::size_t> ends = division.into(lines);
    const bool whole = !ends.empty();
    for (std::size_t first = 0; !whole && static_cast<int>(ends.size()) + 1 < lines; first = ends.back() + 1)
      ends.push_back(division.fill(first));
    if (!whole) ends.push_back(parts.size() - 1);
    std::vector<std::string> out;
    std::size_t first = 0;
    for (const std::size_t last : ends) {
      out.push_back(encode(text.substr(parts[first].from, parts[last].to - parts[first].from)));
      first = last + 1;
    }
    if (!whole) out.back() = fitted(out.back(), face, px, most);
    if (std::all_of(out.begin(), out.end(), fits)) return out;
  }
  return {fitted(utf8, face, px, most)};
}

}  // namespace lobbyboard::graphics
