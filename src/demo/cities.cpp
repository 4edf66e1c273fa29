#include <array>

#include "demo/city.h"

// The published figures of four cities. A year that a report leaves open is taken to be the one beside it.

namespace lobbyboard::demo {
namespace {

constexpr PrintedFigure kWeihaiFigures[] = {{"projects", "724"},
                                            {"invested_wan", "10100000"},
                                            {"completion_rate", "131.9"},
                                            {"projects_on_platform", "1764"},
                                            {"projects_on_platform_change", "287"},
                                            {"least_total_wan", "500"},
                                            {"projects_new_in_month", "447"},
                                            {"invested_in_month_growth", "367.3"},
                                            {"departments", "18"},
                                            {"specialists", "117"},
                                            {"next_projects", "774"},
                                            {"next_started", "702"},
                                            {"next_start_rate", "90.7"},
                                            {"next_invested_wan", "3066000"},
                                            {"next_completion_rate", "31"}};
constexpr CityUnit kWeihaiDistricts[] = {{"hc", {"环翠区", "Huancui"}},      {"wd", {"文登区", "Wendeng"}},
                                         {"rc", {"荣成市", "Rongcheng"}},    {"rs", {"乳山市", "Rushan"}},
                                         {"gq", {"高区", "High-tech Zone"}}, {"jq", {"经区", "Economic Zone"}},
                                         {"lg", {"临港区", "Lingang"}}};
constexpr CityUnit kDepartments[] = {{"fgw", {"发展改革委", "Development and Reform"}},
                                     {"gxj", {"工业和信息化局", "Industry"}},
                                     {"zjj", {"住房和城乡建设局", "Housing"}},
                                     {"jtj", {"交通运输局", "Transport"}}};
constexpr CityUnit kCategories[] = {{"industry", {"工业", "Industry"}},
                                    {"infrastructure", {"基础设施", "Infrastructure"}},
                                    {"energy", {"能源", "Energy"}},
                                    {"livelihood", {"社会民生", "Public services"}},
                                    {"ecology", {"生态环保", "Ecology"}}};

constexpr CityDate kWeihaiEvents[] = {
    {"2022-11-30",
     {"六证齐发，90天进入收尾阶段", "Six licences in a day, finishing after 90 days"},
     {},
     {"项目一天办齐六证，开工90天进入收尾阶段。",
      "The project got six licences in one day and reached its finishing stage 90 days after its start."}}};

constexpr PrintedFigure kAlxaFigures[] = {{"projects", "100"},
                                          {"started", "94"},
                                          {"annual_plan_wan", "1950000"},
                                          {"invested_wan", "930000"},
                                          {"start_rate_change_pp", "10"},
                                          {"invested_change_wan", "110000"},
                                          {"completion_rate_change_pp", "5"},
                                          {"fixed_assets_growth", "7"},
                                          {"fixed_assets_rank", "6"},
                                          {"may_started", "73"},
                                          {"may_annual_plan_wan", "1950000"},
                                          {"may_invested_wan", "305000"}};
constexpr PrintedFigure kFirst[] = {{"projects", "9"}}, kSecond[] = {{"projects", "47"}},
                        kThird[] = {{"projects", "11"}}, kFourth[] = {{"projects", "5"}},
                        kFifth[] = {{"projects", "18"}}, kSixth[] = {{"projects", "10"}};
constexpr CityUnit kAlxaCategories[] = {{"c1", {"第一类", "Sector 1"}, kFirst}, {"c2", {"第二类", "Sector 2"}, kSecond},
                                        {"c3", {"第三类", "Sector 3"}, kThird}, {"c4", {"第四类", "Sector 4"}, kFourth},
                                        {"c5", {"第五类", "Sector 5"}, kFifth}, {"c6", {"第六类", "Sector 6"}, kSixth}};
constexpr CityUnit kAlxaDistricts[] = {{"zq", {"阿拉善左旗", "Left Banner"}},
                                       {"yq", {"阿拉善右旗", "Right Banner"}},
                                       {"ejn", {"额济纳旗", "Ejin Banner"}},
                                       {"gxq", {"高新区", "High-tech Zone"}}};
constexpr CityDate kAlxaEvents[] = {
    {"2021-03-28",
     {"集中审批月，20个项目集中开工", "Month of approvals: 20 projects start together"},
     "photos/start-0-alxa.png"},
    {"2021-08-31",
     {"双氰胺项目建设", "Dicyandiamide project"},
     {},
     {"项目总投资6.6亿元，达产后年产值5亿元。",
      "Total investment 0.66 billion yuan; output of 0.5 billion yuan a year at full capacity."}}};

constexpr PrintedFigure kHengyangFigures[] = {{"projects", "267"},
                                              {"total_wan", "24800000"},
                                              {"annual_plan_wan", "7600000"},
                                              {"year_projects_goal", "320"},
                                              {"year_invested_goal_wan", "11000000"},
                                              {"year_invested_goal_growth", "30"},
                                              {"fixed_assets_goal_growth", "12"},
                                              {"last_fixed_assets_wan", "24000000"},
                                              {"last_fixed_assets_growth", "9.5"},
                                              {"last_fixed_assets_rank", "4"},
                                              {"last_provincial_projects", "52"},
                                              {"last_provincial_rate", "135.1"},
                                              {"last_provincial_growth", "76.3"},
                                              {"last_city_projects", "281"},
                                              {"last_city_rate", "131.7"},
                                              {"last_started", "15"},
                                              {"last_should_start", "17"},
                                              {"last_start_rate", "88"},
                                              {"resumed_rate", "73"},
                                              {"resumed_rate_expected", "100"},
                                              {"group_start_projects", "93"},
                                              {"group_start_total_wan", "4500000"},
                                              {"jan_sep_invested_wan", "3167000"},
                                              {"jan_sep_plan_wan", "8792000"},
                                              {"observation_rounds", "7"},
                                              {"observed_projects", "58"},
                                              {"observation_rounds_2023", "4"}};
constexpr CityUnit kHengyangDistricts[] = {{"hy", {"衡阳县", "Hengyang County"}}, {"hn", {"衡南县", "Hengnan"}},
                                           {"hs", {"衡山县", "Hengshan"}},        {"hd", {"衡东县", "Hengdong"}},
                                           {"qd", {"祁东县", "Qidong"}},          {"ly", {"耒阳市", "Leiyang"}},
                                           {"cn", {"常宁市", "Changning"}}};
constexpr CityDate kHengyangEvents[] = {
    {"2023-03-01",
     {"93个5000万元以上项目集中开工", "93 projects above 50 million yuan start together"},
     "photos/start-0-hengyang.png"}};

constexpr PrintedFigure kHejinFigures[] = {
    {"projects", "100"},       {"invested_wan", "539400"},    {"completion_rate", "131"},
    {"meetings", "45"},        {"group_starts", "5"},         {"observations", "3"},
    {"problems_solved", "65"}, {"supervision_letters", "18"}, {"problems_fed_back", "60"}};
constexpr CityUnit kHejinDistricts[] = {{"kfq", {"经开区", "Economic Zone"}},
                                        {"cq", {"城区街道", "Town"}},
                                        {"xq", {"僧楼镇", "Senglou"}},
                                        {"fc", {"樊村镇", "Fancun"}}};
constexpr CityReserve kHejinReserve[] = {{"government", "105", "1100000"}, {"social", "84", "5000000"}};
// The four kinds of post are published; how many there are of a kind is invented.
constexpr CityPost kHejinPosts[] = {{"hq", "", {"总指挥部", "Headquarters"}, "甲某"},
                                    {"office", "hq", {"办公室", "Office"}, "乙某"},
                                    {"branch1", "office", {"第一分指挥部", "Branch 1"}, "丙某"},
                                    {"group1", "branch1", {"包联小组一", "Group 1"}},
                                    {"group2", "branch1", {"包联小组二", "Group 2"}},
                                    {"group3", "branch1", {"包联小组三", "Group 3"}},
                                    {"branch2", "office", {"第二分指挥部", "Branch 2"}, "丁某"},
                                    {"group4", "branch2", {"包联小组四", "Group 4"}},
                                    {"group5", "branch2", {"包联小组五", "Group 5"}},
                                    {"group6", "branch2", {"包联小组六", "Group 6"}},
                                    {"group7", "branch2", {"包联小组七", "Group 7"}},
                                    {"branch3", "office", {"第三分指挥部", "Branch 3"}, "戊某"},
                                    {"group8", "branch3", {"包联小组八", "Group 8"}},
                                    {"group9", "branch3", {"包联小组九", "Group 9"}}};

constexpr Phrase kPieces = {"个", "projects"};

constexpr PrintedWords kWeihaiWords[] = {
    {"projects", {"省市重点项目", "Provincial and city projects"}},
    {"invested_wan", {"省市重点项目完成投资", "Invested by them"}},
    {"projects_on_platform", {"纳入平台项目", "Projects on the platform"}},
    {"least_total_wan", {"入库门槛", "Least investment on the platform"}, {}, "at_least"},
    {"projects_new_in_month", {"11月新增项目", "New in November"}},
    {"invested_in_month_growth", {"11月投资增长", "Growth in November"}},
    {"departments", {"参与部门", "Departments"}, {}, {}, {"个", ""}},
    {"specialists", {"项目专员", "Project specialists"}, {}, {}, {"名", ""}},
    {"next_projects", {"次年重点项目", "Projects of the next year"}},
    {"next_started", {"次年已开工", "Started in the next year"}},
    {"next_start_rate", {"次年开工率", "Start rate of the next year"}},
    {"next_invested_wan", {"次年完成投资", "Invested in the next year"}},
    {"next_completion_rate", {"次年完成率", "Completion in the next year"}}};
constexpr PrintedWords kAlxaWords[] = {
    {"projects", {"重大项目", "Major projects"}},
    {"completion_rate_change_pp", {"投资进度同比", "Progress against the year before"}},
    {"completion_rate", {"投资进度", "Progress"}},
    {"fixed_assets_growth", {"1—8月固定资产投资同比", "Fixed-asset investment, January–August"}},
    {"fixed_assets_rank", {"增速居全区", "Rank in the region"}},
    {"may_started", {"截至5月开复工", "Started by May"}},
    {"may_invested_wan", {"截至5月完成投资", "Invested by May"}},
    {"may_annual_plan_wan", {"年度计划", "Annual plan"}}};
constexpr PrintedWords kHengyangWords[] = {
    {"projects", {"首批重点项目", "Projects, first batch"}},
    {"total_wan", {"首批总投资", "Total, first batch"}},
    {"annual_plan_wan", {"首批年度计划", "Annual plan, first batch"}},
    {"year_projects_goal", {"全年重点项目", "Projects of the whole year"}, "goal", "at_least"},
    {"year_invested_goal_wan", {"全年完成投资", "Investment of the whole year"}, "goal", "over"},
    {"fixed_assets_goal_growth", {"全年固定资产投资增长", "Growth of fixed-asset investment"}, "goal"},
    {"resumed_rate", {"复工率", "Resumed"}},
    {"resumed_rate_expected", {"月底", "By month end"}, "forecast"},
    {"group_start_projects", {"集中开工5000万元以上项目", "Starting together, above 50 million yuan"}},
    {"group_start_total_wan", {"总投资", "Total investment"}},
    {"jan_sep_invested_wan", {"1—9月完成投资", "Invested, January–September"}},
    {"jan_sep_plan_wan", {"计划", "Plan"}},
    {"last_fixed_assets_wan", {"2021年固定资产投资", "Fixed-asset investment 2021"}, {}, "over"},
    {"last_fixed_assets_rank", {"增速居全省", "Rank in the province"}},
    {"last_provincial_projects", {"2021年省重点项目", "Provincial projects 2021"}},
    {"last_provincial_rate", {"完成年度计划", "Of the annual plan"}},
    {"last_provincial_growth", {"投资", "Investment"}},
    {"last_city_projects", {"2021年市重点项目", "City projects 2021"}},
    {"last_started", {"2021年新开工项目", "Started of those due in 2021"}},
    {"last_should_start", {"计划新开工", "Due to start"}},
    {"observation_rounds", {"现场观摩", "Observation rounds"}, {}, {}, {"轮", ""}},
    {"observed_projects", {"观摩项目", "Projects observed"}, {}, {}, kPieces},
    {"observation_rounds_2023", {"2023年现场观摩", "Observation rounds in 2023"}, {}, {}, {"轮", ""}}};
constexpr PrintedWords kHejinWords[] = {
    {"projects", {"重点工程项目", "Key projects"}},
    {"invested_wan", {"完成投资", "Invested"}},
    {"meetings", {"调度会议", "Dispatch meetings"}, {}, {}, {"次", ""}},
    {"group_starts", {"集中开工", "Group starts"}, {}, {}, {"次", ""}},
    {"observations", {"观摩活动", "Observation tours"}, {}, {}, {"次", ""}},
    {"problems_solved", {"解决问题", "Problems solved"}},
    {"supervision_letters", {"督办提醒函", "Supervision letters"}, {}, {}, {"件", ""}},
    {"problems_fed_back", {"现场反馈问题", "Problems fed back on site"}, {}, "over"}};

constexpr Phrase kReform = {"发展改革委", "Development and Reform Commission"};
constexpr std::array kCities = {
    City{.id = "weihai",
         .name = {"威海市", "Weihai"},
         .program = {"重点项目预警调度", "Key projects: warning and dispatch"},
         .issuer = kReform,
         .asOf = "2022-11-30",
         .published = kWeihaiFigures,
         .districts = kWeihaiDistricts,
         .departments = kDepartments,
         .categories = kCategories,
         .events = kWeihaiEvents,
         .words = kWeihaiWords,
         .notice = {"本周调度会于12月5日9:00召开，请各牵头单位会前更新项目进度。",
                    "The weekly dispatch meets on 5 December at 9:00; lead units update their projects before."},
         .projects = 42,
         .deliveredPercent = 160},
    City{.id = "alxa",
         .name = {"阿拉善盟", "Alxa League"},
         .program = {"重大项目挂图作战", "Major projects on the wall chart"},
         .issuer = kReform,
         .asOf = "2021-09-10",
         .published = kAlxaFigures,
         .districts = kAlxaDistricts,
         .departments = kDepartments,
         .categories = kAlxaCategories,
         .events = kAlxaEvents,
         .words = kAlxaWords,
         .notice = {"9月中旬数据请各旗区、责任部门于9月22日前填报，逾期计入通报。",
                    "Figures for mid-September are due by 22 September; late ones are named in the bulletin."},
         .projects = 50,
         .unstarted = 3,
         .pace = City::Pace::Late,
         .deliveredPercent = 116},
    City{.id = "hengyang",
         .name = {"衡阳市", "Hengyang"},
         .program = {"重大项目“云调度”", "Major projects: cloud dispatch"},
         .issuer = kReform,
         .asOf = "2023-09-30",
         .published = kHengyangFigures,
         .districts = kHengyangDistricts,
         .departments = kDepartments,
         .categories = kCategories,
         .events = kHengyangEvents,
         .words = kHengyangWords,
         .notice = {"第四季度承诺事项请各县市、责任部门于10月15日前对账销号。",
                    "Promises of the fourth quarter are to be checked off by 15 October."},
         .round = "4",
         .projects = 40,
         .deliveredPercent = 104},
    City{.id = "hejin",
         .name = {"河津市", "Hejin"},
         .program = {"重点工程项目", "Key projects"},
         .issuer = kReform,
         .asOf = "2021-12-31",
         .published = kHejinFigures,
         .districts = kHejinDistricts,
         .departments = kDepartments,
         .categories = kCategories,
         .reserve = kHejinReserve,
         .organisation = kHejinPosts,
         .words = kHejinWords,
         .notice = {"督办提醒函请责任单位按期反馈，反馈情况纳入月度通报。",
                    "Supervision letters are to be answered in time; answers are named in the monthly bulletin."},
         .letters = 18,
         .problems = 65,
         .projects = 32,
         .deliveredPercent = 150}};

}  // namespace

const City* findCity(std::string_view id) {
  for (const City& city : kCities)
    if (city.id == id) return &city;
  return nullptr;
}

}  // namespace lobbyboard::demo
