#pragma once

#include <string_view>

#include "demo/phrase.h"

namespace lobbyboard::demo {

/// The best known projects have sentences of their own; `goal` is that of the spring months, April to June.
struct KnownGoal {
  std::string_view code;
  Phrase content;
  Phrase goal;
};

inline constexpr KnownGoal kKnownGoals[] = {
    {"HN-012",
     {"聚合、造粒装置及公用工程", "Polymer and pelletising units, utilities"},
     {"聚合装置管道安装完成七成", "Polymer unit piping 70% installed"}},
    {"HB-003",
     {"新建道路4.6公里及雨污、供热管网", "4.6 km of roads with sewers and heating mains"},
     {"完成雨污管网1.2公里", "1.2 km of sewers laid"}},
    {"WD-021",
     {"治理沉陷区860亩，覆土复绿", "57 hectares of subsidence filled and greened"},
     {"完成方案批复，恢复主体施工", "Scheme approved, main works resumed"}},
    {"GX-007",
     {"可降解材料、高端聚醚及配套公用工程", "Degradable materials, polyethers and utilities"},
     {"主装置设备就位，管道安装过半", "Main equipment placed, half of the piping"}},
    {"HB-018",
     {"新建门诊住院综合楼，床位500张", "Outpatient and ward building, 500 beds"},
     {"完成二次结构，外幕墙开工", "Inner walls complete, curtain wall begun"}},
    {"HN-025",
     {"新建50万千瓦光伏，同步治沙1.6万亩", "500 MW of solar over 1,070 hectares of desert"},
     {"安装组件10万千瓦", "100 MW of modules installed"}},
    {"WD-009",
     {"改造老旧小区11个、楼栋64栋", "11 estates with 64 buildings renewed"},
     {"完成18栋外墙保温", "18 buildings insulated"}},
    {"HB-027",
     {"整治岸线7.2公里，新建生态护岸", "7.2 km of banks, with green revetments"},
     {"完成一段护岸基础", "Foundations of bank section 1"}},
    {"WD-033",
     {"新建升压站及送出线路11公里", "Step-up station and 11 km of line"},
     {"取得接入批复，线路基础开工", "Connection approved, line foundations begun"}},
    {"GX-019",
     {"新建标准厂房6栋、8万平方米", "Six workshops, 80,000 sq m"},
     {"完成3栋主体结构", "Structure of three workshops"}},
    {"HN-008",
     {"改扩建道路14公里，桥涵9座", "14 km of road widened, nine bridges"},
     {"完成征迁，路基贯通6公里", "Land cleared, 6 km of roadbed"}},
    {"HN-017",
     {"日处理能力由2万吨扩至4万吨", "From 20,000 to 40,000 tonnes a day"},
     {"生化池设备安装", "Equipment of the biological basins"}},
    {"HB-044",
     {"新建冷库2万吨及分拣中心", "Cold rooms for 20,000 tonnes, sorting hall"},
     {"完成库房钢结构吊装", "Steel frame of the store erected"}},
    {"HN-031",
     {"新建专用线12.5公里及装车站", "12.5 km of siding and a loading station"},
     {"完成路基填筑3公里", "3 km of embankment filled"}},
};

}  // namespace lobbyboard::demo
