#pragma once

#include <string>
#include <vector>

#include "pages/module.h"

namespace lobbyboard::pages {

/// One mark for each rated project, district by district: red, yellow, notice, green. Without districts, by department.
class UnitChart {
 public:
  UnitChart(const Stage& stage, const Content& content, int width);

  int height() const { return height_; }
  void draw(ModulePainter& module, int top) const;

 private:
  struct Line {
    std::string name;
    std::vector<rules::Mark> marks;
  };
  int linesOf(const Line& line) const;
  int heightOf(const Line& line) const;

  const Stage& stage_;
  geometry::Scale px_;
  int width_ = 0;
  int perLine_ = 1;
  std::vector<Line> lines_;
  int height_ = 0;
};

}  // namespace lobbyboard::pages
