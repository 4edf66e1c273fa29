#include "graphics/utf8.h"

#include <catch2/catch.hpp>

using namespace lobbyboard::graphics;

TEST_CASE("every code point goes there and back") {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string bytes;
    append(bytes, c);
    std::string_view rest = bytes;
    if (takeCodePoint(rest) == c && rest.empty()) continue;
    FAIL_CHECK("U+" << std::hex << static_cast<std::uint32_t>(c));
  }
  CHECK(decode("旬a♞é") == U"旬a♞é");
  CHECK(encode(U"赛马比拼🐎") == "赛马比拼🐎");
  CHECK(encode({}).empty());
}

TEST_CASE("broken bytes come out one by one as the replacement character") {
  struct Case {
    std::string bytes;
    std::u32string text;
  };
  const Case cases[] = {
      {"\x80", U"\uFFFD"},  // a follower alone
      {"\xBF\xBF", U"\uFFFD\uFFFD"},
      {"a\xFFz", U"a\uFFFDz"},
      {"\xC3", U"\uFFFD"},  // cut short
      {"\xE6\x97", U"\uFFFD\uFFFD"},
      {"\xF0\x9F\x90", U"\uFFFD\uFFFD\uFFFD"},
      {"\xE6\x97"
       "a",
       U"\uFFFD\uFFFD"
       U"a"},                         // broken off by a letter
      {"\xC0\x80", U"\uFFFD\uFFFD"},  // longer than needed
      {"\xC1\xBF", U"\uFFFD\uFFFD"},
      {"\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
      {"\xF0\x80\x80\xAF", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},  // half of a surrogate pair
      {"\xED\xBF\xBF", U"\uFFFD\uFFFD\uFFFD"},
      {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},  // beyond the last code point
      {"\xF5\x80\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
  };
  for (const Case& c : cases) CHECK(decode(c.bytes) == c.text);
}

TEST_CASE("any three bytes are read without losing count") {
  for (unsigned a = 0; a < 256; a += 3)
    for (unsigned b = 0; b < 256; b += 5)
      for (unsigned c = 0; c < 256; c += 7) {
        const std::string bytes{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)};
        std::string_view rest = bytes;
        int taken = 0;
        while (!rest.empty()) {
          takeCodePoint(rest);
          ++taken;
        }
        if (taken < 1 || taken > 3) FAIL_CHECK(a << " " << b << " " << c);
      }
}
