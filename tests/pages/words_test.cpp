#include <catch2/catch.hpp>

#include "graphics/utf8.h"
#include "pages/contents.h"
#include "pages/project_words.h"
#include "pages/table_columns.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using graphics::Face;

namespace {

model::Project named(const std::string& name, const std::string& shortName = "") {
  model::Project project;
  project.code = "HN-012";
  project.name = {{{"", name}}};
  if (!shortName.empty()) project.shortName = {{{"", shortName}}};
  return project;
}

std::string repeated(const std::string& piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("a name takes one line, then two, then its short form, then three, then an ellipsis") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  const auto lines = [&](const model::Project& project) { return nameLines(stage, project, 36, 440); };
  CHECK(lines(named("短名")).lines == std::vector<std::string>{"短名"});
  CHECK(lines(named("短名")).px == 36);

  const std::string twenty = repeated("重点", 10);
  CHECK(lines(named(twenty)).lines.size() == 2);
  CHECK(lines(named(twenty)).px == 30);

  const std::string forty = repeated("重点", 20);
  CHECK(lines(named(forty, "简称")).lines == std::vector<std::string>{"简称"});
  CHECK(lines(named(forty)).lines.size() == 3);
  CHECK(lines(named(forty)).px == 24);
  CHECK_FALSE(lines(named(forty)).lines.back().ends_with("…"));

  const std::string endless = repeated("长", 256);
  CHECK(lines(named(endless)).lines.size() == 3);
  CHECK(lines(named(endless)).lines.back().ends_with("…"));
  CHECK(lines(named(endless, endless)).lines.size() == 3);
}

TEST_CASE("whatever a project is called, its name keeps to its column") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  for (const std::string& name :
       {repeated("长", 256), repeated("W", 256), repeated("，", 256), repeated("e\u0301", 128), repeated("a b ", 64),
        std::string("x"), std::string("…"), repeated("🐎", 64), std::string()})
    for (const int width : {60, 240, 440, 900}) {
      INFO(name << " in " << width);
      const NameLines set = nameLines(stage, named(name), 36, width);
      CHECK(set.lines.size() <= 3);
      for (const std::string& line : set.lines) CHECK(stage.typesetter.width(line, Face::Bold, set.px) <= width);
      const std::string line = oneLineName(stage, named(name), 36, width);
      CHECK(stage.typesetter.width(line, Face::Bold, 36) <= width);
    }
}

TEST_CASE("one line: the name, else the short name, else as much as fits") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  CHECK(oneLineName(stage, named("短名", "短"), 36, 400) == "短名");
  CHECK(oneLineName(stage, named(repeated("长", 50), "简称"), 36, 400) == "简称");
  CHECK(oneLineName(stage, named(repeated("长", 50)), 36, 400) == repeated("长", 10) + "…");
  CHECK(shortName(stage, named("全名", "简称")) == "简称");
  CHECK(shortName(stage, named("全名")) == "全名");
}

TEST_CASE("what stands below a name, and what a project does not say") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  model::Project project = named("甲");
  CHECK(codeAndNature(wall.strings(), project) == "HN-012");
  project.nature = model::Nature::Continued;
  CHECK(codeAndNature(wall.strings(), project) == "HN-012　续建");
  CHECK(stageName(wall.strings(), std::nullopt) == "—");
  CHECK(stageName(wall.strings(), model::Stage::Withdrawn) == "已调出");
  const auto content = test::demoAt("2023-05-21T09:41:00+08:00");
  CHECK(districtName(stage, *content->snapshot, project).empty());
  CHECK(departmentName(stage, *content->snapshot, project).empty());
}

TEST_CASE("a feed has columns for what it states") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  const auto kinds = [&](const Content& content) {
    std::vector<ColumnKind> out;
    for (const Column& column : tableColumns(stage, content, 1792).columns) out.push_back(column.kind);
    return out;
  };
  using enum ColumnKind;
  CHECK(kinds(*test::bareContent()) == std::vector{Name});
  CHECK(kinds(*test::demoAt("2023-05-21T09:41:00+08:00")) ==
        std::vector{Name, Unit, Leader, Plan, Done, Rate, Strip, Badge});
  for (const test::Sample& sample : test::samples()) {
    INFO(sample.name);
    int right = 0;
    for (const Column& column : tableColumns(stage, *sample.content, 1792).columns) {
      CHECK(column.left >= right);
      CHECK(column.width > 0);
      CHECK_FALSE(column.head.empty());
      right = column.left + column.width;
    }
    CHECK(right <= 1792);
  }
}
