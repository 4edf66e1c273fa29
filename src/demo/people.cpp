#include "demo/people.h"

#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

constexpr std::string_view kByDepartment[kDepartments] = {"张某", "李某", "刘某", "张某", "赵某",
                                                          "王某", "陈某", "陈某", "王某"};
constexpr std::string_view kAll[] = {"张某", "李某", "王某", "陈某", "刘某", "赵某"};
/// Specialists bear other names, so that nobody seems to hold two posts.
constexpr std::string_view kSpecialists[] = {"孙某", "周某", "吴某", "郑某", "冯某", "何某"};
constexpr int kAllCount = 6;

}  // namespace

std::string_view cityLeaderOf(const Row& row) {
  if (row.code == "WD-033") return "张某";  // industry's own supply stays with industry
  if (row.code == "HN-017") return "王某";
  if (row.code == "HB-044") return "赵某";
  return kByDepartment[static_cast<std::size_t>(row.department)];
}

std::string_view departmentLeaderOf(const Row& row) {
  return row.code == "GX-007" ? kAll[1] : kAll[rollOf(row.code, 30, kAllCount)];
}

std::string_view specialistOf(const Row& row) { return kSpecialists[rollOf(row.code, 31, kAllCount)]; }

}  // namespace lobbyboard::demo
