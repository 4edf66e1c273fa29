#pragma once

#include <string>
#include <vector>

#include "pages/figures.h"
#include "pages/module.h"

namespace lobbyboard::pages {

/// The columns of the progress table. A feed that never states a figure has no column for it, and the name takes its
/// room. A narrow table goes without: leader, plan, unit, done, total, strip, rate, stage, in this order.
enum class ColumnKind { Name, Unit, Leader, Plan, Done, Rate, Total, Physical, Stage, Strip, Badge };

struct Column {
  ColumnKind kind = ColumnKind::Name;
  int left = 0;  ///< canvas pixels from the row's left edge
  int width = 0;
  std::string head;
};

struct TableColumns {
  std::vector<Column> columns;
  MoneyUnit annualUnit = MoneyUnit::Large;  ///< of plan and done
  MoneyUnit totalUnit = MoneyUnit::Large;
};

/// `width` in canvas pixels.
TableColumns tableColumns(const Stage& stage, const Content& content, int width);

}  // namespace lobbyboard::pages
