#include "pages/photos.h"

#include <algorithm>

#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/figure_words.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

enum Rank { kShots = 1, kTitle, kWords };

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
  const bool low = stage_.wall().height < 320;
  switch (layout.kind) {
    case WallClass::Wide:
      composed_ = arrange(stage_, layout, {stacked({title(), shots({600}, {400}), words()}, 16)});
      break;
    case WallClass::Double:
      composed_ = arrange(stage_, layout,
                          {shots({600}, {400}),
                           stacked({title(),
                                    Box(Part{"figures",
                                             {440},
                                             exactly(kSpotlightFigures),
                                             kWords,
                                             [this](const Rect& area) { hangSpotlightFigures(view_, easel_, area); }}),
                                    words()},
                                   32)});
      break;
    case WallClass::Small:
      if (low) {
        for (Shot* shot : {&shots_.latest, &shots_.before}) shot->caption = shortName(stage_, view_.project());
        shots_.before.photo = nullptr;
      }
      composed_ = arrange(stage_, layout, {stacked({title(), shots({400}, {low ? 100.0 : 220})}, 8)});
      break;
    case WallClass::Portrait:
      composed_ =
          arrange(stage_, layout, {stacked({title(), shots({400}, {400, shots_.both() ? 1240.0 : 720}), words()})});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
  }
}

Part PhotosPage::title() {
  return {"title", {440}, exactly(kSpotlightTitle), kTitle, [this](const Rect& area) {
            hangSpotlightTitle(view_, easel_, area);
          }};
}

Part PhotosPage::shots(Extent width, Extent height) {
  return {"photos", width, height, kShots, [this](const Rect& area) {
            if (!shots_.both() || area.width > area.height) {
              hangShots(stage_, easel_, area, shots_);
              return;
            }
            const int gap = stage_.scale()(16);  // an upright wall: before above, now below
            const int half = (area.height - gap) / 2;
            hangShot(stage_, easel_, {area.x, area.y, area.width, half}, shots_.before);
            hangShot(stage_, easel_, {area.x, area.bottom() - half, area.width, half}, shots_.latest);
          }};
}

std::string PhotosPage::progressWords() const {
  const model::Project& project = view_.project();
  std::string out = project.progressNote.in(stage_.language);
  if (project.physicalProgress)
    out += (out.empty() ? "" : stage_.strings["progress.between"]) + printedPercent(project.physicalProgress);
  const std::string& goal = project.monthGoal.in(stage_.language);
  if (!goal.empty())
    out += (out.empty() ? "" : stage_.strings["footer.between"]) + stage_.strings["spotlight.month_goal"] +
           stage_.strings["progress.between"] + goal;
  return out;
}

Box PhotosPage::words() {
  if (progressWords().empty()) return {};
  return Part{"words", {440}, {kLine, 2 * kLine}, kWords, [this](const Rect& area) { hangWords(area); }};
}

void PhotosPage::hangWords(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    const geometry::Scale& px = m.px();
    const std::string& label = stage_.strings["photos.progress"];
    const int left = m.words(label, 0, kLine / 2, m.regular(34, stage_.theme.t2)) + px(28);
    const int lines = std::max(1, static_cast<int>(area.height / px(kLine)));
    double y = kLine / 2;
    for (const std::string& line :
         stage_.typesetter.wrapped(progressWords(), graphics::Face::Regular, px(34), m.width() - left, lines)) {
      m.words(line, left, y, m.regular(34, stage_.theme.t1));
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
  if (const auto card = view_.facts().card)
    out.insert(out.begin(),
               ribbonBadge(stage_, easel_, *card, badgeWord(stage_.strings, *card, view_.facts().streak), name, 0));
  else
    out.insert(out.begin(), ribbonPhrase(stage_, easel_, "name", {{Run::Voice::Label, name}}, 0));
  return out;
}

}  // namespace lobbyboard::pages
