#include "display/output.h"

#include "display/texture_window.h"
#include "display/window.h"

namespace lobbyboard::display {

namespace {

template <typename Opened>
base::Result<std::unique_ptr<Presenter>> asPresenter(base::Result<std::unique_ptr<Opened>> opened) {
  if (!opened) return tl::unexpected(opened.error());
  return std::unique_ptr<Presenter>(std::move(*opened));
}

}  // namespace

base::Result<std::unique_ptr<Presenter>> openOutput(const config::WallSettings& wall, WindowMode mode,
                                                    const time::Clock& clock) {
  const geometry::Size canvas{wall.width, wall.height};
  if (wall.output == config::Output::X11) return asPresenter(Window::open(canvas, mode));
  const auto driver = wall.output == config::Output::Kmsdrm ? Video::Driver::Kmsdrm : Video::Driver::X11;
  return asPresenter(TextureWindow::open(driver, canvas, mode, clock, wall.hz));
}

}  // namespace lobbyboard::display
