#include "pages/board_cell.h"

#include "pages/figure_words.h"

namespace lobbyboard::pages {

using Form = BoardCell::Form;

namespace {

BoardCell cell(Form form, std::string text, std::string second = {}) {
  BoardCell out;
  out.form = form;
  out.text = std::move(text);
  out.second = std::move(second);
  return out;
}

}  // namespace

BoardCell nameCell(std::string text, std::string second) {
  return cell(Form::Name, std::move(text), std::move(second));
}

BoardCell wordsCell(std::string text, std::string second) {
  return cell(Form::Words, std::move(text), std::move(second));
}

BoardCell noteCell(std::string text) { return cell(Form::Note, std::move(text)); }

BoardCell figureCell(std::string number, std::string unit) {
  return cell(Form::Figure, std::move(number), std::move(unit));
}

BoardCell figureCell(const Amount& amount) { return figureCell(amount.number, amount.unit); }

BoardCell percentCell(const std::optional<model::Fraction>& share, const config::FigureRules& rules) {
  std::string text = percent(share, rules);
  if (!text.ends_with('%')) return figureCell(std::move(text));
  text.pop_back();
  return figureCell(std::move(text), "%");
}

BoardCell barCell(const std::optional<model::Fraction>& share) {
  if (!share) return {};
  BoardCell out = cell(Form::Bar, {});
  out.share = share->value();
  return out;
}

BoardCell rankCell(std::optional<int> rank, std::string tie) {
  return cell(Form::Rank, rank ? std::to_string(*rank) : std::string(kMissing), std::move(tie));
}

BoardCell badgeCell(rules::Mark mark, std::string word) {
  BoardCell out = cell(Form::Badge, std::move(word));
  out.mark = mark;
  return out;
}

BoardCell standingCell(Standing standing) {
  BoardCell out = cell(Form::Standing, {});
  out.standing = standing;
  return out;
}

BoardCell pillCell(std::string text) { return cell(Form::Pill, std::move(text)); }

}  // namespace lobbyboard::pages
