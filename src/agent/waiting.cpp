#include "agent/waiting.h"

#include <poll.h>

namespace lobbyboard::agent {

bool Waiting::stopAsked() const {
  if (stopFd < 0) return false;
  pollfd asked{stopFd, POLLIN, 0};
  // A closed writing end (POLLHUP) asks as well: whoever could stop this process is gone.
  return ::poll(&asked, 1, 0) > 0;
}

}  // namespace lobbyboard::agent
