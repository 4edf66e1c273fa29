#include "pages/proclamation.h"

#include <algorithm>

#include "pages/fit_text.h"
#include "pages/proclamation_foot.h"
#include "pages/ribbon.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

constexpr int kMostTitleLines = 4;
constexpr double kLeastTitle = 32, kTitle = 120, kBareTitle = 144;
constexpr double kMark = 46;  ///< the least from a bare wall's edge: there the demonstration's mark may stand
constexpr double kItem = 76, kAiryItem = 120;  ///< from item to item

/// Parted behind commas and the like.
std::vector<std::string> clausesOf(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    std::size_t end = std::string_view::npos, length = 0;
    for (const std::string_view mark : {"\uFF0C" /* ， */, "\uFF1B" /* ； */, "\u3002" /* 。 */, "; "})
      if (const std::size_t at = text.find(mark); at < end) end = at, length = mark.size();
    const std::size_t taken = end == std::string_view::npos ? text.size() : end + length;
    out.emplace_back(text.substr(0, taken));
    text.remove_prefix(taken);
  }
  return out;
}

/// The words of one field, from above; x in canvas pixels, y in pixels of the design.
class Words {
 public:
  Words(ModulePainter& m, const Stage& stage, const Field& field, double bottom)
      : m_(m), stage_(stage), field_(field), room_(m.width() - 2 * field.inset), top_(field.top), bottom_(bottom) {}

  double left() const { return bottom_ - top_; }
  void endAt(double bottom) { bottom_ = bottom; }
  void beginAt(double top) { top_ = top; }
  void skip(double height) { top_ += height; }

  void lead(const std::string& text, bool urgent) {
    if (urgent) {
      const int pad = m_.px()(20), width = stage_.typesetter.width(text, Face::Bold, m_.px()(38)) + 2 * pad;
      m_.painter().roundRect({field_.inset, m_.px()(top_), width, m_.px()(60)}, m_.px()(8), stage_.theme.t1);
      m_.words(text, field_.inset + pad, top_ + 30, m_.bold(38, stage_.theme.bg));
      top_ += 88;
      return;
    }
    const double size = field_.bare && room_ > m_.px()(1200) ? 44 : 40;
    m_.words(stage_.typesetter.fitted(text, Face::Regular, m_.px()(size), room_), field_.inset, top_ + 28,
             m_.regular(size, stage_.theme.t2));
    top_ += 80;
  }

  /// As large as it can be with `below` left free, one line preferred down to two thirds.
  void title(const std::string& text, double below) {
    const FittedText title = fit(text, m_.px()(std::max((bottom_ - field_.top) * 0.4, left() - below)));
    const double pitch = title.px * 1.25 / m_.px().factor();
    for (const std::string& line : title.lines) {
      m_.words(line, field_.inset, top_ + pitch / 2, {Face::Title, title.px, stage_.theme.t1});
      top_ += pitch;
    }
  }

  void rule() {
    if (left() > 40) m_.painter().rect({field_.inset, m_.px()(top_ + 16), m_.px()(192), m_.px()(8)}, stage_.theme.acc);
    top_ += 56;
  }

  void lines(const std::vector<std::string>& lines, bool ruled) {
    const double airy = 96.0 * static_cast<double>(lines.size());
    const double pitch = left() > std::max(ruled ? 480.0 : 0.0, airy) ? 96 : kProclaimedLine;
    const double size = pitch > 80 ? (ruled ? 48 : 52) : 38;
    double own = size;  // all alike
    for (const std::string& line : lines)
      while (own > 30 && stage_.typesetter.width(line, Face::Regular, m_.px()(own)) > room_) --own;
    for (const std::string& line : lines) {
      if (top_ + kProclaimedLine > bottom_) return;
      if (ruled) hairline();
      m_.words(stage_.typesetter.fitted(line, Face::Regular, m_.px()(own), room_), field_.inset, top_ + pitch / 2,
               m_.regular(own, stage_.theme.t1));
      top_ += pitch;
    }
  }

  /// Time and place are what people come to read.
  void items(const std::vector<Proclamation::Item>& items) {
    const double pitch = std::clamp(left() / static_cast<double>(items.size()), kItem, kAiryItem);
    const double label = pitch > 100 ? 44 : 34, text = pitch > 100 ? 52 : 38;
    int column = m_.px()(pitch > 100 ? 240 : 120);
    for (const Proclamation::Item& item : items)
      column = std::max(column, stage_.typesetter.width(item.label, Face::Regular, m_.px()(label)) + m_.px()(36));
    int at = 0;
    for (const Proclamation::Item& item : items) {
      if (top_ + pitch > bottom_ + 1) break;
      hairline();
      const double middle = top_ + pitch / 2;
      m_.words(item.label, field_.inset, middle, m_.regular(label, stage_.theme.t2));
      said(item.text, field_.inset + column, middle,
           at++ < 2 ? m_.bold(text, stage_.theme.t1) : m_.regular(text, stage_.theme.t1), pitch);
      top_ += pitch;
    }
    if (at > 0) hairline();
  }

