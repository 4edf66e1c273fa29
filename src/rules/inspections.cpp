#include "rules/inspections.h"

#include <algorithm>

#include "rules/ranking.h"
#include "rules/saturating_sum.h"

namespace lobbyboard::rules {

using model::Fraction;

namespace {

Fraction exact(const model::Decimal& decimal) {
  Fraction::Integer scale = 1;
  for (int i = 0; i < decimal.decimals; ++i) scale *= 10;
  return {decimal.digits, scale};
}

void rankRows(std::vector<InspectionRow>& rows, config::Tie tie) {
  std::vector<Contender> contenders;
  for (const InspectionRow& row : rows) contenders.push_back({true, row.score, {}, {}, std::nullopt});
  const std::vector<Place> places = rank(contenders, tie, {});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].rank = places[i].rank;
    rows[i].tied = places[i].tied;
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const InspectionRow& a, const InspectionRow& b) { return a.score > b.score; });
}

}  // namespace

std::optional<Fraction> ballotScore(const std::vector<std::int64_t>& votesByPlace) {
  constexpr std::int64_t kFirst = 100, kStep = 3;
  SaturatingSum votes, points;
  for (std::size_t place = 0; place < votesByPlace.size(); ++place) {
    const std::int64_t worth =
        std::max<std::int64_t>(0, kFirst - kStep * static_cast<std::int64_t>(std::min<std::size_t>(place, 40)));
    const std::int64_t count = std::min<std::int64_t>(votesByPlace[place], 1'000'000'000);
    votes.add(count);
    points.add(count * worth);
  }
  if (votes.value() <= 0) return std::nullopt;
  return Fraction(points.value(), votes.value());
}

std::vector<InspectionRound> inspectionRounds(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie) {
  std::vector<InspectionRound> rounds;
  const UnitIndex index(snapshot);
  for (std::size_t i = 0; i < snapshot.inspections.size(); ++i) {
    const model::Inspection& inspection = snapshot.inspections[i];
    if (inspection.date && *inspection.date > asOf) continue;
    const auto score = inspection.score ? std::optional(exact(*inspection.score)) : ballotScore(inspection.ballots);
    if (!score) continue;
    auto round = std::find_if(rounds.begin(), rounds.end(),
                              [&](const InspectionRound& r) { return r.round == inspection.round; });
    if (round == rounds.end()) round = rounds.insert(rounds.end(), {inspection.round, std::nullopt, {}});
    if (inspection.date && (!round->date || *round->date < *inspection.date)) round->date = inspection.date;
    round->rows.push_back({i, index.find(inspection.unit), *score, !inspection.score, std::nullopt, false});
  }
  for (InspectionRound& round : rounds) rankRows(round.rows, tie);
  std::stable_sort(rounds.begin(), rounds.end(), [](const InspectionRound& a, const InspectionRound& b) {
    return a.date && (!b.date || *a.date > *b.date);
  });
  return rounds;
}

}  // namespace lobbyboard::rules
