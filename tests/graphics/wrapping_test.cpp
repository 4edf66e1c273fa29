#include <catch2/catch.hpp>
#include <random>

#include "graphics/utf8.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;

namespace {

constexpr std::u32string_view kClosing = U"，。、；：？！）》」』】〕”’…—·％%,.;:?!)]}»";
constexpr std::u32string_view kOpening = U"（《「『【〔“‘([{«";

/// A made-up sentence of ideographs, Latin words, figures and punctuation in sensible places.
std::string sentence(unsigned seed) {
  static const std::u32string_view pieces[] = {
      U"重点项目", U"光伏发电", U"一期",     U"（扩建）",           U"，",   U"。",      U"100万千瓦",
      U"《规划》", U"“双碳”",   U" Phase 2", U" wind farm,",        U"8.5%", U"、",      U"：",
      U"乌海",     U"–",        U"é",        U"高速公路连接线工程", U" ",    U"(二标段)"};
  std::mt19937 engine(seed);
  std::u32string out = U"新";
  const auto count = 1 + engine() % 14;
  for (unsigned i = 0; i < count; ++i) out += pieces[engine() % std::size(pieces)];
  return encode(out);
}

std::string withoutSpaces(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c != ' ') out += c;
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line;
  return withoutSpaces(out);
}

}  // namespace

TEST_CASE("text that fits is left as it is") {
  test::WallType type;
  const int width = type.typesetter.width("海勃湾区污水处理厂", Face::Bold, 36);
  CHECK(type.typesetter.fitted("海勃湾区污水处理厂", Face::Bold, 36, width) == "海勃湾区污水处理厂");
  const std::string cut = type.typesetter.fitted("海勃湾区污水处理厂", Face::Bold, 36, width - 1);
  CHECK(cut == "海勃湾区污水处…");
  CHECK(type.typesetter.fitted("", Face::Bold, 36, 0).empty());
}

TEST_CASE("fitted text never passes its room") {
  test::WallType type;
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string text = sentence(seed);
    for (int room = -5; room < 500; room += 23) {
      INFO(text << " in " << room);
      const std::string fit = type.typesetter.fitted(text, Face::Regular, 32, room);
      CHECK(type.typesetter.width(fit, Face::Regular, 32) <= std::max(0, room));
    }
  }
}

TEST_CASE("an ellipsis does not cut a letter from its accent, nor stand behind a space") {
  test::WallType type;
  const std::string accents = "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301";
  for (int room = 30; room < type.typesetter.width(accents, Face::Regular, 32); ++room) {
    const std::u32string fit = decode(type.typesetter.fitted(accents, Face::Regular, 32, room));
    if (fit.size() > 1) CHECK(fit[fit.size() - 2] == 0x301);
  }
  for (int room = 30; room < 200; ++room)
    CHECK_FALSE(Catch::contains(type.typesetter.fitted("one two three four", Face::Regular, 32, room), " …"));
}

TEST_CASE("wrapped lines fit, end well and begin well") {
  test::WallType type;
  for (unsigned seed = 0; seed < 150; ++seed)
    for (const int room : {150, 260, 420}) {
      const std::string text = sentence(seed);
      const auto lines = type.typesetter.wrapped(text, Face::Bold, 30, room, 3);
      INFO(text << " in " << room);
      CHECK(lines.size() <= 3);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::u32string line = decode(lines[i]);
        REQUIRE_FALSE(line.empty());
        CHECK(type.typesetter.width(lines[i], Face::Bold, 30) <= room);
        if (i > 0 && line != U"…") CHECK(kClosing.find(line.front()) == std::u32string_view::npos);
        if (i > 0) CHECK(line.front() != U' ');
        if (i + 1 < lines.size()) CHECK(kOpening.find(line.back()) == std::u32string_view::npos);
        if (i + 1 < lines.size()) CHECK(line.back() != U' ');
      }
      if (!lines.empty() && !lines.back().ends_with("…")) CHECK(joined(lines) == withoutSpaces(text));
    }
}

TEST_CASE("nothing is lost when there are lines enough") {
  test::WallType type;
  for (unsigned seed = 0; seed < 100; ++seed) {
    const std::string text = sentence(seed);
    const auto lines = type.typesetter.wrapped(text, Face::Regular, 28, 330, 40);
    INFO(text);
    CHECK(joined(lines) == withoutSpaces(text));
  }
}

TEST_CASE("where lines break") {
  test::WallType type;
  const auto wrapped = [&](const std::string& text, const std::string& first, int lines) {
    return type.typesetter.wrapped(text, Face::Regular, 32, type.typesetter.width(first, Face::Regular, 32) + 1, lines);
  };
  using Lines = std::vector<std::string>;
  CHECK(wrapped("短名", "短名", 2) == Lines{"短名"});
  CHECK(wrapped("乌海湖环湖公路工程", "乌海湖环湖", 2) == Lines{"乌海湖环湖", "公路工程"});
  CHECK(wrapped("乌海湖，环湖公路", "乌海湖", 3) == Lines{"乌海", "湖，环", "湖公路"});
  CHECK(wrapped("甲乙（丙丁戊）", "甲乙（", 3) == Lines{"甲乙", "（丙丁", "戊）"});
  CHECK(wrapped("wind farm two", "wind farm", 2) == Lines{"wind", "farm two"});
  CHECK(wrapped("wind  farm", "wind", 2) == Lines{"wind", "farm"});
  CHECK(wrapped("二期Phase工程", "二期Pha", 3) == Lines{"二期", "Phase", "工程"});
  CHECK(wrapped("甲乙丙丁戊己庚辛", "甲乙丙", 2) == Lines{"甲乙丙", "丁戊…"});
  CHECK(wrapped("甲乙丙丁", "甲乙丙", 1) == Lines{"甲乙…"});
  CHECK(wrapped("", "甲", 2) == Lines{});
}

