#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace lobbyboard::base {

/// The whole of a regular file of at most `maxBytes`. Never blocks: a pipe, a device or a folder is refused.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// The same of `path` beneath `folder`: a link or a ".." that leads out of it is refused, and so is an absolute path.
Result<std::string> readFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& path,
                                    std::size_t maxBytes);

/// Writes so that a power cut leaves either the old content or the new one: temporary file beside it, fsync, rename,
/// fsync of the folder. The mode is 0644.
Result<void> writeFileDurably(const std::filesystem::path& path, std::string_view content);

}  // namespace lobbyboard::base
