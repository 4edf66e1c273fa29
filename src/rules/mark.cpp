#include "rules/mark.h"

#include <cassert>

namespace lobbyboard::rules {

Mark markOf(model::Card card) {
  switch (card) {
    case model::Card::Green:
      return Mark::Green;
    case model::Card::Notice:
      return Mark::Notice;
    case model::Card::Yellow:
      return Mark::Yellow;
    case model::Card::Red:
      break;
  }
  return Mark::Red;
}

Mark markWithoutCard(State state) {
  switch (state) {
    case State::NotDue:
      return Mark::NotDue;
    case State::Exempt:
      return Mark::Exempt;
    case State::Completed:
      return Mark::Completed;
    case State::Withdrawn:
      return Mark::Withdrawn;
    case State::Met:
    case State::Missed:
      assert(!"a met or missed period has a card");
      break;
    case State::NoReport:
      break;
  }
  return Mark::NoReport;
}

std::optional<model::Card> cardOf(Mark mark) {
  switch (mark) {
    case Mark::Green:
      return model::Card::Green;
    case Mark::Notice:
      return model::Card::Notice;
    case Mark::Yellow:
      return model::Card::Yellow;
    case Mark::Red:
      return model::Card::Red;
    case Mark::NoReport:
    case Mark::NotDue:
    case Mark::Exempt:
    case Mark::Completed:
    case Mark::Withdrawn:
      break;
  }
  return std::nullopt;
}

std::string_view nameOf(Mark mark) {
  switch (mark) {
    case Mark::Green:
      return "green";
    case Mark::Notice:
      return "notice";
    case Mark::Yellow:
      return "yellow";
    case Mark::Red:
      return "red";
    case Mark::NoReport:
      return "no_report";
    case Mark::NotDue:
      return "not_due";
    case Mark::Exempt:
      return "exempt";
    case Mark::Completed:
      return "completed";
    case Mark::Withdrawn:
      break;
  }
  return "withdrawn";
}

}  // namespace lobbyboard::rules
