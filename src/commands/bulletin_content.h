#pragma once

#include <string>
#include <vector>

#include "commands/explain_text.h"
#include "config/rules.h"

namespace lobbyboard::commands {

/// One table of the bulletin.
struct BulletinTable {
  std::string title;
  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;  ///< as wide as the head
  std::vector<std::string> sentences;          ///< what it says, for short messages
};

/// The ten-day bulletin in the words of a language. Hidden projects are not named.
struct Bulletin {
  std::string title, asOf, counts;
  std::vector<BulletinTable> tables;  ///< changes, red and yellow cards by leader, rates, ranking of each series
};

Bulletin bulletinOf(const Edition& edition, const config::RuleSettings& settings, const Language& language);

}  // namespace lobbyboard::commands
