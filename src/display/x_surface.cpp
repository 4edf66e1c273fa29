#include "display/x_surface.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_syswm.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "display/x_loss.h"

namespace lobbyboard::display {

using geometry::Rect;
using geometry::Size;

namespace {

bool refused = false;
int noteRefusal(Display*, XErrorEvent*) {
  refused = true;
  return 0;
}

unsigned asUnsigned(int value) { return static_cast<unsigned>(value); }

}  // namespace

struct XSurface::Connection {
  Display* display = nullptr;
  ::Window window = 0;
  GC context = nullptr;
  XImage* image = nullptr;
  XShmSegmentInfo segment{0, -1, nullptr, True};
  bool shared = false;
  std::unique_ptr<graphics::Canvas> canvas;

  Connection() = default;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() {
    if (shared) XShmDetach(display, &segment);
    if (display) XSync(display, False);
    if (image) {
      if (segment.shmaddr) image->data = nullptr;  // not of malloc
      XDestroyImage(image);
    }
    if (segment.shmaddr) ::shmdt(segment.shmaddr);
    if (context) XFreeGC(display, context);
    if (display) XCloseDisplay(display);
  }

  /// Memory that the server shares; nothing where it will not.
  bool share(const XWindowAttributes& seen, Size size) {
    if (!XShmQueryExtension(display)) return false;
    image = XShmCreateImage(display, seen.visual, asUnsigned(seen.depth), ZPixmap, nullptr, &segment,
                            asUnsigned(size.width), asUnsigned(size.height));
    if (!image) return false;
    const auto bytes = static_cast<std::size_t>(image->bytes_per_line) * static_cast<std::size_t>(image->height);
    segment.shmid = ::shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    void* const at = segment.shmid < 0 ? nullptr : ::shmat(segment.shmid, nullptr, 0);
    if (at && at != reinterpret_cast<void*>(-1)) {
      segment.shmaddr = image->data = static_cast<char*>(at);
      refused = false;
      auto* const handler = XSetErrorHandler(noteRefusal);
      XShmAttach(display, &segment);
      XSync(display, False);
      XSetErrorHandler(handler);
      shared = !refused;
    }
    if (segment.shmid >= 0) ::shmctl(segment.shmid, IPC_RMID, nullptr);  // gone with the last that uses it
    if (shared) return true;
    if (segment.shmaddr) ::shmdt(segment.shmaddr);
    segment.shmaddr = image->data = nullptr;
    XDestroyImage(std::exchange(image, nullptr));
    return false;
  }

  bool allocate(const XWindowAttributes& seen, Size size) {
    auto* const data = static_cast<char*>(
        std::calloc(static_cast<std::size_t>(size.height), static_cast<std::size_t>(size.width) * 4));
    if (!data) return false;
    image = XCreateImage(display, seen.visual, asUnsigned(seen.depth), ZPixmap, 0, data, asUnsigned(size.width),
                         asUnsigned(size.height), 32, 0);
    if (!image) std::free(data);
    return image != nullptr;
  }
};

base::Result<std::unique_ptr<XSurface>> XSurface::on(SDL_Window* window, Size size) {
  SDL_SysWMinfo info;
  SDL_VERSION(&info.version);
  if (SDL_GetWindowWMInfo(window, &info) != SDL_TRUE || info.subsystem != SDL_SYSWM_X11)
    return base::failure("the window is not one of X11");
  auto line = std::make_unique<Connection>();
  line->display = XOpenDisplay(XDisplayString(info.info.x11.display));
  if (!line->display) return base::failure("no second connection to the X server");
  endWhenLost(line->display);
  endWhenLost(window);
  line->window = info.info.x11.window;
  XWindowAttributes seen{};
  if (!XGetWindowAttributes(line->display, line->window, &seen)) return base::failure("the window is gone");
  if (!line->share(seen, size) && !line->allocate(seen, size)) return base::failure("no image of the screen's kind");
  if (line->image->bits_per_pixel != 32 || line->image->red_mask != 0xFF0000 || line->image->byte_order != LSBFirst)
    return base::failure("the screen's pixels have " + std::to_string(line->image->bits_per_pixel) +
                         " bits in an order of its own; a depth of 24, red first, is needed");
  XGCValues values{};
  values.graphics_exposures = True;
  line->context = XCreateGC(line->display, line->window, GCGraphicsExposures, &values);
  line->canvas = std::make_unique<graphics::Canvas>(size, reinterpret_cast<std::uint32_t*>(line->image->data),
                                                    line->image->bytes_per_line);
  return std::unique_ptr<XSurface>(new XSurface(std::move(line)));
}

XSurface::XSurface(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
XSurface::~XSurface() = default;

bool XSurface::shared() const { return connection_->shared; }

graphics::Canvas& XSurface::canvas() {
  settle();
  return *connection_->canvas;
}

void XSurface::settle() {
  if (!asked_) return;
  XSync(connection_->display, False);
  asked_ = false;
}

void XSurface::put(std::span<const Rect> rects) {
  const Connection& to = *connection_;
  for (const Rect& r : rects) {
    if (to.shared)
      XShmPutImage(to.display, to.window, to.context, to.image, r.x, r.y, r.x, r.y, asUnsigned(r.width),
                   asUnsigned(r.height), False);
    else
      XPutImage(to.display, to.window, to.context, to.image, r.x, r.y, r.x, r.y, asUnsigned(r.width),
                asUnsigned(r.height));
  }
  XFlush(to.display);
  asked_ = asked_ || !rects.empty();
}

void XSurface::move(const graphics::Move& move) {
  const Rect to = move.kept();
  XCopyArea(connection_->display, connection_->window, connection_->window, connection_->context, to.x - move.by.x,
            to.y - move.by.y, asUnsigned(to.width), asUnsigned(to.height), to.x, to.y);
  asked_ = true;
}

bool XSurface::lost() {
  bool found = false;
  while (XPending(connection_->display) > 0) {
    XEvent event;
    XNextEvent(connection_->display, &event);
    found = found || event.type == GraphicsExpose;
  }
  return found;
}

}  // namespace lobbyboard::display
