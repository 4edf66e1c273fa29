#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <random>

#include "base/file.h"
#include "feed/code_point.h"
#include "feed/json_parser.h"
#include "feed/sample_feed.h"

// Documents made to break parsers: two public collections, and our own feeds with bytes changed.

namespace lobbyboard::feed {
namespace {

const std::filesystem::path kData = LOBBYBOARD_SOURCE_DIR "/../shared/data";

std::string contentOf(const std::filesystem::path& file) {
  const auto bytes = base::readFile(file, 64U << 20);
  REQUIRE(bytes.has_value());
  return *bytes;
}

/// JSON that this reader refuses all the same.
const std::pair<const char*, const char*> kRefusedJson[] = {
    {"y_object_duplicated_key.json", "stands twice"},
    {"y_object_duplicated_key_and_value.json", "stands twice"},
};

TEST_CASE("every file of the JSON test suite") {
  const std::filesystem::path folder = kData / "json-test-suite" / "test_parsing";
  if (!std::filesystem::exists(folder)) {
    WARN("the JSON test suite is not here: nothing was checked");
    return;
  }
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const std::string bytes = contentOf(entry.path());
    INFO(name);
    CHECK_FALSE(decode(bytes, {}));
    const auto inside = decode(feedWith("\"x\": " + bytes), {});
    const auto inTheMiddle = decode(replaced(feedWith(""), "\"projects\"", "\"x\": " + bytes + ", \"projects\""), {});
    CHECK(inside.has_value() == inTheMiddle.has_value());
    const auto exception = std::find_if(std::begin(kRefusedJson), std::end(kRefusedJson),
                                        [&name](const auto& known) { return name == known.first; });
    if (exception != std::end(kRefusedJson)) {
      REQUIRE_FALSE(inside);
      CHECK_THAT(inside.error().what, Catch::Contains(exception->second));
    } else if (name.starts_with("y_")) {
      UNSCOPED_INFO((inside ? "" : inside.error().what));
      CHECK(inside.has_value());
    } else if (name.starts_with("n_")) {
      CHECK_FALSE(inside);
    }
    ++files;
  }
  CHECK(files > 300);
}

/// Tells by its own list, not by the cleaner's, what must never reach a wall.
bool isFitToShow(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    if (!point.valid) return false;
    at += point.bytes;
    const char32_t c = point.value;
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
    const bool direction =
        c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool invisible = c == 0xAD || c == 0x200B || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
                           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F) || (c & 0xFFFEU) == 0xFFFEU;
    if (control || direction || invisible) return false;
  }
  return !text.starts_with(' ') && !text.ends_with(' ');
}

TEST_CASE("every naughty string as a project's name") {
  const std::filesystem::path file = kData / "naughty-strings" / "blns.json";
  if (!std::filesystem::exists(file)) {
    WARN("the naughty strings are not here: nothing was checked");
    return;
  }
  const std::string bytes = contentOf(file);
  const auto list = parseJson(bytes, {});
  REQUIRE(list.has_value());
  std::size_t shown = 0, quarantined = 0;
  std::size_t begin = bytes.find('"');
  for (const JsonValue item : JsonValue(*list, 0).items()) {
    std::size_t end = begin + 1;  // the literal itself, escapes and all
    while (bytes[end] != '"') end += bytes[end] == '\\' ? 2U : 1U;
    const std::string literal = bytes.substr(begin, end - begin + 1);
    begin = bytes.find('"', end + 1);
    INFO(literal);
    REQUIRE(item.type() == JsonType::String);
    const Decoded decoded = accepted(replaced(feedWithProject(""), "\"x\"", literal));
    REQUIRE(decoded.snapshot->projects.size() + decoded.quarantined == 11);
    if (decoded.quarantined == 1) {
      CHECK(decoded.warnings.at(0).kind == "empty-name");
      ++quarantined;
      continue;
    }
    const std::string& name = decoded.snapshot->projects.back().name.in("zh");
    CHECK_FALSE(name.empty());
    CHECK(isFitToShow(name));
    ++shown;
  }
  CHECK(shown + quarantined == JsonValue(*list, 0).size());
  CHECK(shown > 500);
  CHECK(quarantined > 0);
}

TEST_CASE("literals that have broken JSON readers") {
  for (const std::string& literal :
       {std::string("128.74836467836484838364836483643636483648e-336"), "0." + std::string(5'000, '0') + "1",
        std::string("1e-99999999999999999999"), std::string(300, '9'), "-" + std::string(300, '9') + ".5E-200"}) {
    INFO(literal.substr(0, 40));
    CHECK(accepted(feedWith("\"x\": " + literal)).warnings.size() == 1);
    const Decoded asMoney = accepted(feedWithProject("\"total_wan\": " + literal));
    CHECK(asMoney.quarantined == 1);
  }
  // Beyond every double: the parser takes them for no JSON, whatever their digits say.
  for (const char* literal : {"1e400", "-1e400", "0e400"})
    CHECK_FALSE(decode(feedWith("\"x\": " + std::string(literal)), {}));
  CHECK_FALSE(decode(feedWith("\"x\": " + std::string(400, '9')), {}));
}

TEST_CASE("ten thousand feeds with bytes changed at random do no harm") {
  const std::string whole = maximalFeed();
  std::mt19937 random(20240611);
  const auto below = [&random](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
  static constexpr std::string_view kTokens[] = {"null", "{}", "[]", "\"\"",    "-1",  "1e9",
                                                 ",",    "}",  "]",  "\\u0000", "true"};
  std::size_t accepted = 0;
  for (int round = 0; round < 10'000; ++round) {
    std::string document = whole;
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
      const std::size_t at = below(document.size());
      switch (below(4)) {
        case 0:
          document[at] = static_cast<char>(random() & 0xFFU);
          break;
        case 1:
          document[at] = static_cast<char>(document[at] ^ (1 << below(7)));
          break;
        case 2:
          document.erase(at, 1 + below(12));
          break;
        default:
          document.insert(at, kTokens[below(std::size(kTokens))]);
          break;
      }
    }
    const auto decoded = decode(document, {.maxQuarantined = 1});
    if (!decoded) {
      REQUIRE_FALSE(decoded.error().what.empty());
      continue;
    }
    ++accepted;
    for (const model::Project& project : decoded->snapshot->projects) REQUIRE(isFitToShow(project.name.in("zh")));
    for (const model::Warning& warning : decoded->warnings) REQUIRE(isFitToShow(warning.text));
  }
  CHECK(accepted > 1'000);
}

}  // namespace
}  // namespace lobbyboard::feed
