#include "graphics/clusters.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstring>

namespace lobbyboard::graphics {
namespace {

/// Code points that are surely a cluster by themselves when the next is one of these too: most of what a wall says.
bool standsAlone(char32_t c) {
  return (c >= 0x20 && c < 0x300) || (c >= 0x2010 && c < 0x2028) || (c >= 0x3000 && c < 0x302A) ||
         (c >= 0x3400 && c < 0xA000) || (c >= 0xFF01 && c < 0xFF60);
}

bool isPlain(UScriptCode script) {
  switch (script) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::vector<bool> Clusters::starts(std::u32string_view text) {
  if (std::all_of(text.begin(), text.end(), standsAlone)) return std::vector<bool>(text.size(), true);
  return boundaries_.in(text);
}

std::vector<std::u32string_view> Clusters::in(std::u32string_view text) {
  const std::vector<bool> begins = starts(text);
  std::vector<std::u32string_view> out;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t to = from + 1;
    while (to < text.size() && !begins[to]) ++to;
    out.push_back(text.substr(from, to - from));
    from = to;
  }
  return out;
}

Script scriptOf(char32_t codePoint) {
  Script out;
  if (standsAlone(codePoint)) return out;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(codePoint), &error);
  const char* const name = U_FAILURE(error) || isPlain(script) ? nullptr : uscript_getShortName(script);
  if (name == nullptr || std::strlen(name) != 4) return out;
  std::copy_n(name, 4, out.tag.begin());
  out.rightToLeft = uscript_isRightToLeft(script) != 0;
  return out;
}

bool isMongolian(const Script& script) { return std::strcmp(script.tag.data(), "Mong") == 0; }

bool isInvisible(char32_t codePoint) {
  if (codePoint < 0xAD || (codePoint > 0x3164 && codePoint < 0xFE00)) return false;  // Latin and Chinese, soon told
  return u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

std::u32string composed(std::u32string_view cluster) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* const nfc = unorm2_getNFCInstance(&error);
  std::u32string out;
  for (const char32_t c : cluster) {
    const UChar32 joined = out.empty() || U_FAILURE(error)
                               ? U_SENTINEL
                               : unorm2_composePair(nfc, static_cast<UChar32>(out.back()), static_cast<UChar32>(c));
    if (joined >= 0)
      out.back() = static_cast<char32_t>(joined);
    else
      out += c;
  }
  return out;
}

}  // namespace lobbyboard::graphics
