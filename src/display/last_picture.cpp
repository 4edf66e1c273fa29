#include "display/last_picture.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_syswm.h>

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

}  // namespace lobbyboard::display
