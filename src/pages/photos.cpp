#include "pages/photos.h"

#include <algorithm>

#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/figure_words.h"
#include "pages/light_words.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

enum Rank { kShots = 1, kTitle, kWords, kCurve };

constexpr double kLine = 60;

/// Projects of which a picture is at hand.
std::vector<std::size_t> pictured(const Content& content, const config::PageEntry& entry) {
  const bool named = !entry.text("projects", "").empty();
  std::vector<std::size_t> out = named ? spotlightProjects(content, entry) : content.facts->boards->showcase;
  std::erase_if(out, [&](std::size_t i) {
    const model::PhotoPair pair = model::pairOf(content.snapshot->projects[i].photos);
    return !(pair.latest && photoAt(content, model::addressOf(*pair.latest))) &&
           !(pair.before && photoAt(content, model::addressOf(*pair.before)));
  });
  return out;
}

}  // namespace

bool PhotosPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  return content.photos && !pictured(content, entry).empty();
}

PhotosPage::PhotosPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)), view_{stage_, content_} {
  const std::vector<std::size_t> projects = pictured(content_, entry);
  const std::size_t count = std::max<std::size_t>(1, projects.size());
  const std::size_t place = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % count;
  if (!projects.empty()) view_.index = projects[place];
  shots_ = shotsOf(stage_, content_, view_.project());
  heading_.title = stage_.strings["photos.title"];
  heading_.subtitle = stage_.strings.format("spotlight.part", {std::to_string(place + 1), std::to_string(count)});
  compose(Layout(stage_));
}

void PhotosPage::compose(const Layout& layout) {
  const Extent wide{440};
  switch (layout.kind) {
    case WallClass::Wide:
      composed_ = arrange(stage_, layout, {stacked({title(), shots({600}, {400}), words(exactly(kLine))}, 16)});
      break;
    case WallClass::Double:
      composed_ = arrange(stage_, layout,
                          {stacked({shots({600}, exactly(shots_.both() ? 556 : 740)), words({kLine, 2 * kLine})}),
                           stacked({title(), figures(wide), curve(wide), steps(wide)})});
      break;
    case WallClass::Small:
      if (stage_.wall().height < 320)
        composed_ = arrange(stage_, layout, {strip()});
      else
        composed_ = arrange(stage_, layout, {stacked({title(), shots({400}, {220})}, 8)});
      break;
    case WallClass::Portrait:
      composed_ = arrange(stage_, layout,
                          {stacked({title(), shots({400}, {400, shots_.both() ? 1240.0 : 720}),
                                    words(exactly(2 * kLine)), shots_.both() ? Box() : curve(wide)})});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
  }
}

Part PhotosPage::figures(Extent width) {
  return {"figures", width, exactly(kSpotlightFigures), kWords,
          [this](const Rect& area) { hangSpotlightFigures(view_, easel_, area); }};
}

Box PhotosPage::curve(Extent width) {
  if (!hasSpotlightCurve(view_)) return {};
  return Part{
      "curve", width, {300, 620}, kCurve, [this](const Rect& area) { hangSpotlightCurve(view_, easel_, area); }};
}

Box PhotosPage::steps(Extent width) {
  if (!hasSpotlightSteps(view_)) return {};
  return Part{"steps", width, exactly(kSpotlightSteps), kCurve,
              [this](const Rect& area) { hangSpotlightSteps(view_, easel_, area); }};
}

/// On a wall of one row: the picture, and beside it the name and the day.
Part PhotosPage::strip() {
  return {"photos", {200}, {100}, kShots, [this](const Rect& area) {
            const int width = std::min(area.height * 16 / 9, area.width / 2);
            hangPhoto(stage_, easel_, {area.x, area.y, width, area.height}, shots_.latest.photo);
            const int left = area.x + width + stage_.scale()(20);
            easel_.later([this, words = Rect{left, area.y, area.right() - left, area.height}] {
              ModulePainter m(stage_, words);
              m.wordsIn(shortName(stage_, view_.project()), 0, 50, m.width(), m.bold(36, stage_.theme.t1), 2);
              m.wordsIn(shots_.latest.brief, 0, 118, m.width(), m.regular(30, stage_.theme.t2));
              m.hang(easel_);
            });
          }};
}

