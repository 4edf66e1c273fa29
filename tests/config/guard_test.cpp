#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <random>

#include "base/temp_folder.h"
#include "config/document.h"
#include "config/mutation.h"
#include "config/settings.h"
#include "config/text_guard.h"

using namespace lobbyboard;
using Catch::Contains;

namespace {

std::string repeated(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

/// What is wrong with a text, "" when nothing is.
std::string verdict(std::string_view text) {
  const auto document = config::parseDocument("f", text);
  return document ? "" : toString(document.error().front());
}

}  // namespace

TEST_CASE("the guard stops what the parser must not see, and says where") {
  CHECK(verdict("a = 1\n" + repeated("a.", 17) + "a = 1") == "f:2:34: has a key with more than 16 dots");
  CHECK(verdict(repeated("a.", 16) + "a = 1").empty());
  CHECK_THAT(verdict("[" + repeated("a.", 17) + "a]"), Contains("more than 16 dots"));
  CHECK_THAT(verdict("x = { " + repeated("a . ", 17) + "a = 1 }"), Contains("more than 16 dots"));
  CHECK_THAT(verdict(repeated("\"a\".", 17) + "a = 1"), Contains("more than 16 dots"));
  CHECK(verdict("x = " + repeated("[", 17)) == "f:1:21: nests values deeper than 16");
  CHECK(verdict("x = " + repeated("[", 16) + repeated("]", 16)).empty());
  CHECK_THAT(verdict("x = " + repeated("{a=", 17)), Contains("deeper than 16"));
  CHECK(verdict(std::string("a = 1\nb\0 = 2", 12)) == "f:2:2: holds a NUL byte; is this a text file?");
}

TEST_CASE("dots and brackets in strings and comments do not count") {
  const std::string dots = repeated(".", 40);
  CHECK(verdict("# " + dots + repeated("[", 40)).empty());
  CHECK(verdict("a = \"" + dots + "\\\"" + dots + "\"").empty());
  CHECK(verdict("a = '" + dots + "\\'").empty());
  CHECK(verdict("a = \"\"\"\n" + dots + "\"\"" + dots + "\\\n \"\"\"\"\"\nb = 1").empty());
  CHECK(verdict("a = '''\n" + dots + "''\n'''").empty());
  // A quote of the content before the closing three must not hide what follows.
  CHECK_THAT(verdict("a = [\"\"\"z\"\"\"\", {" + repeated("b.", 17) + "b = 1}]"), Contains("more than 16 dots"));
  CHECK_THAT(verdict("a = '''z''''' " + repeated("b.", 17)), Contains("more than 16 dots"));
}

TEST_CASE("two hundred thousand dots, deep brackets and large files are refused without harm") {
  const test::TempFolder folder;
  const auto fault = [&](std::string_view text) {
    const auto loaded = config::loadSettings(folder.write("x.toml", text));
    return loaded ? std::string("none") : loaded.error().front().text;
  };
  CHECK_THAT(fault(repeated("a.", 200'000) + "a = 1"), Contains("larger than 65536 bytes"));
  CHECK_THAT(config::parseDocument("f", repeated("a.", 200'000)).error().front().text, Contains("larger than 64 KiB"));
  CHECK_THAT(fault(repeated("a.", 32'000) + "a = 1"), Contains("more than 16 dots"));
  CHECK_THAT(fault("x = " + repeated("[", 65'000)), Contains("deeper than 16"));
  CHECK_THAT(fault("x = " + repeated("{a=", 20'000)), Contains("deeper than 16"));
  CHECK_THAT(fault("#" + std::string(64 * 1024, ' ')), Contains("larger than"));
  CHECK_THAT(fault("#" + std::string(64 * 1024 - 1, ' ')), Contains("needs url"));
}

TEST_CASE("what is no readable file is refused at once") {
  const test::TempFolder folder;
  const auto fault = [](const std::filesystem::path& file) {
    const auto loaded = config::loadSettings(file);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().front().file == file.string());
    return loaded.error().front().text;
  };
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK_THAT(fault(folder / "pipe"), Contains("not a regular file"));
  CHECK_THAT(fault(folder.path()), Contains("not a regular file"));
  CHECK_THAT(fault("/dev/zero"), Contains("not a regular file"));
  CHECK_THAT(fault(folder / "absent.toml"), Contains("No such file"));
}

TEST_CASE("only UTF-8 passes") {
  for (const char* bad : {"\x80", "\xC0\xAF", "\xC3(", "\xE4\xB8", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                          "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF"}) {
    CHECK_THAT(verdict(std::string("a = 1\n# ") + bad + " "), Contains("f:2:3: is not UTF-8 here"));
    CHECK_THAT(verdict(std::string("a = \"") + bad + "\""), Contains("f:1:6: is not UTF-8 here"));
  }
  CHECK(verdict("a = \"\u4E2D\u6587 \U0001F600 \u00E9\"").empty());
  CHECK(verdict("\xEF\xBB\xBF"
                "a = 1\r\nb = 2\r\n")
            .empty());
}

TEST_CASE("a broken text is one fault with its place") {
  CHECK_THAT(verdict("a = 1\nb = \n"), Contains("f:2:") && Contains("is not valid TOML"));
  CHECK_THAT(verdict("a = 1\na = 2\n"), Contains("f:2:") && Contains("is not valid TOML"));
  CHECK_THAT(verdict("a = \"x\n"), Contains("is not valid TOML"));
  CHECK_THAT(verdict("a = 9223372036854775808\n"), Contains("is not valid TOML"));
}

TEST_CASE("every byte of the sample may be lost, cut off or flipped: an answer comes, and no fault is without words") {
  const std::string sample = test::bytesOf(std::string(LOBBYBOARD_SOURCE_DIR) + "/config/lobbyboard.toml");
  const test::TempFolder folder;
  std::mt19937 random(7);  // the same bytes at every run
  const auto load = [&](const std::string& text) {
    const auto settings = config::loadSettings(folder.write("x.toml", text));
    if (settings) return;
    REQUIRE_FALSE(settings.error().empty());
    for (const config::Fault& fault : settings.error()) REQUIRE_FALSE(fault.text.empty());
  };
  for (std::size_t i = 0; i < sample.size(); i += 3) {
    load(sample.substr(0, i));
    std::string broken = sample;
    broken.erase(i, 1);
    load(broken);
    broken = sample;
    broken[i] = static_cast<char>(random() & 0xFF);
    load(broken);
  }
}
