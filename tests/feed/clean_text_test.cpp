#include "feed/clean_text.h"

#include <catch2/catch.hpp>

#include "feed/code_point.h"
#include "feed/combining_marks.h"

namespace lobbyboard::feed {
namespace {

std::string clean(std::string_view text, std::size_t most = 256) { return cleanText(text, most).text; }

TEST_CASE("what would lie on a wall is dropped") {
  const std::pair<const char*, const char*> cases[] = {{"乌海市", "乌海市"},
                                                       {"a\x01\x1b[31mb\x7f\xC2\x9B", "a[31mb"},
                                                       {"a\u202Eb\u202C\u2066c\u2069\u200E\u200F\u061C", "abc"},
                                                       {"a\u200Bb\uFEFFc\u2060d\u00ADe\u3164f\u034F", "abcdef"},
                                                       {"a\U000E0041\U000E007F\uFFF9\uFFFB", "a"},
                                                       {"a\uFDD0\uFFFE\U0001FFFF", "a"},
                                                       {"a\nb\r\nc\vd\fe\u0085f\u2028g\u2029h\ti", "a b c d e f g h i"},
                                                       {"  王　 某\u00A0", "王 某"},
                                                       {"\u202E\n ", ""},
                                                       {"", ""},
                                                       {"stray \xC0\xAF\xED\xA0\x80\xF5 bytes\xE4\xB8", "stray bytes"},
                                                       {"葛\U000E0101城", "葛\U000E0101城"},
                                                       {"\uE000\U000F0001", "\uE000\U000F0001"},
                                                       {"👨\u200D👩", "👨👩"},
                                                       {"ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ \u180Eᠠ\u180B", "ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ \u180Eᠠ\u180B"},
                                                       {"\u200Dᠠ\u200D ᠠ\u200Cb", "\u200Dᠠ\u200D ᠠ\u200Cb"},
                                                       {"b\u200Cb\u200D", "bb"},
                                                       {"\u0301a", "a"},
                                                       {"a \u0301", "a \u0301"},
                                                       {"e\u0301\uFE0F", "e\u0301\uFE0F"}};
  for (const auto& [given, wanted] : cases) {
    INFO(wanted);
    CHECK(clean(given) == wanted);
    CHECK(clean(wanted) == wanted);
  }
  CHECK(clean(std::string_view("a\0b", 3)) == "ab");
}

TEST_CASE("a base keeps at most eight marks") {
  std::string zalgo = "e";
  for (int i = 0; i < 100; ++i) zalgo += "\u0301\u0489";
  const CleanText cleaned = cleanText(zalgo + "x" + zalgo, 256);
  CHECK(cleaned.codePoints == 19);
  CHECK_FALSE(cleaned.cut);
}

TEST_CASE("text is cut between bases, never before a mark") {
  CHECK(clean("abcdef", 6) == "abcdef");
  CHECK_FALSE(cleanText("abcdef  ", 6).cut);
  CHECK(cleanText("abcdefg", 6).cut);
  CHECK(clean("abcdefg", 6) == "abcdef");
  CHECK(clean("abcde fg", 6) == "abcde");
  CHECK(clean("abcdee\u0301\u0302g", 6) == "abcde");
  CHECK(clean("abcde\u0301\u0302g", 6) == "abcd");
  CHECK(clean("abcde\u0301g", 6) == "abcde\u0301");
  CHECK(clean("ab \u0301", 3) == "ab");
  CHECK(clean("项目建设", 2) == "项目");
  CHECK(clean("a", 0).empty());
}

TEST_CASE("UTF-8 is read strictly and written back") {
  for (const char32_t point : {U'a', U'\u00E9', U'\u9879', U'\U00020000', U'\U0010FFFF'}) {
    std::string text;
    appendUtf8(text, point);
    const CodePoint read = codePointAt(text, 0);
    CHECK((read.valid && read.value == point && read.bytes == text.size()));
  }
  for (const char* text : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80",
                           "\xF4\x90\x80\x80", "\xE4\xB8", "\xFF"})
    CHECK_FALSE(codePointAt(text, 0).valid);
}

TEST_CASE("marks are known by their ranges") {
  CHECK((isCombiningMark(0x300) && isCombiningMark(0x36F) && isCombiningMark(0x20DD) && isCombiningMark(0xE0101)));
  CHECK((isCombiningMark(0x5B0) && isCombiningMark(0xE34) && isCombiningMark(0x180B)));
  CHECK_FALSE((isCombiningMark(0) || isCombiningMark(U'a') || isCombiningMark(0x2FF) || isCombiningMark(0x370) ||
               isCombiningMark(0x4E00) || isCombiningMark(0x10FFFF)));
}

TEST_CASE("outside values in messages are short and clean") {
  CHECK(inQuotes("a\u202E\nb") == "\"a b\"");
  CHECK(inQuotes(std::string(50, 'x')) == "\"" + std::string(40, 'x') + "…\"");
}

}  // namespace
}  // namespace lobbyboard::feed
