#include "rules/score_json.h"

#include <cstdio>

#include "rules/series.h"

namespace lobbyboard::rules {
namespace {

void writeUnit(JsonText& out, Series series, int unit, const model::Snapshot& snapshot) {
  out.member("series", series == Series::District ? "district" : "department");
  out.member("unit", unitsOf(snapshot, series)[static_cast<std::size_t>(unit)].id);
}

void write(JsonText& out, const MonthScore& row, const model::Snapshot& snapshot) {
  char month[24];
  std::snprintf(month, sizeof month, "%04d-%02u", row.year, row.month);
  out.openObject();
  out.member("month", month);
  writeUnit(out, row.series, row.unit, snapshot);
  out.member("rated", row.rated);
  out.member("green", row.green);
  out.member("notice", row.notice);
  out.member("yellow", row.yellow);
  out.member("red", row.red);
  out.member("score", row.score);
  out.member("ranked", row.ranked);
  out.member("rank", row.rank);
  out.member("tied", row.tied);
  out.member("provisional", row.provisional);
  out.member("change", row.change);
  out.closeObject();
}

void write(JsonText& out, const QuarterScore& row, const model::Snapshot& snapshot) {
  char quarter[24];
  std::snprintf(quarter, sizeof quarter, "%04d-Q%u", row.year, row.quarter);
  out.openObject();
  out.member("quarter", quarter);
  writeUnit(out, row.series, row.unit, snapshot);
  out.member("score", row.score);
  out.member("months", row.months);
  out.member("rated", row.rated);
  out.member("ranked", row.ranked);
  out.member("rank", row.rank);
  out.member("tied", row.tied);
  out.member("provisional", row.provisional);
  out.member("change", row.change);
  out.closeObject();
}

void write(JsonText& out, const Rate& row, const model::Snapshot& snapshot) {
  // Money is a string everywhere, a count a number.
  const bool money = row.isMoney;
  const auto side = [&](std::string_view name, const std::string& amount) {
    out.key(name);
    money ? out.value(std::string_view(amount)) : out.number(amount);
  };
  out.openObject();
  writeUnit(out, row.series, row.unit, snapshot);
  out.member("rate", row.rate);
  side("done", row.done);
  side("required", row.required);
  out.member("value", row.value);
  out.member("rank", row.rank);
  out.member("tied", row.tied);
  out.closeObject();
}

template <typename Row>
void writeRows(JsonText& out, std::string_view name, const std::vector<Row>& rows, const model::Snapshot& snapshot) {
  out.key(name);
  out.openList();
  for (const Row& row : rows) write(out, row, snapshot);
  out.closeList();
}

void writeNames(JsonText& out, std::string_view name, const std::vector<int>& districts,
                const model::Snapshot& snapshot) {
  out.key(name);
  out.openList();
  for (const int district : districts) out.value(snapshot.districts[static_cast<std::size_t>(district)].id);
  out.closeList();
}

}  // namespace

void writeScores(JsonText& out, const Facts& facts, const model::Snapshot& snapshot) {
  writeRows(out, "months", facts.months, snapshot);
  writeRows(out, "quarters", facts.quarters, snapshot);
  writeRows(out, "rates", facts.rates, snapshot);
  out.key("lists");
  out.openObject();
  writeNames(out, "honour", facts.lists.honour, snapshot);
  writeNames(out, "warning", facts.lists.warning, snapshot);
  out.closeObject();
}

}  // namespace lobbyboard::rules
