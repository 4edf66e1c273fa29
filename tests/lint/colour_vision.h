#pragma once

#include <array>
#include <cstdint>

namespace lobbyboard::test {

/// How somebody, or something, sees colours.
enum class Sight { Full, Protanopia, Deuteranopia, Grey };
inline constexpr std::array<Sight, 4> kSights = {Sight::Full, Sight::Protanopia, Sight::Deuteranopia, Sight::Grey};

const char* nameOf(Sight sight);

/// The sRGB colour 0xRRGGBB as it looks to that sight. Dichromats: the matrices of Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0, on linear light. Grey:
/// Rec. 709 luminance.
std::uint32_t seenAs(Sight sight, std::uint32_t rgb);

}  // namespace lobbyboard::test
