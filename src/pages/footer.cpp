#include "pages/footer.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/layout.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;

FooterLine noticesAt(const Stage& stage, const model::Snapshot& snapshot, time::Instant now,
                     const std::vector<const model::Notice*>& shown) {
  std::vector<const model::Notice*> standing;
  for (const model::Notice& notice : snapshot.notices) {
    const bool holds = (!notice.from || *notice.from <= now) && (!notice.until || now < *notice.until);
    if (holds && std::find(shown.begin(), shown.end(), &notice) == shown.end()) standing.push_back(&notice);
  }
  std::stable_sort(standing.begin(), standing.end(),
                   [](const model::Notice* a, const model::Notice* b) { return a->level > b->level; });
  FooterLine out{stage.strings["footer.notice"], {}};
  for (const model::Notice* notice : standing)
    out.text += (out.text.empty() ? "" : stage.strings["footer.between"]) + notice->text.in(stage.language);
  if (!standing.empty() && standing.front()->level == model::NoticeLevel::Urgent)
    out.chip = stage.strings["footer.urgent"];
  if (out.text.empty()) out = {stage.strings["footer.program"], snapshot.program.in(stage.language)};
  return out;
}

Footer::Footer(const Stage& stage, const Content& content, FooterLine line, std::size_t panesTaken)
    : stage_(stage), content_(content), line_(std::move(line)), layout_(stage), zone_(layout_.footer) {
  const geometry::Scale px = stage.scale();
  if (ribbon()) {
    if (panesTaken >= layout_.panes.size()) return;
    const Rect& free = layout_.panes[panesTaken];
    zone_ = {free.x, free.y, layout_.panes.back().right() - free.x, free.height};
    sourceArea_ = {zone_.right(), zone_.y, 0, zone_.height};
    return;
  }
  const int text = stage.typesetter.width(sourceText(), Face::Regular, px(24));
  const int width = layout_.margin + (layout_.compact ? std::min(text, zone_.width / 2) : px(300));
  sourceArea_ = {zone_.right() - width, zone_.y, width, zone_.height};
}

bool Footer::prepareNext() {
  if (zone_.empty()) return false;
  if (!source_ && !sourceArea_.empty()) return drawSource(), true;
  if (!normal_.left) return normal_ = make(line_, Voice::Normal), true;
  if (stale_.left) return false;
  stale_ = make({stage_.strings["footer.stale_chip"], stage_.strings["footer.stale"]}, Voice::Stale);
  return false;
}

void Footer::draw(std::int64_t wallFrame, const std::optional<Staleness>& stale, graphics::Layer& out) const {
  if (zone_.empty()) return;
  if (!ribbon()) out.fill(zone_, stage_.theme.panel);
  const Band& band = stale && stale_.left ? stale_ : normal_;
  out.image(band.left, zone_.origin());
  if (band.line) band.line->draw(wallFrame, out);
  if (source_) out.image(source_, sourceArea_.origin());
}

Footer::Band Footer::make(const FooterLine& text, Voice voice) {
  const config::Theme& theme = stage_.theme;
  const geometry::Scale px = stage_.scale();
  const config::Colour ground = ribbon() ? theme.bg : theme.panel;
  const bool worded = !text.text.empty();
  const bool chipped = worded && !ribbon() && (!layout_.compact || voice == Voice::Stale);
  const int chipPx = px(layout_.compact ? 26 : 30);
  const int chipWidth =
      chipped ? stage_.typesetter.width(text.chip, Face::Bold, chipPx) + px(layout_.compact ? 20 : 36) : 0;
  const int left = ribbon() ? 0 : layout_.margin;
  graphics::Painter painter(stage_.typesetter, {std::max(1, left + chipWidth + (chipped ? px(24) : 0)), zone_.height},
                            ground);
  const double middle = zone_.height / 2.0;
  if (chipped) {
    const int height = px(layout_.compact ? 34 : 48);
    const Rect chip{left, (zone_.height - height) / 2, chipWidth, height};
    painter.rect(chip, voice == Voice::Stale ? theme.t1 : theme.acc);
    painter.text(text.chip, chip.x + chip.width / 2, geometry::baselineForWords(middle, chipPx),
                 {Face::Bold, chipPx, voice == Voice::Stale ? theme.bg : theme.accInk}, Align::Center);
  }
  Band band;
  band.left = painter.finish();
  const int start = zone_.x + band.left->size().width;
  int end = sourceArea_.x - px(16);
  // The line stands left of the first seam; on a ribbon it runs across the folds.
  if (const std::vector<int> seams = seamsOf(stage_); !ribbon() && !seams.empty())
    end = std::min(end, seams.front() - layout_.margin);
  const int linePx = px(ribbon() ? 48 : layout_.compact ? 30 : 34);
  // What stands still there, or would because it is short, has one cell.
  const bool still =
      ribbon() && (!stage_.moves() || stage_.typesetter.width(text.text, Face::Regular, linePx) <= end - start);
  for (const Rect& pane : layout_.panes)
    if (still && start >= pane.x && start < pane.right()) end = std::min(end, pane.right());
  band.window = {start, zone_.y, end - start, zone_.height};
  if (worded)
    band.line.emplace(
        stage_.typesetter, text.text, band.window,
        widgets::Ticker::Look{{Face::Regular, linePx, theme.t1},
                              ground,
                              px(64),
                              stage_.hz,
                              stage_.moves() ? widgets::Ticker::Look::Way::Runs : widgets::Ticker::Look::Way::Pieces});
  return band;
}

std::string Footer::sourceText() const {
  if (content_.snapshot->demo) return stage_.strings[layout_.compact ? "footer.demo_short" : "footer.demo"];
  const std::string& issuer = content_.snapshot->issuer.in(stage_.language);
  return issuer.empty() ? std::string() : stage_.strings.format("footer.source", {issuer});
}

void Footer::drawSource() {
  const geometry::Scale px = stage_.scale();
  graphics::Painter painter(stage_.typesetter, sourceArea_.size(), stage_.theme.panel);
  const graphics::TextStyle style{Face::Regular, px(24), stage_.theme.t3};
  const int right = sourceArea_.width - layout_.margin;
  const std::string text = stage_.typesetter.fitted(sourceText(), style.face, style.px, right);
  painter.text(text, right, geometry::baselineForWords(sourceArea_.height / 2.0, style.px), style, Align::Right);
  source_ = painter.finish();
}

}  // namespace lobbyboard::pages
