#pragma once

struct SDL_Window;
struct _XDisplay;

namespace lobbyboard::display {

/// When the connection to the X server is lost, the process ends at once with base::kDisplayLost. Xlib would end it
/// through exit(), with other threads still at work.
void endWhenLost(_XDisplay* display);
/// The same for SDL's own connection; nothing for a window that is not one of X11.
void endWhenLost(SDL_Window* window);

}  // namespace lobbyboard::display
