#include <algorithm>
#include <cmath>

#include "demo/scenes.h"

namespace lobbyboard::demo {
namespace {

double share(int stage) { return stage / static_cast<double>(kStages - 1); }

/// A vessel that stands, with a round head.
void paintTower(Brush& brush, double x, double width, double height, double base, Paint paint) {
  brush.rect(x, base - height, width, height, paint);
  brush.disc({x + width / 2, base - height}, width / 2, paint);
  brush.rect(x - 8, base - height * 0.6, width + 16, 7, mixed(paint, 0x000000, 0.3));
  brush.rect(x - 8, base - height * 0.3, width + 16, 7, mixed(paint, 0x000000, 0.3));
}

void paintWindows(Brush& brush, double x, double y, int columns, int rows, double pitch, std::uint32_t seed) {
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      if ((seed + static_cast<unsigned>(row * 5 + column * 3)) % 4 != 0)
        brush.rect(x + column * pitch, y + row * 34, 20, 15, kLamp);
}

}  // namespace

void paintPlant(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed) {
  const Paint works = light.works, far = mixed(light.works, light.hills, 0.35);
  const double grown = 0.45 + 0.55 * share(stage);
  for (int i = 0; i < 2 + stage; ++i) {
    const double x = 90 + i * 108.0 + seed % 24;
    paintTower(brush, x, 46 + 8 * ((i + static_cast<int>(seed % 3)) % 3),
               (190 + 62 * ((i * 2 + static_cast<int>(seed % 5)) % 4)) * grown, base, i % 2 == 0 ? works : far);
  }
  brush.rect(480, base - 170 * grown, 190, 170 * grown, works);
  if (stage >= 2) {
    brush.rect(690, base - 118, 240, 118, far);
    paintWindows(brush, 504, base - 140, 4, 3, 40, seed);
    paintWindows(brush, 716, base - 88, 5, 1, 42, seed);
    for (const double y : {150.0, 118.0}) brush.rect(120, base - y, 380, 9, far);
  }
  if (stage == 3) {
    brush.disc({1020, base}, 92, works);
    brush.disc({1160, base}, 74, far);
    brush.rect(0, base, brush.width(), 4, mixed(light.ground, 0x000000, 0.2));
    brush.rect(870, base - 300, 22, 300, works);
    brush.rect(866, base - 300, 30, 20, 0xA8443C);
  }
}

void paintBuilding(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed) {
  for (int block = 0; block < 3; ++block) {
    const double x = 130 + block * 250.0 + seed % 30, width = 190;
    const int floors = std::max(1, (7 + (block * 3 + static_cast<int>(seed % 4)) % 4) *
                                       (stage == 1   ? 2
                                        : stage == 2 ? 4
                                                     : 5) /
                                       5);
    const double height = floors * 42;
    const Paint wall = mixed(light.works, light.hills, 0.18 * block);
    if (stage < 3) {
      for (int floor = 0; floor <= floors; ++floor) brush.rect(x - 8, base - floor * 42.0 - 8, width + 16, 8, wall);
      for (int column = 0; column < 6; ++column)
        brush.rect(x + column * 37.0, base - height - 26, 7, height + 26, wall);
      if (stage == 2) brush.rect(x, base - height * 0.55, width, height * 0.55, wall);
    } else {
      brush.rect(x, base - height, width, height, wall);
      brush.rect(x - 6, base - height - 10, width + 12, 12, mixed(wall, 0x000000, 0.25));
      paintWindows(brush, x + 18, base - height + 20, 4, static_cast<int>(height / 34) - 1, 42,
                   seed + static_cast<unsigned>(block));
    }
  }
  if (stage == 3)
    for (int i = 0; i < 6; ++i) brush.disc({930 + i * 60.0, base - 26}, 30, mixed(light.hills, 0x2F5A3C, 0.6));
}

void paintEnergy(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed) {
  const Paint far = mixed(light.works, light.skyBelow, 0.25);
  for (int i = 0; i < stage; ++i) {
    const double x = 250 + i * 330.0 + seed % 60, hub = base - 390 + 40.0 * (i % 2), turn = 0.5 + i + seed % 6;
    const Spot mast[] = {{x - 7, base}, {x - 3, hub}, {x + 3, hub}, {x + 7, base}};
    brush.polygon(mast, far);
    for (int blade = 0; blade < 3; ++blade) {
      const double angle = turn + blade * 2.0943951;
      const double c = std::cos(angle), s = std::sin(angle);
      const Spot shape[] = {{x - 4 * s, hub + 4 * c},
                            {x + 40 * c - 9 * s, hub + 40 * s + 9 * c},
                            {x + 150 * c, hub + 150 * s},
                            {x + 4 * s, hub - 4 * c}};
      brush.polygon(shape, far);
    }
    brush.disc({x, hub}, 9, light.works);
  }
  const int rows = 1 + stage;
  for (int row = 0; row < rows; ++row) {
    const double y = base - 6 + row * 30.0, size = 1 + row * 0.22;
    for (double x = -40 + row * 17.0; x < brush.width(); x += 112 * size) {
      const Spot panel[] = {
          {x + 18 * size, y - 34 * size}, {x + 100 * size, y - 34 * size}, {x + 82 * size, y}, {x, y}};
      brush.polygon(panel, mixed(0x24507A, light.works, 0.35));
      brush.stroke({x + 9 * size, y - 17 * size}, {x + 91 * size, y - 17 * size}, 2, mixed(0x9FC0DC, light.works, 0.3));
      brush.rect(x + 44 * size, y, 6, 14 * size, light.works);
    }
  }
}

void paintRoad(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed) {
  const double deck = base - 150 - seed % 20;
  const int piers = 7, built = stage == 1 ? 3 : piers;
  for (int i = 0; i < built; ++i) {
    const double x = 70 + i * 188.0;
    const Spot pier[] = {{x - 16, base}, {x - 12, deck + 20}, {x - 40, deck},
                         {x + 40, deck}, {x + 12, deck + 20}, {x + 16, base}};
    brush.polygon(pier, light.works);
  }
  if (stage == 1) return;
  const double length = stage == 2 ? 760 : brush.width();
  brush.rect(0, deck - 26, length, 28, mixed(light.works, light.hills, 0.2));
  brush.rect(0, deck - 40, length, 6, light.works);
  for (double x = 10; x < length; x += 38) brush.rect(x, deck - 40, 4, 16, light.works);
  if (stage < 3) return;
  for (double x = 100; x < brush.width(); x += 240) {
    brush.rect(x, deck - 150, 5, 120, light.works);
    brush.rect(x, deck - 150, 44, 5, light.works);
    brush.disc({x + 42, deck - 144}, 6, kLamp);
  }
}

void paintGarden(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed) {
  const Paint green = mixed(light.hills, 0x3C6B45, 0.65);
  for (int i = 0; i < 4 + 5 * stage; ++i) {
    const double x = 40 + ((i * 263 + static_cast<int>(seed % 97)) % 1200), size = 16 + 9 * stage + i % 3 * 5;
    brush.rect(x - 3, base - size, 6, size, light.works);
    brush.disc({x, base - size * 1.5}, size * 0.8, mixed(green, light.works, 0.1 * (i % 4)));
  }
  for (int i = 0; i < stage + 1; ++i) {
    const double x = 150 + i * 290.0, width = 230;
    brush.disc({x + width / 2, base + 60}, width * 0.56, mixed(light.skyBelow, light.works, 0.45));
    brush.rect(x - 30, base + 4, width + 60, 130, mixed(light.ground, 0x000000, 0.12));
    for (int rib = 0; rib < 5; ++rib)
      brush.rect(x + 18 + rib * 48.0, base - 36 - 22.0 * (rib == 2) - 12.0 * (rib == 1 || rib == 3), 4,
                 42 + 22.0 * (rib == 2) + 12.0 * (rib == 1 || rib == 3), light.works);
  }
}

}  // namespace lobbyboard::demo
