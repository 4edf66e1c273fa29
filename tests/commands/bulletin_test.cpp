// What is printed for people: the bulletin, why a card hangs, and what a publication changes.
#include <catch2/catch.hpp>

#include "commands/bulletin_text.h"
#include "commands/process.h"
#include "demo/generator.h"
#include "feed/decode.h"
#include "rules/evaluate.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using Catch::Contains;

const std::string kSample = LOBBYBOARD_SOURCE_DIR "/config/lobbyboard.toml";
const std::string kMay = "2023-05-21T09:41:00+08:00";

config::Strings stringsOf(const char* language) {
  auto strings = config::loadStrings(config::stringsFile(LOBBYBOARD_SOURCE_DIR "/assets", language));
  REQUIRE(strings);
  return std::move(*strings);
}

std::string demoFeed(const char* at) { return demo::documentAt(*time::parseInstant(at)); }

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

std::size_t codePoints(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

model::Project missing(const std::string& code, int periods, bool hidden = false) {
  model::Project project;
  project.code = code;
  project.name = {{{"", "项目" + code}}};
  project.stage = model::Stage::Construction;
  project.leaders = {{"王某", "city"}};
  project.district = 0;
  project.hidden = hidden;
  for (unsigned third = 1; third <= 3; ++third)
    project.periods.push_back(
        {{2023, 4, third},
         std::nullopt,
         std::nullopt,
         static_cast<int>(third) > 3 - periods ? model::PeriodResult::Missed : model::PeriodResult::Met,
         {}});
  return project;
}

model::Snapshot april() {
  model::Snapshot snapshot;
  snapshot.year = 2023;
  snapshot.asOf = *time::parseDay("2023-04-30");
  snapshot.program = {{{"", "重点项目"}}};
  snapshot.districts = {{"a", {{{"", "甲区"}}}, {}, ""}};
  snapshot.projects = {missing("1", 3), missing("2", 2), missing("3", 0), missing("4", 3, true)};
  return snapshot;
}

}  // namespace

TEST_CASE("the bulletin lists red and yellow cards by leader, red first, and names nobody hidden") {
  const model::Snapshot snapshot = april();
  const rules::Facts facts = rules::evaluate(snapshot, {}, snapshot.asOf);
  const config::Strings zh = stringsOf("zh");
  const commands::Bulletin bulletin = commands::bulletinOf({snapshot, facts}, {}, {zh, "zh"});
  CHECK(bulletin.title == "重点项目4月下旬通报");
  CHECK(bulletin.counts == "参评4个：绿牌1，提醒0，黄牌1，红牌2；待报0");
  REQUIRE(bulletin.tables.size() == 4);
  using Row = std::vector<std::string>;
  CHECK(bulletin.tables[0].rows[0] == Row{"转红", "项目1"});
  CHECK(bulletin.tables[0].rows[1] == Row{"新增黄牌", "项目2"});
  CHECK(bulletin.tables[1].rows ==
        std::vector<Row>{{"王某", "红 3旬", "项目1", "甲区", "—"}, {"王某", "黄 2旬", "项目2", "甲区", "—"}});
  CHECK(bulletin.tables[3].rows[0] == Row{"1", "甲区", "40.00", "4", ""});
  const std::string csv = commands::bulletinCsv(bulletin);
  CHECK_THAT(csv, Catch::StartsWith("\xEF\xBB\xBF") && Contains("\r\n王某,红 3旬,项目1,甲区,—\r\n"));
  CHECK_THAT(commands::bulletinText(bulletin), Contains("王某      红 3旬"));
}

TEST_CASE("cells of a spreadsheet are quoted, and never formulas") {
  commands::Bulletin bulletin{"a,b", "say \"x\"", "=1+1", {}};
  bulletin.tables = {{"+2", {"-1.5"}, {{"-x"}}, {}}};
  CHECK(commands::bulletinCsv(bulletin) == "\xEF\xBB\xBF\"a,b\",\"say \"\"x\"\"\",'=1+1\r\n\r\n+2\r\n-1.5\r\n'-x\r\n");
}

