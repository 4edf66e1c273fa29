#include "feed/warning_list.h"

#include <algorithm>

namespace lobbyboard::feed {

bool WarningList::takesUnknownKey() {
  const bool room = unknownKeys_ < kMostUnknownKeys;
  ++(room ? unknownKeys_ : unnamed_);
  return room;
}

void WarningList::add(Finding finding) {
  if (finding.warning.kind != "unknown-key" && ++others_ > kMostWarnings)
    ++unnamed_;
  else
    findings_.push_back(std::move(finding));
}

std::vector<model::Warning> WarningList::take() {
  std::stable_sort(findings_.begin(), findings_.end(),
                   [](const Finding& a, const Finding& b) { return a.position < b.position; });
  std::vector<model::Warning> warnings;
  warnings.reserve(findings_.size() + 1);
  for (Finding& finding : findings_) warnings.push_back(std::move(finding.warning));
  if (unnamed_ > 0) warnings.push_back({"", "more-warnings", std::to_string(unnamed_) + " more are not named here"});
  return warnings;
}

}  // namespace lobbyboard::feed
