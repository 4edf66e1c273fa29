#pragma once

#include <cstdint>

namespace lobbyboard::commands {

/// What this process holds in memory, from /proc/self/smaps_rollup; zero where it cannot be read.
struct Footprint {
  std::int64_t residentBytes = 0;
  std::int64_t proportionalBytes = 0;  ///< pages that several processes map count in part
};

Footprint footprint();
/// Pictures go back to the system when they are freed, instead of leaving holes: glibc would keep all of the size of
/// the first that it saw freed. Before the first thread.
void returnFreedMemory();
/// Seconds of processor time that this process has used.
double cpuSeconds();

}  // namespace lobbyboard::commands
