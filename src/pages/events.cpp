#include "pages/events.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/heading.h"
#include "pages/ribbon.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;
using graphics::Face;

namespace {

enum Rank { kWords = 1, kPicture, kList };

constexpr std::size_t kMostStories = 6, kMostRows = 8;
constexpr double kRow = 104;
constexpr double kTitlePx = 44, kTitlePitch = 60, kTextPx = 34, kTextPitch = 54, kWhere = 48;

/// Sizes of a story, the first in which all of it has room.
struct TextLook {
  double px, pitch;
};
constexpr TextLook kTextLooks[] = {{60, 96}, {42, 66}, {kTextPx, kTextPitch}};
constexpr TextLook kLoneTitle{72, 108};

}  // namespace

bool EventsPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return !content.facts->boards->events.empty();
}

EventsPage::EventsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)),
      events_(content_.facts->boards->events),
      turn_(std::max<std::int64_t>(0, turn.number)) {
  std::vector<std::size_t> stories;
  for (const std::size_t i : events_)
    if (stories.size() < kMostStories &&
        (events_.size() == 1 || !event(i).text.empty() || photoAt(content_, event(i).photo)))
      stories.push_back(i);
  if (!stories.empty()) story_ = stories[static_cast<std::size_t>(turn_) % stories.size()];
  heading_.title = stage_.strings["events.title"];
  heading_.subtitle = stage_.strings.format("events.subtitle", {std::to_string(events_.size())});
  compose(Layout(stage_));
}

void EventsPage::compose(const Layout& layout) {
  const Extent wide{440}, any{kRow};
  const bool single = story_ && events_.size() == 1;
  switch (layout.kind) {
    case WallClass::Wide:
      composed_ = arrange(
          stage_, layout,
          {!story_ ? Box(list(wide, any))
           : single
               ? beside({picture({832, 1120}, {496, 720}), words({500}, {160})}, 64)
               : beside({stacked({picture(exactly(832), exactly(496)), words(exactly(832), {160})}), list({600}, any)},
                        64)});
      break;
    case WallClass::Double:
      composed_ =
          arrange(stage_, layout,
                  {story_ ? beside({picture({600, 1000}, {300}), words({500}, {160})}, 48) : Box(list(wide, any)),
                   story_ ? Box(list(wide, any)) : Box()});
      break;
    case WallClass::Small:
      composed_ = arrange(stage_, layout,
                          {story_ ? beside({picture({400, 560}, {220}), words({400}, {120})}) : Box(list(wide, any))});
      break;
    case WallClass::Portrait:
      composed_ = arrange(stage_, layout,
                          {story_ ? stacked({picture(wide, exactly(610)), words(wide, {160, 300}), list(wide, any)})
                                  : Box(list(wide, any))});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
  }
}

Box EventsPage::picture(Extent width, Extent height) {
  const auto photo = photoAt(content_, story().photo);
  if (!photo) return {};
  return Part{"picture", width, height, kPicture, [this, photo](const Rect& area) {
                pictured_ = true;
                Shot shot{photo, story().place.in(stage_.language), {}, {}};
                nameDay(stage_, content_, story().date, shot);
                hangShot(stage_, easel_, area, std::move(shot));
              }};
}

Box EventsPage::words(Extent width, Extent height) {
  return Part{"words", width, height, kWords, [this](const Rect& area) { hangWords(area); }};
}

/// Not of a story that stands beside it.
Box EventsPage::list(Extent width, Extent height) {
  if (story_ && events_.size() == 1) return {};
  return Part{"list", width, height, kList, [this](const Rect& area) { hangList(area); }};
}

