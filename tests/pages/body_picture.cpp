#include "pages/body_picture.h"

#include "graphics/compositor.h"

namespace lobbyboard::test {

void prepareWhole(pages::Page& page) {
  while (page.prepareNext(0)) {
  }
}

graphics::Canvas bodyAt(const pages::Page& page, std::int64_t frame, geometry::Size canvas) {
  graphics::DisplayList list;
  page.draw(frame, list.at(graphics::Depth::Body));
  graphics::Canvas out(canvas);
  graphics::paintAll(list, {0, 0, canvas.width, canvas.height}, out);
  return out;
}

}  // namespace lobbyboard::test
