#include <catch2/catch.hpp>
#include <random>

#include "graphics/picture.h"
#include "graphics/wall_fonts.h"
#include "widgets/curve.h"
#include "widgets/donut.h"

using namespace lobbyboard;
using namespace lobbyboard::widgets;
using graphics::Corner;
using graphics::ImagePtr;
using graphics::Painter;

namespace {

ImagePtr donutOf(graphics::Typesetter& typesetter, const std::vector<Slice>& slices) {
  Painter painter(typesetter, {240, 240});
  drawDonut(painter, {120, 120}, 240, 46, 4, slices);
  return painter.finish();
}

/// The pixel on the middle of the ring, so many turns from twelve o'clock.
std::uint32_t onRing(const graphics::Image& image, double turn) {
  const double angle = turn * 2 * 3.14159265358979;
  return image.row(static_cast<int>(120 - 97 * std::cos(angle)))[static_cast<int>(120 + 97 * std::sin(angle))];
}

}  // namespace

TEST_CASE("one slice is a whole ring without a gap") {
  test::WallType type;
  const ImagePtr donut = donutOf(type.typesetter, {{5, 0x8AD0FC}});
  for (int i = 0; i < 360; ++i) CHECK(onRing(*donut, i / 360.0) == 0xFF8AD0FCU);
  CHECK((donut->row(120)[120] >> 24) == 0);
}

TEST_CASE("slices follow each other clockwise from twelve o'clock, with gaps between them") {
  test::WallType type;
  const ImagePtr donut = donutOf(type.typesetter, {{2, 0xFF0000}, {1, 0x00FF00}, {1, 0x0000FF}});
  CHECK(onRing(*donut, 0.02) == 0xFFFF0000U);
  CHECK(onRing(*donut, 0.48) == 0xFFFF0000U);
  CHECK(onRing(*donut, 0.52) == 0xFF00FF00U);
  CHECK(onRing(*donut, 0.73) == 0xFF00FF00U);
  CHECK(onRing(*donut, 0.77) == 0xFF0000FFU);
  CHECK(onRing(*donut, 0.98) == 0xFF0000FFU);
  for (const double gap : {0.0, 0.5, 0.75}) CHECK((onRing(*donut, gap) >> 24) == 0);
}

TEST_CASE("a donut of nothing is nothing, and a slice of nothing takes no place") {
  test::WallType type;
  CHECK(test::inkOf(*donutOf(type.typesetter, {})).empty());
  CHECK(test::inkOf(*donutOf(type.typesetter, {{0, 0xFF0000}, {0, 0x00FF00}})).empty());
  const ImagePtr donut = donutOf(type.typesetter, {{3, 0xFF0000}, {0, 0x00FF00}});
  for (int i = 0; i < 100; ++i) CHECK(onRing(*donut, i / 100.0) == 0xFFFF0000U);
}

TEST_CASE("a slice however thin is seen") {
  test::WallType type;
  const ImagePtr donut = donutOf(type.typesetter, {{295, 0xFF0000}, {1, 0x00FF00}});
  long green = 0;
  for (int y = 0; y < 240; ++y)
    for (int x = 0; x < 240; ++x) green += ((donut->row(y)[x] >> 8) & 0xFF) > 0x80 ? 1 : 0;
  CHECK(green > 20);
}

TEST_CASE("grid steps are 1, 2 or 5 times a power of ten") {
  struct Case {
    double top;
    int lines;
    double step;
  };
  for (const Case& c : {Case{450, 5, 100},
                        {414.5, 4, 200},
                        {100, 5, 20},
                        {100, 4, 50},
                        {100, 10, 10},
                        {7, 4, 2},
                        {1, 4, 0.5},
                        {0.9, 4, 0.5},
                        {0.2, 4, 0.05},
                        {12000, 6, 2000},
                        {1e9, 5, 2e8},
                        {0, 4, 1},
                        {-3, 4, 1},
                        {100, 0, 1},
                        {std::nan(""), 4, 1}}) {
    INFO(c.top << " / " << c.lines);
    CHECK(gridStep(c.top, c.lines) == Approx(c.step));
  }
  for (double top = 0.01; top < 1e9; top *= 1.37) CHECK(top / gridStep(top, 5) <= 5.01);
}

TEST_CASE("the plot's corners are where they should be") {
  const PlotArea plot{{100, 50, 400, 200}, 8, 40};
  CHECK(plot.at(0, 0).x == 100);
  CHECK(plot.at(0, 0).y == 250);
  CHECK(plot.at(8, 40).x == 500);
  CHECK(plot.at(8, 40).y == 50);
  CHECK(plot.at(4, 10).x == 300);
  CHECK(plot.at(4, 10).y == 200);
}

TEST_CASE("the curve goes through every value and never beyond its neighbours") {
  const unsigned seed = GENERATE(range(0U, 30U));
  std::mt19937 engine(seed);
  std::vector<double> values;
  const bool rising = seed % 2 == 0;
  double value = 0;
  for (unsigned i = 0; i < 2 + engine() % 30; ++i) {
    value = rising ? value + static_cast<double>(engine() % 4 == 0 ? 0 : engine() % 100)
                   : static_cast<double>(engine() % 500);
    values.push_back(value);
  }
  const PlotArea plot{{0, 0, 350, 300}, 35, 600};
  const std::vector<Corner> curve = smoothCurve(plot, values);
  const auto perStep = (curve.size() - 1) / (values.size() - 1);
  REQUIRE(curve.size() == perStep * (values.size() - 1) + 1);
  for (std::size_t i = 0; i < values.size(); ++i) {
    CHECK(curve[i * perStep].x == Approx(plot.at(static_cast<double>(i), values[i]).x));
    CHECK(curve[i * perStep].y == Approx(plot.at(static_cast<double>(i), values[i]).y));
  }
  for (std::size_t i = 0; i + 1 < values.size(); ++i) {
    const double high = plot.at(0, std::min(values[i], values[i + 1])).y;
    const double low = plot.at(0, std::max(values[i], values[i + 1])).y;
    for (std::size_t piece = 0; piece < perStep; ++piece) {
      const Corner& here = curve[i * perStep + piece];
      const Corner& next = curve[i * perStep + piece + 1];
      CHECK(next.x > here.x);
      CHECK(here.y <= high + 1e-9);
      CHECK(here.y >= low - 1e-9);
      if (values[i + 1] >= values[i]) CHECK(next.y <= here.y + 1e-9);
      if (values[i + 1] <= values[i]) CHECK(next.y >= here.y - 1e-9);
    }
  }
}

TEST_CASE("curves of one value and of none") {
  const PlotArea plot{{0, 0, 350, 300}, 35, 600};
  CHECK(smoothCurve(plot, {}).empty());
  REQUIRE(smoothCurve(plot, {300}).size() == 1);
  CHECK(smoothCurve(plot, {300})[0].y == 150);
  CHECK(smoothCurve(plot, {0, 0}).size() == 7);
}
