#include "show/portrait.h"

#include <algorithm>
#include <cstring>

#include "graphics/compositor.h"
#include "graphics/painter.h"
#include "graphics/png.h"
#include "show/board.h"

namespace lobbyboard::show {

using graphics::Canvas;

namespace {

Canvas composed(const graphics::DisplayList& list, geometry::Size size) {
  Canvas canvas(size);
  graphics::paintAll(list, {0, 0, size.width, size.height}, canvas);
  return canvas;
}

/// The canvas as an image that can be placed.
graphics::ImagePtr imageOf(const Canvas& canvas) {
  const auto image = std::make_shared<graphics::Image>(canvas.size(), graphics::Alpha::Opaque);
  for (int y = 0; y < canvas.size().height; ++y)
    std::memcpy(image->row(y), canvas.row(y), static_cast<std::size_t>(canvas.size().width) * 4);
  return image;
}

}  // namespace

Canvas portrait(const Program& program, std::size_t place, time::Instant at,
                const std::optional<pages::Staleness>& stale) {
  const config::PageEntry& entry = program.entry(place);
  const auto dwell = pages::dwellOf(program.stage(), program.content(), entry);
  const time::LocalTime local = program.zone().local(at);
  pages::Screen screen(program.stage(), program.content(), entry, {0, program.framesIn(dwell), std::nullopt}, at,
                       local);
  const std::int64_t frame = screen.portraitFrame();
  const pages::Moment moment{.frame = frame,
                             .frames = std::max(program.framesIn(dwell), frame + 20),
                             .wallFrame = 0,
                             .local = local,
                             .stale = stale,
                             .page = place,
                             .pages = program.loop().size()};
  while (screen.prepareNext(moment)) {
  }
  graphics::DisplayList list;
  screen.draw(moment, list);
  return composed(list, program.stage().canvas);
}

Canvas frameAt(const std::shared_ptr<const Setup>& setup, const std::shared_ptr<const pages::Content>& content,
               graphics::Typesetter& typesetter, time::Instant at) {
  Board board(typesetter, setup);
  board.offer(setup, content, at);
  graphics::DisplayList list;
  board.draw(at, list);
  return composed(list, {setup->settings.wall.width, setup->settings.wall.height});
}

Canvas contactSheet(const Program& program, graphics::Typesetter& typesetter, time::Instant at) {
  constexpr int kColumns = 3, kWidth = 640, kGap = 24, kCaption = 44;
  const geometry::Size page = program.stage().canvas;
  const int count = static_cast<int>(program.loop().size());
  const int columns = std::min(kColumns, std::max(1, count));
  const int rows = (count + columns - 1) / columns;
  const geometry::Size cell{kWidth,
                            std::max(1, static_cast<int>(static_cast<long>(kWidth) * page.height / page.width))};
  const geometry::Size sheet{kGap + columns * (kWidth + kGap),
                             kGap + std::max(1, rows) * (cell.height + kCaption + kGap)};
  const config::Theme& theme = program.stage().theme;
  graphics::Painter painter(typesetter, sheet, theme.panel2);
  for (int i = 0; i < count; ++i) {
    const auto place = static_cast<std::size_t>(i);
    const int x = kGap + i % columns * (kWidth + kGap);
    const int y = kGap + i / columns * (cell.height + kCaption + kGap);
    painter.image(*imageOf(graphics::shrunk(portrait(program, place, at), cell)), x, y);
    const auto dwell = pages::dwellOf(program.stage(), program.content(), program.entry(place));
    const std::string caption =
        std::to_string(i + 1) + "  " + program.entry(place).type + "  " + std::to_string(dwell.count() / 1000) + " s";
    painter.text(caption, x, y + cell.height + 30, {graphics::Face::Regular, 24, theme.t2});
  }
  graphics::DisplayList list;
  list.at(graphics::Depth::Ground).image(painter.finish(), {0, 0});
  return composed(list, sheet);
}

}  // namespace lobbyboard::show
