#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/lights.h"

namespace lobbyboard::pages {

/// 预警: projects with a red or a yellow light by how far they lie behind their schedule, and units with a light where
/// the rules give them one. The footer names the rule with its thresholds.
class LightsPage final : public BoardPage {
 public:
  LightsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardSection projects() const;
  BoardSection units() const;
  std::vector<BoardCell> projectRow(const rules::ProjectLight& light) const;
  std::vector<BoardCell> unitRow(const rules::UnitLights& light) const;
};

}  // namespace lobbyboard::pages
