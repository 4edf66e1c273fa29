// Photos come at other times than the snapshot that names them; the show takes what the agent's index says.
#include <catch2/catch.hpp>

#include "demo/demo_photos.h"
#include "feed/photo_store.h"
#include "model/photo_pair.h"
#include "show/supply_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

auto photosAre(std::size_t count) {
  return [count](const show::News& news) {
    return news.content && (news.content->photos ? news.content->photos->size() : 0) == count;
  };
}

}  // namespace

TEST_CASE_METHOD(SupplyScene, "a photo that the agent has written is handed on, and one that is gone is not") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  const auto first = supply->take();
  REQUIRE(first);
  CHECK(photosAre(0)(*first));
  const auto addresses = model::photoAddresses(*first->content->snapshot, 2);
  REQUIRE(addresses.size() == 2);
  const pictures::Photos drawn = demo::photosOf(*first->content->snapshot);

  feed::PhotoStore store(state.path());
  REQUIRE(store.put(addresses[0], drawn.find(addresses[0])->jpeg, addresses));
  auto news = await(photosAre(1));
  REQUIRE(news);
  CHECK(news->content->snapshot == first->content->snapshot);
  CHECK(news->content->photos->find(addresses[0]));
  CHECK_FALSE(news->content->photos->find(addresses[1]));

  REQUIRE(store.put(addresses[1], drawn.find(addresses[1])->jpeg, addresses));
  news = await(photosAre(2));
  REQUIRE(news);
  REQUIRE(store.keepOnly({}));
  CHECK(await(photosAre(0)));
}
