// How the overview stands on each class of wall.

#include <algorithm>

#include "pages/card_look.h"
#include "pages/count_plates.h"
#include "pages/figure_words.h"
#include "pages/light_words.h"
#include "pages/overview.h"
#include "pages/overview_modules.h"
#include "pages/ribbon.h"
#include "pages/tiles.h"
#include "pages/warned_tiles.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

/// What goes last comes first.
enum Rank { kInvested = 1, kStarts, kCards, kTotal, kCurve, kRates, kKinds, kStandings };

constexpr Extent kOneKpi = exactly(kKpi);
constexpr Extent kAnyKpi{kKpiTiny, kKpi}, kLowKpi{kKpiTiny, 206};

}  // namespace

void OverviewPage::compose(const Layout& layout) {
  const Extent narrow{440, 512}, wide{480};
  switch (layout.kind) {
    case WallClass::Wide:
      if (!layout.side.empty()) {  // beside titles in a second script: two columns, rather than three narrow ones
        composed_ =
            arrange(stage_, layout,
                    {beside({stacked({kpi(1, wide, kOneKpi), curve(wide)}),
                             stacked({kpi(2, wide, kOneKpi), stacked({cards(wide, exactly(272)), rates()}, 0)})})});
        break;
      }
      composed_ = arrange(stage_, layout,
                          {beside({stacked({kpi(0, narrow, kOneKpi), kinds(narrow, {330})}),
                                   stacked({kpi(1, wide, kOneKpi), stacked({cards(wide, exactly(272)), rates()}, 0)}),
                                   stacked({kpi(2, wide, kOneKpi), curve(wide)})})});
      break;
    case WallClass::Double: {
      const Extent half{700, 848}, large{kKpi, 298};
      composed_ = arrange(
          stage_, layout,
          {beside({stacked({kpi(0, half, {kKpiTiny, kKpiLargeBare}), kpi(1, half, large), kpi(2, half, large)}, 20),
                   curve({700})}),
           beside({stacked({cards({600}, {272, 404}), rates()}), stacked({kinds({600}, {330}), standings()})})});
      break;
    }
    case WallClass::Small:
      if (stage_.wall().height < 540)
        composed_ = arrange(stage_, layout,
                            {stacked({beside({kpi(1, {400}, kLowKpi), kpi(2, {400}, kLowKpi)}), plates({140})}, 14)});
      else
        composed_ = arrange(stage_, layout,
                            {stacked({beside({kpi(0, {400}, kAnyKpi), kpi(1, {400}, kAnyKpi), kpi(2, {400}, kAnyKpi)}),
                                      beside({cards({480}, exactly(272)), rates()})},
                                     20)});
      break;
    case WallClass::Portrait:
      composed_ =
          arrange(stage_, layout,
                  {stacked({kpi(2, {400}, kAnyKpi), beside({kpi(0, {400, 440}, kAnyKpi), kpi(1, {440}, kAnyKpi)}),
                            stacked({cards({400}, exactly(272)), rates()}, 0), curve({400})})});
      break;
    case WallClass::Ribbon: {
      // As large as it can be said; before a remark goes, the type is smaller.
      std::vector<Part> parts = ribbonParts(Remarks::Said, RibbonType::Large);
      if (!flows(stage_, layout, parts)) parts = ribbonParts(Remarks::Said, RibbonType::Normal);
      if (!flows(stage_, layout, parts)) parts = ribbonParts(Remarks::Unsaid, RibbonType::Normal);
      composed_ = flow(stage_, layout, parts);
      break;
    }
  }
}

Box OverviewPage::kpi(std::size_t index, Extent width, Extent height) {
  if (index == 1 && !figures_.started && figures_.startRate.empty()) return {};
  static constexpr const char* kNames[] = {"total", "started", "invested"};
  static constexpr int kRanks[] = {kTotal, kStarts, kInvested};
  return Part{kNames[index], width, height, kRanks[index], [this, index](const Rect& area) {
                Kpi kpi = headline(index);
                const bool low = area.height < stage_.scale()(kKpi);
                if (index == 0 && low && kpi.note.empty() && !kpi.remarks.empty()) {  // what stood below stands above
                  kpi.note = kpi.remarks.front().text;
                  kpi.remarks.clear();
                }
                hangKpi(stage_, easel_, area, std::move(kpi));
              }};
}

Box OverviewPage::kinds(Extent width, Extent height) {
  if (hasKinds(content_))
    return Part{"kinds", width, height, kKinds,
                [this](const Rect& area) { hangKinds(stage_, content_, easel_, area); }};
  if (!hasDepartments(content_)) return {};
  return Part{"departments", width, height, kKinds,
              [this](const Rect& area) { hangDepartments(stage_, content_, easel_, area); }};
}

