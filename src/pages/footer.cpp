#include "pages/footer.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/layout.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;

FooterLine noticesAt(const Stage& stage, const model::Snapshot& snapshot, time::Instant now) {
  std::vector<const model::Notice*> standing;
  for (const model::Notice& notice : snapshot.notices)
    if ((!notice.from || *notice.from <= now) && (!notice.until || now < *notice.until)) standing.push_back(&notice);
  std::stable_sort(standing.begin(), standing.end(),
                   [](const model::Notice* a, const model::Notice* b) { return a->level > b->level; });
  FooterLine out{stage.strings["footer.notice"], {}};
  for (const model::Notice* notice : standing)
    out.text += (out.text.empty() ? "" : stage.strings["footer.between"]) + notice->text.in(stage.language);
  if (!standing.empty() && standing.front()->level == model::NoticeLevel::Urgent) out.chip = stage.strings["footer.urgent"];
  if (out.text.empty()) out = {stage.strings["footer.program"], snapshot.program.in(stage.language)};
  return out;
}

Footer::Footer(const Stage& stage, const Content& content, FooterLine line)
    : stage_(stage), content_(content), line_(std::move(line)), zone_(Layout(stage.canvas).footer) {
  const geometry::Scale px = stage.scale();
  const int width = px(64 + 300);
  sourceArea_ = {zone_.right() - width, zone_.y, width, zone_.height};
}

bool Footer::prepareNext() {
  if (!source_) return drawSource(), true;
  if (!normal_.left) return normal_ = make(line_, Voice::Normal), true;
  if (stale_.left) return false;
  stale_ = make({stage_.strings["footer.stale_chip"], stage_.strings["footer.stale"]}, Voice::Stale);
  return false;
}

void Footer::draw(std::int64_t wallFrame, const std::optional<Staleness>& stale, graphics::Layer& out) const {
  out.fill(zone_, stage_.theme.panel);
  const Band& band = stale && stale_.left ? stale_ : normal_;
  out.image(band.left, zone_.origin());
  if (band.line) band.line->draw(wallFrame, out);
  out.image(source_, sourceArea_.origin());
}

Footer::Band Footer::make(const FooterLine& text, Voice voice) {
  const config::Theme& theme = stage_.theme;
  const geometry::Scale px = stage_.scale();
  const int chipPx = px(30);
  const int chipWidth = stage_.typesetter.width(text.chip, Face::Bold, chipPx) + px(36);
  const int left = px(64);
  const bool worded = !text.text.empty();
  graphics::Painter painter(stage_.typesetter, {left + chipWidth + px(24), zone_.height}, theme.panel);
  const double middle = zone_.height / 2.0;
  if (worded) {
    const Rect chip{left, px(12), chipWidth, px(48)};
    painter.rect(chip, voice == Voice::Stale ? theme.t1 : theme.acc);
    painter.text(text.chip, chip.x + chip.width / 2, geometry::baselineForWords(middle, chipPx),
                 {Face::Bold, chipPx, voice == Voice::Stale ? theme.bg : theme.accInk}, Align::Center);
  }
  Band band;
  band.left = painter.finish();
  const int start = band.left->size().width;
  band.window = {start, zone_.y, sourceArea_.x - px(16) - start, zone_.height};
  if (worded)
    band.line.emplace(stage_.typesetter, text.text, band.window,
                      widgets::Ticker::Look{{Face::Regular, px(34), theme.t1}, theme.panel, px(64), stage_.hz});
  return band;
}

void Footer::drawSource() {
  const geometry::Scale px = stage_.scale();
  graphics::Painter painter(stage_.typesetter, sourceArea_.size(), stage_.theme.panel);
  const std::string& issuer = content_.snapshot->issuer.in(stage_.language);
  std::string text = content_.snapshot->demo ? stage_.strings["footer.demo"]
                     : issuer.empty()        ? std::string()
                                             : stage_.strings.format("footer.source", {issuer});
  const graphics::TextStyle style{Face::Regular, px(24), stage_.theme.t3};
  text = stage_.typesetter.fitted(text, style.face, style.px, sourceArea_.width - px(64));
  painter.text(text, sourceArea_.width - px(64), geometry::baselineForWords(sourceArea_.height / 2.0, style.px), style,
               Align::Right);
  source_ = painter.finish();
}

}  // namespace lobbyboard::pages
