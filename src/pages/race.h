#pragma once

#include <deque>

#include "config/playlist.h"
#include "pages/page.h"
#include "pages/progress.h"
#include "pages/race_board.h"

namespace lobbyboard::pages {

/// 赛马比拼: one series as a race. Runners go from the score published with the period before to the present one, then
/// the lanes take their new order; ranks and scores stand at their present value from the first frame. A double wall
/// shows the other time base beside it, a portrait the other series below it. A narrow lane goes without projects
/// rated, cards, change and track, in this order; units without room come at later turns.
class RacePage final : public Page {
 public:
  RacePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

  bool prepareNext(std::int64_t) override { return easel_.workNext(); }
  void draw(std::int64_t frame, graphics::Layer& body) const override;
  const Heading& heading() const override { return heading_; }
  std::size_t panesTaken() const override { return composed_.panesTaken; }
  std::optional<FooterLine> footer() const override;

 private:
  RaceTopic topicOf(rules::Series series, RaceBasis basis, const Race& race) const;
  /// The board of a topic as a part of the page; nothing when nobody races.
  Box board(rules::Series series, RaceBasis basis, RaceBoard::Head head, int rank, std::int64_t turn);
  void compose(const Layout& layout, std::int64_t turn);
  std::vector<Part> ribbonParts();

  const Stage stage_;
  const Content content_;
  rules::Series series_;
  RaceBasis basis_;
  Heading heading_;
  Composed composed_;
  std::deque<RaceBoard> boards_;  ///< they stay where they are once made
  Easel easel_;
};

}  // namespace lobbyboard::pages
