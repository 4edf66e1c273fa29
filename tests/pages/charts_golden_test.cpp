// Pages with a form of their own, picture by picture, on a wall of every class.

#include <catch2/catch.hpp>

#include "pages/page_portraits.h"

using namespace lobbyboard;
using test::checkOnEveryWall;
using test::citySitter;
using test::pageOf;
using test::wuhaiSitter;

TEST_CASE("golden pictures of the rates") { checkOnEveryWall(wuhaiSitter("rates", pageOf("rates"))); }
TEST_CASE("golden pictures of the wall chart") { checkOnEveryWall(wuhaiSitter("wallchart", pageOf("wallchart"))); }
TEST_CASE("golden pictures of the elements") { checkOnEveryWall(wuhaiSitter("elements", pageOf("elements"))); }

TEST_CASE("golden pictures of printed figures") {
  checkOnEveryWall(citySitter("figures", pageOf("figures"), "hengyang"));
  checkOnEveryWall(citySitter("figures_counters", pageOf("figures"), "hejin"));
}

TEST_CASE("golden pictures of a statement by itself") {
  checkOnEveryWall(
      wuhaiSitter("figures_statement", pageOf("figures", {{"part", "statements"}}), "2024-01-02T09:00:00+08:00"));
}

TEST_CASE("golden pictures of a place that goes by lights") {
  checkOnEveryWall(citySitter("overview_lights", pageOf("overview"), "weihai"));
  checkOnEveryWall(citySitter("notes_lights", pageOf("notes"), "weihai"));
}

TEST_CASE("golden pictures of a notice") {
  checkOnEveryWall(wuhaiSitter("notice", pageOf("notice")));
  checkOnEveryWall(
      wuhaiSitter("notice_own", pageOf("notice", {{"title", "5月下旬重点项目调度会"},
                                                  {"line1", "时间：5月31日（星期三）9:00"},
                                                  {"line2", "地点：市行政中心三楼第二会议室"},
                                                  {"line3", "参会：各区、高新区，各责任部门，红牌项目单位"},
                                                  {"line4", "准备：5月29日前完成数据填报和现场影像上传"},
                                                  {"sign", "市发展改革委　2023年5月23日"}})));
}

TEST_CASE("golden pictures of a welcome") {
  checkOnEveryWall(wuhaiSitter("welcome", pageOf("welcome", {{"title", "二季度项目现场观摩会"},
                                                             {"guest", "2023年6月28日　星期三"},
                                                             {"line1", "08:30　行政中心集合"},
                                                             {"line2", "09:00　海勃湾区"},
                                                             {"line3", "10:40　海南区"},
                                                             {"line4", "14:30　乌达区"},
                                                             {"line5", "16:00　高新区、讲评"}})));
}
