#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::rules::literal {

/// A JSON document as lines "<pointer> <value>", which are easy to compare and to read when they differ.
class Sheet {
 public:
  void text(const std::string& pointer, std::string_view value);
  void number(const std::string& pointer, double value);
  void yesNo(const std::string& pointer, bool value);
  void null(const std::string& pointer) { lines_.push_back(pointer + " null"); }
  void emptyList(const std::string& pointer) { lines_.push_back(pointer + " []"); }

  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};

/// The lines of a JSON text; throws std::runtime_error when it is none.
std::vector<std::string> linesOf(const std::string& json);
/// The first place where two documents differ, with both lines; empty when they are the same.
std::string firstDifference(const std::vector<std::string>& actual, const std::vector<std::string>& expected);

}  // namespace lobbyboard::rules::literal
