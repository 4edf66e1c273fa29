#include "pages/spotlight.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "pages/card_look.h"
#include "pages/figure_words.h"
#include "pages/heading.h"
#include "pages/light_words.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr std::size_t kMostByThemselves = 20;  ///< as many as a public has patience for

enum Rank { kTitle = 1, kFigures, kPhoto, kCurve, kSteps, kWords, kMilestones };

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Those named, in their order; unknown and hidden ones are left out.
std::vector<std::size_t> named(const Content& content, std::string_view codes) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < content.snapshot->projects.size(); ++i)
    if (!content.snapshot->projects[i].hidden) places.emplace(content.snapshot->projects[i].code, i);
  std::vector<std::size_t> out;
  while (!codes.empty()) {
    const std::size_t comma = std::min(codes.find(','), codes.size());
    if (const auto found = places.find(trimmed(codes.substr(0, comma))); found != places.end())
      out.push_back(found->second);
    codes.remove_prefix(std::min(comma + 1, codes.size()));
  }
  return out;
}

std::size_t ofTurn(const std::vector<std::size_t>& projects, std::int64_t turn) {
  if (projects.empty()) return 0;
  return static_cast<std::size_t>(std::max<std::int64_t>(0, turn)) % projects.size();
}

}  // namespace

std::vector<std::size_t> spotlightProjects(const Content& content, const config::PageEntry& entry) {
  if (const std::string codes = entry.text("projects", ""); !codes.empty()) return named(content, codes);
  std::vector<std::size_t> out = content.facts->boards->showcase;
  if (out.size() > kMostByThemselves) out.resize(kMostByThemselves);
  return out;
}

SpotlightPage::SpotlightPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)), view_{stage_, content_} {
  const std::vector<std::size_t> projects = spotlightProjects(content_, entry);
  const std::size_t place = ofTurn(projects, turn.number);
  if (!projects.empty()) view_.index = projects[place];
  shots_ = shotsOf(stage_, content_, view_.project());
  heading_.title = stage_.strings["spotlight.title"];
  heading_.subtitle =
      stage_.strings.format("spotlight.part", {std::to_string(place + 1), std::to_string(projects.size())});
  compose(Layout(stage_));
}

void SpotlightPage::compose(const Layout& layout) {
  const Extent wide{440};
  switch (layout.kind) {
    case WallClass::Wide: {
      const Extent left = exactly(832);
      composed_ = arrange(
          stage_, layout,
          {beside(
              {stacked({shots(left, exactly(shots_.both() ? 344 : 496)),
                        words(left, shots_.any() || !hasSpotlightMilestones(view_) ? Extent{300} : Extent{300, 420}),
                        milestones(left)}),
               stacked({title(wide), figures(wide), curve(wide, {300}), steps(wide)})})});
      break;
    }
    case WallClass::Double:
      composed_ = arrange(
          stage_, layout,
          {stacked({title(wide), beside({shots({800, 1040}, shots_.both() ? Extent{300, 400} : Extent{400, 640}),
                                         words({600}, {300}), milestones({600})},
                                        48)}),
           stacked({figures(wide), curve(wide, {300}), steps(wide)})});
      break;
    case WallClass::Small:
      if (stage_.wall().height < 540) {
        composed_ = arrange(stage_, layout, {stacked({title(wide), figures(wide), steps(wide)}, 8)});
        break;
      }
      composed_ = arrange(
          stage_, layout,
          {stacked(
              {title(wide), beside({shots({480, 560}, {300}), stacked({figures(wide), curve(wide, {200, 620})}, 8)})},
              8)});
      break;
    case WallClass::Portrait:
      composed_ = arrange(stage_, layout,
                          {stacked({title(wide), shots(wide, exactly(shots_.both() ? 344 : 520)), figures(wide),
                                    curve(wide, {300, shots_.any() ? 400.0 : 620.0}), steps(wide), words(wide, {240}),
                                    milestones(wide)})});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
  }
}

Box SpotlightPage::milestones(Extent width) {
  if (shots_.any() || !hasSpotlightMilestones(view_)) return {};
  return Part{"milestones", width, {200, spotlightMilestonesHeight(view_)}, kMilestones, [this](const Rect& area) {
                hangSpotlightMilestones(view_, easel_, area);
              }};
}

Box SpotlightPage::shots(Extent width, Extent height) {
  if (!shots_.any()) return {};
  return Part{"photo", width, height, kPhoto, [this](const Rect& area) { hangShots(stage_, easel_, area, shots_); }};
}

Part SpotlightPage::title(Extent width) {
  return {"title", width, exactly(kSpotlightTitle), kTitle,
          [this](const Rect& area) { hangSpotlightTitle(view_, easel_, area); }};
}

Part SpotlightPage::figures(Extent width) {
  return {"figures", width, exactly(kSpotlightFigures), kFigures,
          [this](const Rect& area) { hangSpotlightFigures(view_, easel_, area); }};
}

Box SpotlightPage::curve(Extent width, Extent height) {
  if (!hasSpotlightCurve(view_)) return {};
  return Part{"curve", width, height, kCurve, [this](const Rect& area) { hangSpotlightCurve(view_, easel_, area); }};
}

Box SpotlightPage::steps(Extent width) {
  if (!hasSpotlightSteps(view_)) return {};
  return Part{"steps", width, exactly(kSpotlightSteps), kSteps,
              [this](const Rect& area) { hangSpotlightSteps(view_, easel_, area); }};
}

Part SpotlightPage::words(Extent width, Extent height) {
  return {"words", width, height, kWords,
          [this](const Rect& area) { coded_ = hangSpotlightWords(view_, easel_, area); }};
}

std::vector<Part> SpotlightPage::ribbonParts() {
  const config::Strings& s = stage_.strings;
  std::vector<Part> out;
  int rank = 0;
  if (const auto verdict = verdictOn(stage_, content_, view_.facts()))
    out.push_back(
        ribbonBadge(stage_, easel_, verdict->mark, verdict->word, shortName(stage_, view_.project()), ++rank));
  else
    out.push_back(
        ribbonPhrase(stage_, easel_, "name", {{Run::Voice::Label, shortName(stage_, view_.project())}}, ++rank));
  if (view_.facts().completion)
    out.push_back(ribbonPhrase(stage_, easel_, "completion",
                               {{Run::Voice::Label, s["spotlight.completion"]},
                                {Run::Voice::Accent, percent(view_.facts().completion, content_.rules.figures)}},
                               ++rank));
  if (view_.project().total) {
    const Amount total =
        amount(s, stage_.language, content_.snapshot->currency, *view_.project().total, content_.rules.figures);
    out.push_back(ribbonPhrase(
        stage_, easel_, "total",
        {{Run::Voice::Label, s["spotlight.total"]}, {Run::Voice::Number, total.number}, {Run::Voice::Unit, total.unit}},
        ++rank));
  }
  if (const std::string next = nextMilestoneWords(view_); !next.empty())
    out.push_back(ribbonPhrase(stage_, easel_, "next",
                               {{Run::Voice::Label, s["spotlight.next"] + s["progress.between"] + next}}, ++rank));
  return out;
}

std::optional<FooterLine> SpotlightPage::footer() const {
  if (!coded_) return std::nullopt;
  return FooterLine{stage_.strings["spotlight.chip"], stage_.strings["spotlight.footer"]};
}

}  // namespace lobbyboard::pages
