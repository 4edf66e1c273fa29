#pragma once

#include <string_view>

#include "demo/ledger_row.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

struct UnitName {
  std::string_view id;
  Phrase name;
  Phrase shortName;
};

inline constexpr UnitName kDistrictNames[kDistricts] = {
    {"hbw", {"海勃湾区", "Haibowan District"}, {"海勃湾区", "Haibowan"}},
    {"wd", {"乌达区", "Wuda District"}, {"乌达区", "Wuda"}},
    {"hn", {"海南区", "Hainan District"}, {"海南区", "Hainan"}},
    {"gx", {"高新技术产业开发区", "High-tech Zone"}, {"高新区", "High-tech Zone"}},
};

inline constexpr UnitName kDepartmentNames[kDepartments] = {
    {"gxj", {"市工业和信息化局", "Industry and Information Technology Bureau"}, {"市工信局", "Industry"}},
    {"zjj", {"市住房和城乡建设局", "Housing and Urban-Rural Development Bureau"}, {"市住建局", "Housing"}},
    {"nyj", {"市能源局", "Energy Bureau"}, {"市能源局", "Energy"}},
    {"jtj", {"市交通运输局", "Transport Bureau"}, {"市交通局", "Transport"}},
    {"swj", {"市水务局", "Water Bureau"}, {"市水务局", "Water"}},
    {"zrj", {"市自然资源局", "Natural Resources Bureau"}, {"市自然资源局", "Natural Resources"}},
    {"jyj", {"市教育局", "Education Bureau"}, {"市教育局", "Education"}},
    {"wjw", {"市卫生健康委员会", "Health Commission"}, {"市卫健委", "Health"}},
    {"nmj", {"市农牧局", "Agriculture and Animal Husbandry Bureau"}, {"市农牧局", "Agriculture"}},
};

inline constexpr UnitName kCategoryNames[kCategories] = {
    {"industry", {"工业", "Industry"}, {"工业", "Industry"}},
    {"infrastructure", {"基础设施", "Infrastructure"}, {"基础设施", "Infrastructure"}},
    {"energy", {"能源", "Energy"}, {"能源", "Energy"}},
    {"livelihood", {"社会民生", "Public services"}, {"社会民生", "Public services"}},
    {"ecology", {"生态环保", "Ecology"}, {"生态环保", "Ecology"}},
    {"agriculture", {"农牧水利", "Farming and water"}, {"农牧水利", "Farming and water"}},
};

constexpr const UnitName& nameOf(District district) { return kDistrictNames[static_cast<int>(district)]; }
constexpr const UnitName& nameOf(Department department) { return kDepartmentNames[static_cast<int>(department)]; }
constexpr const UnitName& nameOf(Category category) { return kCategoryNames[static_cast<int>(category)]; }

}  // namespace lobbyboard::demo