Box OverviewPage::cards(Extent width, Extent height) {
  if (hasCards(content_))
    return Part{"cards", width, height, kCards,
                [this](const Rect& area) { hangCards(stage_, content_, easel_, area); }};
  if (hasLights(content_))
    return Part{"lights", width, height, kCards,
                [this](const Rect& area) { hangLights(stage_, content_, easel_, area); }};
  if (!hasStages(content_)) return {};
  return Part{"stages", width, {height.least}, kCards, [this](const Rect& area) {
                hangStages(stage_, content_, easel_, area);
              }};
}

Box OverviewPage::rates() {
  if (!hasCards(content_) && !hasLights(content_)) return {};
  if (!hasDistrictRates(content_)) return warned();
  return Part{"rates", {480}, {districtRatesHeight(content_)}, kRates, [this](const Rect& area) {
                hangDistrictRates(stage_, content_, figures_, easel_, area);
              }};
}

/// In the place of rates of too few or too many districts.
Box OverviewPage::warned() {
  if (warnedProjects(stage_, content_).empty() && (!hasLights(content_) || litProjects(stage_, content_).empty()))
    return {};
  return Part{"warned", {480}, {230}, kRates, [this](const Rect& area) {
                hangWarnedTiles(stage_, content_, easel_, area, turn_);
              }};
}

Box OverviewPage::curve(Extent width) {
  if (hasCurve(content_))
    return Part{"curve", width, {330}, kCurve, [this](const Rect& area) {
                  hangCurve(stage_, content_, figures_, easel_, area);
                }};
  if (!hasDepartments(content_) || !hasKinds(content_)) return {};
  return Part{"departments", width, {330}, kCurve, [this](const Rect& area) {
                hangDepartments(stage_, content_, easel_, area);
              }};
}

Box OverviewPage::standings() {
  if (!hasStandings(stage_, content_)) return {};
  return Part{"standings", {600}, exactly(kStandingsHeight), kStandings, [this](const Rect& area) {
                hangStandings(stage_, content_, easel_, area);
              }};
}

/// The cards without a head, for small walls.
Box OverviewPage::plates(Extent height) {
  if (hasLights(content_))
    return Part{
        "lights", {400}, height, kCards, [this](const Rect& area) { hangLights(stage_, content_, easel_, area); }};
  if (!hasCards(content_)) return {};
  return Part{"cards", {400}, height, kCards, [this](const Rect& area) {
                easel_.later([this, area] {
                  ModulePainter m(stage_, area);
                  const std::vector<Pulse> fresh = drawCountPlates(m, stage_, countPlates(stage_, content_));
                  m.hang(easel_);
                  hangPulses(stage_, easel_, area.origin(), fresh);
                });
              }};
}

std::vector<Part> OverviewPage::ribbonParts(Remarks remarks, RibbonType type) {
  using enum Run::Voice;
  const config::Strings& s = stage_.strings;
  std::vector<Part> out;
  const auto say = [&](const char* name, std::vector<Run> runs, int rank) {
    out.push_back(ribbonPhrase(stage_, easel_, name, std::move(runs), rank, type));
  };
  if (figures_.projects > 0)
    say("projects",
        {{Label, issuersLabel(stage_, *content_.snapshot, "projects", s["overview.ribbon_projects"])},
         {Number, std::to_string(figures_.projects)},
         {Unit, s["overview.count_unit"]}},
        kTotal + 3);
  for (const std::size_t index : {std::size_t{1}, std::size_t{2}}) {
    const Kpi kpi = headline(index);
    if (kpi.flaps.empty()) continue;
    std::vector<Run> runs{{Label, kpi.label}, {Number, kpi.flaps}, {Unit, kpi.unit}};
    if (std::string rate = kpi.rate; !rate.empty()) {
      const bool percent = rate.ends_with('%');
      if (percent) rate.pop_back();
      runs.push_back({Accent, std::move(rate)});
      if (percent) runs.push_back({AccentUnit, "%"});
    }
    if (remarks == Remarks::Said && !kpi.remarks.empty()) {
      std::string remark = kpi.remarks.front().text;
      std::erase(remark, '*');
      runs.push_back({Label, std::move(remark)});
    }
    say(index == 1 ? "started" : "invested", std::move(runs), index == 1 ? kStarts : kInvested);
  }
  if (hasCards(content_))
    for (const CountPlate& plate : countPlates(stage_, content_))
      out.push_back(ribbonPlate(stage_, easel_, plate.mark, shortCardName(s, plate.mark), plate.count, kCards));
  if (hasLights(content_)) {
    const rules::Lights& lights = content_.facts->boards->lights;
    for (const auto& [light, count] :
         {std::pair{rules::Light::Green, lights.green}, std::pair{rules::Light::Yellow, lights.yellow},
          std::pair{rules::Light::Red, lights.red}})
      if (hasLight(content_.rules.lights, light))
        out.push_back(ribbonPlate(stage_, easel_, markOf(light), lightName(s, light), count, kCards));
  }
  return out;
}

}  // namespace lobbyboard::pages
