#pragma once

#include <cstdint>
#include <string>

namespace lobbyboard::test {

/// A gzip stream that unfolds to about `repeats` × 258 spaces, 159 times its own size: one block with the fixed codes,
/// a literal space and then "258 bytes from 1 byte back" over and over.
inline std::string gzipBomb(int repeats) {
  std::string out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
  unsigned held = 0, count = 0;
  const auto bit = [&](unsigned value) {
    held |= value << count;
    if (++count < 8) return;
    out.push_back(static_cast<char>(held));
    held = count = 0;
  };
  const auto code = [&](unsigned value, int length) {  // Huffman codes go out most significant bit first
    for (int i = length - 1; i >= 0; --i) bit((value >> i) & 1U);
  };
  bit(1);  // the last block
  bit(1);  // fixed codes, low bit first
  bit(0);
  code(0x30 + ' ', 8);
  for (int i = 0; i < repeats; ++i) {
    code(0xC0 + 285 - 280, 8);
    code(0, 5);
  }
  code(0, 7);
  while (count != 0) bit(0);
  return out;
}

}  // namespace lobbyboard::test
