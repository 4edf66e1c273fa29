#pragma once

#include <chrono>
#include <functional>

namespace lobbyboard::agent {

/// What everything here that waits owes to the outside: it ends at once when `stopFd` becomes readable, and calls
/// `beat` at least every `every`.
struct Waiting {
  int stopFd = -1;  ///< −1: nobody stops it
  std::chrono::milliseconds every{1000};
  std::function<void()> beat{};

  bool stopAsked() const;
  void tick() const {
    if (beat) beat();
  }
};

}  // namespace lobbyboard::agent
