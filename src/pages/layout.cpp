#include "pages/layout.h"

namespace lobbyboard::pages {

Layout::Layout(geometry::Size canvas) {
  const geometry::Scale px(canvas);
  const int footerTop = canvas.height - px(72);
  margin = px(64);
  gutter = px(32);
  header = {0, 0, canvas.width, px(112)};
  rail = {margin, px(112), canvas.width - 2 * margin, std::max(2, px(4))};
  veil = {0, px(120), canvas.width, footerTop - px(120)};
  body = {margin, px(144), canvas.width - 2 * margin, footerTop - px(24) - px(144)};
  footer = {0, footerTop, canvas.width, canvas.height - footerTop};
}

}  // namespace lobbyboard::pages
