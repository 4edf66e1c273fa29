#include "display/x_scroll.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_syswm.h>

namespace lobbyboard::display {

using geometry::Rect;

struct XScroll::Connection {
  Display* display;
  ::Window window;
  GC context;
};

std::unique_ptr<XScroll> XScroll::on(SDL_Window* window) {
  SDL_SysWMinfo info;
  SDL_VERSION(&info.version);
  if (SDL_GetWindowWMInfo(window, &info) != SDL_TRUE || info.subsystem != SDL_SYSWM_X11) return nullptr;
  Display* const display = info.info.x11.display;
  XGCValues values{};
  values.graphics_exposures = True;
  const GC context = XCreateGC(display, info.info.x11.window, GCGraphicsExposures, &values);
  if (!context) return nullptr;
  SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
  return std::unique_ptr<XScroll>(new XScroll(std::make_unique<Connection>(display, info.info.x11.window, context)));
}

XScroll::XScroll(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

XScroll::~XScroll() { XFreeGC(connection_->display, connection_->context); }

void XScroll::move(const graphics::Move& move) {
  const Rect to = move.kept();
  XCopyArea(connection_->display, connection_->window, connection_->window, connection_->context, to.x - move.by.x,
            to.y - move.by.y, static_cast<unsigned>(to.width), static_cast<unsigned>(to.height), to.x, to.y);
}

bool XScroll::lost(const SDL_Event& event) {
  return event.type == SDL_SYSWMEVENT && event.syswm.msg && event.syswm.msg->subsystem == SDL_SYSWM_X11 &&
         event.syswm.msg->msg.x11.event.type == GraphicsExpose;
}

}  // namespace lobbyboard::display
