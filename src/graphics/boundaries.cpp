#include "graphics/boundaries.h"

#include <unicode/ubrk.h>

#include <stdexcept>
#include <string>

namespace lobbyboard::graphics {
namespace {

UBreakIteratorType typeOf(Boundaries::Of what) {
  switch (what) {
    case Boundaries::Of::Clusters:
      return UBRK_CHARACTER;
    case Boundaries::Of::Lines:
      return UBRK_LINE;
    case Boundaries::Of::Words:
      break;
  }
  return UBRK_WORD;
}

std::u16string inUtf16(std::u32string_view text) {
  std::u16string out;
  out.reserve(text.size());
  for (const char32_t c : text) {
    if (c < 0x10000) {
      out += static_cast<char16_t>(c);
    } else {
      out += static_cast<char16_t>(0xD7C0 + (c >> 10));
      out += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
    }
  }
  return out;
}

}  // namespace

void Boundaries::Close::operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }

Boundaries::Boundaries(Of what) {
  UErrorCode error = U_ZERO_ERROR;
  iterator_.reset(ubrk_open(typeOf(what), "zh", nullptr, 0, &error));
  if (U_FAILURE(error))
    throw std::runtime_error(std::string("ICU has no rules for breaking text: ") + u_errorName(error));
}

std::vector<bool> Boundaries::in(std::u32string_view text) {
  std::vector<bool> out(text.size(), false);
  if (out.empty()) return out;
  out[0] = true;
  const std::u16string units = inUtf16(text);
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText(iterator_.get(), units.data(), static_cast<std::int32_t>(units.size()), &error);
  std::size_t codePoint = 0;
  std::size_t unit = 0;
  for (std::int32_t at = ubrk_first(iterator_.get()); at != UBRK_DONE; at = ubrk_next(iterator_.get())) {
    while (unit < static_cast<std::size_t>(at) && codePoint < text.size())
      unit += text[codePoint++] < 0x10000 ? 1U : 2U;
    if (codePoint < text.size()) out[codePoint] = true;
  }
  ubrk_setText(iterator_.get(), u"", 0, &error);  // the iterator would keep looking at what is about to go
  return out;
}

}  // namespace lobbyboard::graphics
