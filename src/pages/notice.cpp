#include "pages/notice.h"

#include <algorithm>

namespace lobbyboard::pages {
namespace {

std::vector<const model::Notice*> standing(const model::Snapshot& snapshot) {
  std::vector<const model::Notice*> out;
  for (const model::Notice& notice : snapshot.notices)
    if (!notice.from && !notice.until) out.push_back(&notice);
  std::stable_sort(out.begin(), out.end(),
                   [](const model::Notice* a, const model::Notice* b) { return a->level > b->level; });
  return out;
}

const char* levelKey(model::NoticeLevel level) {
  switch (level) {
    case model::NoticeLevel::Urgent:
      return "notice.urgent";
    case model::NoticeLevel::Important:
      return "notice.important";
    case model::NoticeLevel::Info:
      return "notice.info";
  }
  return "";
}

}  // namespace

bool NoticePage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  return !entry.text("title", "").empty() || !standing(*content.snapshot).empty();
}

NoticePage::NoticePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)) {
  heading_.title = stage_.strings["notice.title"];
  if (entry.text("title", "").empty())
    showOfFeed(turn);
  else
    showOwn(entry);
}

void NoticePage::showOwn(const config::PageEntry& entry) {
  Proclamation words;
  words.title = entry.text("title", "");
  words.lines = proclaimedLines(entry);
  // All of its lines are items, or none is.
  for (const std::string& line : words.lines)
    if (auto item = itemIn(line)) words.items.push_back(std::move(*item));
  if (words.items.size() == words.lines.size())
    words.lines.clear();
  else
    words.items.clear();
  words.sign = entry.text("sign", "");
  const Layout layout(stage_);
  const std::vector<const model::Notice*> notices = standing(*content_.snapshot);
  if (layout.kind == geometry::WallClass::Ribbon)
    composed_ = flow(stage_, layout, proclamationParts(stage_, easel_, words));
  else if (layout.panes.size() < 2 || notices.empty())
    hangProclamation(stage_, easel_, layout, words);
  else {  // over two panes, beside the feed's first
    const std::vector<Field> fields = fieldsOf(stage_, layout);
    hangProclamation(stage_, easel_, fields[0], words);
    hang(*notices.front(), fields[1]);
  }
}

void NoticePage::hang(const model::Notice& notice, const Field& field) {
  Proclamation words = proclaimed(notice.text.in(stage_.language));
  if (words.items.empty() || notice.level != model::NoticeLevel::Info)
    words.lead = stage_.strings[levelKey(notice.level)];
  words.urgent = notice.level != model::NoticeLevel::Info;
  words.sign = content_.snapshot->issuer.in(stage_.language);
  hangProclamation(stage_, easel_, field, words);
  shown_.push_back(&notice);
}

void NoticePage::showOfFeed(const Turn& turn) {
  const std::vector<const model::Notice*> notices = standing(*content_.snapshot);
  if (notices.empty()) return;
  const Layout layout(stage_);
  if (layout.kind == geometry::WallClass::Ribbon) {  // there all notices run in the panes that are left
    composed_ = flow(stage_, layout, {});
    return;
  }
  const std::vector<Field> fields = fieldsOf(stage_, layout);
  const std::size_t atOnce = std::min(fields.size(), notices.size());
  const std::size_t turns = (notices.size() + atOnce - 1) / atOnce;
  const std::size_t first = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % turns * atOnce;
  const std::string count = std::to_string(notices.size());
  heading_.subtitle = atOnce == 1 ? stage_.strings.format("notice.part", {std::to_string(first + 1), count})
                                  : stage_.strings.format("notice.all", {count});
  for (std::size_t i = 0; i < atOnce && first + i < notices.size(); ++i) hang(*notices[first + i], fields[i]);
}

}  // namespace lobbyboard::pages
