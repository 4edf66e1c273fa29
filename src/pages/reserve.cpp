#include "pages/reserve.h"

#include <algorithm>

#include "pages/figure_words.h"

namespace lobbyboard::pages {

using graphics::Align;

bool ReservePage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  const rules::Boards& boards = *content.facts->boards;
  return !boards.reserveBySource.rows.empty() || !boards.reserveByCategory.rows.empty();
}

ReservePage::ReservePage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const rules::Boards& boards = *content_.facts->boards;
  // A feed's reserve is what is planned for the year after its own.
  heading_ = {s["reserve.title"], s.format("reserve.subtitle", {std::to_string(content_.snapshot->year + 1)})};
  std::vector<BoardSection> sections;
  if (!boards.reserveBySource.rows.empty()) sections.push_back(split(boards.reserveBySource, s["reserve.by_source"]));
  if (!boards.reserveByCategory.rows.empty())
    sections.push_back(split(boards.reserveByCategory, s["reserve.by_category"]));
  if (sections.size() == 1) heading_.subtitle += s["header.parts"] + sections.front().name;
  if (sections.size() == 1) sections.front().name.clear();
  compose(std::move(sections), turn);
}

BoardSection ReservePage::split(const rules::ReserveSplit& split, const std::string& name) const {
  const config::Strings& s = stage_.strings;
  const std::string& currency = content_.snapshot->currency;
  const auto printed = [this, &currency](const std::optional<model::Money>& money) {
    return money ? printedAmount(stage_.strings, stage_.language, currency, *money) : Amount{std::string(kMissing), ""};
  };
  const bool bySource = &split == &content_.facts->boards->reserveBySource;
  BoardRows rows;
  rows.count = split.rows.size();
  rows.columns = {{"", {190, 360}, Align::Left, 1},
                  {s["reserve.count"], {130, 240}, Align::Right, 1},
                  {s["reserve.amount"], {200, 340}, Align::Right, 2},
                  {"", {140, Extent::kAny}, Align::Left, 4},
                  {s["reserve.share"], {150, 200}, Align::Right, 3}};
  rows.row = [this, &split, bySource, printed](std::size_t i) {
    const config::Strings& strings = stage_.strings;
    const rules::ReserveRow& row = split.rows[i];
    const model::ReservePart& part = content_.snapshot->reserve[row.part];
    std::string label = bySource ? part.source : part.category;
    if (const std::string key = "reserve.source." + label; bySource && strings.contains(key)) label = strings[key];
    for (const model::Unit& unit : content_.snapshot->categories)
      if (!bySource && unit.id == part.category) label = unit.shortest().in(stage_.language);
    return std::vector<BoardCell>{nameCell(label),
                                  figureCell(part.count ? std::to_string(*part.count) : std::string(kMissing),
                                             part.count ? strings["board.count_unit"] : std::string()),
                                  figureCell(printed(part.total)), barCell(row.ofTotal),
                                  percentCell(row.ofTotal, content_.rules.figures)};
  };
  return {name,
          {countFigure(s["reserve.projects"], split.count, s["board.count_unit"]),
           amountFigure(s["reserve.total"], printed(split.total))},
          std::move(rows)};
}

}  // namespace lobbyboard::pages
