#include "config/spelling.h"

#include <algorithm>

namespace lobbyboard::config {
namespace {

constexpr std::size_t kLongestWord = 64;

/// How many letters must be put in, taken out, replaced or swapped with their neighbour.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& words) {
  if (written.size() > kLongestWord) return std::nullopt;
  std::optional<std::string> best;
  std::size_t bestDistance = 0;
  for (const std::string& word : words) {
    const std::size_t d = distance(written, word);
    if (d > std::max<std::size_t>(1, std::max(word.size(), written.size()) / 3) || (best && d >= bestDistance))
      continue;
    best = word;
    bestDistance = d;
  }
  return best;
}

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += "'" + words[i] + "'";
  }
  return out;
}

}  // namespace lobbyboard::config
