#include "feed/status.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdio>
#include <limits>

#include "base/file.h"
#include "feed/clean_text.h"
#include "feed/json_parser.h"
#include "feed/object_reader.h"

namespace lobbyboard::feed {
namespace {

constexpr std::size_t kMostBytes = 64U << 10;
constexpr std::string_view kFormat = "lobbyboard-agent-status/1";
constexpr std::array kStatusKeys = {std::string_view("format"),    std::string_view("checked_at"),
                                    std::string_view("last_good"), std::string_view("failures"),
                                    std::string_view("reason"),    std::string_view("sequence"),
                                    std::string_view("warnings"),  std::string_view("quarantined")};

/// RFC 3339 in UTC with microseconds: what is read back is what was written.
std::string precise(time::Instant instant) {
  std::string text = time::toString(instant);
  char fraction[16];
  const auto rest = instant - std::chrono::floor<std::chrono::seconds>(instant);
  std::snprintf(fraction, sizeof fraction, ".%06dZ", static_cast<int>(rest.count()));
  text.pop_back();
  return text + fraction;
}

std::string toJson(const FeedStatus& status) {
  ::rapidjson::StringBuffer buffer;
  ::rapidjson::Writer<::rapidjson::StringBuffer> writer(buffer);
  const auto string = [&writer](const char* key, std::string_view text) {
    writer.Key(key);
    writer.String(text.data(), static_cast<::rapidjson::SizeType>(text.size()));
  };
  writer.StartObject();
  string("format", kFormat);
  string("checked_at", precise(status.checkedAt));
  if (status.lastGood) string("last_good", precise(*status.lastGood));
  writer.Key("failures");
  writer.Int(status.failures);
  string("reason", cleanText(status.reason, kNoteLength).text);
  writer.Key("sequence");
  writer.Int64(status.sequence);
  writer.Key("warnings");
  writer.Uint64(status.warnings);
  writer.Key("quarantined");
  writer.Uint64(status.quarantined);
  writer.EndObject();
  return buffer.GetString();
}

FeedStatus readFields(ObjectReader& reader) {
  for (const std::string_view key : {"format", "checked_at", "failures", "sequence", "warnings", "quarantined"})
    reader.require(key);
  constexpr Word<bool> kFormats[] = {{kFormat, true}};
  reader.word("format", kFormats);
  FeedStatus status;
  status.checkedAt = reader.instant("checked_at").value_or(time::Instant{});
  status.lastGood = reader.instant("last_good");
  const auto failures = reader.count("failures").value_or(0);
  status.failures = static_cast<int>(std::min<std::int64_t>(failures, std::numeric_limits<int>::max()));
  status.reason = reader.line("reason", kNoteLength);
  status.sequence = reader.integer("sequence").value_or(-1);
  status.warnings = static_cast<std::size_t>(reader.count("warnings").value_or(0));
  status.quarantined = static_cast<std::size_t>(reader.count("quarantined").value_or(0));
  return status;
}

}  // namespace

base::Result<void> writeStatus(const std::filesystem::path& folder, const FeedStatus& status) {
  return base::writeFileDurably(statusFile(folder), toJson(status));
}

base::Result<FeedStatus> readStatus(const std::filesystem::path& folder) {
  const std::filesystem::path file = statusFile(folder);
  const auto bytes = base::readFile(file, kMostBytes);
  if (!bytes) return base::failure(bytes.error().what);
  const auto parsed = parseJson(*bytes, {.maxBytes = kMostBytes});
  if (!parsed) return base::failure(file.string() + ": " + parsed.error().what);
  WarningList warnings;
  Findings findings(warnings);
  const Place root;
  ObjectReader reader(JsonValue(*parsed, 0), root, kStatusKeys, findings);
  FeedStatus status = readFields(reader);
  if (!findings.spoiled()) return status;
  const model::Warning& fault = findings.firstFault().warning;
  return base::failure(file.string() + ": " + fault.pointer + ": " + fault.text);
}

std::filesystem::path statusFile(const std::filesystem::path& folder) { return folder / "agent-status.json"; }

}  // namespace lobbyboard::feed
