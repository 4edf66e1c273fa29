// The tests below trust this reader of C++; here it is held to texts that could fool it.

#include <catch2/catch.hpp>

#include "structure/cpp_text.h"

using namespace lobbyboard::test;

TEST_CASE("comments and literals are no code, and keep their length") {
  const std::string text = "int a = 1'000;  // now()\n/* now()\n*/ f(\"now() \\\" \", '\\'', R\"x(now() \")x\");\n";
  const CppText parts = takeApart(text);
  CHECK(parts.code.size() == text.size());
  CHECK(places(parts.code, "now()").empty());
  CHECK_FALSE(places(parts.code, "1'000").empty());
  REQUIRE(parts.strings.size() == 2);
  CHECK(parts.strings[0].text == "now() \\\" ");
  CHECK(parts.strings[1].text == "now() \"");
}

TEST_CASE("includes are found with their marks, in code only") {
  const CppText parts =
      takeApart("#include <map>\n// #include <curl/curl.h>\n#include \"a/b.h\"  // why\n\"#include <x>\"");
  REQUIRE(parts.includes.size() == 2);
  CHECK(parts.includes[0].text == "<map>");
  CHECK(parts.includes[1].text == "\"a/b.h\"");
}

TEST_CASE("ideographs are seen however they are written; other signs are none") {
  CHECK(holdsIdeograph("x\xE4\xB8\xAD"));
  CHECK(holdsIdeograph("\\u4e2d"));
  CHECK(holdsIdeograph("\\U00020000"));
  CHECK(holdsIdeograph("\xF0\xA0\x80\x80"));
  CHECK_FALSE(holdsIdeograph("plain \xE2\x80\xA6 \xEF\xBC\x8C \\u2026"));
}

TEST_CASE("a token is a whole word") {
  CHECK(places("a::now() now nowhere renow", "now").size() == 2);
  CHECK(places("x.getAll(); get(); budgetAll()", "getAll").size() == 1);
}
