#include "rules/card.h"

#include <algorithm>

#include "rules/mark.h"

namespace lobbyboard::rules {
namespace {

using config::OneMiss;
using config::Recovery;
using model::Card;

Card worse(Card a, Card b) { return std::max(a, b); }  // the enumerators rise from green to red

Card ofOneMiss(OneMiss rule, Card standing) {
  switch (rule) {
    case OneMiss::Green:
      return Card::Green;
    case OneMiss::Yellow:
      return Card::Yellow;
    case OneMiss::KeepPrevious:
      return standing;
    case OneMiss::Notice:
      break;
  }
  return Card::Notice;
}

Card ofStreak(const Standing& standing, const config::RuleSettings& settings) {
  const bool red = settings.redUnit == config::RedUnit::Days ? standing.missedDays >= settings.redDays
                                                             : standing.streak >= settings.redAfter;
  if (red) return Card::Red;
  if (standing.streak >= settings.yellowAfter) return Card::Yellow;
  return ofOneMiss(settings.oneMiss, standing.card);
}

Card recovered(const Standing& standing, const config::RuleSettings& settings) {
  switch (settings.recovery) {
    case Recovery::StepDown:
      return standing.card == Card::Red ? Card::Yellow : Card::Green;
    case Recovery::AfterMet:
      return standing.metRun >= settings.recoveryMet ? Card::Green : standing.card;
    case Recovery::Immediate:
      break;
  }
  return Card::Green;
}

void meet(Standing& standing, const config::RuleSettings& settings) {
  standing.streak = 0;
  standing.missedDays = 0;
  standing.since.reset();
  ++standing.metRun;
  standing.card = recovered(standing, settings);
}

void miss(Standing& standing, const ClosedPeriod& period, const config::RuleSettings& settings) {
  if (standing.streak == 0) standing.since = period.period;
  ++standing.streak;
  standing.missedDays += period.days;
  standing.metRun = 0;
  standing.card = worse(standing.card, ofStreak(standing, settings));
}

}  // namespace

State judged(State state, const config::RuleSettings& settings) {
  return state == State::NoReport && settings.noReport == config::NoReport::Miss ? State::Missed : state;
}

Step step(const Standing& before, State state, const ClosedPeriod& period, const config::RuleSettings& settings) {
  Step next{before, Mark::NotDue};
  if (state == State::Met || state == State::Missed) {
    if (state == State::Met) {
      meet(next.standing, settings);
    } else {
      miss(next.standing, period, settings);
    }
    next.mark = markOf(next.standing.card);
    return next;
  }
  const bool forgets = state == State::Exempt && settings.exemptMode == config::ExemptMode::Reset;
  if (forgets) next.standing = Standing{};
  next.mark = markWithoutCard(state);
  return next;
}

}  // namespace lobbyboard::rules
