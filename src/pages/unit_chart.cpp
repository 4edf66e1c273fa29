#include "pages/unit_chart.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"

namespace lobbyboard::pages {

using rules::Mark;

namespace {

constexpr double kGap = 22;       ///< between units
constexpr double kMoreLine = 48;  ///< what it takes to say that there are more

/// The rarer and the worse, the larger.
double markSide(Mark mark) {
  return mark == Mark::Red ? 22 : mark == Mark::Yellow ? 21 : mark == Mark::Notice ? 20 : 18;
}

bool rated(const rules::ProjectFacts& facts) { return facts.card && *facts.card <= Mark::Red; }

}  // namespace

UnitChart::UnitChart(const Stage& stage, const Content& content, int width, int most, double pitch)
    : stage_(stage), px_(stage.scale()), pitch_(pitch), width_(width) {
  perLine_ = std::max(1, (width - px_(170) - px_(72)) / std::max(1, px_(pitch_)));
  const model::Snapshot& snapshot = *content.snapshot;
  const bool byDistrict = !snapshot.districts.empty();
  const auto& units = byDistrict ? snapshot.districts : snapshot.departments;
  for (const model::Unit& unit : units) lines_.push_back({unit.shortest().in(stage.language), {}});
  for (const rules::ProjectFacts& facts : content.facts->projects) {
    const model::Project& project = snapshot.projects[facts.project];
    const int unit = byDistrict ? project.district : project.department;
    if (rated(facts) && unit >= 0) lines_[static_cast<std::size_t>(unit)].marks.push_back(*facts.card);
  }
  std::erase_if(lines_, [](const Line& line) { return line.marks.empty(); });
  for (Line& line : lines_) std::sort(line.marks.begin(), line.marks.end(), std::greater<>());
  keepWithin(most);
}

void UnitChart::keepWithin(int most) {
  for (const Line& line : lines_) height_ += heightOf(line);
  if (height_ <= most) return;
  while (!lines_.empty() && height_ + px_(kMoreLine) > most) {
    height_ -= heightOf(lines_.back());
    lines_.pop_back();
    ++more_;
  }
  height_ += px_(kMoreLine);
}

int UnitChart::linesOf(const Line& line) const {
  return (static_cast<int>(line.marks.size()) + perLine_ - 1) / perLine_;
}

int UnitChart::heightOf(const Line& line) const { return std::max(px_(40), linesOf(line) * px_(pitch_)) + px_(kGap); }

void UnitChart::draw(ModulePainter& module, int top) const {
  const config::Theme& theme = stage_.theme;
  int y = top;
  for (const Line& line : lines_) {
    const int height = heightOf(line) - px_(kGap);
    const double middle = (y + height / 2.0) / px_.factor();
    module.wordsIn(line.name, 0, middle, px_(160), module.regular(32, theme.t1), 2);
    module.digits(std::to_string(line.marks.size()), width_, middle, module.bold(36, theme.t1), graphics::Align::Right);
    const int first = y + (height - linesOf(line) * px_(pitch_)) / 2;
    for (std::size_t i = 0; i < line.marks.size(); ++i) {
      const int column = static_cast<int>(i) % perLine_;
      const int row = static_cast<int>(i) / perLine_;
      widgets::draw(module.painter(), markOf(theme, line.marks[i]),
                    {px_(170) + (column + 0.5) * px_(pitch_), first + (row + 0.5) * px_(pitch_)},
                    px_(markSide(line.marks[i]) * pitch_ / 25));
    }
    y += heightOf(line);
  }
  if (more_ > 0)
    module.words(stage_.strings.format("cards.more_units", {std::to_string(more_)}), 0, y / px_.factor() + 16,
                 module.regular(30, theme.t2));
}

}  // namespace lobbyboard::pages
