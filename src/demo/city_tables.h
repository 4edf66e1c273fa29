#pragma once

#include <string_view>

#include "demo/phrase.h"

namespace lobbyboard::demo {

// What the city's units have promised and done in the year, beside their projects. Dates after a document's day are
// not told in it; an empty date never comes.

struct Promise {
  std::string_view unit;
  Phrase text;
  std::string_view due, kept;
};

inline constexpr Promise kPromises[] = {
    {"hbw", {"滨河片区3月复工", "Binhe works resume in March"}, "2023-03-15", "2023-03-12"},
    {"hn", {"首台设备进场", "First machine on site"}, "2023-03-31", "2023-03-28"},
    {"gx", {"管廊一期复工", "Tunnel 1 resumes"}, "2023-04-10", "2023-04-07"},
    {"wd", {"沉陷区治理队伍进场", "Restoration crews on site"}, "2023-04-10", "2023-04-10"},
    {"hn", {"首批光伏组件安装", "First solar modules up"}, "2023-05-15", "2023-05-11"},
    {"hbw", {"第二医院主体封顶", "Second Hospital topped out"}, "2023-04-15", "2023-04-09"},
    {"gx", {"主装置基础完成", "Main plant foundations"}, "2023-03-20", "2023-03-13"},
    {"wd", {"5月15日前开工", "Works begin by 15 May"}, "2023-05-15", "2023-06-08"},
    {"gx", {"完成投资0.8亿元", "80 million yuan invested"}, "2023-05-10", "2023-06-19"},
    {"hbw", {"地基验收", "Foundations accepted"}, "2023-05-31", "2023-05-30"},
    {"hn", {"铁路专用线铺轨", "Railway siding laid"}, "2023-08-31", "2023-09-05"},
    {"wd", {"储能电站并网", "Storage on the grid"}, "2023-08-31", "2023-10-18"},
};

struct Task {
  std::string_view unit;
  Phrase item;
  std::string_view from, due, done;
};

inline constexpr Task kTasks[] = {
    {"gxj", {"企业用能指标一次核定", "Energy quotas settled in one go"}, "2023-02-01", "2023-04-30", "2023-04-26"},
    {"zjj", {"施工许可并联审批", "Parallel building permits"}, "2023-03-01", "2023-05-31", "2023-05-29"},
    {"nyj", {"接入系统方案集中评审", "Joint review of grid connections"}, "2023-04-01", "2023-06-10", "2023-06-14"},
    {"jtj", {"大件运输通道保障", "Routes for heavy loads"}, "2023-03-15", "2023-05-15", "2023-05-12"},
    {"swj", {"取水许可限时办结", "Water permits on time"}, "2023-04-10", "2023-06-30", "2023-06-27"},
    {"zrj", {"用地组卷报批", "Land files submitted"}, "2023-03-01", "2023-05-31", "2023-06-06"},
    {"jyj", {"秋季开学项目倒排", "Schools ready for autumn"}, "2023-05-01", "2023-08-20", "2023-08-18"},
    {"wjw", {"医疗设备联合采购", "Joint buying of equipment"}, "2023-05-11", "2023-09-30", "2023-09-22"},
    {"nmj", {"设施农业水电配套", "Water and power for greenhouses"}, "2023-03-01", "2023-04-30", "2023-04-21"},
    {"hbw", {"征迁补偿款集中兑付", "Compensation paid together"}, "2023-04-01", "2023-05-20", "2023-05-18"},
    {"wd", {"施工便道联合踏勘", "Access tracks surveyed"}, "2023-04-20", "2023-06-05", "2023-06-02"},
    {"hn", {"园区供电扩容协调", "More power for the park"}, "2023-05-01", "2023-07-31", "2023-07-25"},
    {"gx", {"标准厂房招商对接", "Tenants for the workshops"}, "2023-05-05", "2023-10-31", "2023-10-20"},
};

struct Visit {
  std::string_view unit, score, date, round;
};

inline constexpr Visit kVisits[] = {
    {"hbw", "96.4", "2023-04-07", "一季度"}, {"wd", "95.8", "2023-04-07", "一季度"},
    {"hn", "94.9", "2023-04-07", "一季度"},  {"gx", "95.2", "2023-04-07", "一季度"},
    {"hbw", "95.9", "2023-07-06", "二季度"}, {"wd", "94.7", "2023-07-06", "二季度"},
    {"hn", "96.2", "2023-07-06", "二季度"},  {"gx", "95.5", "2023-07-06", "二季度"},
    {"hbw", "96.1", "2023-10-10", "三季度"}, {"wd", "95.6", "2023-10-10", "三季度"},
    {"hn", "95.7", "2023-10-10", "三季度"},  {"gx", "96.8", "2023-10-10", "三季度"},
};

struct Happening {
  std::string_view date;
  Phrase title;
  Phrase place;
  std::string_view photo = {};  ///< an illustration
  Phrase text = {};
};

inline constexpr Happening kHappenings[] = {
    {"2023-03-12",
     {"春季重点项目集中开工", "Spring group start"},
     {"海南区", "Hainan"},
     "photos/start-0-spring.png",
     {"首批项目在海南区集中开工，施工队伍和设备已全部进场。",
      "The first projects start together in Hainan; crews and machines are on site."}},
    {"2023-04-07", {"一季度项目现场观摩", "First-quarter site visits"}, {"全市", "All districts"}},
    {"2023-05-11",
     {"光伏治沙基地首批组件安装", "First modules at the Solar Base"},
     {"海南区", "Hainan"},
     "photos/energy-1-solar.png",
     {"光伏治沙基地首批组件开始安装，板下同步铺设草方格。",
      "The first modules of the Solar Base go up; straw squares are laid beneath them."}},
    {"2023-05-16",
     {"BDO一体化项目装置安装", "BDO plant: units being installed"},
     {"海南区", "Hainan"},
     {},
     {"项目去年春季开工，BDO装置计划8月投产。", "Begun last spring; the BDO unit is due to start up in August."}},
    {"2023-05-18",
     {"采煤沉陷区治理现场办公", "On-site office, subsidence restoration"},
     {"乌达区", "Wuda"},
     "photos/garden-0-office.png",
     {"分管领导到采煤沉陷区生态修复治理项目现场办公，逐项明确方案批复、进场道路和用电问题的责任单位与办结时限。",
      "The leader in charge held office on site: approvals, the access road and power each have an owner and a date."}},
    {"2023-06-14", {"储能电站接入批复专题会", "Meeting on the storage connection"}, {"乌达区", "Wuda"}},
    {"2023-07-06", {"二季度项目现场观摩", "Second-quarter site visits"}, {"全市", "All districts"}},
    {"2023-08-20",
     {"精细化工一体化项目试车", "Trial production at Fine Chemicals 1"},
     {"高新区", "High-tech Zone"},
     "photos/plant-3-trial.png",
     {"首套装置投料试车，配套公用工程同步投用。", "The first unit is fed for its trial; utilities are in service."}},
    {"2023-10-01",
     {"滨河片区道路通车", "Binhe Roads open"},
     {"海勃湾区", "Haibowan"},
     "photos/road-3-binhe.png",
     {"滨河片区道路全线通车，沿线公交同步调整。", "All of the Binhe Roads are open; bus lines follow."}},
    {"2023-10-10", {"三季度项目现场观摩", "Third-quarter site visits"}, {"全市", "All districts"}},
};

}  // namespace lobbyboard::demo
