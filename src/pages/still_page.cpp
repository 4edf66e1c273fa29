#include "pages/still_page.h"

#include <cmath>

#include "geometry/easing.h"

namespace lobbyboard::pages {

bool Easel::workNext() {
  if (done_ >= work_.size()) return false;
  const Work work = std::move(work_[done_++]);
  work();
  return done_ < work_.size();
}

void Easel::draw(std::int64_t frame, int revealFrames, graphics::Layer& out) const {
  const double shown = geometry::easeOutCubic(static_cast<double>(frame + 1) / revealFrames);
  for (const Sprite& sprite : sprites_) {
    if (frame < sprite.span.from || frame >= sprite.span.until) continue;
    if (sprite.window.width > 0) {
      out.image(sprite.image, sprite.at, sprite.window);
      continue;
    }
    if (sprite.entry == Entry::Complete || shown >= 1) {
      out.image(sprite.image, sprite.at);
      continue;
    }
    const geometry::Size size = sprite.image->size();
    const int width = static_cast<int>(std::lround(size.width * shown));
    out.image(sprite.image, sprite.at, {sprite.at.x, sprite.at.y, width, size.height});
  }
}

}  // namespace lobbyboard::pages
