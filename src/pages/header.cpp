#include "pages/header.h"

#include <algorithm>
#include <cstdio>

#include "geometry/baseline.h"
#include "pages/dates.h"
#include "pages/fit_text.h"
#include "pages/module.h"
#include "pages/side_column.h"
#include "widgets/mark.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

int minuteOf(const time::LocalTime& now) { return now.hour * 60 + now.minute; }

}  // namespace

std::string Header::subtitleIn(int room, double px) const {
  const int em = stage_.scale()(px);
  for (const char* between : {"header.parts", "header.between"}) {
    const std::string line =
        fitParts(stage_.typesetter, heading_.subtitle, stage_.strings[between], Face::Regular, em, room);
    if (!line.ends_with("…") || heading_.subtitle.ends_with("…")) return line;
  }
  return {};
}

Header::Look Header::look() const {
  if (ribbon()) return {44, 52, 5, 45, 52, 24, 24, 56, 52, 24};
  if (!layout_.compact) return {56, 56, 8, 33, 60, 32, 32, 64, 62, layout_.margin / stage_.scale().factor()};
  if (layout_.margin < stage_.scale()(20)) return {32, 30, 5, 13, 25, 24, 30, 36, 25, 16};
  return {40, 36, 6, 20, 31, 28, 30, 44, 32, 24};
}

Header::Header(const Stage& stage, const Content& content, const Heading& heading, int wallYear)
    : stage_(stage), content_(content), heading_(heading), wallYear_(wallYear), layout_(stage) {
  titleArea_ = layout_.title;
  asOfArea_ = layout_.asOf;
  if (!ribbon()) return;
  // The title takes what it needs; the captions behind it stand in the rest.
  const geometry::Scale px = stage.scale();
  const int needed =
      px(look().titleLeft) + stage.typesetter.width(heading.title, Face::Bold, px(look().title)) + px(20);
  titleArea_.width = std::min(needed, layout_.title.width * 2 / 3);
  asOfArea_ = {titleArea_.right(), titleArea_.y, layout_.title.right() - titleArea_.right(), titleArea_.height};
}

bool Header::prepareNext(const time::LocalTime& now, const std::optional<Staleness>& stale) {
  if (!title_) return drawTitle(), true;
  if (!subtitle_ && !layout_.subtitle.empty()) return drawSubtitle(), true;
  if (!asOf_) return drawAsOf(), true;
  if (stale && plateOf_ != stale) return drawPlate(*stale), true;
  for (const int minute : {minuteOf(now), (minuteOf(now) + 1) % kMinutesOfDay})
    if (!clocks_.contains(minute)) return drawClock(minute), true;
  return false;
}

void Header::draw(const time::LocalTime& now, const std::optional<Staleness>& stale, graphics::Layer& out) const {
  out.image(title_, titleArea_.origin());
  if (subtitle_) out.image(subtitle_, layout_.subtitle.origin());
  out.image(stale && plateOf_ == stale ? plate_ : asOf_, asOfArea_.origin());
  if (const auto clock = clocks_.find(minuteOf(now)); clock != clocks_.end())
    out.image(clock->second, layout_.clock.origin());
}

