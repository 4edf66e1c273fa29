#include "lint/colour_vision.h"

#include <cmath>

#include "base/contrast.h"

namespace lobbyboard::test {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix kProtanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kGrey = {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};

std::uint32_t through(const Matrix& matrix, std::uint32_t rgb) {
  const std::array<double, 3> light = {base::linearLight((rgb >> 16) & 0xFF), base::linearLight((rgb >> 8) & 0xFF),
                                       base::linearLight(rgb & 0xFF)};
  std::uint32_t out = 0;
  for (const auto& row : matrix) {
    const double seen = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    out = out << 8 | static_cast<std::uint32_t>(std::lround(base::channelOf(seen) * 255));
  }
  return out;
}

}  // namespace

const char* nameOf(Sight sight) {
  switch (sight) {
    case Sight::Full:
      return "full colour";
    case Sight::Protanopia:
      return "protanopia";
    case Sight::Deuteranopia:
      return "deuteranopia";
    case Sight::Grey:
      return "grey";
  }
  return "";
}

std::uint32_t seenAs(Sight sight, std::uint32_t rgb) {
  switch (sight) {
    case Sight::Full:
      return rgb;
    case Sight::Protanopia:
      return through(kProtanopia, rgb);
    case Sight::Deuteranopia:
      return through(kDeuteranopia, rgb);
    case Sight::Grey:
      return through(kGrey, rgb);
  }
  return rgb;
}

}  // namespace lobbyboard::test