/// Title, day and place, and as much of the story as has room.
void EventsPage::hangWords(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    const geometry::Scale& px = m.px();
    graphics::Typesetter& setter = stage_.typesetter;
    const double height = area.height / px.factor();
    const bool alone = !pictured_ && events_.size() == 1 && height >= 400;
    double y = kTitlePitch / 2;
    const TextLook title = alone ? kLoneTitle : TextLook{kTitlePx, kTitlePitch};
    if (alone) y = title.pitch / 2 + kTitlePitch;
    const int titleLines = height >= 2 * title.pitch ? 2 : 1;
    for (const std::string& line :
         setter.wrapped(story().title.in(stage_.language), Face::Bold, px(title.px), m.width(), titleLines)) {
      m.words(line, 0, y, m.bold(title.px, stage_.theme.t1));
      y += title.pitch;
    }
    std::string where = story().date ? dayName(stage_.strings, *story().date) : std::string();
    if (const std::string& place = story().place.in(stage_.language); !place.empty())
      where += (where.empty() ? "" : stage_.strings["progress.between"]) + place;
    if (!pictured_) {  // a picture has day and place below it
      y -= 4;
      if (!where.empty() && y + kWhere / 2 <= height)
        m.words(setter.fitted(where, Face::Regular, px(30), m.width()), 0, y, m.regular(30, stage_.theme.t2));
      y += (kWhere + kTextPitch) / 2;
    }
    const std::string& text = story().text.in(stage_.language);
    for (const TextLook& look : kTextLooks) {
      if (look.px > kTextLooks[1].px && !alone) continue;
      const double top = y + (look.pitch - kTextPitch) / 2;
      const int lines = static_cast<int>((height - top + look.pitch / 2) / look.pitch);
      if (lines < 1 || text.empty()) continue;
      const std::vector<std::string> rows = setter.wrapped(text, Face::Regular, px(look.px), m.width(), lines);
      const bool cut = !rows.empty() && rows.back().ends_with("…");
      if (cut && look.px > kTextPx) continue;
      for (std::size_t i = 0; i < rows.size(); ++i)
        m.words(rows[i], 0, top + static_cast<double>(i) * look.pitch, m.regular(look.px, stage_.theme.t1));
      break;
    }
    m.hang(easel_);
  });
}

void EventsPage::hangList(const Rect& area) {
  const int row = stage_.scale()(kRow);
  const auto rows = std::clamp<std::size_t>(static_cast<std::size_t>(area.height / std::max(1, row)), 1, kMostRows);
  const std::size_t screens = (events_.size() + rows - 1) / rows;
  const std::size_t screen = static_cast<std::size_t>(turn_) % screens;
  if (screens > 1) nameScreen(stage_, static_cast<int>(screen), static_cast<int>(screens), heading_);
  for (std::size_t i = screen * rows; i < std::min(events_.size(), (screen + 1) * rows); ++i) {
    const int top = area.y + static_cast<int>(i - screen * rows) * row;
    hangRow({area.x, top, area.width, row}, events_[i]);
  }
}

void EventsPage::hangRow(const Rect& area, std::size_t index) {
  easel_.later([this, area, index] {
    ModulePainter m(stage_, area);
    const geometry::Scale& px = m.px();
    const model::Event& shown = event(index);
    m.painter().rect({0, 0, m.width(), px.stroke(2)}, stage_.theme.line);
    if (story_ == index) m.painter().rect({0, px(24), px(8), px(kRow - 48)}, stage_.theme.acc);
    const int dayLeft = px(24), titleLeft = px(stage_.language == "en" ? 290 : 208);
    const int room = m.width() - titleLeft;
    const std::string& place = shown.place.in(stage_.language);
    const double y = place.empty() ? kRow / 2 : 36;
    if (shown.date) m.words(dayName(stage_.strings, *shown.date), dayLeft, y, m.bold(34, stage_.theme.t1));
    m.wordsIn(shown.title.in(stage_.language), titleLeft, y, room, m.bold(36, stage_.theme.t1));
    if (!place.empty())
      m.words(stage_.typesetter.fitted(place, Face::Regular, px(30), room), titleLeft, 78,
              m.regular(30, stage_.theme.t2));
    m.hang(easel_);
  });
}

std::vector<Part> EventsPage::ribbonParts() {
  std::vector<Part> out;
  int rank = 0;
  for (const std::size_t i : events_) {
    std::vector<Run> runs;
    if (event(i).date) runs.push_back({Run::Voice::Unit, dayName(stage_.strings, *event(i).date)});
    runs.push_back({Run::Voice::Label, event(i).title.in(stage_.language)});
    out.push_back(ribbonPhrase(stage_, easel_, "event", std::move(runs), ++rank));
    if (rank == static_cast<int>(kMostRows)) break;
  }
  return out;
}

}  // namespace lobbyboard::pages
