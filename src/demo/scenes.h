#pragma once

#include <cstdint>

#include "demo/brush.h"
#include "demo/illustration.h"

namespace lobbyboard::demo {

/// The colours of an hour: sky from above to below, hills behind, ground, and what is built.
struct Light {
  Paint skyAbove = 0, skyBelow = 0, hills = 0, ground = 0, works = 0;
};

/// Fills the picture. `seed` shifts and sizes what stands there.
void paintScene(Brush& brush, Motif motif, int stage, const Light& light, std::uint32_t seed);

// What scenes are made of; `base` is the row of the ground.
void paintPlant(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed);
void paintBuilding(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed);
void paintEnergy(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed);
void paintRoad(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed);
void paintGarden(Brush& brush, int stage, const Light& light, double base, std::uint32_t seed);
void paintCrane(Brush& brush, double x, double base, double height, double reach, Paint paint);
void paintExcavator(Brush& brush, double x, double base, double size, Paint paint);

/// Windows with light behind them.
inline constexpr Paint kLamp = 0xE8C48A;

}  // namespace lobbyboard::demo
