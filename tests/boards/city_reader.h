#pragma once

#include <map>
#include <set>
#include <string>

namespace lobbyboard::test {

/// What is written on the pages of a city's demonstration, over the turns in which its tables come round.
class CityReader {
 public:
  /// "wuhai", "weihai", "alxa", "hengyang", "hejin": its feed, its rules and its playlist, at 1920x1080.
  /// `at`: empty for the day of the demonstration.
  explicit CityReader(const std::string& city, const std::string& at = {});

  /// Is this a line, or a part of a line, of a page of this type?
  bool says(const std::string& page, const std::string& words) const;
  /// Types of pages in the playlist that show nothing.
  const std::set<std::string>& silent() const { return silent_; }
  /// All lines of a page, for messages.
  std::string linesOf(const std::string& page) const;

 private:
  std::map<std::string, std::set<std::string>> lines_;
  std::set<std::string> silent_;
};

}  // namespace lobbyboard::test
