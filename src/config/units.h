#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lobbyboard::config {

// How values with a unit are written in the files. Each answers nothing for a text that is not one.

/// "1500ms", "30s", "5m", "2h": a whole number and its unit.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);
/// "500KiB", "64MiB", "1GiB".
std::optional<std::int64_t> parseBytes(std::string_view text);
/// "#07090C" as 0x07090C.
std::optional<std::uint32_t> parseColour(std::string_view text);
/// A name that becomes part of a path: 1 to 64 of a–z, 0–9, _ and -, so that it can name no other folder.
bool isName(std::string_view text);

/// "1500ms", "30s", "5m", "2h", in the largest unit that is exact.
std::string toString(std::chrono::milliseconds duration);

}  // namespace lobbyboard::config
