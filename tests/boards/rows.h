#pragma once

#include <string>
#include <vector>

namespace lobbyboard::test {

/// A figure or board that a city publishes, and where this program shows it.
struct Row {
  std::string id;  ///< W, H, A, Y, J: Wuhai, Weihai, Alxa, Hengyang, Hejin
  std::string what;
  std::string city;               ///< whose demonstration shows it
  std::string page;               ///< of its playlist; empty: an export
  std::vector<std::string> says;  ///< what can be read there
  std::string proof = {};         ///< of an export, or beside the page: the test that holds it
  std::string at = {};            ///< the instant; empty: the day of the demonstration
};

const std::vector<Row>& rows();

}  // namespace lobbyboard::test
