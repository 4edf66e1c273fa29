#include "lint/finding.h"

#include <algorithm>
#include <array>

namespace lobbyboard::lint {

std::string_view nameOf(Kind kind) {
  static constexpr std::array<std::string_view, kKinds> kNames = {"small",   "faint",   "glyph", "shortened", "clipped",
                                                                  "covered", "overlap", "seam",  "dwell",     "bright"};
  return kNames[static_cast<std::size_t>(kind)];
}

void FindingList::add(Finding finding) {
  const bool known = std::any_of(findings_.begin(), findings_.end(), [&](const Finding& other) {
    return other.kind == finding.kind && other.text == finding.text;
  });
  if (!known) findings_.push_back(std::move(finding));
}

bool FindingList::hasFault() const {
  return std::any_of(findings_.begin(), findings_.end(), [](const Finding& f) { return f.grade == Grade::Fault; });
}

}  // namespace lobbyboard::lint