TEST_CASE("a word longer than a line is broken rather than lost") {
  test::WallType type;
  const std::string word(40, 'm');
  const auto lines = type.typesetter.wrapped(word, Face::Regular, 30, 400, 4);
  CHECK(joined(lines) == word);
  CHECK(lines.size() > 1);
  const auto after = type.typesetter.wrapped("前言 " + word + " 完", Face::Regular, 30, 400, 6);
  CHECK(joined(after) == "前言" + word + "完");
}

TEST_CASE("what belongs together stays on one line") {
  test::WallType type;
  const std::vector<std::vector<std::string>> together = {
      {"年产", "100万千瓦", "光伏"}, {"投资", "18.2%", "以上"},       {"建成", "3×660MW", "机组"},
      {"工程", "——", "二期"},        {"完成", "……", "再开工"},        {"国道", "G110", "改线"},
      {"全长", "12.5 公里", "道路"}, {"老旧小区", "第3标段", "改造"}, {"处理", "20万吨/年", "污水"},
      {"会议", "10:30", "开始"},     {"比例", "1:500", "地形图"},     {"建设", "2023年", "项目"},
      {"日照", "5-6月", "最长"},     {"污水", "35℃", "以下"},         {"Phase ", "2023-05-20", "二期"}};
  for (const auto& parts : together) {
    const std::string text = parts[0] + parts[1] + parts[2];
    for (int room = type.typesetter.width(parts[1], Face::Regular, 32) + 32;
         room < type.typesetter.width(text, Face::Regular, 32); room += 16) {
      const auto lines = type.typesetter.wrapped(text, Face::Regular, 32, room, 9);
      INFO(text << " in " << room);
      CHECK(std::any_of(lines.begin(), lines.end(),
                        [&](const std::string& line) { return Catch::contains(line, parts[1]); }));
    }
  }
}

TEST_CASE("quotation marks open and close lines as brackets do") {
  test::WallType type;
  const auto lines = type.typesetter.wrapped("乌达区实施“三供一业”分离移交", Face::Regular, 32, 32 * 6, 4);
  for (const std::string& line : lines) {
    CHECK_FALSE(line.starts_with("”"));
    CHECK_FALSE(line.ends_with("“"));
  }
  CHECK(lines.size() == 3);
}

TEST_CASE("two lines of a name are as equal as its words allow") {
  test::WallType type;
  struct Case {
    const char* name;
    std::vector<std::string> lines;
  };
  const Case cases[] = {{"海勃湾区污水处理厂提标改造及配套管网工程", {"海勃湾区污水处理厂提标", "改造及配套管网工程"}},
                        {"乌海市海南区年产100万千瓦光伏发电及储能一体化示范项目（二期）",
                         {"乌海市海南区年产100万千瓦光伏", "发电及储能一体化示范项目（二期）"}},
                        {"G110国道乌海段改线工程", {"G110国道乌海", "段改线工程"}}};
  for (const Case& c : cases) {
    const int room = type.typesetter.width(c.name, Face::Bold, 30) * 7 / 10;
    CHECK(type.typesetter.wrapped(c.name, Face::Bold, 30, room, 2) == c.lines);
  }
  // Whatever the room is: never a stump beside a full line.
  const std::string name = "乌海市海勃湾区千里山工业园区煤化工副产氢综合利用及充装站建设工程";
  const int whole = type.typesetter.width(name, Face::Bold, 30);
  for (int room = whole / 2 + 60; room < whole; room += 30) {
    const auto lines = type.typesetter.wrapped(name, Face::Bold, 30, room, 2);
    REQUIRE(lines.size() == 2);
    INFO(lines[0] << "|" << lines[1]);
    CHECK(std::abs(type.typesetter.width(lines[0], Face::Bold, 30) - type.typesetter.width(lines[1], Face::Bold, 30)) <=
          120);
  }
}

TEST_CASE("no more lines are taken than it needs") {
  test::WallType type;
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string text = sentence(seed);
    const int room = 330;
    const auto all = type.typesetter.wrapped(text, Face::Regular, 28, room, 40);
    const auto enough = type.typesetter.wrapped(text, Face::Regular, 28, room, static_cast<int>(all.size()));
    INFO(text);
    CHECK(enough == all);
    if (all.size() > 1)
      CHECK(type.typesetter.wrapped(text, Face::Regular, 28, room, static_cast<int>(all.size()) - 1)
                .back()
                .ends_with("…"));
  }
}
