// What the wall let go of ends where it was made.
#include <catch2/catch.hpp>

#include "show/reclaimer.h"

using namespace lobbyboard;

TEST_CASE("what somebody else still holds stays, what nobody holds ends") {
  show::Reclaimer reclaimer;
  auto shown = std::make_shared<int>(1);
  const std::weak_ptr<int> watched = shown;
  reclaimer.hold(shown);
  reclaimer.hold(nullptr);
  CHECK(reclaimer.reclaim() == 0);
  shown.reset();
  CHECK_FALSE(watched.expired());  // not on the thread that let go of it
  CHECK(reclaimer.reclaim() == 1);
  CHECK(watched.expired());
  CHECK(reclaimer.reclaim() == 0);
}

TEST_CASE("held twice it ends once") {
  show::Reclaimer reclaimer;
  auto shown = std::make_shared<int>(1);
  const std::weak_ptr<int> watched = shown;
  reclaimer.hold(shown);
  reclaimer.hold(shown);
  shown.reset();
  reclaimer.reclaim();
  CHECK(watched.expired());
}

TEST_CASE("what only a thing that ended held ends with it, in whatever order they came") {
  struct Content {
    std::shared_ptr<const int> snapshot;
  };
  show::Reclaimer reclaimer;
  auto content = std::make_shared<Content>(Content{std::make_shared<const int>(1)});
  const std::weak_ptr<const int> watched = content->snapshot;
  reclaimer.hold(content->snapshot);
  reclaimer.hold(content);
  content.reset();
  CHECK(reclaimer.reclaim() == 2);
  CHECK(watched.expired());
}
