// Every page of every content on every canvas: made, prepared to the end, drawn from the first frame to the last.

#include <catch2/catch.hpp>

#include "graphics/compositor.h"
#include "graphics/picture.h"
#include "pages/contents.h"
#include "pages/layout.h"
#include "pages/screen.h"
#include "pages/wall.h"
#include "time/zone.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using geometry::Rect;
using geometry::Size;
using graphics::Depth;

namespace {

constexpr std::int64_t kFrames = 1200;
constexpr int kMostPieces = 20000;  ///< of preparation, for one frame

std::vector<config::PageEntry> everyPage() {
  std::vector<config::PageEntry> out;
  const auto add = [&](const char* type, std::map<std::string, config::OptionValue> options) {
    out.push_back({type, {}, std::move(options)});
  };
  using Text = std::string;
  add("overview", {});
  add("overview", {{"time_progress", Text("on")}});
  add("progress", {});
  for (const char* motion : {"step", "flip"}) add("progress", {{"motion", Text(motion)}});
  add("cards", {});
  add("red", {});
  for (const char* series : {"district", "department"})
    for (const char* basis : {"month", "quarter"}) add("race", {{"series", Text(series)}, {"basis", Text(basis)}});
  return out;
}

std::string nameOf(const config::PageEntry& entry) {
  std::string out = entry.type;
  for (const auto& [key, value] : entry.options) out += " " + key + "=" + std::get<std::string>(value);
  return out;
}

bool sane(const graphics::Item& item) {
  const Rect& a = item.area;
  if (a.empty() || std::abs(a.x) > 100000 || std::abs(a.y) > 100000) return false;
  if (!item.image) return a.width <= 100000 && a.height <= 100000;
  const Rect whole{0, 0, item.image->size().width, item.image->size().height};
  return whole.contains({item.source.x, item.source.y, a.width, a.height});
}

const std::vector<graphics::Item>& bodyOf(const graphics::DisplayList& list) {
  return list.layers()[static_cast<std::size_t>(Depth::Body)].items();
}

/// Pages and headers stand still across no seam; rail, veil and footer's ground are plain colour.
void checkSeams(const graphics::DisplayList& list, const Stage& stage) {
  for (const int seam : seamsOf(stage))
    for (const Depth depth : {Depth::Body, Depth::Header})
      for (const graphics::Item& item : list.layers()[static_cast<std::size_t>(depth)].items())
        if (item.area.x < seam && item.area.right() > seam)
          FAIL_CHECK("a picture at " << item.area.x << " … " << item.area.right() << " lies across " << seam);
}

void checkItems(const graphics::DisplayList& list, Size canvas) {
  const Rect whole{0, 0, canvas.width, canvas.height};
  const bool design = canvas == Size{1920, 1080};
  const Rect body = design ? Rect{0, 120, 1920, 1008 - 120} : whole;
  for (const graphics::Layer& layer : list.layers())
    for (const graphics::Item& item : layer.items())
      if (!sane(item))
        FAIL_CHECK("an item at " << item.area.x << ", " << item.area.y << ", " << item.area.width << " x "
                                 << item.area.height);
  for (const graphics::Item& item : bodyOf(list))
    if (!body.contains(item.area))
      FAIL_CHECK("the body reaches beyond its place: " << item.area.x << ", " << item.area.y << ", " << item.area.width
                                                       << " x " << item.area.height);
}

/// One turn of a page from its first frame to its last.
void play(const Stage& stage, const test::Sample& sample, const config::PageEntry& entry, std::int64_t turn,
          const std::optional<Staleness>& stale) {
  const time::LocalTime local = time::Zone("Asia/Shanghai").local(sample.at);
  Screen screen(stage, *sample.content, entry, {turn, kFrames, std::nullopt}, sample.at, local);
  graphics::DisplayList list;
  for (const std::int64_t frame :
       {std::int64_t{0}, std::int64_t{1}, std::int64_t{17}, std::int64_t{60}, std::int64_t{200}, kFrames - 1}) {
    const Moment moment{.frame = frame,
                        .frames = kFrames,
                        .wallFrame = 99'000'000 + frame,
                        .local = local,
                        .stale = stale,
                        .page = 1,
                        .pages = 6};
    int pieces = 0;
    while (pieces < kMostPieces && screen.prepareNext(moment)) ++pieces;
    REQUIRE(pieces < kMostPieces);
    list.clear();
    screen.draw(moment, list);
    CHECK_FALSE(bodyOf(list).empty());
    checkItems(list, stage.canvas);
    checkSeams(list, stage);
  }
  graphics::Canvas canvas(stage.canvas);
  graphics::paintAll(list, test::all(canvas), canvas);
}

int playAll(test::Wall& wall, const std::vector<Size>& sizes, const std::vector<test::Sample>& all) {
  int played = 0;
  for (const Size size : sizes) {
    const Stage stage = wall.stage(size);
    for (const test::Sample& sample : all)
      for (const config::PageEntry& entry : everyPage()) {
        if (!hasContent(stage, *sample.content, entry)) continue;
        INFO(sample.name << ", " << nameOf(entry) << ", " << size.width << "x" << size.height);
        play(stage, sample, entry, played % 5,
             played % 3 == 0 ? std::optional(Staleness{sample.content->facts->asOf}) : std::nullopt);
        ++played;
      }
  }
  return played;
}

}  // namespace

