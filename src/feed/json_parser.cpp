#include "feed/json_parser.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <new>
#include <stdexcept>

// A broken promise inside RapidJSON must refuse a document, not end the program. The library is compiled here under a
// name of its own, so that no other file of the program shares (or replaces) this variant of it.
#define RAPIDJSON_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) : throw std::logic_error("the JSON parser broke its own rule: " #condition))
#define RAPIDJSON_NAMESPACE lobbyboard::feed::rapidjson
#define RAPIDJSON_NAMESPACE_BEGIN namespace lobbyboard::feed::rapidjson {
#define RAPIDJSON_NAMESPACE_END }
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "feed/json_tree_builder.h"

namespace lobbyboard::feed {
namespace {

// Iterative: depth costs no stack. Numbers as strings: money stays exact. Never kParseFullPrecisionFlag: it reads out
// of bounds on long denormal literals in 1.1.0.
constexpr unsigned kFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

/// Memory that is refused is an exception, not the null pointer that the parser would write through.
struct ThrowingAllocator {
  static const bool kNeedFree = true;
  void* Malloc(std::size_t size) { return size == 0 ? nullptr : checked(std::malloc(size)); }
  void* Realloc(void* old, std::size_t, std::size_t size) {
    if (size != 0) return checked(std::realloc(old, size));
    std::free(old);
    return nullptr;
  }
  static void Free(void* memory) { std::free(memory); }

 private:
  static void* checked(void* memory) {
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
  }
};

/// Passes the parser's events on.
struct Events : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Events> {
  explicit Events(JsonTreeBuilder& target) : builder(target) {}

  bool Null() { return builder.scalar(JsonType::Null, {}); }
  bool Bool(bool value) { return builder.scalar(value ? JsonType::True : JsonType::False, {}); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) {
    return builder.scalar(JsonType::Number, {text, length});
  }
  bool String(const char* text, rapidjson::SizeType length, bool) { return builder.string({text, length}); }
  bool Key(const char* text, rapidjson::SizeType length, bool) { return builder.string({text, length}); }
  bool StartObject() { return builder.open(JsonType::Object); }
  bool EndObject(rapidjson::SizeType members) { return builder.close(members); }
  bool StartArray() { return builder.open(JsonType::Array); }
  bool EndArray(rapidjson::SizeType items) { return builder.close(items); }
  bool Default() { return false; }

  JsonTreeBuilder& builder;
};

base::Result<JsonDocument> build(std::string_view text, std::size_t skipped, const JsonLimits& limits) {
  JsonTreeBuilder builder(limits, text);
  Events events(builder);
  rapidjson::MemoryStream stream(text.data(), text.size());
  rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, ThrowingAllocator> reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, events);
  if (!result.IsError()) return builder.take();
  if (!builder.complaint().empty()) return base::failure(builder.complaint());
  const std::string at = " (byte " + std::to_string(result.Offset() + skipped) + ")";
  if (result.Code() == rapidjson::kParseErrorStringInvalidEncoding) return base::failure("not UTF-8" + at);
  return base::failure(std::string("not JSON: ") + rapidjson::GetParseError_En(result.Code()) + at);
}

}  // namespace

base::Result<JsonDocument> parseJson(std::string_view text, const JsonLimits& limits) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  const std::size_t most = std::min<std::size_t>(limits.maxBytes, std::numeric_limits<std::uint32_t>::max());
  if (text.size() > most)
    return base::failure("larger than " + std::to_string(most) + " bytes: " + std::to_string(text.size()));
  const std::size_t skipped = text.starts_with(kMark) ? kMark.size() : 0;
  text.remove_prefix(skipped);
  // The parser takes a NUL byte for the end, and would pass over what follows.
  if (const std::size_t at = text.find('\0'); at != std::string_view::npos)
    return base::failure("not JSON: a NUL byte (byte " + std::to_string(at + skipped) + ")");
  try {
    return build(text, skipped, limits);
  } catch (const std::bad_alloc&) {
    return base::failure("not enough memory for a document of " + std::to_string(text.size()) + " bytes");
  } catch (const std::logic_error& error) {
    return base::failure(error.what());
  }
}

}  // namespace lobbyboard::feed