  /// Times in a column of their own, in the second pane.
  void programme(const std::vector<Proclamation::Appointment>& programme) {
    const double pitch = std::min(120.0, left() / static_cast<double>(std::max<std::size_t>(programme.size(), 1)));
    const double time = std::min(72.0, pitch * 0.62), what = std::clamp(pitch * 0.42, 30.0, 48.0);
    int column = 0;
    for (const Proclamation::Appointment& one : programme)
      column = std::max(column, stage_.typesetter.width(one.time, Face::Bold, m_.px()(time)));
    for (const Proclamation::Appointment& one : programme) {
      const double middle = top_ + pitch / 2;
      m_.digits(one.time, field_.inset + column, middle, m_.bold(time, stage_.theme.t1), Align::Right);
      const int x = field_.inset + column + m_.px()(48);
      m_.wordsIn(one.what, x, middle, m_.width() - field_.inset - x, m_.regular(what, stage_.theme.t1), 2);
      top_ += pitch;
    }
  }

  void sign(const std::string& text, double y) {
    m_.words(stage_.typesetter.fitted(text, Face::Regular, m_.px()(40), room_), m_.width() - field_.inset, y,
             m_.regular(40, stage_.theme.t2), Align::Right);
  }

 private:
  void hairline() { m_.painter().rect({field_.inset, m_.px()(top_), room_, m_.px().stroke(2)}, stage_.theme.line); }

  /// On one line; else, where there is room, on two rather than much smaller.
  void said(const std::string& text, int x, double middle, graphics::TextStyle style, double pitch) {
    const int room = m_.width() - field_.inset - x;
    const int small = style.px * 4 / 5;
    if (stage_.typesetter.width(text, style.face, small) <= room || 2.5 * small > m_.px()(pitch))
      return m_.wordsIn(text, x, middle, room, style, 2);
    style.px = small;
    const std::vector<std::string> lines = stage_.typesetter.wrapped(text, style.face, style.px, room, 2);
    const double em = small / m_.px().factor();
    double y = middle - 0.6 * em * static_cast<double>(lines.size() - 1);
    for (const std::string& line : lines) {
      m_.words(line, x, y, style);
      y += 1.2 * em;
    }
  }

  FittedText fit(const std::string& text, int height) const {
    const geometry::Scale& px = m_.px();
    const int most = std::min(px(field_.bare ? kBareTitle : kTitle), height / 2);
    FittedText out;
    for (int size = most; size >= std::max(px(kLeastTitle), 1); size -= 2) {
      const int lines = std::clamp(height * 10 / (size * 13), 1, kMostTitleLines);
      const int least = lines == 1 ? size : std::max(size - 2, 1);
      out = fitText(stage_.typesetter, text, Face::Title, room_, {size, least, lines});
      if (!out.cut) break;
    }
    return inClauses(text, height, out);
  }

  /// A line for each clause, where that costs little of the size.
  FittedText inClauses(const std::string& text, int height, FittedText fit) const {
    if (fit.lines.size() < 2 || fit.cut) return fit;
    const std::vector<std::string> clauses = clausesOf(text);
    const auto count = static_cast<int>(clauses.size());
    if (count < 2 || clauses.size() > fit.lines.size()) return fit;
    int size = std::min(m_.px()(field_.bare ? kBareTitle : kTitle), height * 10 / (13 * count));
    for (const std::string& clause : clauses)
      while (size > fit.px * 3 / 4 && stage_.typesetter.width(clause, Face::Title, size) > room_) --size;
    for (const std::string& clause : clauses)
      if (stage_.typesetter.width(clause, Face::Title, size) > room_) return fit;
    return {clauses, size, false};
  }

  ModulePainter& m_;
  const Stage& stage_;
  const Field& field_;
  int room_;
  double top_, bottom_;
};

/// All that is said in lines of up to `room` canvas pixels: of the programme as much on each as there is room for,
/// where it has no ground to stand on.
std::vector<std::string> linesOf(const Stage& stage, const Proclamation& words, const Foot& foot, int room) {
  std::vector<std::string> out = words.lines;
  const int px = stage.scale()(38);
  bool open = false;
  for (const Proclamation::Appointment& one : words.programme) {
    if (foot.perRow > 0) break;
    const std::string said = one.time + " " + one.what, joined = open ? out.back() + "\u3000" + said : said;
    if (open && stage.typesetter.width(joined, Face::Regular, px) <= room)
      out.back() = joined;
    else
      out.push_back(said);
    open = true;
  }
  return out;
}

