#include "widgets/curve.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

namespace lobbyboard::widgets {

using graphics::Corner;

double gridStep(double top, int lines) {
  if (!(top > 0) || lines < 1) return 1;
  const double rough = top / lines;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0, 10.0})
    if (factor * power >= rough * 0.999) return factor * power;
  return 10 * power;
}

std::string axisLabel(double value, double step) {
  return value == 0 ? "0" : fmt::format("{:.{}f}", value, step < 0.095 ? 2 : step < 0.95 ? 1 : 0);
}

int axisWidth(graphics::Typesetter& typesetter, int px, double top, double step) {
  int widest = 0;
  for (double value = 0; value <= top; value += step)
    widest = std::max(widest, typesetter.width(axisLabel(value, step), graphics::Face::Regular, px));
  return widest;
}

namespace {

/// Slopes of Fritsch and Carlson: the curve never leaves the range of its two neighbours.
std::vector<double> slopes(const std::vector<double>& values) {
  const std::size_t n = values.size();
  std::vector<double> secant(n - 1), slope(n);
  for (std::size_t i = 0; i + 1 < n; ++i) secant[i] = values[i + 1] - values[i];
  slope.front() = secant.front();
  slope.back() = secant.back();
  for (std::size_t i = 1; i + 1 < n; ++i)
    slope[i] = secant[i - 1] * secant[i] <= 0 ? 0 : 2 * secant[i - 1] * secant[i] / (secant[i - 1] + secant[i]);
  return slope;
}

}  // namespace

std::vector<Corner> smoothCurve(const PlotArea& plot, const std::vector<double>& values) {
  std::vector<Corner> out;
  if (values.empty()) return out;
  if (values.size() == 1) return {plot.at(0, values.front())};
  constexpr int kPieces = 6;
  const std::vector<double> slope = slopes(values);
  for (std::size_t i = 0; i + 1 < values.size(); ++i)
    for (int piece = 0; piece < kPieces; ++piece) {
      const double t = static_cast<double>(piece) / kPieces;
      const double a = (1 + 2 * t) * (1 - t) * (1 - t);
      const double b = t * (1 - t) * (1 - t);
      const double c = t * t * (3 - 2 * t);
      const double d = t * t * (t - 1);
      out.push_back(
          plot.at(static_cast<double>(i) + t, a * values[i] + b * slope[i] + c * values[i + 1] + d * slope[i + 1]));
    }
  out.push_back(plot.at(static_cast<double>(values.size() - 1), values.back()));
  return out;
}

}  // namespace lobbyboard::widgets
