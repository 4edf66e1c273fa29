#pragma once

#include <optional>
#include <string>

#include "config/display_rules.h"
#include "pages/figures.h"
#include "rules/facts.h"

namespace lobbyboard::pages {

/// How a matter stands: each has a shape of its own.
enum class Standing {
  Done,     ///< a tick
  Running,  ///< a half-filled circle
  Waiting,  ///< a clock
  Wanting   ///< an exclamation mark in a light square
};

/// What stands in one cell of a board's table.
struct BoardCell {
  enum class Form {
    Empty,
    Name,    ///< strong words, a quieter line below them where there is room
    Words,   ///< the same in the plain voice
    Note,    ///< quiet words
    Figure,  ///< strong, with a smaller unit behind it
    Bar,
    Rank,      ///< a plate with the place, 并列 beside it
    Badge,     ///< a card with its word
    Standing,  ///< a bare shape: its word must stand in the same row
    Pill       ///< words that ask for attention
  };
  Form form = Form::Empty;
  std::string text;
  std::string second;  ///< the quieter line; the unit; 并列
  double share = 0;    ///< of a bar: 1 is full
  rules::Mark mark = rules::Mark::Green;
  Standing standing = Standing::Done;
};

BoardCell nameCell(std::string text, std::string second = {});
BoardCell wordsCell(std::string text, std::string second = {});
BoardCell noteCell(std::string text);
BoardCell figureCell(std::string number, std::string unit = {});
BoardCell figureCell(const Amount& amount);
/// "88.2" and a smaller "%"; "—" when unknown.
BoardCell percentCell(const std::optional<model::Fraction>& share, const config::FigureRules& rules);
/// Nothing when the share is unknown.
BoardCell barCell(const std::optional<model::Fraction>& share);
/// "—" on an empty plate without a rank. `tie` is the word beside a shared one, else empty.
BoardCell rankCell(std::optional<int> rank, std::string tie = {});
BoardCell badgeCell(rules::Mark mark, std::string word);
BoardCell standingCell(Standing standing);
BoardCell pillCell(std::string text);

}  // namespace lobbyboard::pages
