#include "pages/notice.h"

#include <catch2/catch.hpp>

#include "pages/page_portraits.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;

namespace {

using Items = std::vector<std::pair<std::string, std::string>>;

Items itemsOf(const Proclamation& words) {
  Items out;
  for (const Proclamation::Item& item : words.items) out.emplace_back(item.label, item.text);
  return out;
}

}  // namespace

TEST_CASE("a notice that is all items becomes a title with a table, any other stays a sentence") {
  struct Case {
    const char* text;
    const char* title;
    Items items;
  };
  const Case cases[] = {
      {"调度会。时间：5月31日（星期三）9:00；地点：三楼第二会议室。",
       "调度会",
       {{"时间", "5月31日（星期三）9:00"}, {"地点", "三楼第二会议室"}}},
      {"调度会\n时间： 9:00 \n参会：各区、高新区，各部门",
       "调度会",
       {{"时间", "9:00"}, {"参会", "各区、高新区，各部门"}}},
      {"Meeting; Time: 9:00; Place: room 2", "Meeting", {{"Time", "9:00"}, {"Place", "room 2"}}},
      {"调度会。时间：9:00", "调度会。时间：9:00", {}},
      {"时间：9:00；地点：三楼；参会：各区", "时间：9:00；地点：三楼；参会：各区", {}},
      {"调度会。时间：9:00；请准时参加", "调度会。时间：9:00；请准时参加", {}},
      {"通知。请注意以下事项要求：一；二：二", "通知。请注意以下事项要求：一；二：二", {}},
      {"6个红牌项目已报送分管市领导。", "6个红牌项目已报送分管市领导。", {}},
      {"调度会。时间：；地点：三楼", "调度会。时间：；地点：三楼", {}},
      {"", "", {}},
      {"；；；", "；；；", {}},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const Proclamation words = proclaimed(c.text);
    CHECK(words.title == c.title);
    CHECK(itemsOf(words) == c.items);
  }
}

TEST_CASE("a page that shows a notice says which, and shows two at a turn over two panes") {
  test::Wall wall("zh");
  const auto sitter = test::wuhaiSitter("", test::pageOf("notice"));
  const auto shown = [&](geometry::Size size, std::int64_t turn) {
    const Stage stage = wall.stage(size);
    return NoticePage(stage, *sitter.content, sitter.entry, {turn, 0, std::nullopt}).shownNotices();
  };
  REQUIRE(sitter.content->snapshot->notices.size() == 3);
  const auto* const first = &sitter.content->snapshot->notices[1];  // the important one
  CHECK(shown({1920, 1080}, 0) == std::vector<const model::Notice*>{first});
  CHECK(shown({1920, 1080}, 3) == std::vector<const model::Notice*>{first});
  CHECK(shown({1920, 1080}, 1).front() != first);
  CHECK(shown({3840, 1080}, 0).size() == 2);
  CHECK(shown({3840, 1080}, 1).size() == 1);
  CHECK(shown({3840, 1080}, 2) == shown({3840, 1080}, 0));
}
