#pragma once

#include <vector>

#include "config/playlist.h"
#include "pages/progress.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 红牌督办: the projects with a red card, grouped by the leader in charge. More than fit are shown a screenful a turn.
class RedPage final : public StillPage {
 public:
  RedPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Content& content);
  std::optional<FooterLine> footer() const override;

 private:
  struct Group {
    std::string leader;
    std::string role;                    ///< as the feed states it, in words; may be empty
    std::vector<std::size_t> projects;   ///< indices, longest streak first
  };
  std::vector<Group> groups() const;
  void hangHead(const geometry::Rect& area);
  void hangGroup(const Group& group, std::size_t first, std::size_t count, const geometry::Rect& area);
  void drawProject(ModulePainter& module, std::size_t project, int top);
  void drawProblem(ModulePainter& module, const model::Project& project, double upper, double lower);

  std::size_t count_ = 0;
  MoneyUnit unit_ = MoneyUnit::Large;
};

}  // namespace lobbyboard::pages
