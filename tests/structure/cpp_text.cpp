#include "structure/cpp_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace lobbyboard::test {
namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) { out_.code = text; }

  CppText split() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  bool starts(std::string_view token) const { return text_.substr(at_, token.size()) == token; }

  void blank(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && i < out_.code.size(); ++i)
      if (out_.code[i] != '\n') out_.code[i] = ' ';
  }
  void skipTo(std::size_t end) {
    end = std::min(end, text_.size());
    blank(at_, end);
    at_ = end;
  }
  std::size_t after(std::string_view token, std::size_t from) const {
    const std::size_t found = text_.find(token, from);
    return found == std::string_view::npos ? text_.size() : found + token.size();
  }

  void step() {
    if (starts("//")) return skipTo(text_.find('\n', at_));
    if (starts("/*")) return skipTo(after("*/", at_ + 2));
    if (starts("#include")) return include();
    if (starts("R\"")) return raw();
    const char c = text_[at_];
    if (c == '"' || c == '\'') return quoted(c);
    if (isDigit(c)) return number();
    if (isWord(c)) return word();
    ++at_;
  }

  void include() {
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    const std::size_t open = text_.find_first_of("<\"", at_);
    if (open < end) {
      const std::size_t close = text_.find(text_[open] == '<' ? '>' : '"', open + 1);
      out_.includes.push_back({open, std::string(text_.substr(open, close + 1 - open))});
    }
    skipTo(end);
  }

  void raw() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const std::size_t end = after(close, open);
    out_.strings.push_back({open + 1, std::string(text_.substr(open + 1, end - close.size() - open - 1))});
    skipTo(end);
  }

  void quoted(char mark) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != mark && text_[end] != '\n') end += text_[end] == '\\' ? 2U : 1U;
    end = std::min(end, text_.size());
    if (mark == '"') out_.strings.push_back({at_ + 1, std::string(text_.substr(at_ + 1, end - at_ - 1))});
    blank(at_ + 1, end);
    at_ = end + 1;
  }

  void number() {  // with its separators: 1'000'000
    while (at_ < text_.size() && (isWord(text_[at_]) || text_[at_] == '.' || text_[at_] == '\'')) ++at_;
  }

  void word() {  // stops before R" in u8R"(…)"
    while (at_ < text_.size() && isWord(text_[at_])) {
      ++at_;
      if (starts("R\"")) return;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  CppText out_;
};

bool isIdeograph(unsigned long c) {
  return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The code point of an escape that begins at `at`; 0 for any other text.
unsigned long escaped(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const std::size_t digits = rest.starts_with("\\u") ? 4 : rest.starts_with("\\U") ? 8 : 0;
  if (digits == 0 || rest.size() < 2 + digits) return 0;
  unsigned long value = 0;
  std::from_chars(rest.data() + 2, rest.data() + 2 + digits, value, 16);
  return value;
}

/// The code point that UTF-8 bytes at `at` stand for; 0 for a byte of ASCII or in the middle.
unsigned long decoded(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned long {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
  };
  if ((byte(0) & 0xF0) == 0xE0) return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  if ((byte(0) & 0xF8) == 0xF0)
    return (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
  return 0;
}

}  // namespace

CppText takeApart(std::string_view text) { return Splitter(text).split(); }

bool holdsIdeograph(std::string_view literal) {
  for (std::size_t at = 0; at < literal.size(); ++at)
    if (isIdeograph(decoded(literal, at)) || isIdeograph(escaped(literal, at))) return true;
  return false;
}

std::vector<std::size_t> places(std::string_view code, std::string_view token) {
  std::vector<std::size_t> out;
  for (std::size_t at = code.find(token); at != std::string_view::npos; at = code.find(token, at + 1)) {
    const std::size_t end = at + token.size();
    const bool longerLeft = at > 0 && isWord(token.front()) && isWord(code[at - 1]);
    const bool longerRight = end < code.size() && isWord(token.back()) && isWord(code[end]);
    if (!longerLeft && !longerRight) out.push_back(at);
  }
  return out;
}

}  // namespace lobbyboard::test
