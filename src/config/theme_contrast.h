#pragma once

#include "config/table_reader.h"
#include "config/theme.h"

namespace lobbyboard::config {

/// The least contrast of text with what it stands on, and of marks, bars and curves with theirs.
inline constexpr double kTextContrast = 7.0;
inline constexpr double kMarkContrast = 3.0;

/// Notes a fault, at the key of the colour that is too faint, for each pair of the wall's colours that falls short:
/// text 7:1 on every ground on which pages put it, marks 3:1; and where the bare marks do not rise in lightness from
/// red over green to yellow, which is what is left of them without colour.
void refuseFaint(const Theme& theme, TableReader& read);

}  // namespace lobbyboard::config
