#include "base/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lobbyboard::base {

namespace {

double lightOf(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

}  // namespace

double linearLight(unsigned channel) {
  static const std::array<double, 256> kLight = [] {
    std::array<double, 256> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = lightOf(static_cast<double>(i) / 255);
    return out;
  }();
  return kLight[std::min(channel, 255U)];
}

double channelOf(double light) {
  const double within = std::clamp(light, 0.0, 1.0);
  return within <= 0.0031308 ? within * 12.92 : 1.055 * std::pow(within, 1 / 2.4) - 0.055;
}

double luminance(std::uint32_t rgb) {
  return 0.2126 * linearLight((rgb >> 16) & 0xFF) + 0.7152 * linearLight((rgb >> 8) & 0xFF) +
         0.0722 * linearLight(rgb & 0xFF);
}

double contrast(std::uint32_t a, std::uint32_t b) {
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace lobbyboard::base
