#include "pictures/row_scaler.h"

#include <algorithm>
#include <cmath>

namespace lobbyboard::pictures {
namespace {

constexpr std::int32_t kOne = 4096;
constexpr int kAcross = 4;  ///< bits given up between the two passes, so that the second fits in 32

}  // namespace

Window covering(Extent picture, Extent shape) {
  const double scale =
      std::min(static_cast<double>(picture.width) / shape.width, static_cast<double>(picture.height) / shape.height);
  const double width = shape.width * scale, height = shape.height * scale;
  return {(picture.width - width) / 2, (picture.height - height) / 2, width, height};
}

std::vector<RowScaler::Taps> RowScaler::tapsFor(int from, double start, double length, int to) {
  const double step = length / to;
  const double reach = std::max(1.0, step);
  std::vector<Taps> out;
  for (int i = 0; i < to; ++i) {
    const double center = start + (i + 0.5) * step - 0.5;
    const int first = std::clamp(static_cast<int>(std::ceil(center - reach)), 0, from - 1);
    const int last = std::clamp(static_cast<int>(std::floor(center + reach)), first, from - 1);
    std::vector<double> weights;
    double sum = 0;
    for (int j = first; j <= last; ++j) {
      weights.push_back(std::max(0.0, 1 - std::abs(j - center) / reach));
      sum += weights.back();
    }
    Taps taps{first, {}};
    std::int32_t left = kOne;
    for (const double weight : weights) {
      taps.weights.push_back(sum > 0 ? static_cast<std::int32_t>(weight / sum * kOne) : 0);
      left -= taps.weights.back();
    }
    taps.weights[taps.weights.size() / 2] += left;
    out.push_back(std::move(taps));
  }
  return out;
}

RowScaler::RowScaler(Extent from, const Window& window, Extent to, Sink sink)
    : from_(from),
      to_(to),
      sink_(std::move(sink)),
      across_(tapsFor(from.width, window.x, window.width, to.width)),
      down_(tapsFor(from.height, window.y, window.height, to.height)),
      spread_(static_cast<std::size_t>(to.width) * 3),
      row_(static_cast<std::size_t>(to.width) * 3) {
  std::size_t most = 1;  // rows that one row of the picture may go into
  for (std::size_t y = 0; y < down_.size(); ++y) {
    std::size_t open = 1;
    while (y + open < down_.size() && down_[y + open].first <= down_[y].last()) ++open;
    most = std::max(most, open);
  }
  sums_.assign(most + 1, std::vector<std::int32_t>(spread_.size(), 0));
}

void RowScaler::spread(std::span<const std::uint8_t> rgb) {
  std::size_t out = 0;
  for (const Taps& taps : across_) {
    std::int32_t sum[3] = {0, 0, 0};
    const std::uint8_t* from = rgb.data() + static_cast<std::size_t>(taps.first) * 3;
    for (const std::int32_t weight : taps.weights) {
      for (int c = 0; c < 3; ++c) sum[c] += weight * from[c];
      from += 3;
    }
    for (const std::int32_t value : sum) spread_[out++] = value >> kAcross;
  }
}

void RowScaler::push(std::span<const std::uint8_t> rgb) {
  if (done() || at_ >= from_.height || rgb.size() != static_cast<std::size_t>(from_.width) * 3) return;
  const int source = at_++;
  if (down_[static_cast<std::size_t>(next_)].first > source) return;
  spread(rgb);
  for (int y = next_; y < to_.height; ++y) {
    const Taps& taps = down_[static_cast<std::size_t>(y)];
    if (taps.first > source) break;
    if (taps.last() < source) continue;
    const std::int32_t weight = taps.weights[static_cast<std::size_t>(source - taps.first)];
    std::vector<std::int32_t>& sums = sums_[static_cast<std::size_t>(y) % sums_.size()];
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += weight * spread_[i];
  }
  while (!done() && down_[static_cast<std::size_t>(next_)].last() <= source) {
    std::vector<std::int32_t>& sums = sums_[static_cast<std::size_t>(next_) % sums_.size()];
    constexpr int kShift = 24 - kAcross;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      row_[i] = static_cast<std::uint8_t>(std::clamp((sums[i] + (1 << (kShift - 1))) >> kShift, 0, 255));
      sums[i] = 0;
    }
    sink_(next_++, row_);
  }
}

Raster scaled(const Raster& raster, Extent to) {
  Raster out(to.width, to.height);
  RowScaler scaler({raster.width, raster.height},
                   {0, 0, static_cast<double>(raster.width), static_cast<double>(raster.height)}, to,
                   [&out](int y, std::span<const std::uint8_t> rgb) { std::ranges::copy(rgb, out.row(y).begin()); });
  for (int y = 0; y < raster.height; ++y) scaler.push(raster.row(y));
  return out;
}

}  // namespace lobbyboard::pictures
