#include "feed/snapshot_file.h"

#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace lobbyboard::feed {
namespace {

constexpr std::string_view kMagic = "lobbyboard-snapshot/1";

std::string checksumOf(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  std::string text;
  for (const std::uint64_t half : {hash.high64, hash.low64})
    for (int shift = 60; shift >= 0; shift -= 4)
      text += "0123456789abcdef"[(half >> static_cast<unsigned>(shift)) & 15U];
  return text;
}

std::string headerFor(std::string_view body) {
  return std::string(kMagic) + ' ' + std::to_string(body.size()) + ' ' + checksumOf(body) + '\n';
}

std::optional<time::Instant> parseAcceptance(std::string_view digits) {
  std::int64_t microseconds = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), microseconds);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
  return time::Instant{std::chrono::microseconds{microseconds}};
}

}  // namespace

std::string toSnapshotFile(const Stored& stored) {
  std::string body = std::to_string(stored.acceptedAt.time_since_epoch().count());
  const bool tellable = !stored.source.empty() && stored.source.find('\n') == std::string::npos;
  if (tellable) body += ' ' + stored.source;
  body += '\n' + stored.document;
  body.insert(0, headerFor(body));
  return body;
}

base::Result<Stored> fromSnapshotFile(std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) return base::failure("not a snapshot of this version");
  const std::size_t endOfHeader = bytes.find('\n');
  if (endOfHeader == std::string_view::npos) return base::failure("cut short in its first line");
  const std::string_view body = bytes.substr(endOfHeader + 1);
  // Comparing with the header that belongs to this body leaves no byte of the file unread and no second spelling.
  if (bytes.substr(0, endOfHeader + 1) != headerFor(body)) return base::failure("length or checksum is wrong");
  const std::size_t endOfTime = body.find('\n');
  if (endOfTime == std::string_view::npos) return base::failure("the moment of acceptance is missing");
  const std::string_view origin = body.substr(0, endOfTime);
  const std::size_t endOfDigits = std::min(origin.find(' '), origin.size());
  const auto acceptedAt = parseAcceptance(origin.substr(0, endOfDigits));
  if (!acceptedAt) return base::failure("the moment of acceptance is unreadable");
  return Stored{std::string(body.substr(endOfTime + 1)), *acceptedAt,
                std::string(origin.substr(std::min(endOfDigits + 1, origin.size())))};
}

}  // namespace lobbyboard::feed
