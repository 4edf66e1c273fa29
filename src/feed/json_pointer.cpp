#include "feed/json_pointer.h"

#include "feed/clean_text.h"

namespace lobbyboard::feed {

std::string toPointer(const Place& place) {
  if (place.above == nullptr) return {};
  std::string pointer = toPointer(*place.above);
  if (place.key)
    appendKey(pointer, *place.key);
  else
    appendIndex(pointer, place.index);
  return pointer;
}

void appendKey(std::string& pointer, std::string_view key) {
  const CleanText clean = cleanText(key, 64);
  pointer += '/';
  for (const char c : clean.text) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
  if (clean.cut) pointer += "…";
}

void appendIndex(std::string& pointer, std::size_t index) {
  pointer += '/';
  pointer += std::to_string(index);
}

}  // namespace lobbyboard::feed
