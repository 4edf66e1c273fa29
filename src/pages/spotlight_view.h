#pragma once

#include <cstdint>
#include <vector>

#include "config/playlist.h"
#include "pages/module.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// The projects (indices) that the page shows, a turn each.
std::vector<std::size_t> spotlightProjects(const Content& content, const config::PageEntry& entry);

/// One project under the light; refers to the page's own stage and content.
struct SpotlightView {
  const Stage& stage;
  const Content& content;
  std::size_t index = 0;

  const model::Project& project() const { return content.snapshot->projects[index]; }
  const rules::ProjectFacts& facts() const { return content.facts->projects[index]; }
};

// The modules of the page. Each hangs itself; heights in pixels of the design.

/// Name and card, then what kind of project it is.
constexpr double kSpotlightTitle = 116;
void hangSpotlightTitle(const SpotlightView& view, Easel& easel, const geometry::Rect& area);

/// Total, done against plan, completion. A narrow one goes without the total, then in smaller figures.
constexpr double kSpotlightFigures = 112;
void hangSpotlightFigures(const SpotlightView& view, Easel& easel, const geometry::Rect& area);

/// Has the feed a plan or reports for this year?
bool hasSpotlightCurve(const SpotlightView& view);
void hangSpotlightCurve(const SpotlightView& view, Easel& easel, const geometry::Rect& area);

/// The last periods' cards, and the next milestone.
bool hasSpotlightSteps(const SpotlightView& view);
constexpr double kSpotlightSteps = 120;
void hangSpotlightSteps(const SpotlightView& view, Easel& easel, const geometry::Rect& area);
/// "设备就位　6月12日"; empty without any milestone to come.
std::string nextMilestoneWords(const SpotlightView& view);

/// "逾期28天" on a light pill, from x (canvas pixels) on.
int overduePillWidth(const SpotlightView& view, const geometry::Scale& px, int days);
void drawOverduePill(ModulePainter& m, const SpotlightView& view, int days, int x, double middle);
/// With its year where that is not the year of the figures.
std::string spotlightDay(const SpotlightView& view, time::Day day);

/// All milestones with how they stand, where there is no photo: whole rows about the next one.
bool hasSpotlightMilestones(const SpotlightView& view);
double spotlightMilestonesHeight(const SpotlightView& view);
void hangSpotlightMilestones(const SpotlightView& view, Easel& easel, const geometry::Rect& area);

/// A line of words under a label; the dearest first.
struct SpotlightLine {
  std::string label, text;
};
std::vector<SpotlightLine> spotlightLines(const SpotlightView& view);
/// As many lines as have room, and the code of the project's address. False when there is no room for the code.
bool hangSpotlightWords(const SpotlightView& view, Easel& easel, const geometry::Rect& area);

}  // namespace lobbyboard::pages
