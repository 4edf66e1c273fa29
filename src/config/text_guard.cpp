#include "config/text_guard.h"

#include "config/utf8.h"

namespace lobbyboard::config {
namespace {

/// Walks over the text once, knowing only strings, comments, brackets and dots.
class Walker {
 public:
  explicit Walker(std::string_view text) : text_(text) {}

  std::optional<Danger> findDanger() {
    while (!text_.empty()) {
      if (auto danger = badByte()) return danger;
      if (inString())
        walkString();
      else if (auto danger = walkPlain())
        return danger;
    }
    return std::nullopt;
  }

 private:
  bool inString() const { return !quote_.empty(); }
  bool at(std::string_view token) const { return text_.substr(0, token.size()) == token; }

  Danger danger(std::string text) const { return {place_, std::move(text)}; }

  std::optional<Danger> badByte() const {
    if (text_.front() == '\0') return danger("holds a NUL byte; is this a text file?");
    if (codePointLength(text_) == 0) return danger("is not UTF-8 here; save the file as UTF-8");
    return std::nullopt;
  }

  void step() {
    if (text_.front() == '\n') {
      ++place_.line;
      place_.column = 1;
    } else {
      ++place_.column;
    }
    const std::size_t length = codePointLength(text_);
    text_.remove_prefix(length == 0 ? 1 : length);
  }
  void step(std::size_t times) {
    for (; times > 0 && !text_.empty(); --times) step();
  }

  void walkString() {
    const bool escapes = quote_.front() == '"';
    if (escapes && text_.front() == '\\' && text_.size() > 1 && text_[1] != '\n' &&
        codePointLength(text_.substr(1)) == 1) {
      step(2);
    } else if (at(quote_)) {
      const char mark = quote_.front();
      step(quote_.size());
      // A multi-line string may end in up to two quotes of its own before the closing three.
      if (quote_.size() == 3)
        for (int spare = 2; spare > 0 && !text_.empty() && text_.front() == mark; --spare) step();
      quote_ = {};
    } else {
      if (text_.front() == '\n' && quote_.size() == 1) quote_ = {};  // never closed: the parser will say so
      step();
    }
  }

  std::optional<Danger> walkPlain() {
    const char c = text_.front();
    if (c == '#') {
      // Byte checks go on in a comment, one code point a turn.
      while (!text_.empty() && text_.front() != '\n') {
        if (auto danger = badByte()) return danger;
        step();
      }
      return std::nullopt;
    }
    for (const std::string_view quote : {R"(""")", "'''", "\"", "'"})
      if (at(quote)) {
        quote_ = quote;
        step(quote.size());
        return std::nullopt;
      }
    if (auto danger = count(c)) return danger;
    step();
    return std::nullopt;
  }

  std::optional<Danger> count(char c) {
    switch (c) {
      case '\n':
      case '=':
      case ',':
        dots_ = 0;
        break;
      case '[':
      case '{':
        dots_ = 0;
        if (++nest_ > kDeepestNest) return danger("nests values deeper than " + std::to_string(kDeepestNest));
        break;
      case ']':
      case '}':
        dots_ = 0;
        if (nest_ > 0) --nest_;
        break;
      case '.':
        if (++dots_ > kMostDots) return danger("has a key with more than " + std::to_string(kMostDots) + " dots");
        break;
      default:
        break;
    }
    return std::nullopt;
  }

  std::string_view text_;
  Place place_{1, 1};
  std::string_view quote_;  ///< what closes the string that we are in
  int dots_ = 0;            ///< in the key or number that we are in
  int nest_ = 0;
};

}  // namespace

std::optional<Danger> findDanger(std::string_view text) { return Walker(text).findDanger(); }

}  // namespace lobbyboard::config
