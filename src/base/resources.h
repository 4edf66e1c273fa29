#pragma once

#include <filesystem>

#include "base/result.h"

namespace lobbyboard::base {

/// Where the program's own files lie: a folder that holds assets/, fonts/ and config/.
struct Resources {
  std::filesystem::path root;

  std::filesystem::path assets() const { return root / "assets"; }
  std::filesystem::path fonts() const { return root / "fonts"; }
  std::filesystem::path config() const { return root / "config"; }
};

/// $LOBBYBOARD_ROOT, else <program>/../share/lobbyboard, else the nearest folder above the program that has all three
/// (the checkout, when it runs from the build folder).
Result<Resources> findResources();

}  // namespace lobbyboard::base
