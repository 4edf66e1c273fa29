#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::test {

/// A piece of a C++ text with the place where it begins.
struct Piece {
  std::size_t at = 0;
  std::string text;
};

/// A C++ text taken apart, as far as these tests need it.
struct CppText {
  std::string code;             ///< as long as the text; comments and what is inside quotes are blank
  std::vector<Piece> strings;   ///< what stands inside double quotes, raw ones too; escapes as written
  std::vector<Piece> includes;  ///< with their marks: "<map>", "\"base/file.h\""
};

CppText takeApart(std::string_view text);

/// Whether an ideograph stands in a literal, as itself or as \uXXXX or \UXXXXXXXX.
bool holdsIdeograph(std::string_view literal);

/// Where `token` stands in code, not as part of a longer identifier on either side that ends in a letter.
std::vector<std::size_t> places(std::string_view code, std::string_view token);

}  // namespace lobbyboard::test
