#include "show/content.h"

#include "feed/decode.h"
#include "rules/evaluate.h"

namespace lobbyboard::show {

base::Result<Prepared> prepareContent(std::string_view document, const config::FeedSettings& feed,
                                      const config::RuleSettings& rules, std::optional<time::Day> asOf) {
  auto decoded = feed::decode(document, {static_cast<std::size_t>(feed.maxBytes), feed.maxQuarantined});
  if (!decoded) return tl::unexpected(decoded.error());
  pages::Content content;
  content.snapshot = decoded->snapshot;
  content.rules = rules;
  const time::Day day = asOf.value_or(decoded->snapshot->asOf);
  content.facts = std::make_shared<const rules::Facts>(rules::evaluate(*content.snapshot, rules, day));
  if (const auto period = content.facts->period; period && period->indexInYear() > 0) {
    const time::Day before = period->previous().lastDay();
    content.before = std::make_shared<const rules::Facts>(rules::evaluate(*content.snapshot, rules, before));
  }
  return Prepared{std::make_shared<const pages::Content>(std::move(content)), std::move(decoded->warnings)};
}

}  // namespace lobbyboard::show
