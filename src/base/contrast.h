#pragma once

#include <cstdint>

namespace lobbyboard::base {

/// Light of one sRGB channel, 0…255, as a share of full light (IEC 61966-2-1).
double linearLight(unsigned channel);
/// The channel, 0…1 before rounding, that gives this light.
double channelOf(double light);

/// Relative luminance of a colour 0xRRGGBB, 0 (black) to 1 (white): Rec. 709 primaries, linear light.
double luminance(std::uint32_t rgb);

/// How far two colours stand apart, 1 to 21, whichever is the lighter (WCAG 2 contrast ratio).
double contrast(std::uint32_t a, std::uint32_t b);

}  // namespace lobbyboard::base