TEST_CASE("every page of every content stands on every canvas, in Chinese") {
  test::Wall wall("zh");
  const auto all = test::samples();
  const int played =
      playAll(wall, {{1920, 1080}, {3840, 1080}, {1024, 512}, {512, 256}, {1080, 1920}, {7680, 192}}, all);
  CHECK(played > 200);
  CHECK(wall.strings().missing() == std::set<std::string, std::less<>>{});
}

TEST_CASE("every page of every content stands in English too") {
  test::Wall wall("en");
  const auto all = test::samples();
  const int played = playAll(wall, {{1920, 1080}, {1024, 512}}, all);
  CHECK(played > 70);
  CHECK(wall.strings().missing() == std::set<std::string, std::less<>>{});
}

TEST_CASE("the smallest and the oddest canvases that may be configured bring nothing down") {
  test::Wall wall("zh");
  const std::vector<test::Sample> some = {
      {"demo", test::demoAt("2023-05-21T09:41:00+08:00"), test::instant("2023-05-21T09:41:00+08:00")},
      {"hostile", test::hostileContent(), test::instant("2023-05-21T09:41:00+08:00")}};
  const int played = playAll(wall, {{64, 64}, {64, 2000}, {2000, 64}, {16384, 64}, {333, 777}}, some);
  CHECK(played > 50);
}

TEST_CASE("whatever seams a wall has, nothing lies across them") {
  test::Wall wall("zh");
  const time::Instant at = test::instant("2023-05-21T09:41:00+08:00");
  const test::Sample demo{"demo", test::demoAt("2023-05-21T09:41:00+08:00"), at};
  for (const Size size : {Size{1920, 1080}, {3840, 1080}, {5760, 1080}, {1280, 720}})
    for (const std::vector<int>& seams : {std::vector<int>{960}, {640, 1280}, {1200}}) {
      Stage stage = wall.stage(size);
      stage.seams = seams;
      for (const config::PageEntry& entry : everyPage()) {
        INFO(nameOf(entry) << ", " << size.width << "x" << size.height << ", first seam " << seams.front());
        play(stage, demo, entry, 0, std::nullopt);
      }
    }
}

TEST_CASE("every font has what the demonstration says") {
  test::Wall wall("zh");
  const std::vector<test::Sample> demo = {
      {"demo", test::demoAt("2023-05-21T09:41:00+08:00"), test::instant("2023-05-21T09:41:00+08:00")}};
  playAll(wall, {{1920, 1080}}, demo);
  for (const auto& [codePoint, times] : wall.typesetter().missing())
    FAIL_CHECK("U+" << std::hex << static_cast<std::uint32_t>(codePoint));
}