void Header::drawTitle() {
  if (!layout_.side.empty()) {
    title_ = equalTitle(stage_, content_, heading_, layout_);
    return;
  }
  const config::Theme& theme = stage_.theme;
  const Look look = this->look();
  ModulePainter m(stage_, titleArea_);
  const geometry::Scale& px = m.px();
  const int bar = px(look.margin);
  m.painter().rect({bar, px(look.middle - look.bar / 2), px(look.barWidth), px(look.bar)}, theme.acc);
  const int left = ribbon() ? px(look.titleLeft) : bar + px(look.titleLeft);
  const int room = titleArea_.width - left - px(ribbon() ? 4 : 16);
  const FittedText fit = fitText(stage_.typesetter, heading_.title, Face::Bold, room, {px(look.title), px(24), 1});
  const std::string title = fit.lines.empty() ? std::string() : fit.lines.front();
  int x = left +
          m.painter().text(title, left, geometry::baselineForWords(px(look.middle), fit.px),
                           {Face::Bold, fit.px, theme.t1}) +
          px(layout_.compact ? 24 : 33);
  const int rest = titleArea_.width - x - px(layout_.compact ? 8 : 33 + 16);
  const bool here = layout_.subtitle.empty() && !ribbon();
  const std::string subtitle = here && rest > px(120) ? subtitleIn(rest, look.subtitle) : std::string();
  if (!subtitle.empty()) {
    if (!layout_.compact) {
      m.painter().rect({x, px(40), px.stroke(2), px(40)}, theme.line);
      x += px(33);
    }
    m.words(subtitle, x, layout_.compact ? look.middle + 1 : 61, m.regular(look.subtitle, theme.t2));
  }
  title_ = m.painter().finish();
}

void Header::drawSubtitle() {
  ModulePainter m(stage_, layout_.subtitle);
  const int room = m.width() - 2 * layout_.margin;
  m.words(subtitleIn(room, 32), layout_.margin, 24, m.regular(32, stage_.theme.t2));
  subtitle_ = m.painter().finish();
}

std::string Header::dayText(time::Day day) const {
  const bool thisYear = static_cast<int>(std::chrono::year_month_day{day}.year()) == wallYear_;
  return thisYear ? dayName(stage_.strings, day) : dayNameWithYear(stage_.strings, day);
}

std::string Header::asOfText() const {
  return stage_.strings.format(layout_.compact ? "header.as_of_short" : "header.as_of",
                               {dayText(content_.facts->asOf)});
}

/// Where it has no room, the word before the date goes, then the year.
std::string Header::asOfIn(int room, double px) const {
  const config::Strings& s = stage_.strings;
  const time::Day day = content_.facts->asOf;
  const std::string bare = dayName(s, day);
  const int em = stage_.scale()(px), bearing = em / 12;  // what a glyph leaves empty at its left may be cut
  for (const std::string& text : {asOfText(), dayText(day), s.format("header.as_of_short", {bare})})
    if (stage_.typesetter.width(text, Face::Regular, em) <= room + bearing) return text;
  return bare;
}

std::string Header::staleText(const Staleness& stale) const {
  return stage_.strings.format("header.stale", {dayText(stale.since)});
}

void Header::drawAsOf() {
  const config::Theme& theme = stage_.theme;
  const Look look = this->look();
  ModulePainter m(stage_, asOfArea_);
  if (ribbon()) {
    const int room = asOfArea_.width - m.px()(16);
    // A date with its year may take both lines; it is never cut, the subtitle goes first.
    const bool fits = stage_.typesetter.width(asOfText(), Face::Bold, m.px()(24)) <= room;
    const std::string line = fits ? subtitleIn(room, 24) : std::string();
    m.words(line, 0, 34, m.regular(24, theme.t2));
    m.wordsIn(asOfText(), 0, line.empty() ? look.middle : 70, room, m.bold(24, theme.t1), fits ? 1 : 2);
    m.painter().rect({asOfArea_.width - m.px().stroke(2), m.px()(24), m.px().stroke(2), m.px()(56)}, theme.line);
    asOf_ = m.painter().finish();
    return;
  }
  if (layout_.compact) {
    const int right = asOfArea_.width - m.px()(12);
    m.words(asOfIn(right, look.asOf), right, look.middle + 1, m.regular(look.asOf, theme.t1), Align::Right);
    asOf_ = m.painter().finish();
    return;
  }
  const int divider = m.px().stroke(2);
  const int right = asOfArea_.width - divider - m.px()(33);
  const bool known = content_.facts->period.has_value();
  const std::string& issuer = content_.snapshot->issuer.in(stage_.language);
  std::string second = known ? periodName(stage_.strings, *content_.facts->period) : "";
  if (!issuer.empty()) second += (second.empty() ? "" : stage_.strings["header.between"]) + issuer;
  second = fitParts(stage_.typesetter, second, stage_.strings["header.between"], Face::Regular, m.px()(26), right);
  m.words(asOfIn(right, 32), right, second.empty() ? 61 : 46, m.regular(32, theme.t1), Align::Right);
  m.words(second, right, 81, m.regular(26, theme.t2), Align::Right);
  m.painter().rect({asOfArea_.width - divider, m.px()(24), divider, m.px()(72)}, theme.line);
  asOf_ = m.painter().finish();
}

