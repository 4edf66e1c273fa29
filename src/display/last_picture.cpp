#include "display/last_picture.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_syswm.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <cstring>

namespace lobbyboard::display {

namespace {

/// By the property that every window manager of the EWMH sets on the root window.
bool isManaged(Display* display) {
  const Atom check = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", True);
  if (check == None) return false;
  Atom type = None;
  int format = 0;
  unsigned long items = 0, left = 0;
  unsigned char* value = nullptr;
  if (XGetWindowProperty(display, DefaultRootWindow(display), check, 0, 1, False, AnyPropertyType, &type, &format,
                         &items, &left, &value) != Success)
    return false;
  if (value) XFree(value);
  return type != None;
}

}  // namespace

std::unique_ptr<LastPicture> LastPicture::of(SDL_Window* window) {
  SDL_SysWMinfo info;
  SDL_VERSION(&info.version);
  if (SDL_GetWindowWMInfo(window, &info) != SDL_TRUE || info.subsystem != SDL_SYSWM_X11) return nullptr;
  Display* const display = info.info.x11.display;
  if (isManaged(display)) return nullptr;
  return std::unique_ptr<LastPicture>(new LastPicture(display));
}

LastPicture::~LastPicture() { XSetCloseDownMode(display_, DestroyAll); }

void LastPicture::succeed() {
  if (succeeded_) return;
  succeeded_ = true;
  XKillClient(display_, AllTemporary);
  XSetCloseDownMode(display_, RetainTemporary);
}

bool copyScreen(graphics::Canvas& canvas) {
  Display* const display = XOpenDisplay(nullptr);
  if (!display) return false;
  const int screen = DefaultScreen(display);
  const int width = std::min(DisplayWidth(display, screen), canvas.size().width);
  const int height = std::min(DisplayHeight(display, screen), canvas.size().height);
  XImage* const image = XGetImage(display, RootWindow(display, screen), 0, 0, static_cast<unsigned>(width),
                                  static_cast<unsigned>(height), AllPlanes, ZPixmap);
  const bool fits =
      image && image->bits_per_pixel == 32 && image->red_mask == 0xFF0000 && image->byte_order == LSBFirst;
  if (fits) {
    const auto seen = std::make_shared<graphics::Image>(geometry::Size{width, height}, graphics::Alpha::Opaque);
    for (int y = 0; y < height; ++y)
      std::memcpy(seen->row(y), image->data + static_cast<std::ptrdiff_t>(y) * image->bytes_per_line,
                  static_cast<std::size_t>(width) * 4);
    const geometry::Rect all{0, 0, width, height};
    canvas.paint({seen, 0, all, {}, 255}, all);
  }
  if (image) XDestroyImage(image);
  XCloseDisplay(display);
  return fits;
}

}  // namespace lobbyboard::display
