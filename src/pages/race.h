#pragma once

#include "config/playlist.h"
#include "pages/page.h"
#include "pages/progress.h"
#include "pages/race_lane.h"

namespace lobbyboard::pages {

/// 赛马比拼: one series as a race. Runners go from the score published with the period before to the present one, then the
/// lanes take their new order; ranks and scores stand at their present value from the first frame.
class RacePage final : public Page {
 public:
  RacePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

  bool prepareNext(std::int64_t) override { return easel_.workNext(); }
  void draw(std::int64_t frame, graphics::Layer& body) const override;
  const Heading& heading() const override { return heading_; }
  std::optional<FooterLine> footer() const override;

 private:
  struct Lane {
    graphics::ImagePtr ground, runner, trail;
    int xFrom = 0, x = 0;  ///< centre of the runner, from the lane's left edge
    int yFrom = 0, y = 0;  ///< top of the lane on the canvas
  };
  void choose(const Turn& turn);
  void prepareLane(std::size_t index);
  void nameIt(rules::Series series);

  const Stage stage_;
  const Content content_;
  rules::Series series_;
  RaceBasis basis_;
  Heading heading_;
  Race race_;
  RaceAxis axis_;
  geometry::Rect head_;
  LaneLayout layout_;
  graphics::ImagePtr headImage_;
  std::vector<Lane> lanes_;
  Easel easel_;
};

}  // namespace lobbyboard::pages