/// The plate stands where the as-of block stood. Where it is low, it keeps the date and the sign; the footer says the
/// rest.
void Header::drawPlate(const Staleness& stale) {
  const config::Theme& theme = stage_.theme;
  ModulePainter m(stage_, asOfArea_);
  const geometry::Scale& px = m.px();
  const bool low = layout_.compact && !ribbon();
  const double height = low ? std::min(44.0, 2 * look().middle - 10) : 80;
  const double top = low ? look().middle - height / 2 : ribbon() ? 12 : 20;
  const double asOfPx = low ? look().asOf : ribbon() ? 26 : 34;
  const double sincePx = ribbon() ? 24 : 28;
  const double disc = low ? height * 0.32 : ribbon() ? 20 : 24;
  const double inset = low ? height : ribbon() ? 60 : 96;
  const std::string asOf = asOfText();
  const std::string since = low ? std::string() : staleText(stale);
  const int text = std::max(stage_.typesetter.width(asOf, Face::Bold, px(asOfPx)),
                            stage_.typesetter.width(since, Face::Regular, px(sincePx)));
  const int end = asOfArea_.width - (layout_.compact ? px(8) : px.stroke(2));
  const int width = std::min(end, text + px(inset + (low || ribbon() ? 12 : 28)));
  const Rect plate{end - width, px(top), width, px(height)};
  m.painter().roundBorder(plate, px(8), px.stroke(3), theme.t1);
  const graphics::Corner center{plate.x + px(inset / 2 + 1) + 0.0, px(top + height / 2) + 0.0};
  m.painter().ring(center, px(disc), px.stroke(4), theme.t1);
  widgets::draw(m.painter(), {widgets::Shape::Pause, theme.t1, theme.t1}, center, px(disc * 26 / 24));
  const int left = plate.x + px(inset);
  const int room = plate.right() - px(8) - left;
  m.wordsIn(asOf, left, low ? top + height / 2 : top + 25, room, m.bold(asOfPx, theme.t1));
  if (!since.empty()) m.wordsIn(since, left, ribbon() ? top + 57 : top + 60, room, m.regular(sincePx, theme.t1));
  plate_ = m.painter().finish();
  plateOf_ = stale;
}

void Header::drawClock(int minute) {
  const config::Theme& theme = stage_.theme;
  const Look look = this->look();
  ModulePainter m(stage_, layout_.clock);
  const geometry::Scale& px = m.px();
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
  int right = m.width() - px(look.margin);
  if (ribbon()) {
    m.painter().rect({0, px(24), px.stroke(2), px(56)}, theme.line);
    const int left = px(24);
    right = left + stage_.typesetter.width(text, Face::Bold, px(look.clock));
    const std::string& issuer = content_.snapshot->issuer.in(stage_.language);
    m.wordsIn(content_.snapshot->demo ? stage_.strings["footer.demo_short"] : issuer, right + px(20), look.middle,
              m.width() - right - px(20 + 16), m.regular(24, theme.t3), 2);
  }
  m.digits(text, right, look.clockMiddle, m.bold(look.clock, theme.t1), Align::Right);
  std::erase_if(clocks_, [&](const auto& kept) {
    return kept.first != minute && kept.first != (minute + kMinutesOfDay - 1) % kMinutesOfDay;
  });
  clocks_[minute] = m.painter().finish();
}

}  // namespace lobbyboard::pages
