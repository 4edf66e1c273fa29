// A table that goes on at its next turn goes on at the same row, whatever rows came or went meanwhile.
#include <catch2/catch.hpp>

#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

const time::Instant kStart = at("2023-05-21T09:40:40+08:00");

using Projects = std::vector<model::Project>;

model::Project made(const std::string& code) {
  model::Project project;
  project.code = code;
  project.name = model::Text{};
  return project;
}

std::size_t indexOf(const Projects& projects, const std::string& code) {
  for (std::size_t i = 0; i < projects.size(); ++i)
    if (projects[i].code == code) return i;
  FAIL("no row " << code);
  return 0;
}

/// Plays one turn of the table from wherever the wall stands; what stood at its top on its first frame and on its last.
struct TurnSeen {
  std::string first, last;  ///< "HN-012+0": the row, and how many pixels of it are gone
};

std::string text(const pages::RowAnchor& top) { return top.code + "+" + std::to_string(top.pixels); }
std::string codeOf(const std::string& top) { return top.substr(0, top.find('+')); }

class Table {
 public:
  explicit Table(const ContentPtr& content) : content_(content) { wall_.offer(content, kStart); }

  TurnSeen turn() {
    std::optional<TurnSeen> seen;
    bool over = false;
    for (int second = 0; second < 40 && !over; ++second) {
      wall_.play(now_, now_ + 1s, [&](time::Instant) {
        const auto shown = *wall_.board().shown();
        if (shown.type != "progress") {
          over = seen.has_value();
          return;
        }
        if (over || (!seen && shown.frame != 0)) return;
        if (!seen) seen = TurnSeen{text(*shown.top), {}};
        seen->last = text(*shown.top);
      });
      now_ += 1s;
    }
    REQUIRE(seen);
    return *seen;
  }
  /// Other rows from the next boundary on.
  void change(const std::function<void(Projects&)>& how) {
    Projects projects = content_->snapshot->projects;
    how(projects);
    content_ = withProjects(*content_, std::move(projects));
    wall_.offer(content_, now_);
  }
  const Projects& rows() const { return content_->snapshot->projects; }
  std::int64_t late() { return wall_.board().late(); }

 private:
  Wall wall_{setupOf({page("progress", 8s), page("overview", 7s)})};
  ContentPtr content_;
  time::Instant now_ = kStart;
};

}  // namespace

TEST_CASE("turn after turn the table goes on where it stopped") {
  Table table(contentOf({2023, 5, 2}));
  std::string end = table.turn().last;
  for (int i = 0; i < 4; ++i) {
    const TurnSeen seen = table.turn();
    CHECK(seen.first == end);
    CHECK(seen.last != seen.first);
    end = seen.last;
  }
}

TEST_CASE("rows that come or go leave the others in their place") {
  Table table(contentOf({2023, 5, 2}));
  table.turn();
  const std::string end = table.turn().last;
  const std::size_t top = indexOf(table.rows(), codeOf(end));
  REQUIRE(top >= 2);

  SECTION("rows come above") {
    table.change([](Projects& rows) {
      for (int i = 0; i < 7; ++i) rows.insert(rows.begin(), made("new-" + std::to_string(i)));
    });
  }
  SECTION("rows come below") {
    table.change([](Projects& rows) {
      for (int i = 0; i < 5; ++i) rows.push_back(made("new-" + std::to_string(i)));
    });
  }
  SECTION("rows go above") {
    table.change(
        [top](Projects& rows) { rows.erase(rows.begin() + 1, rows.begin() + static_cast<std::ptrdiff_t>(top)); });
  }
  SECTION("a row above is hidden") {
    table.change([](Projects& rows) { rows[0].hidden = true; });
  }
  SECTION("everything is turned around") {
    table.change([](Projects& rows) { std::reverse(rows.begin(), rows.end()); });
  }
  const TurnSeen next = table.turn();
  CHECK(next.first == end);
  SECTION("and so it goes on") {
    const TurnSeen third = table.turn();
    CHECK(third.first == next.last);
    table.change([](Projects& rows) { rows.insert(rows.begin(), made("newest")); });
    CHECK(table.turn().first == third.last);
  }
  CHECK(table.late() == 1);
}

TEST_CASE("where the row itself is gone, the next one that is still there is at the top") {
  Table table(contentOf({2023, 5, 2}));
  const std::string end = table.turn().last;
  const std::size_t top = indexOf(table.rows(), codeOf(end));
  const std::string third = table.rows()[top + 3].code;
  table.change([top](Projects& rows) {
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(top);
    rows.erase(first, first + 3);
    rows.insert(rows.begin(), made("new"));
  });
  const TurnSeen next = table.turn();
  CHECK(next.first == third + "+0");
}

TEST_CASE("new figures without new rows change nothing of the place") {
  Table moved(contentOf({2023, 5, 2})), still(contentOf({2023, 5, 2}));
  moved.turn();
  still.turn();
  moved.change([](Projects& rows) { rows[0].invested = model::Money{}; });
  for (int i = 0; i < 3; ++i) {
    const TurnSeen a = moved.turn(), b = still.turn();
    CHECK(a.first == b.first);
    CHECK(a.last == b.last);
  }
}
