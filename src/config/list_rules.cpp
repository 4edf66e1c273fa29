#include "config/list_rules.h"

#include <cmath>

#include "config/table_reader.h"

namespace lobbyboard::config {

ListRules readLists(TableReader& root) {
  constexpr Range<int> kNames{0, 100};
  TableReader read = root.table("lists");
  ListRules rules;
  rules.by = read.word("by", rules.by,
                       {{"none", ListBy::None},
                        {"score", ListBy::Score},
                        {"completion", ListBy::Completion},
                        {"composite", ListBy::Composite}});
  rules.target =
      read.word("against", rules.target, {{"schedule", ListTarget::Schedule}, {"target", ListTarget::Value}});
  const double target = read.number("target", 0, {-1000.0, 100'000.0}) * (rules.by == ListBy::Score ? 1000.0 : 10.0);
  rules.targetMille = static_cast<int>(std::lround(target));
  rules.honourDistricts = read.integer("honour_districts", rules.honourDistricts, kNames);
  rules.honourDepartments = read.integer("honour_departments", rules.honourDepartments, kNames);
  rules.warningDistricts = read.integer("warning_districts", rules.warningDistricts, kNames);
  rules.warningDepartments = read.integer("warning_departments", rules.warningDepartments, kNames);
  rules.red = read.word("list_red_means", rules.red, {{"good", RedMeans::Good}, {"bad", RedMeans::Bad}});
  read.refuseUnknown();
  return rules;
}

}  // namespace lobbyboard::config
