#include "rules/random_snapshot.h"

#include <chrono>

#include "rules/dice.h"
#include "rules/random_project.h"

namespace lobbyboard::rules {
namespace {

using model::Snapshot;

std::vector<model::Unit> someUnits(Dice& dice, const std::string& prefix, int most) {
  std::vector<model::Unit> units;
  const int count = dice.between(1, most);
  for (int i = 0; i < count; ++i) {
    const std::string id = prefix + std::to_string(i);
    units.push_back({id, {{{"zh", "单位" + id}, {"en", "Unit " + id}}}, {}, ""});
  }
  return units;
}

/// A quarter of the snapshots stand at an edge: before the first closed period, on a period's last day, after the year.
time::Day someDay(Dice& dice, int year, unsigned seed) {
  using namespace std::chrono;
  if (seed % 12 == 1) return sys_days{std::chrono::year{year} / January / dice.between(1, 9)};
  if (seed % 12 == 2) return sys_days{std::chrono::year{year} / December / 31};
  if (seed % 12 == 3) return sys_days{std::chrono::year{year + 1} / January / 20};
  if (seed % 12 == 4) return time::periodOf(dice.dayIn(year)).lastDay();
  return dice.dayIn(year);
}

enum class Money { Same, Other };
/// Gives district `to` the projects of district `from` and no others. With the same money the two tie to the end.
void copyDistrict(Dice& dice, int from, int to, Money money, Snapshot& snapshot) {
  std::vector<model::Project> copies;
  for (const model::Project& project : snapshot.projects) {
    if (project.district == from) copies.push_back(project);
  }
  for (model::Project& project : snapshot.projects) {
    if (project.district == to) project.district = -1;
  }
  for (model::Project& copy : copies) {
    copy.district = to;
    copy.department = -1;
    if (money == Money::Other) copy.invested = model::Money{dice.below(1000) * 10'000};
    snapshot.projects.push_back(copy);
  }
}

void addCommitments(Dice& dice, Snapshot& snapshot) {
  while (dice.percent(85)) {
    model::Commitment commitment{snapshot.districts.front().id, {{{"zh", "承诺"}}}, dice.dayIn(snapshot.year), {}};
    if (dice.percent(60)) commitment.kept = dice.dayIn(snapshot.year);
    snapshot.commitments.push_back(commitment);
  }
}

void nameThem(Snapshot& snapshot) {
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) snapshot.projects[i].code = "P-" + std::to_string(i + 1);
}

}  // namespace

Snapshot randomSnapshot(unsigned seed) {
  using namespace std::chrono;
  Dice dice(seed);
  Snapshot snapshot;
  snapshot.sequence = seed;
  snapshot.year = dice.between(2020, 2024);  // two leap years among them
  snapshot.asOf = someDay(dice, snapshot.year, seed);
  snapshot.publishedAt = snapshot.asOf + hours{24};
  snapshot.placeName = {{{"zh", "某市"}, {"en", "Some City"}}};
  snapshot.program = {{{"zh", "重点项目"}}};
  snapshot.issuer = {{{"zh", "发展和改革委员会"}}};
  snapshot.districts = someUnits(dice, "d", 9);
  snapshot.departments = someUnits(dice, "b", 14);
  snapshot.categories = someUnits(dice, "c", 4);
  const int districts = static_cast<int>(snapshot.districts.size());
  const int count = dice.percent(30) ? dice.between(5, 30) : dice.between(30, 300);
  for (int i = 0; i < count; ++i) {
    model::Project project = randomProject(dice, snapshot.year, snapshot.asOf);
    project.district = dice.percent(5) ? -1 : dice.below(districts);
    project.department = dice.percent(15) ? -1 : dice.below(static_cast<int>(snapshot.departments.size()));
    if (dice.percent(70)) project.category = dice.below(static_cast<int>(snapshot.categories.size()));
    snapshot.projects.push_back(project);
  }
  if (districts > 2) copyDistrict(dice, 0, 1, Money::Same, snapshot);
  if (districts > 3) copyDistrict(dice, 0, 2, Money::Other, snapshot);
  nameThem(snapshot);
  addCommitments(dice, snapshot);
  return snapshot;
}

}  // namespace lobbyboard::rules
