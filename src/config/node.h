#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lobbyboard::config {

/// A place in a file, from 1; 0 when unknown. Columns count code points.
struct Place {
  int line = 0;
  int column = 0;
  friend bool operator==(const Place&, const Place&) = default;
};

/// One value of a configuration file with the place where it begins.
struct Node {
  struct Entry;
  using Array = std::vector<Node>;
  using Table = std::vector<Entry>;  ///< in the order of the file
  /// TOML's dates and times. No setting takes them; they are kept to be named in a fault.
  struct Date {
    friend bool operator==(const Date&, const Date&) = default;
  };

  Place place;
  std::variant<bool, std::int64_t, double, std::string, Date, Array, Table> value;

  const Table* table() const { return std::get_if<Table>(&value); }
  const Array* array() const { return std::get_if<Array>(&value); }
  /// "a text", "a whole number", …: what this is, as one would say it in a message.
  std::string_view kind() const;
};

struct Node::Entry {
  std::string key;
  Place place;  ///< of the key
  Node node;
};

inline std::string_view Node::kind() const {
  constexpr std::string_view kNames[] = {"true or false",  "a whole number", "a decimal number", "a text",
                                         "a date or time", "a list",         "a table"};
  return kNames[value.index()];
}

}  // namespace lobbyboard::config
