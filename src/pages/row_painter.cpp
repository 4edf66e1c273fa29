#include "pages/row_painter.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/fit_text.h"
#include "pages/light_words.h"
#include "pages/person_name.h"
#include "pages/project_words.h"
#include "widgets/bar.h"
#include "widgets/strip.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

constexpr double kUpperLine = 34;  ///< design rows of a row 96 high
constexpr double kLowerLine = 72;
constexpr double kMiddle = 48;

}  // namespace

RowPainter::RowPainter(const Stage& stage, const Content& content, const TableColumns& columns, std::size_t project,
                       geometry::Size size, Ground ground)
    : stage_(stage),
      content_(content),
      columns_(columns),
      project_(content.snapshot->projects[project]),
      facts_(content.facts->projects[project]),
      px_(stage.scale()),
      painter_(stage.typesetter, size, stage.theme.bg) {
  if (ground == Ground::Panel) painter_.rect({0, 0, size.width, px_(96)}, stage.theme.panel);
}

int RowPainter::wordsAt(double y, int px) const { return geometry::baselineForWords(y * px_.factor(), px); }

bool RowPainter::step() {
  if (next_ >= columns_.columns.size()) return false;
  const Column& column = columns_.columns[next_++];
  const config::Theme& theme = stage_.theme;
  switch (column.kind) {
    case ColumnKind::Name:
      drawName(column);
      break;
    case ColumnKind::Unit:
      drawUnit(column);
      break;
    case ColumnKind::Leader:
      drawWord(column, project_.leaders.empty() ? std::string(kMissing) : columnName(project_.leaders.front().name),
               regular(32, theme.t1));
      break;
    case ColumnKind::Plan:
      drawMoney(column, project_.annualPlan, columns_.annualUnit, regular(34, theme.t2));
      break;
    case ColumnKind::Done:
      drawMoney(column, project_.invested, columns_.annualUnit, bold(36, theme.t1));
      break;
    case ColumnKind::Total:
      drawMoney(column, project_.total, columns_.totalUnit, bold(36, theme.t1));
      break;
    case ColumnKind::Rate:
      drawShare(column, facts_.completion, percent(facts_.completion));
      break;
    case ColumnKind::Physical:
      drawPhysical(column);
      break;
    case ColumnKind::Stage:
      drawWord(column, stageName(stage_.strings, project_.stage), regular(32, theme.t1));
      break;
    case ColumnKind::Strip:
      drawStrip(column);
      break;
    case ColumnKind::Badge:
      drawBadgeIn(column);
      break;
  }
  return next_ < columns_.columns.size();
}

void RowPainter::drawName(const Column& column) {
  const NameLines name = nameLines(stage_, project_, px_(36), column.width);
  const config::Theme& theme = stage_.theme;
  if (name.lines.size() == 1) {
    painter_.text(name.lines[0], column.left, wordsAt(kUpperLine, name.px), {Face::Bold, name.px, theme.t1});
    const std::string second =
        stage_.typesetter.fitted(codeAndNature(stage_.strings, project_), Face::Regular, px_(26), column.width);
    painter_.text(second, column.left, wordsAt(kLowerLine, px_(26)), regular(26, theme.t2));
    return;
  }
  const double pitch = 96.0 / static_cast<double>(name.lines.size() + 1);
  double y = kMiddle - pitch * static_cast<double>(name.lines.size() - 1) / 2;
  for (const std::string& line : name.lines) {
    painter_.text(line, column.left, wordsAt(y, name.px), {Face::Bold, name.px, theme.t1});
    y += pitch;
  }
}

