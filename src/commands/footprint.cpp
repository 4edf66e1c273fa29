#include "commands/footprint.h"

#include <malloc.h>

#include <sys/resource.h>

#include <charconv>
#include <string>
#include <string_view>

#include "base/file.h"

namespace lobbyboard::commands {

namespace {

/// The kilobytes after a word of smaps_rollup, in bytes.
std::int64_t bytesAfter(std::string_view text, std::string_view word) {
  const std::size_t at = text.find(word);
  if (at == std::string_view::npos) return 0;
  const std::size_t digit = text.find_first_of("0123456789", at);
  std::int64_t kilobytes = 0;
  if (digit != std::string_view::npos) std::from_chars(text.data() + digit, text.data() + text.size(), kilobytes);
  return kilobytes * 1024;
}

}  // namespace

void returnFreedMemory() {
  constexpr int kPicture = 64 << 10, kHeld = 256 << 10;
  ::mallopt(M_MMAP_THRESHOLD, kPicture);
  ::mallopt(M_TRIM_THRESHOLD, kHeld);
  ::mallopt(M_ARENA_MAX, 2);  // the frame loop's, and that of all who work for it
}

Footprint footprint() {
  const auto rollup = base::readFile("/proc/self/smaps_rollup", 1 << 16);
  if (!rollup) return {};
  return {bytesAfter(*rollup, "\nRss:"), bytesAfter(*rollup, "\nPss:")};
}

double cpuSeconds() {
  rusage use{};
  ::getrusage(RUSAGE_SELF, &use);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(use.ru_utime) + seconds(use.ru_stime);
}

}  // namespace lobbyboard::commands