TEST_CASE("short messages have at most 70 characters and lose nothing") {
  const config::Strings zh = stringsOf("zh");
  CHECK(commands::segments("短", {}, zh) == std::vector<std::string>{"短"});
  std::string text;
  for (int i = 0; i < 100; ++i) text += "第" + std::to_string(i) + "项，已完成；";
  const std::vector<std::string> parts = commands::segments(text, {"；"}, zh);
  REQUIRE(parts.size() > 9);
  std::string whole;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string mark = "(" + std::to_string(i + 1) + "/" + std::to_string(parts.size()) + ")";
    CHECK(codePoints(parts[i]) <= 70);
    REQUIRE_THAT(parts[i], Catch::StartsWith(mark));
    CHECK_THAT(parts[i], Catch::EndsWith("；"));
    whole += parts[i].substr(mark.size());
  }
  CHECK(whole == text);
  // Beyond the basic plane a character takes two of the 70.
  std::string rare;
  for (int i = 0; i < 70; ++i) rare += "\xF0\xA0\xAE\xB7";
  for (const std::string& part : commands::segments(rare, {}, zh)) CHECK(codePoints(part) <= 5 + 33);
}

TEST_CASE("the program prints the bulletin in every format") {
  for (const char* language : {"zh", "en"}) {
    const Finished text = finish({"bulletin", "--config", kSample, "--demo-at", kMay, "--language", language});
    CHECK(text.code == 0);
    CHECK(text.output.find("bulletin.") == std::string::npos);  // no text is missing
    CHECK(linesOf(text.output).size() > 15);
  }
  const Finished sms = finish({"bulletin", "--config", kSample, "--demo-at", kMay, "--format", "sms"});
  CHECK(sms.code == 0);
  for (const std::string& line : linesOf(sms.output)) CHECK(codePoints(line) <= 70);
  CHECK(finish({"bulletin", "--config", kSample}).code == 2);
  CHECK(finish({"bulletin", "--config", kSample, "--demo-at", kMay, "--format", "fax"}).code == 2);
}

TEST_CASE("a card is explained period by period, with the line of the rule") {
  const auto decoded = feed::decode(demoFeed(kMay.c_str()), {});
  REQUIRE(decoded);
  const rules::Facts facts = rules::evaluate(*decoded->snapshot, {}, decoded->snapshot->asOf);
  const auto red = std::find_if(facts.projects.begin(), facts.projects.end(),
                                [](const rules::ProjectFacts& p) { return p.card == rules::Mark::Red; });
  REQUIRE(red != facts.projects.end());
  const std::string code = decoded->snapshot->projects[red->project].code;
  const Finished zh = finish({"facts", "--config", kSample, "--demo-at", kMay, "--explain", code});
  CHECK(zh.code == 0);
  CHECK_THAT(zh.output, Contains(code) && Contains("5月中旬") && Contains("红牌"));
  CHECK_THAT(zh.output, Contains("连续未达标 " + std::to_string(red->streak) + " 旬，自"));
  CHECK_THAT(zh.output, Catch::Matches("[^]*wuhai\\.toml:[0-9]+ red_after = 3[^]*"));
  CHECK_THAT(zh.output, Catch::Matches("[^]*wuhai\\.toml:[0-9]+ yellow_after = 2[^]*"));
  const Finished en = finish({"facts", "--config", kSample, "--demo-at", kMay, "--explain", code, "--language", "en"});
  CHECK_THAT(en.output, Contains("mid-May") && Contains("missed running, since"));
  CHECK(en.output.find("rules.") == std::string::npos);
  const Finished none = finish({"facts", "--config", kSample, "--demo-at", kMay, "--explain", "nobody"});
  CHECK(none.code == 1);
  CHECK_THAT(none.log, Contains("nobody"));
}

TEST_CASE("two publications are compared by code: how many changed, and who") {
  const TempFolder folder;
  const std::string before = folder.write("old.json", demoFeed("2023-05-11T09:41:00+08:00")).string();
  const std::string now = folder.write("new.json", demoFeed(kMay.c_str())).string();
  const Finished moved = finish({"facts", "--config", kSample, "--diff", before, now});
  CHECK(moved.code == 0);
  const auto decoded = feed::decode(demoFeed(kMay.c_str()), {});
  const rules::Facts facts = rules::evaluate(*decoded->snapshot, {}, decoded->snapshot->asOf);
  const std::string head = linesOf(moved.output).front();
  CHECK_THAT(head, Catch::StartsWith("2023-05-10 → 2023-05-20：") &&
                       Contains(std::to_string(facts.changes.toYellow.size()) + " 新增黄牌") &&
                       Contains(std::to_string(facts.changes.toRed.size()) + " 转红"));
  for (const std::size_t project : facts.changes.toRed)
    CHECK_THAT(moved.output, Contains(decoded->snapshot->projects[project].code + "  "));
  const Finished same = finish({"facts", "--config", kSample, "--diff", now, now});
  CHECK(same.output == "2023-05-20 → 2023-05-20：亮牌没有变化\n");
}
