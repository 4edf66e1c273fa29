#include "rules/tally.h"

#include <algorithm>

namespace lobbyboard::rules {

using model::Card;

void Tally::add(Card card) {
  switch (card) {
    case Card::Green:
      ++green;
      break;
    case Card::Notice:
      ++notice;
      break;
    case Card::Yellow:
      ++yellow;
      break;
    case Card::Red:
      ++red;
      break;
  }
}

void Tally::add(const Tally& other) {
  green += other.green;
  notice += other.notice;
  yellow += other.yellow;
  red += other.red;
}

model::Fraction Tally::score(const config::Scoring& scoring) const {
  using Wide = model::Fraction::Integer;
  if (scoring.method == config::ScoreMethod::Deduction) {
    const config::Deductions& d = scoring.deductions;
    const Wide taken = Wide{d.notice} * notice + Wide{d.yellow} * yellow + Wide{d.red} * red;
    const int bonus = green == rated() ? d.allGreen : 0;
    return {Wide{d.base} - taken + bonus, 1};
  }
  const config::Points& points = scoring.points;
  const Wide sum =
      Wide{points.green} * green + Wide{points.notice} * notice + Wide{points.yellow} * yellow + Wide{points.red} * red;
  return {sum, rated()};
}

std::optional<Card> monthCard(const ScoredCards& scored, const ClosedYear& year, unsigned month,
                              config::MonthCard rule) {
  const int closedPeriods = year.closedInMonth(month);
  if (closedPeriods == 0) return std::nullopt;
  const auto* first = scored.data() + static_cast<std::size_t>(month - 1) * 3;
  const auto* last = first + closedPeriods - 1;
  if (rule == config::MonthCard::EndState || !*last) return *last;
  Card chosen = **last;
  const auto times = [first, last](Card card) { return std::count(first, last + 1, std::optional<Card>(card)); };
  for (int i = closedPeriods - 2; i >= 0; --i) {  // latest first, so that of equally many the later one stays
    if (!first[i]) continue;
    const Card held = *first[i];
    if (rule == config::MonthCard::Worst ? held > chosen : times(held) > times(chosen)) chosen = held;
  }
  return chosen;
}

MonthTallies::MonthTallies(const model::Snapshot& snapshot) {
  for (const Series series : kSeries) {
    bySeries_[static_cast<std::size_t>(series)].resize(unitsOf(snapshot, series).size() * kMonths);
  }
}

void MonthTallies::add(const model::Project& project, const ScoredCards& scored, const ClosedYear& year,
                       config::MonthCard rule) {
  for (unsigned month = 1; month <= kMonths; ++month) {
    const auto card = monthCard(scored, year, month, rule);
    if (!card) continue;
    for (const Series series : kSeries) {
      if (const auto unit = unitOf(project, series); unit && *unit < units(series)) {
        bySeries_[static_cast<std::size_t>(series)][cell(month, *unit)].add(*card);
      }
    }
  }
}

}  // namespace lobbyboard::rules
