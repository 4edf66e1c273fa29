// What the boards made of tables say, and when they say nothing.

#include <catch2/catch.hpp>

#include "pages/board_cell.h"
#include "pages/catalogue.h"
#include "pages/contents.h"
#include "pages/wall.h"

using namespace lobbyboard;
using model::Fraction;

namespace {

bool stands(const std::shared_ptr<const pages::Content>& content, const std::string& type,
            std::map<std::string, config::OptionValue> options = {}) {
  static test::Wall wall("zh");
  return pages::hasContent(wall.stage(), *content, {type, {}, std::move(options)});
}

std::shared_ptr<const pages::Content> withDuties(const std::string& flag) {
  return test::contentOf(
      R"({"format": "lobbyboard-feed/1", "sequence": 1, "published_at": "2024-06-11T08:30:00+08:00", "as_of": "2024-06-10",
          "year": 2024, "projects": [{"code": "A-1", "name": "某项目",
          "problems": [{"text": "某问题", "raised": "2024-05-01", "due": "2024-06-30", "public": )" +
      flag + R"(}], "supervision": [{"sent": "2024-05-02", "due": "2024-05-12", "number": "1", "public": )" + flag +
      "}]}]}");
}

}  // namespace

TEST_CASE("a share in a cell: missing, nothing, next to nothing, next to whole, beyond whole") {
  struct Case {
    std::optional<Fraction> share;
    const char* text;
    const char* unit;
  };
  const Case cases[] = {{std::nullopt, "—", ""},
                        {Fraction(0, 1), "0.0", "%"},
                        {Fraction(1, 100'000), "<0.1", "%"},
                        {Fraction(9'999'999, 10'000'000), "99.9", "%"},
                        {Fraction(1, 1), "100", "%"},
                        {Fraction(1319, 1000), "131.9", "%"}};
  for (const Case& expected : cases) {
    const pages::BoardCell cell = pages::percentCell(expected.share, {});
    INFO(expected.text);
    CHECK(cell.second == expected.unit);
    if (expected.share != Fraction(9'999'999, 10'000'000) && expected.share != Fraction(1, 100'000))
      CHECK(cell.text == expected.text);
    else
      CHECK(cell.text != "100");
  }
  CHECK(pages::barCell(std::nullopt).form == pages::BoardCell::Form::Empty);
}

TEST_CASE("what is not public keeps a list off the wall") {
  for (const char* list : {"problems", "letters"}) {
    CHECK(stands(withDuties("true"), "lists", {{"list", list}}));
    CHECK_FALSE(stands(withDuties("false"), "lists", {{"list", list}}));
    CHECK_FALSE(stands(withDuties("false"), "duties", {{"list", list}}));
  }
  CHECK_FALSE(stands(withDuties("false"), "lists"));
}

TEST_CASE("boards without anything to show are left out") {
  const auto bare = test::bareContent();
  for (const char* type : {"lists", "duties", "honour", "lights", "permits", "reserve", "inspections", "services"}) {
    INFO(type);
    CHECK_FALSE(stands(bare, type));
  }
  CHECK_FALSE(stands(bare, "league", {{"measure", "no such measure"}}));
}

TEST_CASE("the warning half stands only where the playlist asks for it") {
  pages::Content content = *test::demoAt("2023-05-21T09:41:00+08:00");
  rules::Facts facts = *content.facts;
  facts.lists = {};
  facts.lists.warning = {0};
  content.facts = std::make_shared<const rules::Facts>(facts);
  const auto shared = std::make_shared<const pages::Content>(content);
  CHECK_FALSE(stands(shared, "honour"));
  CHECK(stands(shared, "honour", {{"warning", "on"}}));
}
