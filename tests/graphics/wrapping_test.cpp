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
  CHECK(wrapped("wind farm two", "wind farm", 2) == Lines{"wind farm", "two"});
  CHECK(wrapped("wind  farm", "wind", 2) == Lines{"wind", "farm"});
  CHECK(wrapped("二期Phase工程", "二期Pha", 3) == Lines{"二期", "Phase工", "程"});
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
