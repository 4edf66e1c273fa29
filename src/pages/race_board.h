#pragma once

#include "pages/race_lane.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// What is raced, and how it is called: "各区　5月暂列".
struct RaceTopic {
  rules::Series series = rules::Series::District;
  RaceBasis basis = RaceBasis::Month;
  std::string name;
  std::string unit;  ///< head of the names' column: "旗区"
};

/// One ranking as a race on its piece of a page: captions with the printed axis, and a lane for each unit. Units
/// without room come at later turns, without a reordering.
class RaceBoard {
 public:
  enum class Head { None, Named };  ///< named where several boards stand on one page
  /// Design pixels that so many lanes need, with all captions.
  static double heightFor(std::size_t units, Head head);

  RaceBoard(const Stage& stage, const Content& content, RaceTopic topic, Race race, const geometry::Rect& area,
            Head head, std::int64_t turn);

  /// Queues the painting of all of it; the board keeps its place from then on.
  void prepare(Easel& easel);
  void draw(std::int64_t frame, graphics::Layer& body) const;
  int screen() const { return screen_; }
  int screens() const { return screens_; }

 private:
  struct Lane {
    graphics::ImagePtr ground, runner, trail;
    int xFrom = 0, x = 0;  ///< centre of the runner, from the lane's left edge
    int yFrom = 0, y = 0;  ///< top of the lane on the canvas
  };
  void choose(std::int64_t turn);
  void drawHead();
  void prepareLane(std::size_t index);

  const Stage& stage_;
  RaceTopic topic_;
  Race race_;
  RaceAxis axis_;
  geometry::Rect area_, head_;
  Head kind_;
  LaneLayout layout_;
  graphics::ImagePtr headImage_;
  std::vector<Lane> lanes_;
  int screen_ = 0, screens_ = 1;
};

}  // namespace lobbyboard::pages
