#pragma once

#include <sys/eventfd.h>

#include "base/descriptor.h"

namespace lobbyboard::test {

/// A descriptor that becomes readable when the switch is thrown.
class StopSwitch {
 public:
  void stop() const { ::eventfd_write(fd_.value(), 1); }
  int descriptor() const { return fd_.value(); }

 private:
  base::Descriptor fd_{::eventfd(0, EFD_CLOEXEC)};
};

}  // namespace lobbyboard::test
