#include "demo/scenes.h"

#include <cmath>

namespace lobbyboard::demo {
namespace {

void paintHills(Brush& brush, const Light& light, double base, std::uint32_t seed) {
  const double shift = seed % 7;
  for (int range = 0; range < 2; ++range) {
    std::vector<Spot> line{{0, base}};
    for (double x = 0; x <= brush.width(); x += 16) {
      const double wave = std::sin(x / 190 + shift + range * 2) + 0.6 * std::sin(x / 83 + shift * 2 + range);
      line.push_back({x, base - 70 + range * 34 - wave * (34 - range * 12)});
    }
    line.push_back({brush.width(), base});
    brush.polygon(line, mixed(light.skyBelow, light.hills, range == 0 ? 0.55 : 1));
  }
}

/// Earth moved, before anything stands.
void paintEarthworks(Brush& brush, const Light& light, double base, std::uint32_t seed) {
  const Paint earth = mixed(light.ground, 0x6B5744, 0.45);
  const double left = 120 + seed % 160;
  const Spot heaps[] = {{left, base}, {left + 120, base - 74}, {left + 190, base - 60}, {left + 330, base}};
  brush.polygon(heaps, earth);
  const Spot second[] = {{left + 620, base}, {left + 700, base - 44}, {left + 820, base}};
  brush.polygon(second, mixed(earth, light.ground, 0.3));
  for (int i = 0; i < 14; ++i) brush.rect(60 + i * 88.0, base + 52, 58, 7, mixed(light.ground, 0xC9B79A, 0.35));
}

}  // namespace

void paintCrane(Brush& brush, double x, double base, double height, double reach, Paint paint) {
  const double top = base - height;
  brush.rect(x - 7, top, 5, height, paint);
  brush.rect(x + 4, top, 5, height, paint);
  for (double y = base; y > top + 24; y -= 24) {
    brush.stroke({x - 5, y}, {x + 7, y - 24}, 3, paint);
    brush.stroke({x + 7, y}, {x - 5, y - 24}, 3, paint);
  }
  const double back = -reach * 0.32, jib = top - 6;
  brush.rect(std::min(x, x + reach), jib, std::abs(reach), 8, paint);
  brush.rect(std::min(x, x + back), jib, std::abs(back), 8, paint);
  brush.rect(x + back - 22, jib, 44, 34, paint);
  brush.stroke({x, top - 52}, {x + reach * 0.9, jib}, 4, paint);
  brush.stroke({x, top - 52}, {x + back, jib}, 4, paint);
  brush.rect(x - 5, top - 52, 12, 60, paint);
  brush.rect(x + reach * 0.7, jib, 3, height * 0.34, paint);
  brush.rect(x + reach * 0.7 - 10, jib + height * 0.34, 23, 14, paint);
}

void paintExcavator(Brush& brush, double x, double base, double size, Paint paint) {
  const double u = size / 10;
  brush.rect(x - 4 * u, base - 1.6 * u, 8 * u, 1.6 * u, paint);
  brush.rect(x - 3.2 * u, base - 5.4 * u, 5 * u, 4 * u, paint);
  brush.rect(x - 0.6 * u, base - 4.9 * u, 1.8 * u, 1.8 * u, mixed(paint, kLamp, 0.75));
  brush.stroke({x + 1.6 * u, base - 3.4 * u}, {x + 5.4 * u, base - 8.2 * u}, 0.9 * u, paint);
  brush.stroke({x + 5.2 * u, base - 8.3 * u}, {x + 7.8 * u, base - 3 * u}, 0.7 * u, paint);
  const Spot bucket[] = {{x + 6.8 * u, base - 3.2 * u},
                         {x + 8.6 * u, base - 3.4 * u},
                         {x + 8.2 * u, base - 1.4 * u},
                         {x + 6.6 * u, base - 1.6 * u}};
  brush.polygon(bucket, paint);
}

void paintScene(Brush& brush, Motif motif, int stage, const Light& light, std::uint32_t seed) {
  const double base = brush.height() * 0.84;
  brush.fade(0, base, light.skyAbove, light.skyBelow);
  paintHills(brush, light, base, seed);
  brush.fade(base, brush.height(), light.ground, mixed(light.ground, 0x000000, 0.35));
  if (stage == 0 || motif == Motif::Start) paintEarthworks(brush, light, base, seed);
  const Paint machine = mixed(light.works, 0xC98A2E, 0.55);
  if (motif == Motif::Start) {
    for (int i = 0; i < 4; ++i)
      paintExcavator(brush, 190 + i * 290.0, base + 14, 130 + 14 * (i % 2), mixed(machine, light.works, 0.12 * i));
    paintCrane(brush, 1080, base, 430, -330, light.works);
    return;
  }
  if (stage <= 1) paintExcavator(brush, 900 + seed % 120, base + 18, 120, machine);
  if (stage == 0) return;
  using Painting = void (*)(Brush&, int, const Light&, double, std::uint32_t);
  constexpr Painting kPaintings[] = {paintPlant, paintBuilding, paintEnergy, paintRoad, paintGarden};
  kPaintings[static_cast<std::size_t>(motif)](brush, stage, light, base, seed);
  if (stage < 3 && motif != Motif::Garden && motif != Motif::Energy)
    paintCrane(brush, 760 + seed % 140, base, 470, seed % 2 == 0 ? 300 : -300, light.works);
}

}  // namespace lobbyboard::demo
