#include "pages/header.h"

#include <algorithm>
#include <cstdio>

#include "geometry/baseline.h"
#include "pages/dates.h"
#include "pages/fit_text.h"
#include "pages/layout.h"
#include "pages/module.h"
#include "widgets/mark.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

int minuteOf(const time::LocalTime& now) { return now.hour * 60 + now.minute; }

}  // namespace

Header::Header(const Stage& stage, const Content& content, const Heading& heading, int wallYear)
    : stage_(stage), content_(content), heading_(heading), wallYear_(wallYear) {
  const geometry::Scale px = stage.scale();
  const Layout layout(stage.canvas);
  const Rect& zone = layout.header;
  const int clock = px(64 + 206);
  const int asOf = px(448);
  clockArea_ = {zone.right() - clock, zone.y, clock, zone.height};
  asOfArea_ = {clockArea_.x - asOf, zone.y, asOf, zone.height};
  titleArea_ = {zone.x, zone.y, asOfArea_.x - zone.x, zone.height};
}

bool Header::prepareNext(const time::LocalTime& now, const std::optional<Staleness>& stale) {
  if (!title_) return drawTitle(), true;
  if (!asOf_) return drawAsOf(), true;
  if (stale && plateOf_ != stale) return drawPlate(*stale), true;
  for (const int minute : {minuteOf(now), (minuteOf(now) + 1) % kMinutesOfDay})
    if (!clocks_.contains(minute)) return drawClock(minute), true;
  return false;
}

void Header::draw(const time::LocalTime& now, const std::optional<Staleness>& stale, graphics::Layer& out) const {
  out.image(title_, titleArea_.origin());
  out.image(stale && plateOf_ == stale ? plate_ : asOf_, asOfArea_.origin());
  if (const auto clock = clocks_.find(minuteOf(now)); clock != clocks_.end())
    out.image(clock->second, clockArea_.origin());
}

void Header::drawTitle() {
  const config::Theme& theme = stage_.theme;
  ModulePainter m(stage_, titleArea_);
  const geometry::Scale& px = m.px();
  m.painter().rect({px(64), px(32), px(8), px(56)}, theme.acc);
  const int left = px(97);
  const int room = titleArea_.width - left - px(16);
  const std::string title = stage_.typesetter.fitted(heading_.title, Face::Bold, px(56), room);
  int x = left + m.painter().text(title, left, px(81), m.bold(56, theme.t1)) + px(33);
  const int rest = titleArea_.width - x - px(33) - px(16);
  const std::string subtitle = rest > px(120) ? fitParts(stage_.typesetter, heading_.subtitle, stage_.strings["header.parts"],
                                                         Face::Regular, px(32), rest)
                                              : std::string();
  if (!subtitle.empty()) {
    m.painter().rect({x, px(40), px.stroke(2), px(40)}, theme.line);
    x += px(33);
    m.words(subtitle, x, 61, m.regular(32, theme.t2));
  }
  title_ = m.painter().finish();
}

std::string Header::asOfText() const {
  const time::Day day = content_.facts->asOf;
  const bool thisYear = static_cast<int>(std::chrono::year_month_day{day}.year()) == wallYear_;
  const std::string date = thisYear ? dayName(stage_.strings, day) : dayNameWithYear(stage_.strings, day);
  return stage_.strings.format("header.as_of", {date});
}

void Header::drawAsOf() {
  const config::Theme& theme = stage_.theme;
  ModulePainter m(stage_, asOfArea_);
  const int right = asOfArea_.width - m.px()(33);
  const bool known = content_.facts->period.has_value();
  const std::string& issuer = content_.snapshot->issuer.in(stage_.language);
  std::string second = known ? periodName(stage_.strings, *content_.facts->period) : "";
  if (!issuer.empty()) second += (second.empty() ? "" : stage_.strings["header.between"]) + issuer;
  second = fitParts(stage_.typesetter, second, stage_.strings["header.between"], Face::Regular, m.px()(26), right);
  m.words(asOfText(), right, second.empty() ? 61 : 46, m.regular(32, theme.t1), Align::Right);
  m.words(second, right, 81, m.regular(26, theme.t2), Align::Right);
  asOf_ = m.painter().finish();
}

void Header::drawPlate(const Staleness& stale) {
  const config::Theme& theme = stage_.theme;
  ModulePainter m(stage_, asOfArea_);
  const geometry::Scale& px = m.px();
  const bool thisYear = static_cast<int>(std::chrono::year_month_day{stale.since}.year()) == wallYear_;
  const std::string since = stage_.strings.format(
      "header.stale", {thisYear ? dayName(stage_.strings, stale.since) : dayNameWithYear(stage_.strings, stale.since)});
  const std::string asOf = asOfText();
  const int text = std::max(stage_.typesetter.width(asOf, Face::Bold, px(34)),
                            stage_.typesetter.width(since, Face::Regular, px(28)));
  const int width = std::min(asOfArea_.width, text + px(96 + 28));
  const Rect plate{asOfArea_.width - width, px(20), width, px(80)};
  m.painter().roundBorder(plate, px(8), px.stroke(3), theme.t1);
  const graphics::Corner center{plate.x + px(49) + 0.0, px(60) + 0.0};
  m.painter().ring(center, px(24), px.stroke(4), theme.t1);
  widgets::draw(m.painter(), {widgets::Shape::Pause, theme.t1, theme.t1}, center, px(26));
  m.words(asOf, plate.x + px(96), 45, m.bold(34, theme.t1));
  m.words(since, plate.x + px(96), 80, m.regular(28, theme.t1));
  plate_ = m.painter().finish();
  plateOf_ = stale;
}

void Header::drawClock(int minute) {
  const config::Theme& theme = stage_.theme;
  ModulePainter m(stage_, clockArea_);
  const geometry::Scale& px = m.px();
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
  m.painter().rect({0, px(24), px.stroke(2), px(72)}, theme.line);
  m.digits(text, clockArea_.width - px(64), 62, m.bold(64, theme.t1), Align::Right);
  std::erase_if(clocks_, [&](const auto& kept) { return kept.first != minute && kept.first != (minute + kMinutesOfDay - 1) % kMinutesOfDay; });
  clocks_[minute] = m.painter().finish();
}

}  // namespace lobbyboard::pages
