#include "show/wall.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "demo/generator.h"
#include "pages/fonts.h"
#include "rules/evaluate.h"

namespace lobbyboard::test {

using namespace std::chrono_literals;

time::Instant at(std::string_view text) {
  const auto instant = time::parseInstant(text);
  if (!instant) throw std::invalid_argument("no instant: " + std::string(text));
  return *instant;
}

base::Resources ownFiles() { return {LOBBYBOARD_SOURCE_DIR}; }

config::PageEntry page(const std::string& type, std::chrono::milliseconds dwell,
                       std::map<std::string, config::OptionValue> options) {
  return {type, {dwell, false}, std::move(options)};
}

std::vector<config::PageEntry> shortLoop() {
  return {page("overview", 7s),
          page("progress", 10s),
          page("cards", 7s),
          page("red", 7s),
          page("race", 6s, {{"series", "district"}}),
          page("race", 7s, {{"series", "department"}})};
}

SetupPtr setupOf(std::vector<config::PageEntry> pages, geometry::Size canvas, double hz) {
  auto setup = show::loadSetup(ownFiles().config() / "lobbyboard.toml", ownFiles(), {canvas, {}});
  if (!setup) throw std::runtime_error(config::toString(setup.error().front()));
  setup->playlist.pages = std::move(pages);
  setup->settings.wall.hz = hz;
  return std::make_shared<const show::Setup>(std::move(*setup));
}

ContentPtr contentOf(const time::Period& period) {
  const std::string document = demo::document(period, 1, at("2023-01-01T00:00:00Z"));
  auto prepared = show::prepareContent(document, {}, {});
  if (!prepared) throw std::runtime_error(prepared.error().what);
  return prepared->content;
}

ContentPtr withProjects(const pages::Content& content, std::vector<model::Project> projects) {
  auto snapshot = std::make_shared<model::Snapshot>(*content.snapshot);
  snapshot->projects = std::move(projects);
  pages::Content out = content;
  out.facts = std::make_shared<const rules::Facts>(rules::evaluate(*snapshot, content.rules, snapshot->asOf));
  out.before = nullptr;
  out.snapshot = std::move(snapshot);
  return std::make_shared<const pages::Content>(std::move(out));
}

bool hasRed(const pages::Content& content) { return content.facts->counts.red > 0; }

Wall::Wall(SetupPtr setup, show::Slicer* slicer)
    : setup_(std::move(setup)),
      typesetter_(pages::fontList(setup_->fonts), 8U << 20),
      board_(typesetter_, setup_, slicer),
      compositor_({setup_->settings.wall.width, setup_->settings.wall.height}),
      canvas_({setup_->settings.wall.width, setup_->settings.wall.height}) {}

void Wall::offer(const SetupPtr& setup, const ContentPtr& content, time::Instant from) {
  setup_ = setup;
  board_.offer(setup_, content, from);
}

void Wall::frame(time::Instant now) {
  board_.draw(now, list_);
  compositor_.compose(list_, canvas_);
  for (int piece = 0; piece < 3 && board_.prepare(now, 700us); ++piece) {
  }
}

graphics::Canvas painted(const graphics::DisplayList& list, geometry::Size size) {
  graphics::Canvas canvas(size);
  graphics::paintAll(list, {0, 0, size.width, size.height}, canvas);
  return canvas;
}

graphics::Canvas freshAt(const SetupPtr& setup, const ContentPtr& content, time::Instant now) {
  Wall wall(setup);
  wall.offer(content, now);
  wall.frame(now);
  return painted(wall.list(), {setup->settings.wall.width, setup->settings.wall.height});
}

bool same(const graphics::Canvas& a, const graphics::Canvas& b) {
  return a.size() == b.size() && same(a, b, {0, 0, a.size().width, a.size().height});
}

bool same(const graphics::Canvas& a, const graphics::Canvas& b, const geometry::Rect& area) {
  for (int y = area.y; y < area.bottom(); ++y)
    if (std::memcmp(a.row(y) + area.x, b.row(y) + area.x, static_cast<std::size_t>(area.width) * 4) != 0) return false;
  return true;
}

}  // namespace lobbyboard::test
