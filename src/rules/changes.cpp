#include "rules/changes.h"

#include "rules/mark.h"

namespace lobbyboard::rules {
namespace {

int& countOf(Counts& counts, Mark mark) {
  switch (mark) {
    case Mark::Green:
      return counts.green;
    case Mark::Notice:
      return counts.notice;
    case Mark::Yellow:
      return counts.yellow;
    case Mark::Red:
      return counts.red;
    case Mark::NoReport:
      return counts.noReport;
    case Mark::NotDue:
      return counts.notDue;
    case Mark::Exempt:
      return counts.exempt;
    case Mark::Completed:
      return counts.completed;
    case Mark::Withdrawn:
      break;
  }
  return counts.withdrawn;
}

std::vector<std::size_t>& listOf(Changes& changes, model::Card card) {
  switch (card) {
    case model::Card::Green:
      return changes.toGreen;
    case model::Card::Notice:
      return changes.toNotice;
    case model::Card::Yellow:
      return changes.toYellow;
    case model::Card::Red:
      break;
  }
  return changes.toRed;
}

}  // namespace

Counts countsOf(std::span<const ProjectFacts> projects) {
  Counts counts;
  for (const ProjectFacts& project : projects) {
    ++counts.projects;
    if (!project.card) continue;
    ++countOf(counts, *project.card);
    if (cardOf(*project.card)) ++counts.rated;
  }
  return counts;
}

Changes changesOf(std::span<const ProjectFacts> projects) {
  Changes changes;
  for (const ProjectFacts& project : projects) {
    if (project.cards.size() < 2) continue;
    const auto now = cardOf(project.cards.back().mark);
    const auto before = cardOf(project.cards[project.cards.size() - 2].mark);
    if (!now || !before || *now == *before) continue;
    listOf(changes, *now).push_back(project.project);
    if (*now != model::Card::Green) continue;
    if (*before == model::Card::Yellow) changes.greenFromYellow.push_back(project.project);
    if (*before == model::Card::Red) changes.greenFromRed.push_back(project.project);
  }
  return changes;
}

}  // namespace lobbyboard::rules
