#include "pages/person_name.h"

#include "graphics/utf8.h"

namespace lobbyboard::pages {
namespace {

constexpr char32_t kIdeographicSpace = 0x3000;

constexpr bool isHan(char32_t c) {
  return (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x40000) || c == 0x3007;
}

}  // namespace

std::string columnName(const std::string& name) {
  const std::u32string letters = graphics::decode(name);
  if (letters.size() != 2 || !isHan(letters[0]) || !isHan(letters[1])) return name;
  return graphics::encode(std::u32string{letters[0], kIdeographicSpace, letters[1]});
}

}  // namespace lobbyboard::pages
