#include "display/x_loss.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_syswm.h>
#include <unistd.h>

#include "base/exit_code.h"

namespace lobbyboard::display {

void endWhenLost(_XDisplay* display) {
  XSetIOErrorExitHandler(
      display, [](Display*, void*) { ::_exit(base::kDisplayLost); }, nullptr);
}

void endWhenLost(SDL_Window* window) {
  SDL_SysWMinfo info;
  SDL_VERSION(&info.version);
  if (SDL_GetWindowWMInfo(window, &info) == SDL_TRUE && info.subsystem == SDL_SYSWM_X11)
    endWhenLost(info.info.x11.display);
}

}  // namespace lobbyboard::display
