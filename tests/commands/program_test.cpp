// The program as its callers meet it: exit codes, help, and the two commands that judge files.
#include <catch2/catch.hpp>

#include "commands/process.h"
#include "config/rules.h"
#include "demo/generator.h"
#include "feed/decode.h"
#include "rules/evaluate.h"
#include "rules/facts_json.h"
#include "rules/feed_writer.h"
#include "rules/random_snapshot.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using Catch::Contains;
namespace fs = std::filesystem;

const fs::path kConfig = fs::path(LOBBYBOARD_SOURCE_DIR) / "config";
const std::string kSample = (kConfig / "lobbyboard.toml").string();

/// A configuration of its own with the sample's playlists and rules.
std::string configIn(const TempFolder& folder, const std::string& text) {
  for (const char* part : {"playlists", "rules"})
    if (!fs::exists(folder.path() / part)) fs::copy(kConfig / part, folder.path() / part);
  return folder.write("lobbyboard.toml", text).string();
}

std::string demoFeed() { return demo::documentAt(time::parseInstant("2023-05-21T09:41:00+08:00").value()); }

}  // namespace

TEST_CASE("wrong usage is exit code 2, with a word on what would be right") {
  const std::vector<std::string> arguments = GENERATE(
      values<std::vector<std::string>>({{},
                                        {"shwo"},
                                        {"check", "--cofnig", "a"},
                                        {"facts"},
                                        {"facts", "--feed"},
                                        {"render", "--out", "a.png"},
                                        {"render", "--at", "2023-05-21T09:41+08:00"},
                                        {"show", "--seconds", "soon"},
                                        {"show", "--seconds", "-1"},
                                        {"show", "--memory", "--size", "10x10"},
                                        {"facts", "--demo-at", "today"},
                                        {"facts", "--demo-at", "2023-05-21T09:41:00+08:00", "--as-of", "2023-02-30"},
                                        {"render", "--at", "2023-05-21", "--out", "a.png"}}));
  const Finished ended = finish(arguments);
  CAPTURE(arguments, ended.log);
  CHECK(ended.code == 2);
  CHECK(ended.output.empty());
  CHECK(ended.log.size() > 20);
}

TEST_CASE("every command has help with an example") {
  CHECK(finish({"--help"}).code == 0);
  const std::string command = GENERATE("run", "show", "agent", "render", "check", "facts");
  const Finished help = finish({command, "--help"});
  CHECK(help.code == 0);
  CHECK_THAT(help.output, Contains("Example: lobbyboard " + command + " "));
  CHECK_THAT(finish({"--help"}).output, Contains(command));
}

TEST_CASE("the sample configuration passes its check, a faulty one fails with the place of each fault") {
  const Finished fine = finish({"check", "--config", kSample});
  CHECK(fine.code == 0);
  CHECK_THAT(fine.output, Contains("no fault"));
  const TempFolder folder;
  const std::string config = configIn(
      folder, "zone = \"Asia/Shanghia\"\n[feed]\nurl = \"http://127.0.0.1:1/f\"\nstale_days = -1\npol = \"3s\"\n");
  const Finished faulty = finish({"check", "--config", config});
  CHECK(faulty.code == 1);
  CHECK_THAT(faulty.output, Contains(config + ":1:8: zone: ") && Contains("Asia/Shanghia"));
  CHECK_THAT(faulty.output, Contains(config + ":4:14: feed.stale_days: "));
  CHECK_THAT(faulty.output, Contains(config + ":5:1: feed: unknown key 'pol'"));
  const Finished missing = finish({"check", "--config", (folder.path() / "none.toml").string()});
  CHECK(missing.code == 1);
  CHECK_THAT(missing.output, Contains("none.toml"));
}

TEST_CASE("a feed is checked as the agent would judge it") {
  const TempFolder folder;
  const std::string good = folder.write("good.json", demoFeed()).string();
  const Finished fine = finish({"check", "--config", kSample, "--feed", good});
  CHECK(fine.code == 0);
  CHECK_THAT(fine.output, Contains("296 projects, 0 warnings, 6 of 6 pages"));
  const Finished cut =
      finish({"check", "--config", kSample, "--feed", folder.write("cut.json", demoFeed().substr(0, 5000)).string()});
  CHECK(cut.code == 1);
  CHECK_THAT(cut.output, Contains("cut.json: refused: "));
  std::string text = demoFeed();
  text.replace(text.find("\"as_of\""), 7, "\"unheard_of\": 1, \"as_of\"");
  const Finished warned = finish({"check", "--config", kSample, "--feed", folder.write("warned.json", text).string()});
  CHECK(warned.code == 1);
  CHECK_THAT(warned.output, Contains("warned.json: /unheard_of: ") && Contains("1 warnings"));
  CHECK(finish({"check", "--config", kSample, "--feed", (folder.path() / "none.json").string()}).code == 1);
}

