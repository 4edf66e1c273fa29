#pragma once

#include <string>
#include <vector>

#include "pages/module.h"

namespace lobbyboard::pages {

/// One mark for each rated project, district by district: red, yellow, notice, green. Without districts, by department.
/// Units without room are counted in a last line.
class UnitChart {
 public:
  /// `width` and `most`, the greatest height, in canvas pixels; `pitch` from mark to mark in design pixels.
  UnitChart(const Stage& stage, const Content& content, int width, int most, double pitch = 25);

  int height() const { return height_; }
  void draw(ModulePainter& module, int top) const;

 private:
  struct Line {
    std::string name;
    std::vector<rules::Mark> marks;
  };
  int linesOf(const Line& line) const;
  int heightOf(const Line& line) const;
  void keepWithin(int most);

  const Stage& stage_;
  geometry::Scale px_;
  double pitch_;  ///< from mark to mark, design pixels
  int width_ = 0;
  int perLine_ = 1;
  std::vector<Line> lines_;
  std::size_t more_ = 0;  ///< units without room
  int height_ = 0;
};

}  // namespace lobbyboard::pages
