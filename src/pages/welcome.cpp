#include "pages/welcome.h"

#include "pages/proclamation.h"

namespace lobbyboard::pages {

WelcomePage::WelcomePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn&)
    : StillPage(stage, std::move(content)) {
  const model::Snapshot& snapshot = *content_.snapshot;
  heading_.title = stage_.strings["welcome.title"];
  heading_.subtitle = snapshot.program.in(stage_.language);
  Proclamation words;
  if (!snapshot.placeName.empty())
    words.lead = stage_.strings.format("board.name", {snapshot.placeName.in(stage_.language)});
  words.title = entry.text("title", "");
  for (const char* key : {"guest", "line1", "line2", "line3", "line4"})
    if (std::string line = entry.text(key, ""); !line.empty()) words.lines.push_back(std::move(line));
  const Layout layout(stage_);
  if (layout.kind == geometry::WallClass::Ribbon)
    composed_ = flow(stage_, layout, proclamationParts(stage_, easel_, words));
  else
    hangProclamation(stage_, easel_, layout, words);
}

}  // namespace lobbyboard::pages
