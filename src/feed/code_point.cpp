#include "feed/code_point.h"

#include <algorithm>
#include <iterator>

#include "feed/combining_marks.h"

namespace lobbyboard::feed {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t Count>
bool anyHolds(const Range (&ranges)[Count], char32_t codePoint) {
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [codePoint](const Range& range) { return codePoint >= range.first && codePoint <= range.last; });
}

// The blank Braille cell (2800) is a space to the eye. 202F belongs to Mongolian words and stays as it is.
constexpr Range kSpaces[] = {{0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
                             {0x2000, 0x200A}, {0x2028, 0x2029}, {0x205F, 0x205F}, {0x2800, 0x2800}, {0x3000, 0x3000}};

// Control characters, marks and overrides of direction, invisible letters and format characters, tags, surrogates.
// The variation selectors E0100–E01EF stay: they choose the form of a hanzi.
constexpr Range kDropped[] = {
    {0x00, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},      {0x34F, 0x34F},   {0x61C, 0x61C},   {0x115F, 0x1160},
    {0x17B4, 0x17B5},   {0x200B, 0x200B},   {0x200E, 0x200F},  {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
    {0xD800, 0xDFFF},   {0xFDD0, 0xFDEF},   {0xFEFF, 0xFEFF},  {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A}, {0xE0000, 0xE00FF}, {0xE01F0, 0xE0FFF}};

bool isNoncharacter(char32_t codePoint) { return (codePoint & 0xFFFE) == 0xFFFE || codePoint > 0x10FFFF; }

/// Continuation bytes and the least value of a sequence, by its lead byte.
struct Lead {
  std::size_t bytes;
  char32_t bits;
  char32_t least;
};

Lead leadOf(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

}  // namespace

CodePoint codePointAt(std::string_view utf8, std::size_t at) {
  const Lead lead = leadOf(static_cast<unsigned char>(utf8[at]));
  if (lead.bytes == 0 || lead.bytes > utf8.size() - at) return {};
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.bytes; ++i) {
    const auto byte = static_cast<unsigned char>(utf8[at + i]);
    if ((byte & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (value < lead.least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, lead.bytes, true};
}

void appendUtf8(std::string& utf8, char32_t codePoint) {
  const auto put = [&utf8](char32_t byte) { utf8 += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (codePoint < 0x80) {
    put(codePoint);
    return;
  }
  if (codePoint < 0x800) {
    put(0xC0U | (codePoint >> 6U));
  } else {
    if (codePoint < 0x10000) {
      put(0xE0U | (codePoint >> 12U));
    } else {
      put(0xF0U | (codePoint >> 18U));
      put(0x80U | ((codePoint >> 12U) & 0x3FU));
    }
    put(0x80U | ((codePoint >> 6U) & 0x3FU));
  }
  put(0x80U | (codePoint & 0x3FU));
}

Treatment treatmentOf(char32_t codePoint) {
  if (codePoint > 0x20 && codePoint < 0x7F) return Treatment::Keep;
  if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) return Treatment::Keep;
  if (anyHolds(kSpaces, codePoint)) return Treatment::Space;
  if (codePoint == 0x200C || codePoint == 0x200D) return Treatment::Joiner;
  if (isNoncharacter(codePoint) || anyHolds(kDropped, codePoint)) return Treatment::Drop;
  return isCombiningMark(codePoint) ? Treatment::Mark : Treatment::Keep;
}

bool isMongolian(char32_t codePoint) {
  return (codePoint >= 0x1800 && codePoint <= 0x18AF) || (codePoint >= 0x11660 && codePoint <= 0x1166C);
}

}  // namespace lobbyboard::feed
