#pragma once

#include <spdlog/fmt/fmt.h>

#include <string_view>
#include <utility>

namespace lobbyboard::base::log {

enum class Level { Info, Warning, Error };

/// Writes "<topic>: <text>" to standard error (the journal). The same line appears at most once a minute; what was held
/// back is counted on the next one.
void write(Level level, std::string_view topic, std::string_view text);

template <typename... Args>
void info(std::string_view topic, fmt::format_string<Args...> format, Args&&... args) {
  write(Level::Info, topic, fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void warning(std::string_view topic, fmt::format_string<Args...> format, Args&&... args) {
  write(Level::Warning, topic, fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void error(std::string_view topic, fmt::format_string<Args...> format, Args&&... args) {
  write(Level::Error, topic, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace lobbyboard::base::log
