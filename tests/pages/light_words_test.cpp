#include "pages/light_words.h"

#include <catch2/catch.hpp>

#include "pages/unit_words.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using config::LightRules;
using rules::Light;

TEST_CASE("a light says when it is lit, and one that a rule does not have says nothing") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  struct Case {
    const char* preset;
    Light light;
    const char* words;
  };
  const Case cases[] = {
      {"yinchuan", Light::Green, "达到序时"},
      {"yinchuan", Light::Yellow, "落后达10个百分点，或1个月未开工"},
      {"yinchuan", Light::Red, "落后超过30个百分点，或3个月未开工"},
      {"wuhan", Light::Green, ""},
      {"wuhan", Light::Yellow, "欠进度超过20%"},
      {"sanya", Light::Yellow, "落后序时"},
      {"custom", Light::Red, ""},
  };
  for (const Case& c : cases) {
    INFO(c.preset);
    const LightRules rules = config::lightPreset(c.preset);
    CHECK(lightMeaning(stage, rules, c.light) == c.words);
    CHECK(hasLight(rules, c.light) == (c.words[0] != 0));
  }
  LightRules rules = config::lightPreset("yinchuan");
  rules.greenUpTo->mille = 100;
  CHECK(lightMeaning(stage, rules, Light::Green) == "落后不超过10个百分点");
  rules.greenUpTo->mille = -25;
  CHECK(lightMeaning(stage, rules, Light::Green) == "超前2.5%以上");
}

TEST_CASE("leaders are of the city, the league or whatever the place is") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  model::Snapshot snapshot;
  for (const auto& [name, role] : {std::pair{"乌海市", "市级包联领导"},
                                   {"阿拉善盟", "盟级包联领导"},
                                   {"衡山县", "县级包联领导"},
                                   {"山东省", "省级包联领导"},
                                   {"", "市级包联领导"},
                                   {"某地", "市级包联领导"}}) {
    snapshot.placeName = {{{"zh", name}}};
    CHECK(roleName(stage, snapshot, "city") == role);
  }
  CHECK(roleName(stage, snapshot, "nobody").empty());
}
