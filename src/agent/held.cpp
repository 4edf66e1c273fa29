#include "agent/held.h"

#include <algorithm>
#include <utility>

#include "base/log.h"
#include "feed/guard.h"

namespace lobbyboard::agent {
namespace {

std::optional<Held> reread(feed::Stored stored) {
  // It was accepted once, under the settings of that day: today's limits are for new documents.
  auto decoded = feed::decode(stored.document, {std::max<std::size_t>(stored.document.size(), 1), 1.0});
  if (!decoded) {
    base::log::warning("agent", "a stored document no longer reads: {}", decoded.error().what);
    return std::nullopt;
  }
  return Held{std::move(stored), std::move(*decoded)};
}

}  // namespace

std::optional<Held> loadHeld(const feed::SnapshotStore& store) {
  auto found = store.load();
  if (!found) return std::nullopt;
  if (!found->complaint.empty()) base::log::warning("agent", "{}", found->complaint);
  const bool alreadyPrevious = found->previousGeneration;
  if (auto held = reread(std::move(found->stored))) return held;
  if (alreadyPrevious) return std::nullopt;
  auto previous = store.loadPrevious();
  return previous ? reread(std::move(*previous)) : std::nullopt;
}

base::Result<Held> admit(const Held* held, feed::Stored fresh, const config::FeedSettings& settings) {
  auto decoded = feed::decode(fresh.document, {static_cast<std::size_t>(settings.maxBytes), settings.maxQuarantined});
  if (!decoded) return tl::unexpected(decoded.error());
  const bool comparable = held != nullptr && (held->stored.source.empty() || held->stored.source == fresh.source);
  const auto* onTheWall = comparable ? held->decoded.snapshot.get() : nullptr;
  if (const auto may = feed::mayReplace(onTheWall, *decoded->snapshot, settings.maxShrink); !may)
    return tl::unexpected(may.error());
  return Held{std::move(fresh), std::move(*decoded)};
}

}  // namespace lobbyboard::agent
