#include "pages/notice.h"

#include <algorithm>

#include "pages/proclamation.h"

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

bool NoticePage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return !standing(*content.snapshot).empty();
}

NoticePage::NoticePage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)) {
  heading_.title = stage_.strings["notice.title"];
  const std::vector<const model::Notice*> notices = standing(*content_.snapshot);
  if (notices.empty()) return;
  const auto shown = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % notices.size();
  heading_.subtitle = stage_.strings.format("notice.part", {std::to_string(shown + 1), std::to_string(notices.size())});
  const model::Notice& notice = *notices[shown];
  Proclamation words{stage_.strings[levelKey(notice.level)],
                     notice.text.in(stage_.language),
                     {},
                     content_.snapshot->issuer.in(stage_.language)};
  const Layout layout(stage_);
  if (layout.kind == geometry::WallClass::Ribbon)  // there all notices run in the panes that are left
    composed_ = flow(stage_, layout, {});
  else
    hangProclamation(stage_, easel_, layout, words);
}

}  // namespace lobbyboard::pages
