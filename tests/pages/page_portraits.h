#pragma once

#include <map>
#include <memory>
#include <string>

#include "config/playlist.h"
#include "pages/stage.h"
#include "time/instant.h"

namespace lobbyboard::test {

/// A page to be photographed: its type and options, what it tells, and when.
struct Sitter {
  std::string name;  ///< of its golden pictures
  config::PageEntry entry;
  std::shared_ptr<const pages::Content> content;
  time::Instant at;
};

/// "2023-05-21T09:41:00+08:00": the middle of May, as the demonstration of Wuhai stands then.
extern const char* const kMidMay;

config::PageEntry pageOf(const std::string& type, std::map<std::string, config::OptionValue> options = {});

/// Before the demonstration of Wuhai.
Sitter wuhaiSitter(const std::string& name, config::PageEntry page, const char* at = kMidMay);
/// Before the demonstration of another city, under its own rules.
Sitter citySitter(const std::string& name, config::PageEntry page, const std::string& city,
                  const char* at = "2023-12-31T08:00:00+08:00");

/// Holds the page against `golden/<name>.png` at 1920x1080, and against `golden/<name>_<class>.png` on a wall of every
/// other class. A page that has no content, or takes no room, fails.
void checkOnEveryWall(const Sitter& sitter);
/// Holds the page in English against `golden/<name>_en.png` at 1920x1080.
void checkInEnglish(const Sitter& sitter);

}  // namespace lobbyboard::test
