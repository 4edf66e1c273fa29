#pragma once

#include "base/result.h"
#include "display/last_picture.h"
#include "display/video.h"
#include "display/vsync.h"
#include "time/clock.h"

struct SDL_Renderer;
struct SDL_Texture;

namespace lobbyboard::display {

/// A window through the GPU (OpenGL ES 2): what changed on the canvas goes up into a streaming texture, which is drawn
/// whole at every refresh. On an X display, or on the screen itself without an X server (KMSDRM). Frames wait for the
/// vertical sync where the display keeps one; whether it does is measured when it is opened.
class TextureWindow final : public Presenter {
 public:
  /// Fails with what is missing. Worth trying again later. Meanwhile what stood on an X display before stays.
  static base::Result<std::unique_ptr<TextureWindow>> open(Video::Driver driver, geometry::Size canvas, WindowMode mode,
                                                           const time::Clock& clock, double hz);
  ~TextureWindow() override;

  graphics::Canvas& canvas() override { return canvas_; }
  bool present(std::span<const geometry::Rect> damage) override;
  News look() override { return lookAt(window_.get(), canvas_.size(), mode_); }
  bool keepsVsync() const override { return vsync_.kept; }
  time::Span waited() const override { return waited_; }
  std::string describe() const override;

 private:
  struct Destroy {
    void operator()(SDL_Renderer* renderer) const;
    void operator()(SDL_Texture* texture) const;
  };
  TextureWindow(std::unique_ptr<Video> video, WindowHandle window, geometry::Size canvas, WindowMode mode,
                const time::Clock& clock);
  std::string prepare();  ///< what is missing; empty when nothing is
  bool upload(const geometry::Rect& area);
  bool show();
  void measureVsync(double hz);

  std::unique_ptr<Video> video_;
  WindowHandle window_;
  graphics::Canvas canvas_;
  WindowMode mode_;
  const time::Clock& clock_;
  std::unique_ptr<SDL_Renderer, Destroy> renderer_;
  std::unique_ptr<SDL_Texture, Destroy> texture_;
  std::unique_ptr<LastPicture> picture_;
  std::string gpu_;       ///< as OpenGL names what draws
  bool covered_ = false;  ///< the canvas is all of the output
  Vsync vsync_;
  time::Span waited_{0};
};

}  // namespace lobbyboard::display
