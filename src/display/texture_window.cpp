#include "display/texture_window.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_opengles2.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <vector>

#include "base/log.h"
#include "display/x_loss.h"

namespace lobbyboard::display {

using geometry::Rect;
using geometry::Size;

namespace {

/// What a present that fails only says to SDL's log: it has no result of its own.
std::atomic<long> complaints{0};
void countComplaint(void*, int, SDL_LogPriority priority, const char* what) {
  if (priority < SDL_LOG_PRIORITY_ERROR) return;
  if (complaints++ % 600 == 0) base::log::error("display", "{}", what);  // every ten seconds where every frame fails
}

void listenToSdl() {
  SDL_LogSetOutputFunction(countComplaint, nullptr);
  // Else SDL says nothing of these but what is critical, which a lost page flip is not to it.
  for (const int of : {SDL_LOG_CATEGORY_VIDEO, SDL_LOG_CATEGORY_RENDER}) SDL_LogSetPriority(of, SDL_LOG_PRIORITY_ERROR);
}

std::string nameOfGpu() {
  using GetString = const GLubyte*(GL_APIENTRY*)(GLenum);
  const auto get = reinterpret_cast<GetString>(SDL_GL_GetProcAddress("glGetString"));
  const GLubyte* const name = get ? get(GL_RENDERER) : nullptr;
  return name ? reinterpret_cast<const char*>(name) : "unnamed";
}

}  // namespace

void TextureWindow::Destroy::operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
void TextureWindow::Destroy::operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }

base::Result<std::unique_ptr<TextureWindow>> TextureWindow::open(Video::Driver driver, Size canvas, WindowMode mode,
                                                                 const time::Clock& clock, double hz) {
  auto video = std::make_unique<Video>(driver);
  if (const std::string why = video->objection(canvas, mode); !why.empty()) return base::failure("no display: " + why);
  graphics::Canvas before(canvas);
  const bool kept = copyScreen(before);
  SDL_SetHint(SDL_HINT_RENDER_BATCHING, "1");  // naming a renderer would switch it off
  // Else the renderer makes the window anew.
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 2);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  WindowHandle window = openWindow(*video, canvas, mode, SDL_WINDOW_OPENGL);
  if (!window) return base::failure(std::string("no window: ") + SDL_GetError());
  std::unique_ptr<TextureWindow> out(new TextureWindow(std::move(video), std::move(window), canvas, mode, clock));
  if (kept) std::swap(out->canvas_, before);
  if (const std::string why = out->prepare(); !why.empty()) return base::failure(why);
  if (!holds(out->window_.get(), canvas))
    return base::failure("no window: it came smaller than the canvas of " + nameOf(canvas));
  endWhenLost(out->window_.get());
  out->measureVsync(hz);
  return out;
}

TextureWindow::TextureWindow(std::unique_ptr<Video> video, WindowHandle window, Size canvas, WindowMode mode,
                             const time::Clock& clock)
    : video_(std::move(video)), window_(std::move(window)), canvas_(canvas), mode_(mode), clock_(clock) {}

TextureWindow::~TextureWindow() = default;

std::string TextureWindow::prepare() {
  int driver = -1;
  for (int i = 0; i < SDL_GetNumRenderDrivers(); ++i) {
    SDL_RendererInfo info;
    if (SDL_GetRenderDriverInfo(i, &info) == 0 && std::strcmp(info.name, "opengles2") == 0) driver = i;
  }
  if (driver < 0) return "no OpenGL ES 2 in this SDL; wall.output = \"x11\" needs none";
  renderer_.reset(SDL_CreateRenderer(window_.get(), driver, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC));
  if (!renderer_) return std::string("no OpenGL ES 2: ") + SDL_GetError() + "; wall.output = \"x11\" needs none";
  SDL_RendererInfo info;
  SDL_GetRendererInfo(renderer_.get(), &info);
  const Size size = canvas_.size();
  if (info.max_texture_width < size.width || info.max_texture_height < size.height)
    return fmt::format("the GPU takes textures of {}x{} at most, not the canvas of {}; wall.output = \"x11\" can",
                       info.max_texture_width, info.max_texture_height, nameOf(size));
  texture_.reset(
      SDL_CreateTexture(renderer_.get(), SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STREAMING, size.width, size.height));
  if (!texture_) return std::string("no texture: ") + SDL_GetError();
  SDL_SetTextureBlendMode(texture_.get(), SDL_BLENDMODE_NONE);
  Size output;
  SDL_GetRendererOutputSize(renderer_.get(), &output.width, &output.height);
  covered_ = output == size;
  gpu_ = nameOfGpu();
  listenToSdl();
  return {};
}

/// Whole rows where most of each is new: SDL copies parts of rows once more.
bool TextureWindow::upload(const Rect& area) {
  const int width = canvas_.size().width;
  const bool rows = area.width * 2 > width;
  const SDL_Rect to{rows ? 0 : area.x, area.y, rows ? width : area.width, area.height};
  return SDL_UpdateTexture(texture_.get(), &to, canvas_.row(area.y) + to.x, canvas_.stride()) == 0;
}

bool TextureWindow::show() {
  const SDL_Rect whole{0, 0, canvas_.size().width, canvas_.size().height};
  const long before = complaints;
  const bool drawn = (covered_ || SDL_RenderClear(renderer_.get()) == 0) &&
                     SDL_RenderCopy(renderer_.get(), texture_.get(), nullptr, &whole) == 0;
  const time::SteadyInstant began = clock_.steady();
  SDL_RenderPresent(renderer_.get());
  if (vsync_.kept) waited_ = std::chrono::floor<time::Span>(clock_.steady() - began);
  return drawn && complaints == before;
}

bool TextureWindow::present(std::span<const Rect> damage) {
  waited_ = time::Span{0};
  if (damage.empty()) return true;
  bool taken = true;
  for (const Rect& area : damage) taken = upload(area) && taken;
  taken = show() && taken;
  if (taken && picture_) picture_->succeed();
  return taken;
}

void TextureWindow::measureVsync(double hz) {
  upload({0, 0, canvas_.size().width, canvas_.size().height});
  std::vector<time::SteadyInstant> taken;
  for (int i = 0; i < kVsyncFrames; ++i) {
    show();
    taken.push_back(clock_.steady());
  }
  vsync_ = judgeVsync(taken, hz);
  if (mode_ == WindowMode::Fullscreen) picture_ = LastPicture::of(window_.get());
}

std::string TextureWindow::describe() const {
  const std::string sync = vsync_.kept
                               ? fmt::format("vsync kept at {:.2f} Hz", vsync_.hz)
                               : fmt::format("no vsync at wall.hz (frames in one go came at {:.1f} Hz)", vsync_.hz);
  return fmt::format("{}, OpenGL ES 2 on {}, streaming texture {}, {}, scrolls in memory", SDL_GetCurrentVideoDriver(),
                     gpu_, nameOf(canvas_.size()), sync);
}

}  // namespace lobbyboard::display
