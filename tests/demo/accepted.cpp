#include "accepted.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "demo/calendar.h"
#include "demo/generator.h"
#include "demo/sequence.h"

namespace lobbyboard::demo {

const model::Project& Accepted::project(const std::string& code) const {
  return snapshot().projects.at(factsOf(code).project);
}

const rules::ProjectFacts& Accepted::factsOf(const std::string& code) const {
  const auto found = std::find_if(facts.projects.begin(), facts.projects.end(), [&](const rules::ProjectFacts& entry) {
    return snapshot().projects[entry.project].code == code;
  });
  INFO(code);
  REQUIRE(found != facts.projects.end());
  return *found;
}

Accepted accept(const std::string& document) {
  auto decoded = feed::decode(document, {});
  INFO((decoded ? std::string() : decoded.error().what));
  REQUIRE(decoded);
  rules::Facts facts = rules::evaluate(*decoded->snapshot, {}, decoded->snapshot->asOf);
  return {std::move(*decoded), std::move(facts)};
}

Accepted acceptPeriod(int k) {
  const time::Instant published = lastDayOf(k) + std::chrono::days{1};
  return accept(document(periodAt(k), sequenceAt(published), published));
}

}  // namespace lobbyboard::demo
