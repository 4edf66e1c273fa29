#pragma once

#include <memory>
#include <optional>

#include "base/result.h"
#include "display/last_picture.h"
#include "display/video.h"
#include "display/x_surface.h"

namespace lobbyboard::display {

/// A window on an X11 display: frames are painted straight into memory that the X server shares and put to the screen
/// rectangle by rectangle, without a GPU. No cursor, no input device, no blanking.
class Window final : public Presenter {
 public:
  /// Fails with what is missing: no X display, another driver than x11, or an output smaller than the canvas. Worth
  /// trying again later.
  static base::Result<std::unique_ptr<Window>> open(geometry::Size canvas, WindowMode mode);
  /// The size of the X display's desktop; nothing without a display.
  static std::optional<geometry::Size> desktopSize();
  ~Window() override;

  graphics::Canvas& canvas() override { return surface_->canvas(); }
  /// The X server copies from window to window: a scroll sends no pixels but the new ones.
  graphics::Compositor::Moving moving() const override { return graphics::Compositor::Moving::OnDisplay; }
  void move(const graphics::Move& move) override;
  bool present(std::span<const geometry::Rect> damage) override;
  News look() override;
  std::string describe() const override;

 private:
  Window(std::unique_ptr<Video> video, WindowHandle window, geometry::Size size, WindowMode mode);

  std::unique_ptr<Video> video_;
  WindowHandle window_;
  geometry::Size size_;
  WindowMode mode_;
  std::unique_ptr<XSurface> surface_;
  std::unique_ptr<LastPicture> picture_;  ///< null: it ends with the process, however that ends
  bool shown_ = false;
};

}  // namespace lobbyboard::display
