#include "feed/decode.h"

#include <new>

#include "feed/decode_document.h"
#include "feed/json_parser.h"

namespace lobbyboard::feed {
namespace {

/// Refuses half an import: more than the allowed share of the projects is unfit.
base::Result<void> mayQuarantine(const ReadDocument& read, double most) {
  const std::size_t all = read.snapshot.projects.size() + read.quarantined;
  // A share such as 0.29 is no exact double: 29 of 100 must not count as more than it.
  constexpr double kSlack = 1e-9;
  const auto allowed = static_cast<std::size_t>(most * static_cast<double>(all) + kSlack);
  if (read.quarantined <= allowed) return {};
  return base::failure(std::to_string(read.quarantined) + " of " + std::to_string(all) +
                       " projects are unfit; at most " + std::to_string(allowed) +
                       " may be (feed.max_quarantined); the first, " + read.firstUnfit->pointer + ": " +
                       read.firstUnfit->text);
}

base::Result<Decoded> decodeWithin(std::string_view document, const Limits& limits) {
  const auto parsed = parseJson(document, {.maxBytes = limits.maxBytes});
  if (!parsed) return base::failure(parsed.error().what);
  WarningList list;
  auto read = readDocument(*parsed, list);
  if (!read) return base::failure(read.error().what);
  if (const auto fit = mayQuarantine(*read, limits.maxQuarantined); !fit) return base::failure(fit.error().what);
  return Decoded{std::make_shared<const model::Snapshot>(std::move(read->snapshot)), list.take(), read->quarantined};
}

}  // namespace

base::Result<Decoded> decode(std::string_view document, const Limits& limits) {
  try {
    return decodeWithin(document, limits);
  } catch (const std::bad_alloc&) {
    return base::failure("not enough memory for a document of " + std::to_string(document.size()) + " bytes");
  }
}

}  // namespace lobbyboard::feed
