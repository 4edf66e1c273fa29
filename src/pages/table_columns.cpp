#include "pages/table_columns.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/light_words.h"

namespace lobbyboard::pages {

namespace {

constexpr std::ptrdiff_t kBetweenBreaths = 512;  ///< projects

struct Presence {
  bool unit = false, leader = false, plan = false, done = false, total = false, physical = false, stage = false;
  model::Money greatestAnnual, greatestTotal;
};

Presence presenceIn(const Stage& stage, const model::Snapshot& snapshot) {
  Presence out;
  for (const model::Project& p : snapshot.projects) {
    if ((&p - snapshot.projects.data()) % kBetweenBreaths == 0) stage.typesetter.breathe();
    if (p.hidden) continue;
    out.unit |= p.district >= 0 || p.department >= 0;
    out.leader |= !p.leaders.empty();
    out.plan |= p.annualPlan.has_value();
    out.done |= p.invested.has_value();
    out.total |= p.total.has_value();
    out.physical |= p.physicalProgress.has_value();
    out.stage |= p.stage.has_value();
    if (p.annualPlan) out.greatestAnnual = std::max(out.greatestAnnual, *p.annualPlan);
    if (p.invested) out.greatestAnnual = std::max(out.greatestAnnual, *p.invested);
    if (p.total) out.greatestTotal = std::max(out.greatestTotal, *p.total);
  }
  return out;
}

/// Design widths, gaps included.
struct Wanted {
  ColumnKind kind;
  double width;
  std::string head;
};

/// What a narrow table goes without, in this order; a name and what the page is about remain.
constexpr ColumnKind kDropped[] = {ColumnKind::Leader,   ColumnKind::Plan,  ColumnKind::Unit,
                                   ColumnKind::Done,     ColumnKind::Total, ColumnKind::Strip,
                                   ColumnKind::Physical, ColumnKind::Rate,  ColumnKind::Stage};
constexpr double kLeastName = 296;

double widthOf(const std::vector<Wanted>& columns) {
  double sum = 24;
  for (const Wanted& column : columns) sum += column.width;
  return sum;
}

std::vector<Wanted> wantedColumns(const Stage& stage, const Content& content, const Presence& has) {
  const config::Strings& s = stage.strings;
  std::vector<Wanted> out;
  if (has.unit) out.push_back({ColumnKind::Unit, has.plan ? 224.0 : 344.0, s["progress.unit"]});
  if (has.leader) out.push_back({ColumnKind::Leader, 120, s["progress.leader"]});
  if (has.total && !has.plan) out.push_back({ColumnKind::Total, 184, s["progress.total"]});
  if (has.plan) out.push_back({ColumnKind::Plan, 160, s["progress.plan"]});
  if (has.done) out.push_back({ColumnKind::Done, 144, s["progress.done"]});
  if (has.plan && has.done)
    out.push_back({ColumnKind::Rate, 208, s["progress.rate"]});
  else if (has.physical)
    out.push_back({ColumnKind::Physical, 208, s["progress.physical"]});
  const rules::Counts& counts = content.facts->counts;
  if (content.facts->period && counts.rated > 0) {
    out.push_back({ColumnKind::Strip, 256, s["progress.strip"]});
    out.push_back({ColumnKind::Badge, 160, periodName(s, *content.facts->period)});
  } else if (hasLights(content)) {
    out.push_back({ColumnKind::Badge, 176, s["lights.light"]});
  } else if (has.stage) {
    out.push_back({ColumnKind::Stage, 144, s["progress.stage"]});
  }
  return out;
}

}  // namespace

TableColumns tableColumns(const Stage& stage, const Content& content, int width) {
  const geometry::Scale px = stage.scale();
  const Presence has = presenceIn(stage, *content.snapshot);
  std::vector<Wanted> wanted = wantedColumns(stage, content, has);
  for (const ColumnKind kind : kDropped)
    if (widthOf(wanted) + kLeastName > width / px.factor() + 0.5)
      std::erase_if(wanted, [&](const Wanted& column) { return column.kind == kind; });
  const MoneyWords money(stage.strings, stage.language, content.snapshot->currency);
  TableColumns out;
  out.annualUnit = money.unitFor(has.greatestAnnual);
  out.totalUnit = money.unitFor(has.greatestTotal);
  int taken = px(24);
  for (const Wanted& column : wanted) taken += px(column.width);
  const int nameWidth = std::max(px(120), width - taken);
  out.columns.push_back({ColumnKind::Name, px(24), nameWidth - px(24), stage.strings["progress.name"]});
  int left = px(24) + nameWidth;
  for (const Wanted& column : wanted) {
    const bool bar = column.kind == ColumnKind::Rate || column.kind == ColumnKind::Physical;
    const int inset = bar ? px(8) : 0;
    out.columns.push_back({column.kind, left + inset, px(column.width) - px(24) - inset, column.head});
    left += px(column.width);
  }
  return out;
}

}  // namespace lobbyboard::pages
