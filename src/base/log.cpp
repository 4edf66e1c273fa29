#include "base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace lobbyboard::base::log {
namespace {

constexpr auto kQuiet = std::chrono::minutes(1);
constexpr std::size_t kRemembered = 512;

struct Line {
  std::chrono::steady_clock::time_point lastWritten;
  unsigned held = 0;
};

/// The process's one log. Kept behind write() so that no other code holds a handle to it.
struct Journal {
  std::mutex mutex;
  std::unordered_map<std::string, Line> lines;
  std::shared_ptr<spdlog::logger> out =
      std::make_shared<spdlog::logger>("lobbyboard", std::make_shared<spdlog::sinks::stderr_sink_mt>());

  Journal() {
    out->set_pattern("%Y-%m-%dT%H:%M:%S%z %^%l%$ %v");
    out->flush_on(spdlog::level::info);
  }
};

Journal& journal() {
  static Journal instance;
  return instance;
}

spdlog::level::level_enum severity(Level level) {
  switch (level) {
    case Level::Info:
      return spdlog::level::info;
    case Level::Warning:
      return spdlog::level::warn;
    case Level::Error:
      return spdlog::level::err;
  }
  return spdlog::level::err;
}

}  // namespace

void write(Level level, std::string_view topic, std::string_view text) {
  Journal& j = journal();
  const std::string line = fmt::format("{}: {}", topic, text);
  const auto now = std::chrono::steady_clock::now();
  const std::lock_guard guard(j.mutex);
  if (j.lines.size() >= kRemembered) j.lines.clear();
  const auto [entry, fresh] = j.lines.try_emplace(line, Line{now, 0});
  Line& known = entry->second;
  if (!fresh && now - known.lastWritten < kQuiet) {
    ++known.held;
    return;
  }
  if (known.held > 0)
    j.out->log(severity(level), "{} (and {} times since the last such line)", line, known.held);
  else
    j.out->log(severity(level), "{}", line);
  known = Line{now, 0};
}

}  // namespace lobbyboard::base::log
