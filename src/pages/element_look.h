#pragma once

#include <string>

#include "pages/module.h"
#include "rules/facts.h"

namespace lobbyboard::pages {

/// How one need of a project stands.
enum class Need {
  Secured,  ///< all that it needs
  UnderWay,
  Short,    ///< overdue
  Unknown,  ///< need or state not given
  NotNeeded
};

Need needOf(const model::Project& project, std::string_view kind, time::Day asOf);
/// "用地", or the feed's own word.
std::string elementName(const Stage& stage, const std::string& kind);

/// Mark and word about the middle of a cell `width` design pixels wide.
void drawNeed(ModulePainter& m, const Stage& stage, Need need, double left, double middle, double width);
/// The mark alone around a point, in design pixels; for beside a word.
void drawNeedMark(ModulePainter& m, const Stage& stage, Need need, double x, double y, config::Colour color);

/// Design heights of a total: full, and with name and share on one line.
constexpr double kTotalHeight = 222, kTotalLow = 138;
/// Name, share, bar (its value comes in from the left), need and what is secured.
void hangElementTotal(const Stage& stage, const config::FigureRules& rules, Easel& easel,
                      const rules::ElementTotal& total, const geometry::Rect& area);

}  // namespace lobbyboard::pages
