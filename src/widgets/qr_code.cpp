#include "widgets/qr_code.h"

#include <qrencode.h>

#include <memory>
#include <string>

namespace lobbyboard::widgets {

std::optional<QrCode> QrCode::of(std::string_view text) {
  if (text.empty() || text.find('\0') != std::string_view::npos) return std::nullopt;
  struct Free {
    void operator()(QRcode* code) const { ::QRcode_free(code); }
  };
  const std::unique_ptr<QRcode, Free> code(
      ::QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
  if (!code || code->width <= 0) return std::nullopt;
  const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  std::vector<bool> dark(count);
  for (std::size_t i = 0; i < count; ++i) dark[i] = (code->data[i] & 1U) != 0;
  return QrCode(code->width, std::move(dark));
}

void QrCode::draw(graphics::Painter& painter, geometry::Point at, int modulePx, graphics::Rgb ink,
                  graphics::Rgb light) const {
  painter.rect({at.x, at.y, side(modulePx), side(modulePx)}, light);
  for (int y = 0; y < side_; ++y)
    for (int x = 0; x < side_;) {  // runs of dark modules, so that no seam shows between them
      int end = x;
      while (end < side_ && dark(end, y)) ++end;
      if (end > x)
        painter.rect({at.x + (x + kQuiet) * modulePx, at.y + (y + kQuiet) * modulePx, (end - x) * modulePx, modulePx},
                     ink);
      x = end + 1;
    }
}

}  // namespace lobbyboard::widgets