Part PhotosPage::title() {
  return {"title", {440}, exactly(kSpotlightTitle), kTitle, [this](const Rect& area) {
            hangSpotlightTitle(view_, easel_, area);
          }};
}

Part PhotosPage::shots(Extent width, Extent height) {
  return {"photos", width, height, kShots, [this](const Rect& area) {
            if (!shots_.both() || stage_.wall().kind != WallClass::Portrait) {
              hangShots(stage_, easel_, area, shots_);
              return;
            }
            const int gap = stage_.scale()(16);  // an upright wall: before above, now below
            const int half = (area.height - gap) / 2;
            hangShot(stage_, easel_, {area.x, area.y, area.width, half}, shots_.before);
            hangShot(stage_, easel_, {area.x, area.bottom() - half, area.width, half}, shots_.latest);
          }};
}

std::vector<SpotlightLine> PhotosPage::progressLines() const {
  const model::Project& project = view_.project();
  std::string note = project.progressNote.in(stage_.language);
  if (project.physicalProgress)
    note += (note.empty() ? "" : stage_.strings["progress.between"]) + printedPercent(project.physicalProgress);
  std::vector<SpotlightLine> out;
  if (!note.empty()) out.push_back({stage_.strings["photos.progress"], note});
  if (const std::string& goal = project.monthGoal.in(stage_.language); !goal.empty())
    out.push_back({stage_.strings["spotlight.month_goal"], goal});
  return out;
}

Box PhotosPage::words(Extent height) {
  if (progressLines().empty()) return {};
  return Part{"words", {440}, height, kWords, [this](const Rect& area) { hangWords(area); }};
}

/// One line below the other, or, where there is room for one, beside it.
void PhotosPage::hangWords(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    const geometry::Scale& px = m.px();
    const std::vector<SpotlightLine> lines = progressLines();
    const bool beside = lines.size() > 1 && area.height < px(2 * kLine);
    const int room = beside ? (m.width() - px(48)) / 2 : m.width();
    int x = 0;
    double y = kLine / 2;
    for (const SpotlightLine& line : lines) {
      const int left = x + m.words(line.label, x, y, m.regular(34, stage_.theme.t2)) + px(28);
      m.words(stage_.typesetter.fitted(line.text, graphics::Face::Regular, px(34), std::max(0, x + room - left)), left,
              y, m.regular(34, stage_.theme.t1));
      if (beside)
        x += room + px(48);
      else
        y += kLine;
    }
    m.hang(easel_);
  });
}

std::vector<Part> PhotosPage::ribbonParts() {
  std::vector<Part> out;
  constexpr double kHeight = 103;
  int rank = 0;
  for (const Shot* shot : {&shots_.before, &shots_.latest}) {
    if (!shot->photo) continue;
    const double width = std::clamp(kHeight * shot->photo->size.width / shot->photo->size.height, 80.0, 320.0);
    out.push_back({"photo", exactly(width), {}, ++rank, [this, photo = shot->photo](const Rect& area) {
                     hangPhoto(stage_, easel_, area, photo);
                   }});
    if (!shot->day.empty())
      out.push_back(ribbonPhrase(stage_, easel_, "day", {{Run::Voice::Label, shot->day}}, ++rank));
  }
  const std::string& name = shortName(stage_, view_.project());
  if (const auto verdict = verdictOn(stage_, content_, view_.facts()))
    out.insert(out.begin(), ribbonBadge(stage_, easel_, verdict->mark, verdict->word, name, 0));
  else
    out.insert(out.begin(), ribbonPhrase(stage_, easel_, "name", {{Run::Voice::Label, name}}, 0));
  return out;
}

}  // namespace lobbyboard::pages
