#include "pages/lists.h"

namespace lobbyboard::pages {

using geometry::WallClass;

std::vector<DutyList> ListsPage::listsOf(const Content& content, const config::PageEntry& entry) {
  std::vector<DutyList> out;
  const std::string wanted = entry.text("list", "");
  for (const DutyList list : {DutyList::Problems, DutyList::Commitments, DutyList::Letters})
    if ((wanted.empty() || wanted == nameOf(list)) && !boardOf(content, list).rows.empty()) out.push_back(list);
  return out;
}

bool ListsPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  return !listsOf(content, entry).empty();
}

ListsPage::ListsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const std::vector<DutyList> lists = listsOf(content_, entry);
  const bool narrow = lists.size() > 1 && stage_.wall().kind == WallClass::Wide;
  std::vector<BoardSection> sections;
  std::string rules, names;
  for (const DutyList list : lists) {
    const std::string key = "lists." + std::string(nameOf(list));
    sections.push_back(dutySection(stage_, content_, list, narrow ? DutyRoom::Narrow : DutyRoom::Wide));
    names += (names.empty() ? "" : s["lists.between"]) + s[key + ".about"];
    rules += (rules.empty() ? "" : s["lists.rule_between"]) + s[key + ".rule"];
  }
  heading_ = {s["lists.title"], names};
  if (lists.size() == 1) {
    heading_.title = sections.front().name;
    sections.front().name.clear();
  }
  const rules::Commitments& commitments = content_.facts->commitments;
  if (const int open = commitments.all - commitments.due; open > 0 && !lists.empty() &&
                                                          boardOf(content_, DutyList::Commitments).rows.size() > 0 &&
                                                          (lists.size() > 1 || lists.front() == DutyList::Commitments))
    rules += s["lists.rule_between"] + s.format("lists.not_due", {std::to_string(open)});
  footer_ = FooterLine{s["footer.rule"], rules + s["lists.rule_end"]};
  compose(std::move(sections), turn);
}

}  // namespace lobbyboard::pages
