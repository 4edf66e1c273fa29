#include "pages/race.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/heading.h"
#include "pages/ribbon.h"
#include "pages/score_rule.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;
using rules::Series;

namespace {

Series seriesOf(const config::PageEntry& entry) {
  return entry.text("series", "district") == "department" ? Series::Department : Series::District;
}

RaceBasis basisOf(const config::PageEntry& entry) {
  return entry.text("basis", "month") == "quarter" ? RaceBasis::Quarter : RaceBasis::Month;
}

/// Two at least have a rank: the others are too small to take part.
bool isRun(const Race& race) {
  return std::count_if(race.rows.begin(), race.rows.end(), [](const RaceRow& row) { return row.rank.has_value(); }) >=
         2;
}

}  // namespace

bool RacePage::hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry) {
  return isRun(raceOf(stage, content, seriesOf(entry), basisOf(entry)));
}

RacePage::RacePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : stage_(stage), content_(std::move(content)), series_(seriesOf(entry)), basis_(basisOf(entry)) {
  heading_.title = stage_.strings["race.title"];
  const bool deducts = content_.rules.scoring.method == config::ScoreMethod::Deduction;
  heading_.subtitle = stage_.strings.format(deducts ? "race.subtitle_deduct" : "race.subtitle",
                                            {topicOf(series_, basis_, raceOf(stage_, content_, series_, basis_)).name});
  compose(Layout(stage_), turn.number);
  if (!boards_.empty() && boards_.front().screens() > 1)
    nameScreen(stage_, boards_.front().screen(), boards_.front().screens(), heading_);
  for (RaceBoard& board : boards_) board.prepare(easel_);
}

void RacePage::compose(const Layout& layout, std::int64_t turn) {
  const RaceBasis otherBasis = basis_ == RaceBasis::Month ? RaceBasis::Quarter : RaceBasis::Month;
  const Series otherSeries = series_ == Series::District ? Series::Department : Series::District;
  using enum RaceBoard::Head;
  switch (layout.kind) {
    case WallClass::Double:
      composed_ =
          arrange(stage_, layout, {board(series_, basis_, Named, 1, turn), board(series_, otherBasis, Named, 2, turn)});
      break;
    case WallClass::Portrait:
      composed_ =
          arrange(stage_, layout,
                  {stacked({board(series_, basis_, Named, 1, turn), board(otherSeries, basis_, Named, 2, turn)}, 40)});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
    default:
      composed_ = arrange(stage_, layout, {board(series_, basis_, None, 1, turn)});
  }
}

RaceTopic RacePage::topicOf(Series series, RaceBasis basis, const Race& race) const {
  const config::Strings& s = stage_.strings;
  const std::string who = seriesName(stage_, *content_.snapshot, series);
  const std::string span =
      basis == RaceBasis::Month ? monthName(s, race.span) : s["date.quarter." + std::to_string(race.span)];
  const std::string when =
      race.provisional && content_.facts->period
          ? s.format(basis == RaceBasis::Month ? "race.provisional_month" : "race.provisional_quarter",
                     {span, s["date.third." + std::to_string(content_.facts->period->third)],
                      periodName(s, *content_.facts->period)})
          : span;
  return {series, basis, s.format("race.topic", {who, when}), seriesUnit(stage_, *content_.snapshot, series)};
}

Box RacePage::board(Series series, RaceBasis basis, RaceBoard::Head head, int rank, std::int64_t turn) {
  Race race = raceOf(stage_, content_, series, basis);
  if (!isRun(race)) return {};
  RaceTopic topic = topicOf(series, basis, race);
  const bool first = rank == 1;
  const double all = RaceBoard::heightFor(race.rows.size(), head);
  const double few = RaceBoard::heightFor(first ? 1 : std::min<std::size_t>(4, race.rows.size()), head);
  // Where it has company it takes no more than its lanes need.
  const bool alone = head == RaceBoard::Head::None || stage_.wall().kind == WallClass::Double;
  return Part{
      topic.name, {400}, {few, alone ? Extent::kAny : all}, rank, [this, topic, race, head, turn](const Rect& area) {
        boards_.emplace_back(stage_, content_, topic, race, area, head, turn);
      }};
}

std::vector<Part> RacePage::ribbonParts() {
  std::vector<Part> out;
  int rank = 0;
  for (const RaceRow& row : raceOf(stage_, content_, series_, basis_).rows)
    if (row.rank) out.push_back(ribbonRank(stage_, easel_, *row.rank, row.name, row.scoreText, row.red, ++rank));
  return out;
}

void RacePage::draw(std::int64_t frame, graphics::Layer& body) const {
  for (const RaceBoard& board : boards_) board.draw(frame, body);
  easel_.draw(frame, stage_.frames(36), body);
}

std::optional<FooterLine> RacePage::footer() const {
  const config::Strings& s = stage_.strings;
  return FooterLine{s["footer.rule"],
                    scoreRule(stage_, content_.rules) + s["footer.between"] + tieRule(stage_, content_.rules)};
}

}  // namespace lobbyboard::pages
