#include "feed/clean_text.h"

#include <limits>

#include "feed/code_point.h"

namespace lobbyboard::feed {
namespace {

/// Takes code points one by one and keeps the text within its limits.
class Cleaner {
 public:
  explicit Cleaner(std::size_t most) : most_(most) {}

  void space() { spacePending_ = !clean_.text.empty(); }

  void base(char32_t codePoint) {
    clusterBytes_ = clean_.text.size();
    clusterCount_ = clean_.codePoints;
    if (spacePending_) put(U' ');
    spacePending_ = false;
    marks_ = 0;
    put(codePoint);
  }

  void mark(char32_t codePoint) {
    if (spacePending_) {
      base(codePoint);  // a mark on a space: the two stay together
      return;
    }
    if (clean_.text.empty() || marks_ == kMostMarks) return;
    ++marks_;
    put(codePoint);
  }

  void joiner(char32_t codePoint, char32_t next) {
    if (!isMongolian(last_) && !isMongolian(next)) return;
    if (clean_.text.empty())
      base(codePoint);
    else
      mark(codePoint);
  }

  bool full() const { return clean_.cut; }
  CleanText take() { return std::move(clean_); }

 private:
  void put(char32_t codePoint) {
    if (clean_.cut) return;
    if (clean_.codePoints == most_) {
      clean_.text.resize(clusterBytes_);
      clean_.codePoints = clusterCount_;
      clean_.cut = true;
      return;
    }
    appendUtf8(clean_.text, codePoint);
    ++clean_.codePoints;
    last_ = codePoint;
  }

  std::size_t most_;
  CleanText clean_;
  bool spacePending_ = false;
  std::size_t marks_ = 0;
  std::size_t clusterBytes_ = 0;  ///< where the newest base begins, with the space before it
  std::size_t clusterCount_ = 0;
  char32_t last_ = 0;
};

}  // namespace

CleanText cleanText(std::string_view utf8, std::size_t most) {
  Cleaner cleaner(most);
  for (std::size_t at = 0; at < utf8.size() && !cleaner.full();) {
    const CodePoint point = codePointAt(utf8, at);
    at += point.bytes;
    if (!point.valid) continue;
    switch (treatmentOf(point.value)) {
      case Treatment::Keep:
        cleaner.base(point.value);
        break;
      case Treatment::Mark:
        cleaner.mark(point.value);
        break;
      case Treatment::Space:
        cleaner.space();
        break;
      case Treatment::Joiner:
        cleaner.joiner(point.value, at < utf8.size() ? codePointAt(utf8, at).value : U'\0');
        break;
      case Treatment::Drop:
        break;
    }
  }
  return cleaner.take();
}

std::string inQuotes(std::string_view utf8) {
  const CleanText clean = cleanText(utf8, 40);
  return "\"" + clean.text + (clean.cut ? "…\"" : "\"");
}

}  // namespace lobbyboard::feed
