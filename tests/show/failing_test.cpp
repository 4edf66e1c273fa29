// A page that cannot be painted costs itself, never the wall.
#include <catch2/catch.hpp>

#include <set>
#include <stdexcept>

#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

const time::Instant kStart = at("2023-05-21T09:40:40+08:00");

/// Makes the next thing that is drawn fail, once.
class Trap {
 public:
  explicit Trap(graphics::Typesetter& typesetter) : typesetter_(typesetter) {
    typesetter_.onBreath([this] {
      if (!armed_) return;
      armed_ = false;
      throw std::runtime_error("the trap shut");
    });
  }
  ~Trap() { typesetter_.onBreath(nullptr); }
  Trap(const Trap&) = delete;
  Trap& operator=(const Trap&) = delete;
  void arm() { armed_ = true; }

 private:
  graphics::Typesetter& typesetter_;
  bool armed_ = false;
};

std::set<std::string> typesShown(Wall& wall, time::Instant from, time::Instant until) {
  std::set<std::string> types;
  wall.play(from, until, [&](time::Instant) { types.insert(wall.page()); });
  return types;
}

}  // namespace

TEST_CASE("a page that fails is left out, the others go on, and it gets another try after ten minutes") {
  const SetupPtr setup = setupOf({page("overview", 7s), page("cards", 7s), page("progress", 7s)});
  Wall wall(setup);
  Trap trap(wall.typesetter());
  wall.offer(contentOf({2023, 5, 2}), kStart);
  wall.frame(kStart);
  REQUIRE(wall.board().shown());
  const std::string first = wall.page();
  trap.arm();  // what stands is painted: the next piece is of the page that comes
  wall.play(kStart, kStart + 1s, [](time::Instant) {});
  REQUIRE(wall.board().skipped().size() == 1);
  const std::string lost = setup->playlist.pages[*wall.board().skipped().begin()].type;
  CHECK(lost != first);

  const auto others = typesShown(wall, kStart + 1s, kStart + 60s);
  CHECK(others.size() == 2);
  CHECK_FALSE(others.contains(lost));
  CHECK_FALSE(others.contains("waiting"));

  CHECK_FALSE(typesShown(wall, kStart + 9min, kStart + 9min + 30s).contains(lost));
  CHECK(typesShown(wall, kStart + 10min + 2s, kStart + 10min + 40s).contains(lost));
  CHECK(wall.board().skipped().empty());
}

TEST_CASE("when the page that stands has to be painted and fails, the next one stands in the same frame") {
  const SetupPtr setup = setupOf({page("overview", 7s), page("cards", 7s)});
  Wall wall(setup);
  Trap trap(wall.typesetter());
  wall.offer(contentOf({2023, 5, 2}), kStart);
  trap.arm();
  wall.frame(kStart);
  CHECK(wall.page() != "waiting");
  CHECK(wall.board().skipped().size() == 1);
  CHECK(same(wall.canvas(), painted(wall.list(), wall.canvas().size())));
}

TEST_CASE("new content gives every page another try at once") {
  const SetupPtr setup = setupOf({page("overview", 7s), page("cards", 7s)});
  Wall wall(setup);
  Trap trap(wall.typesetter());
  wall.offer(contentOf({2023, 5, 2}), kStart);
  trap.arm();
  wall.frame(kStart);
  REQUIRE(wall.board().skipped().size() == 1);
  wall.offer(contentOf({2023, 5, 3}), kStart + 1s);
  CHECK(typesShown(wall, kStart + 1s, kStart + 40s).size() == 2);
  CHECK(wall.board().skipped().empty());
}
