#pragma once

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "config/fault.h"

namespace lobbyboard::config {

/// The texts of the wall in one language, by dotted key: [common] as_of = "…" is "common.as_of".
/// Not for use by two threads at once: a look-up that misses is noted down.
class Strings {
 public:
  using Map = std::map<std::string, std::string, std::less<>>;

  Strings() = default;
  explicit Strings(Map texts) : texts_(std::move(texts)) {}

  /// The text. A missing key answers with itself, so that it is seen on the wall, and is noted as missing.
  /// The reference holds as long as this object.
  const std::string& operator[](std::string_view key) const;
  bool contains(std::string_view key) const { return texts_.contains(key); }

  /// The text with {0}, {1}, … replaced by the arguments; "{{" is a brace. A number beyond the arguments stays as it
  /// is.
  std::string format(std::string_view key, std::initializer_list<std::string_view> arguments) const;

  /// All texts, in order of their keys.
  const Map& all() const { return texts_; }
  /// The keys that were asked for and are not there.
  const std::set<std::string, std::less<>>& missing() const { return missing_; }

 private:
  Map texts_;
  mutable std::set<std::string, std::less<>> missing_;
};

/// Reads assets/strings/<language>.toml: tables of texts, nested as one likes. A value that is no text is a fault.
Loaded<Strings> loadStrings(const std::filesystem::path& file);

/// strings/<language>.toml in the folder of assets.
std::filesystem::path stringsFile(const std::filesystem::path& assets, std::string_view language);

}  // namespace lobbyboard::config