void drawWords(ModulePainter& m, const Stage& stage, const Field& field, const Proclamation& words,
               const std::vector<std::string>& lines, const Foot& foot) {
  const double height = field.pane.height / m.px().factor() - foot.height();
  const bool low = height < 300 && foot.lead;
  Words page(m, stage, field, height);
  if (low)
    page.beginAt(field.bare ? kMark : 0);
  else if (height < 600)
    page.beginAt(std::min(field.top, 48.0));
  // Lines are dearer than what stands above the title.
  const double least = 150 + 56 + kProclaimedLine * static_cast<double>(lines.size());
  const bool lead = foot.lead && (foot.stands() || !field.bare || page.left() >= 80 + least);
  if (!words.lead.empty() && !low && lead) page.lead(words.lead, words.urgent);
  const bool table = !words.items.empty();
  const double below = low     ? 0
                       : table ? 24 + 96 * static_cast<double>(words.items.size()) + (words.sign.empty() ? 0 : 80)
                               : (words.sign.empty() ? 40 : 110) +
                                     kProclaimedLine * static_cast<double>(std::min<std::size_t>(lines.size(), 4));
  page.title(words.title, below);
  page.endAt(height - (words.sign.empty() ? 0 : 80));
  if (table) {
    page.skip(24);
    page.items(words.items);
  } else {
    page.rule();
    page.lines(lines, !field.bare);
  }
  if (!words.sign.empty() && page.left() >= 0) page.sign(words.sign, height - 40);
}

}  // namespace

std::vector<std::string> proclaimedLines(const config::PageEntry& entry) {
  std::vector<std::string> out;
  for (const char* const key : kProclaimedLines)
    if (std::string line = entry.text(key, ""); !line.empty()) out.push_back(std::move(line));
  return out;
}

std::vector<Field> fieldsOf(const Stage& stage, const Layout& layout) {
  std::vector<Field> out;
  const double height = stage.wall().height;
  for (const geometry::Rect& pane : layout.panes)
    out.push_back({pane, layout.bare ? layout.margin : 0, layout.bare ? height * 0.115 : 24, layout.bare});
  return out;
}

void hangProclamation(const Stage& stage, Easel& easel, const Field& field, const Proclamation& words) {
  easel.later([&stage, &easel, field, words] {
    ModulePainter m(stage, field.pane);
    const Foot foot = footFor(stage, field, false, words);
    if (foot.stands()) drawFoot(m, stage, field, foot, words, 0, 1);
    drawWords(m, stage, field, words, linesOf(stage, words, foot, m.width() - 2 * field.inset), foot);
    m.hang(easel);
  });
}

void hangProclamation(const Stage& stage, Easel& easel, const Layout& layout, const Proclamation& words) {
  const std::vector<Field> fields = fieldsOf(stage, layout);
  if (fields.size() < 2 || (words.lines.empty() && words.programme.empty()))
    return hangProclamation(stage, easel, fields.front(), words);
  easel.later([&stage, &easel, field = fields[0], words] {
    ModulePainter m(stage, field.pane);
    const Foot foot = footFor(stage, field, true, words);
    if (foot.stands()) drawFoot(m, stage, field, foot, words, 0, 0.5);
    drawWords(m, stage, field, words, words.programme.empty() ? std::vector<std::string>{} : words.lines, foot);
    m.hang(easel);
  });
  easel.later([&stage, &easel, first = fields[0], field = fields[1], words] {
    ModulePainter m(stage, field.pane);
    const Foot foot = footFor(stage, first, true, words);
    if (foot.stands()) drawFoot(m, stage, field, foot, words, 0.5, 1);
    Words page(m, stage, field, field.pane.height / m.px().factor() - foot.ground - foot.hills);
    if (words.programme.empty())
      page.lines(words.lines, !field.bare);
    else
      page.programme(words.programme);
    m.hang(easel);
  });
}

std::vector<Part> proclamationParts(const Stage& stage, Easel& easel, const Proclamation& words) {
  std::vector<Part> out{ribbonPhrase(stage, easel, "title", {{Run::Voice::Number, words.title}}, 1)};
  int rank = 1;
  std::vector<std::string> lines = words.lines;
  for (const Proclamation::Appointment& one : words.programme) lines.push_back(one.time + "\u3000" + one.what);
  for (const Proclamation::Item& item : words.items) lines.push_back(item.label + "\u3000" + item.text);
  if (!words.sign.empty()) lines.push_back(words.sign);
  for (const std::string& line : lines)
    out.push_back(ribbonPhrase(stage, easel, line, {{Run::Voice::Label, line}}, ++rank));
  return out;
}

}  // namespace lobbyboard::pages
