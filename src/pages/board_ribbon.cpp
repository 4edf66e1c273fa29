#include "pages/board_ribbon.h"

#include <algorithm>
#include <cstdlib>

namespace lobbyboard::pages {

using Form = BoardCell::Form;

namespace {

constexpr double kMostWords = 480;  ///< of the design: longer words are cut

const BoardCell* firstOf(const std::vector<BoardCell>& cells, Form form) {
  const auto found = std::find_if(cells.begin(), cells.end(), [&](const BoardCell& c) { return c.form == form; });
  return found == cells.end() ? nullptr : &*found;
}

std::string wordsOf(const Stage& stage, const BoardCell& cell) {
  const geometry::Scale px = stage.scale();
  return stage.typesetter.fitted(cell.text, graphics::Face::Regular, px(32), px(kMostWords));
}

}  // namespace

Part ribbonFigure(const Stage& stage, Easel& easel, const BoardFigure& figure, int rank) {
  std::vector<Run> runs = {{Run::Voice::Label, figure.label},
                           {figure.share ? Run::Voice::Accent : Run::Voice::Number, figure.number}};
  if (!figure.unit.empty()) runs.push_back({Run::Voice::Unit, figure.unit});
  return ribbonPhrase(stage, easel, figure.label, std::move(runs), rank);
}

Part ribbonRow(const Stage& stage, Easel& easel, const std::vector<BoardCell>& cells, int rank) {
  const BoardCell* name = firstOf(cells, Form::Name);
  if (name == nullptr) name = firstOf(cells, Form::Words);
  const std::string words = name != nullptr ? wordsOf(stage, *name) : std::string();
  if (const BoardCell* const badge = firstOf(cells, Form::Badge))
    return ribbonBadge(stage, easel, badge->mark, badge->text, words, rank);
  // The last figure is the one that a row is about.
  const BoardCell* figure = nullptr;
  for (const BoardCell& cell : cells)
    if (cell.form == Form::Figure) figure = &cell;
  if (const BoardCell* const place = firstOf(cells, Form::Rank))
    if (place->text != kMissing && figure != nullptr)
      return ribbonRank(stage, easel, std::atoi(place->text.c_str()), words, figure->text + figure->second, 0, rank);
  std::vector<Run> runs = {{Run::Voice::Label, words}};
  if (const BoardCell* const more = firstOf(cells, Form::Words); more != nullptr && more != name)
    runs.push_back({Run::Voice::Label, wordsOf(stage, *more)});
  if (figure != nullptr) {
    runs.push_back({Run::Voice::Number, figure->text});
    if (!figure->second.empty()) runs.push_back({Run::Voice::Unit, figure->second});
  }
  for (const BoardCell& cell : cells)
    if (cell.form == Form::Pill || (cell.form == Form::Note && figure == nullptr))
      runs.push_back({Run::Voice::Unit, wordsOf(stage, cell)});
  return ribbonPhrase(stage, easel, words, std::move(runs), rank);
}

}  // namespace lobbyboard::pages
