#pragma once

#include "demo/ledger_row.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

inline constexpr int kContents = 4;
inline constexpr Phrase kContent[kCategories][kContents] = {
    {{"新建主装置、罐区及配套公用工程", "Main plant, tank farm and utilities"},
     {"新建生产车间、仓储及环保设施", "Production halls, stores and environmental plant"},
     {"改造生产线，配套余热回收系统", "Line upgrade with waste heat recovery"},
     {"新建厂房、智能产线及检测中心", "Workshops, a smart line and a testing centre"}},
    {{"新建道路、管网、照明及绿化工程", "Roads, mains, lighting and planting"},
     {"改造管网及泵站，配套智能监测", "Mains and pumping stations with monitoring"},
     {"新建路基、桥涵、路面及附属设施", "Roadbed, bridges, paving and fittings"},
     {"更新设备设施，提升运行保障能力", "New equipment for safer service"}},
    {{"新建升压站、集电线路及配套设施", "Step-up station, collector lines and fittings"},
     {"建设智能化系统及安全监控平台", "Automation and a safety platform"},
     {"新建主变、开关站及送出线路", "Transformers, switchyard and outgoing lines"},
     {"改造机组，配套管线及控制系统", "Unit retrofit with pipes and controls"}},
    {{"新建综合楼及室外配套工程", "Main building and outdoor works"},
     {"改造房屋、管线及公共活动场地", "Buildings, pipes and public grounds"},
     {"新建业务用房，购置专用设备", "Service rooms and special equipment"},
     {"扩建用房，完善无障碍设施", "Extension with barrier-free access"}},
    {{"土地整治、植被恢复及灌溉配套", "Land shaping, planting and irrigation"},
     {"清淤疏浚、生态护岸及步道建设", "Dredging, green banks and paths"},
     {"隐患治理、覆土绿化及监测系统", "Hazard removal, soil cover and monitoring"},
     {"新建处理设施及配套管线", "Treatment works and pipes"}},
    {{"新建设施棚区、道路及水电配套", "Greenhouses, roads, water and power"},
     {"渠道衬砌、泵站更新及计量设施", "Canal lining, pumps and metering"},
     {"土地平整、滴灌管网及农机道路", "Levelling, drip lines and farm roads"},
     {"新建生产用房，购置配套设备", "Production rooms and equipment"}},
};

inline constexpr int kGoals = 3;
/// By category and by season: January to March, April to September, October to December.
inline constexpr Phrase kMonthGoal[kCategories][3][kGoals] = {
    {{{"完成设备订货和图纸会审", "Equipment ordered, drawings reviewed"},
      {"完成桩基检测，具备复工条件", "Piles tested, ready to resume"},
      {"落实施工队伍，备齐主要材料", "Crews and main materials secured"}},
     {{"完成主装置基础浇筑", "Foundations of the main plant cast"},
      {"主体钢结构安装过半", "Half of the steel frame erected"},
      {"工艺管道安装完成六成", "Process piping 60% installed"}},
     {{"完成单机试车", "Single machines tested"},
      {"完成电气仪表调试", "Electrics and instruments commissioned"},
      {"公用工程投入使用", "Utilities in service"}}},
    {{{"完成施工招标和现场踏勘", "Tender and site survey complete"},
      {"完成管线迁改方案", "Utility diversion plan complete"},
      {"编制冬施和复工方案", "Winter and restart plans ready"}},
     {{"完成路基填筑2公里", "2 km of roadbed filled"},
      {"完成管网敷设1.5公里", "1.5 km of mains laid"},
      {"完成主体结构七成", "Main structure 70% complete"}},
     {{"完成路面摊铺和标线", "Paving and marking complete"},
      {"完成附属设施安装", "Fittings installed"},
      {"组织分部工程验收", "Sections inspected"}}},
    {{{"完成接入系统设计审查", "Grid connection design reviewed"},
      {"完成主要设备招标", "Main equipment tendered"},
      {"完成冬季检修和安全评估", "Winter overhaul and safety review"}},
     {{"完成基础施工，设备陆续到货", "Foundations complete, equipment arriving"},
      {"完成主变就位和线路架设", "Transformer placed, line strung"},
      {"完成系统联调准备", "Ready for joint tests"}},
     {{"完成并网前验收", "Pre-connection acceptance"},
      {"完成带负荷试运行", "Trial run under load"},
      {"完成消缺和资料归档", "Defects cleared, files closed"}}},
    {{{"完成施工图审查", "Construction drawings reviewed"},
      {"完成居民意见征集", "Residents consulted"},
      {"完成场地平整", "Site levelled"}},
     {{"主体结构施工至三层", "Structure up to the third floor"},
      {"完成屋面防水和外墙保温", "Roof and wall insulation complete"},
      {"完成给排水和采暖管道", "Water and heating pipes complete"}},
     {{"完成室内装修", "Interiors complete"},
      {"完成设备安装调试", "Equipment installed"},
      {"完成消防验收", "Fire inspection passed"}}},
    {{{"完成苗木和材料采购", "Plants and materials bought"},
      {"完成方案论证", "Scheme appraised"},
      {"完成冬季巡查", "Winter inspection complete"}},
     {{"完成覆土整形300亩", "20 hectares shaped and covered"},
      {"完成春夏季造林任务", "Planting of the season complete"},
      {"完成护岸工程1.2公里", "1.2 km of bank works complete"}},
     {{"完成秋季补植", "Autumn replanting complete"},
      {"完成监测设备安装", "Monitoring installed"},
      {"组织完工自验", "Own inspection held"}}},
    {{{"完成农资和设备采购", "Supplies and equipment bought"},
      {"完成渠道清淤", "Canals cleared"},
      {"完成项目区放线", "Site set out"}},
     {{"完成棚体搭建五成", "Half of the greenhouses up"},
      {"完成渠道衬砌3公里", "3 km of canal lined"},
      {"完成滴灌管网铺设", "Drip lines laid"}},
     {{"完成设备试运行", "Trial run complete"},
      {"完成秋浇保障任务", "Autumn watering served"},
      {"完成项目自验", "Own inspection complete"}}},
};

inline constexpr Phrase kYearGoal[kCategories] = {
    {"主要生产单元建成", "Main production units built"}, {"主体工程基本完工", "Main works nearly complete"},
    {"关键设备投入运行", "Key equipment in service"},    {"主体完工，具备使用条件", "Built and ready for use"},
    {"完成主体治理任务", "Main restoration complete"},   {"建成并发挥效益", "Built and in use"},
};

/// By share of the year's plan: 0, below 10, 35, 70, 100 %, and all of it.
inline constexpr Phrase kProgress[] = {
    {"前期准备", "Preparation"}, {"场地平整、临建搭设", "Site preparation"},
    {"基础施工", "Foundations"}, {"主体施工", "Main structure"},
    {"安装装修", "Fitting out"}, {"收尾验收", "Finishing and acceptance"},
};

}  // namespace lobbyboard::demo
