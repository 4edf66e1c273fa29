#include <catch2/catch.hpp>

#include "feed/decode.h"
#include "rules/evaluate.h"
#include "rules/facts_json.h"
#include "rules/feed_writer.h"
#include "rules/random_snapshot.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;

TEST_CASE("a made-up snapshot comes back whole from the feed that holds it, and with the same facts") {
  const unsigned seed = GENERATE(range(0U, 8U));
  const model::Snapshot snapshot = randomSnapshot(seed);
  const auto decoded = feed::decode(feedText(snapshot), {});
  INFO("seed " << seed << (decoded ? "" : ": " + decoded.error().what));
  REQUIRE(decoded);
  for (const model::Warning& warning : decoded->warnings) FAIL_CHECK(warning.pointer << ": " << warning.text);
  CHECK(*decoded->snapshot == snapshot);
  CHECK(toJson(evaluate(*decoded->snapshot, {}, snapshot.asOf), *decoded->snapshot, {}) ==
        toJson(evaluate(snapshot, {}, snapshot.asOf), snapshot, {}));
}
