#include "pages/landscape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace lobbyboard::pages {
namespace {

using graphics::Corner;
using graphics::Painter;

/// A peak or a saddle: across the panorama, and down from the highest peak (0) to the river (1).
using Range = std::span<const Corner>;

constexpr std::array<Corner, 14> kFar = {{{-0.02, 0.62},
                                          {0.06, 0.50},
                                          {0.11, 0.55},
                                          {0.19, 0.20},
                                          {0.25, 0.38},
                                          {0.31, 0.28},
                                          {0.40, 0.58},
                                          {0.49, 0.46},
                                          {0.56, 0.56},
                                          {0.66, 0.00},
                                          {0.72, 0.24},
                                          {0.78, 0.12},
                                          {0.88, 0.48},
                                          {1.02, 0.32}}};
constexpr std::array<Corner, 11> kNear = {{{-0.02, 0.86},
                                           {0.08, 0.74},
                                           {0.16, 0.66},
                                           {0.24, 0.82},
                                           {0.34, 0.72},
                                           {0.44, 0.88},
                                           {0.55, 0.76},
                                           {0.64, 0.86},
                                           {0.76, 0.64},
                                           {0.87, 0.80},
                                           {1.02, 0.70}}};

class Scene {
 public:
  Scene(Painter& painter, const Ridge& ridge) : painter_(painter), ridge_(ridge), size_(painter.size()) {}

  void range(Range peaks, graphics::Rgb color) {
    std::vector<Corner> outline;
    for (const Corner& peak : peaks) outline.push_back({x(peak.x), y(peak.y)});
    outline.push_back({x(1.02), y(1.1)});
    outline.push_back({x(-0.02), y(1.1)});
    painter_.polygon(outline, color);
  }

  /// A ribbon of water, and level ground below it.
  void river(graphics::Rgb water, graphics::Rgb ground) {
    std::vector<Corner> bank, ribbon;
    constexpr int kSteps = 96;
    for (int i = 0; i <= kSteps; ++i) {
      const double at = ridge_.from + (ridge_.to - ridge_.from) * i / kSteps;
      ribbon.push_back({x(at), surface(at)});
    }
    for (int i = kSteps; i >= 0; --i) {
      const double at = ridge_.from + (ridge_.to - ridge_.from) * i / kSteps;
      bank.push_back({x(at), surface(at) + breadth(at)});
    }
    std::vector<Corner> below = bank;
    below.push_back({0, static_cast<double>(size_.height)});
    below.push_back({static_cast<double>(size_.width), static_cast<double>(size_.height)});
    painter_.polygon(below, ground);
    ribbon.insert(ribbon.end(), bank.begin(), bank.end());
    painter_.polygon(ribbon, water);
  }

 private:
  double x(double at) const { return (at - ridge_.from) / (ridge_.to - ridge_.from) * size_.width; }
  double y(double down) const { return ridge_.top + down * high(); }
  double high() const { return ridge_.river - ridge_.top; }
  double swell() const { return std::min(high(), 0.22 * size_.width); }
  double surface(double at) const { return ridge_.river + 0.05 * swell() * std::sin(at * 7.4 - 0.9); }
  double breadth(double at) const { return swell() * (0.055 + 0.02 * std::sin(at * 5.1 + 0.6)); }

  Painter& painter_;
  const Ridge& ridge_;
  geometry::Size size_;
};

}  // namespace

void drawLandscape(Painter& painter, const config::Theme& theme, const Ridge& ridge) {
  Scene scene(painter, ridge);
  scene.range(kFar, theme.panel2);
  scene.range(kNear, theme.flipA);
  scene.river(theme.acc, theme.panel);
  if (!ridge.ends) return;
  const int width = painter.size().width, height = painter.size().height;
  const int soft = std::min(width / 6, height / 4), top = static_cast<int>(ridge.top);
  painter.horizontalFade({0, top, soft, height - top}, {theme.bg, 1, 0});
  painter.horizontalFade({width - soft, top, soft, height - top}, {theme.bg, 0, 1});
}

}  // namespace lobbyboard::pages
