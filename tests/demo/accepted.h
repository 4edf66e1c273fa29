#pragma once

#include <string>

#include "feed/decode.h"
#include "rules/evaluate.h"

namespace lobbyboard::demo {

/// A document that the wall's own decoder took, with its figures by the default rules; a refusal fails the test.
struct Accepted {
  feed::Decoded decoded;
  rules::Facts facts;

  const model::Snapshot& snapshot() const { return *decoded.snapshot; }
  const model::Project& project(const std::string& code) const;
  const rules::ProjectFacts& factsOf(const std::string& code) const;
};

Accepted accept(const std::string& document);
/// The document of period number k, 0–35.
Accepted acceptPeriod(int k);

}  // namespace lobbyboard::demo
