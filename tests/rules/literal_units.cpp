#include "rules/literal_units.h"

#include "rules/literal_project.h"
#include "rules/literal_rank.h"

namespace lobbyboard::rules::literal {
namespace {

using model::Project;
using model::Snapshot;
using time::Period;

struct Cards {
  long long green = 0, notice = 0, yellow = 0, red = 0;
  long long rated() const { return green + notice + yellow + red; }
  long long points() const { return 100 * green + 100 * notice + 60 * yellow + 0 * red; }
};

bool belongs(const Project& project, bool district, std::size_t unit) {
  return (district ? project.district : project.department) == static_cast<int>(unit);
}

const std::vector<model::Unit>& listOf(const Snapshot& snapshot, bool district) {
  return district ? snapshot.districts : snapshot.departments;
}

/// Cards of a unit at the month's last closed period; nothing rated when none is closed.
Cards cardsOf(const Snapshot& snapshot, time::Day asOf, bool district, std::size_t unit, unsigned month) {
  Cards cards;
  const std::vector<Period> closed = closedPeriods(snapshot.year, asOf);
  const Period* last = nullptr;
  for (const Period& period : closed) {
    if (period.month == month) last = &period;
  }
  if (last == nullptr) return cards;
  for (const Project& project : snapshot.projects) {
    if (!belongs(project, district, unit)) continue;
    const std::string card = scoredCard(project, *last, closed.back());
    if (card == "green") ++cards.green;
    if (card == "notice") ++cards.notice;
    if (card == "yellow") ++cards.yellow;
    if (card == "red") ++cards.red;
  }
  return cards;
}

/// A unit over some months: mean score, pooled ratios, investment.
Standing standingOf(const Snapshot& snapshot, time::Day asOf, bool district, std::size_t unit,
                    const std::vector<unsigned>& months) {
  Standing s;
  for (const unsigned month : months) {
    const Cards cards = cardsOf(snapshot, asOf, district, unit, month);
    if (cards.rated() == 0) continue;
    s.scoreTop = s.scoreTop * cards.rated() + cards.points() * s.scoreBottom;
    s.scoreBottom = s.scoreBottom * cards.rated();
    s.green += cards.green;
    s.red += cards.red;
    s.rated += cards.rated();
    s.latestRated = cards.rated();
    ++s.months;
  }
  if (s.months > 0) s.scoreBottom = s.scoreBottom * s.months;
  for (const Project& project : snapshot.projects) {
    if (!belongs(project, district, unit) || !project.invested || !project.annualPlan) continue;
    if (project.annualPlan->yuan <= 0) continue;
    s.invested += project.invested->yuan;
    s.plan += project.annualPlan->yuan;
  }
  return s;
}

std::vector<Standing> everyone(const Snapshot& snapshot, time::Day asOf, bool district,
                               const std::vector<unsigned>& months) {
  std::vector<Standing> all;
  for (std::size_t unit = 0; unit < listOf(snapshot, district).size(); ++unit) {
    all.push_back(standingOf(snapshot, asOf, district, unit, months));
  }
  return all;
}

void writeRank(Sheet& sheet, const std::string& at, const std::vector<Standing>& now,
               const std::vector<Standing>& before, std::size_t unit, bool provisional) {
  const int rank = rankOf(now, unit);
  sheet.yesNo(at + "/ranked", rank > 0);
  rank > 0 ? sheet.number(at + "/rank", rank) : sheet.null(at + "/rank");
  sheet.yesNo(at + "/tied", isTied(now, unit));
  sheet.yesNo(at + "/provisional", provisional);
  const int last = before.empty() ? 0 : rankOf(before, unit);
  rank > 0 && last > 0 ? sheet.number(at + "/change", last - rank) : sheet.null(at + "/change");
}

std::string monthName(int year, unsigned month) { return time::toString(Period{year, month, 1}).substr(0, 7); }

}  // namespace

void writeMonths(Sheet& sheet, const Snapshot& snapshot, time::Day asOf) {
  int row = 0;
  for (unsigned month = 1; month <= 12; ++month) {
    for (const bool district : {true, false}) {
      const std::vector<Standing> now = everyone(snapshot, asOf, district, {month});
      const std::vector<Standing> before =
          month == 1 ? std::vector<Standing>{} : everyone(snapshot, asOf, district, {month - 1});
      for (std::size_t unit = 0; unit < now.size(); ++unit) {
        const Cards cards = cardsOf(snapshot, asOf, district, unit, month);
        if (cards.rated() == 0) continue;
        const std::string at = "/months/" + std::to_string(row++);
        sheet.text(at + "/month", monthName(snapshot.year, month));
        sheet.text(at + "/series", district ? "district" : "department");
        sheet.text(at + "/unit", listOf(snapshot, district)[unit].id);
        sheet.number(at + "/rated", static_cast<double>(cards.rated()));
        sheet.number(at + "/green", static_cast<double>(cards.green));
        sheet.number(at + "/notice", static_cast<double>(cards.notice));
        sheet.number(at + "/yellow", static_cast<double>(cards.yellow));
        sheet.number(at + "/red", static_cast<double>(cards.red));
        sheet.number(at + "/score", static_cast<double>(cards.points()) / static_cast<double>(cards.rated()));
        writeRank(sheet, at, now, before, unit, Period{snapshot.year, month, 3}.lastDay() > asOf);
      }
    }
  }
  if (row == 0) sheet.emptyList("/months");
}

void writeQuarters(Sheet& sheet, const Snapshot& snapshot, time::Day asOf) {
  int row = 0;
  for (unsigned quarter = 1; quarter <= 4; ++quarter) {
    const unsigned first = quarter * 3 - 2;
    for (const bool district : {true, false}) {
      const std::vector<Standing> now = everyone(snapshot, asOf, district, {first, first + 1, first + 2});
      const std::vector<Standing> before = quarter == 1
                                               ? std::vector<Standing>{}
                                               : everyone(snapshot, asOf, district, {first - 3, first - 2, first - 1});
      for (std::size_t unit = 0; unit < now.size(); ++unit) {
        if (now[unit].months == 0) continue;
        const std::string at = "/quarters/" + std::to_string(row++);
        sheet.text(at + "/quarter", std::to_string(snapshot.year) + "-Q" + std::to_string(quarter));
        sheet.text(at + "/series", district ? "district" : "department");
        sheet.text(at + "/unit", listOf(snapshot, district)[unit].id);
        sheet.number(at + "/score",
                     static_cast<double>(now[unit].scoreTop) / static_cast<double>(now[unit].scoreBottom));
        sheet.number(at + "/months", now[unit].months);
        sheet.number(at + "/rated", static_cast<double>(now[unit].latestRated));
        writeRank(sheet, at, now, before, unit, Period{snapshot.year, first + 2, 3}.lastDay() > asOf);
      }
    }
  }
  if (row == 0) sheet.emptyList("/quarters");
}

}  // namespace lobbyboard::rules::literal
