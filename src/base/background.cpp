#include "base/background.h"

#include <sys/resource.h>
#include <unistd.h>

namespace lobbyboard::base {

namespace {

constexpr int kNice = 10;

}  // namespace

void workInBackground() {
  // Of one thread, not of the process: Linux keeps it so (setpriority(2), "C library/kernel differences").
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
}

}  // namespace lobbyboard::base
