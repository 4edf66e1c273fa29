#include "pages/waiting.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "graphics/painter.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

Waiting::Waiting(const Stage& stage, Reason reason) : canvas_(stage.canvas), ground_(stage.theme.bg) {
  const geometry::Scale px = stage.scale();
  const int height = std::min(canvas_.height, std::max(32, px(240)));
  graphics::Painter painter(stage.typesetter, {canvas_.width, height}, ground_);
  const std::string& text = stage.strings[reason == Reason::NoData ? "waiting.text" : "waiting.no_page"];
  const int big = std::max(12, px(72));
  const int small = std::max(10, px(34));
  painter.rect({(canvas_.width - px(160)) / 2, 0, px(160), px.stroke(8)}, stage.theme.acc);
  painter.text(stage.strings["waiting.title"], canvas_.width / 2, geometry::baselineForWords(height * 0.42, big),
               {Face::Bold, big, stage.theme.t1}, Align::Center);
  painter.text(stage.typesetter.fitted(text, Face::Regular, small, canvas_.width), canvas_.width / 2,
               geometry::baselineForWords(height * 0.82, small), {Face::Regular, small, stage.theme.t2}, Align::Center);
  words_ = painter.finish();
}

void Waiting::draw(graphics::DisplayList& out) const {
  out.at(graphics::Depth::Ground).fill({0, 0, canvas_.width, canvas_.height}, ground_);
  out.at(graphics::Depth::Body).image(words_, {0, (canvas_.height - words_->size().height) / 2});
}

}  // namespace lobbyboard::pages