TEST_CASE("characters that no font has are counted, named and found") {
  const TempFolder folder;
  std::string text = demoFeed();
  const std::size_t zh = text.find("\"zh\"", text.find("\"code\""));
  REQUIRE(zh != std::string::npos);
  text.insert(text.find('"', zh + 4) + 1, "\U000F1234\U000F1234");
  const Finished found = finish({"check", "--config", kSample, "--feed", folder.write("rare.json", text).string()});
  CHECK(found.code == 1);
  CHECK_THAT(found.output, Contains("missing-glyph: no font has U+F1234; it stands 2 times"));
  CHECK_THAT(found.output, Contains("rare.json: missing glyphs: U+F1234 ×2"));
}

TEST_CASE("the order of scripts is the site's to decide") {
  const TempFolder folder;
  const std::string feed = "[feed]\nurl = \"http://127.0.0.1:1/f\"\n";
  const Finished open = finish({"check", "--config", configIn(folder, feed)});
  CHECK(open.code == 1);
  CHECK_THAT(open.output, Contains("script_order: must be chosen where there are Mongolian texts: \"mn_first\""));
  for (const char* order : {"mn_first", "zh_first", "zh_only"}) {
    const Finished decided =
        finish({"check", "--config", configIn(folder, "script_order = \"" + std::string(order) + "\"\n" + feed)});
    CHECK(decided.code == 0);
  }
  const Finished wrong = finish({"check", "--config", configIn(folder, "script_order = \"mn\"\n" + feed)});
  CHECK_THAT(wrong.output, Contains(":1:16: script_order: must be 'mn_first', 'zh_first' or 'zh_only', not 'mn'"));
}

TEST_CASE("facts are refused for what is no feed, and are whole or nothing") {
  const TempFolder folder;
  const Finished missing = finish({"facts", "--feed", (folder.path() / "none.json").string()});
  CHECK(missing.code == 1);
  CHECK_THAT(missing.log, Contains("none.json"));
  CHECK(missing.output.empty());
  const Finished garbage = finish({"facts", "--feed", folder.write("garbage.json", "{\"format\": 1").string()});
  CHECK(garbage.code == 1);
  CHECK(garbage.output.empty());
  const Finished config = finish({"facts", "--config", folder.write("broken.toml", "[feed\n").string(), "--feed", "a"});
  CHECK(config.code == 1);
  CHECK_THAT(config.log, Contains("broken.toml:1:"));
}

TEST_CASE("the facts that are printed are those of the rules, for whatever feed") {
  const TempFolder folder;
  const auto rules = config::loadRules(kConfig / "rules/wuhai.toml");
  REQUIRE(rules);
  for (unsigned seed = 1; seed <= 25; ++seed) {
    const model::Snapshot snapshot = rules::randomSnapshot(seed);
    const std::string text = rules::feedText(snapshot);
    const auto decoded = feed::decode(text, {64U << 20, 0.1});
    REQUIRE(decoded);
    REQUIRE(*decoded->snapshot == snapshot);
    const std::string file = folder.write("feed.json", text).string();
    const Finished printed = finish({"facts", "--config", kSample, "--feed", file});
    CAPTURE(seed, printed.log);
    CHECK(printed.code == 0);
    CHECK(printed.output ==
          rules::toJson(rules::evaluate(snapshot, *rules, snapshot.asOf), snapshot, decoded->warnings));
    if (seed > 3) continue;
    const time::Day earlier = snapshot.asOf - std::chrono::days{25};
    const Finished before = finish({"facts", "--config", kSample, "--feed", file, "--as-of", time::toString(earlier)});
    CHECK(before.output == rules::toJson(rules::evaluate(snapshot, *rules, earlier), snapshot, decoded->warnings));
  }
}

TEST_CASE("the demonstration's facts are those of its feed") {
  const TempFolder folder;
  const Finished direct = finish({"facts", "--config", kSample, "--demo-at", "2023-05-21T09:41:00+08:00"});
  const Finished read =
      finish({"facts", "--config", kSample, "--feed", folder.write("feed.json", demoFeed()).string()});
  CHECK(direct.code == 0);
  CHECK(direct.output == read.output);
  CHECK_THAT(direct.output, Contains("\"period\": \"2023-05-2\""));
}