void RowPainter::drawUnit(const Column& column) {
  const config::Theme& theme = stage_.theme;
  const std::string district = districtName(stage_, *content_.snapshot, project_);
  const std::string department = departmentName(stage_, *content_.snapshot, project_);
  const auto line = [&](const std::string& text, double y, const graphics::TextStyle& style) {
    painter_.text(stage_.typesetter.fitted(text, style.face, style.px, column.width), column.left, wordsAt(y, style.px),
                  style);
  };
  const auto linesOf = [&](const std::string& text, double px, int lines) {
    return fitText(stage_.typesetter, text, Face::Regular, column.width, {px_(px), px_(24), lines});
  };
  if (!district.empty() && !department.empty()) {
    const FittedText below = linesOf(department, 26, 2);
    const bool two = below.lines.size() > 1;
    const FittedText above = linesOf(district, two ? 28 : 32, 1);
    line(above.lines.front(), two ? 19 : kUpperLine, {Face::Regular, above.px, theme.t1});
    for (std::size_t i = 0; i < below.lines.size(); ++i)
      line(below.lines[i], two ? 49 + 28 * static_cast<double>(i) : kLowerLine, {Face::Regular, below.px, theme.t2});
    return;
  }
  const std::string only = district.empty() ? department : district;
  if (only.empty()) return line(std::string(kMissing), kMiddle, regular(32, theme.t2));
  const FittedText lines = linesOf(only, 32, 3);
  double y = kMiddle - 30.0 * (static_cast<double>(lines.lines.size()) - 1) / 2;
  for (const std::string& text : lines.lines) {
    line(text, y, {Face::Regular, lines.px, theme.t1});
    y += 30;
  }
}

void RowPainter::drawMoney(const Column& column, std::optional<model::Money> money, MoneyUnit unit,
                           const graphics::TextStyle& style) {
  const MoneyWords words(stage_.strings, stage_.language, content_.snapshot->currency);
  const std::string text = words.number(money, unit, unit == MoneyUnit::Large ? 2 : 0);
  painter_.text(text, column.left + column.width, geometry::baselineForDigits(kMiddle * px_.factor(), style.px), style,
                Align::Right);
}

void RowPainter::drawShare(const Column& column, const std::optional<model::Fraction>& share, const std::string& text) {
  const config::Theme& theme = stage_.theme;
  const graphics::TextStyle style = bold(36, theme.t1);
  if (!share) {
    painter_.text(text, column.left, geometry::baselineForDigits(kMiddle * px_.factor(), style.px), style);
    return;
  }
  painter_.text(text, column.left, geometry::baselineForDigits(kUpperLine * px_.factor(), style.px), style);
  const int bay = px_(48);
  widgets::drawOverflowBar(painter_, {column.left, px_(58), column.width + px_(20), px_(16)}, bay,
                           {theme.track, theme.acc, theme.t1}, share->value());
}

void RowPainter::drawPhysical(const Column& column) {
  if (!project_.physicalProgress) return drawShare(column, std::nullopt, std::string(kMissing));
  const model::Fraction share = exact(*project_.physicalProgress) * model::Fraction(1, 100);
  drawShare(column, share, percent(share));
}

void RowPainter::drawStrip(const Column& column) {
  constexpr std::size_t kShown = 9;
  std::vector<widgets::Mark> marks;
  const std::size_t count = facts_.cards.size();
  for (std::size_t i = count > kShown ? count - kShown : 0; i < count; ++i)
    marks.push_back(markOf(stage_.theme, facts_.cards[i].mark));
  const widgets::Strip strip{px_(27), 20 * px_.factor(), px_.stroke(4), stage_.theme.t1};
  const int missing = static_cast<int>(kShown - marks.size());
  strip.draw(painter_, {column.left + px_(14) + missing * strip.pitch, px_(kMiddle)}, marks);
}

void RowPainter::drawBadgeIn(const Column& column) {
  const auto verdict = verdictOn(stage_, content_, facts_);
  if (!verdict) return;
  const geometry::Rect area{column.left, px_(22), column.width + px_(8), px_(52)};
  widgets::drawBadge(painter_, area, skinOf(stage_.theme, verdict->mark), verdict->word);
}

void RowPainter::drawWord(const Column& column, const std::string& word, const graphics::TextStyle& style) {
  painter_.text(stage_.typesetter.fitted(word, style.face, style.px, column.width), column.left,
                wordsAt(kMiddle, style.px), style);
}

}  // namespace lobbyboard::pages
