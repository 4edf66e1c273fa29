// The values of a TableReader: what type, what range, and what to say when it is another.

#include <spdlog/fmt/fmt.h>

#include "config/table_reader.h"
#include "config/units.h"

namespace lobbyboard::config {

using std::chrono::milliseconds;

std::string TableReader::text(std::string_view key, std::string otherwise) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  if (const auto* value = std::get_if<std::string>(&node->value)) return *value;
  fault(key, node, fmt::format("must be a text in quotes, not {}", node->kind()));
  return otherwise;
}

bool TableReader::flag(std::string_view key, bool otherwise) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  if (const auto* value = std::get_if<bool>(&node->value)) return *value;
  fault(key, node, fmt::format("must be true or false, without quotes, not {}", node->kind()));
  return otherwise;
}

int TableReader::integer(std::string_view key, int otherwise, Range<int> range) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto* value = std::get_if<std::int64_t>(&node->value);
  if (value == nullptr) {
    fault(key, node, fmt::format("must be a whole number from {} to {}, not {}", range.from, range.to, node->kind()));
    return otherwise;
  }
  if (*value >= range.from && *value <= range.to) return static_cast<int>(*value);
  fault(key, node, fmt::format("must be {} to {}, not {}", range.from, range.to, *value));
  return otherwise;
}

double TableReader::number(std::string_view key, double otherwise, Range<double> range) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  double value = 0;
  if (const auto* decimal = std::get_if<double>(&node->value)) {
    value = *decimal;
  } else if (const auto* whole = std::get_if<std::int64_t>(&node->value)) {
    value = static_cast<double>(*whole);
  } else {
    fault(key, node, fmt::format("must be a number from {} to {}, not {}", range.from, range.to, node->kind()));
    return otherwise;
  }
  if (value >= range.from && value <= range.to) return value;
  fault(key, node, fmt::format("must be {} to {}, not {}", range.from, range.to, value));  // NaN comes here too
  return otherwise;
}

milliseconds TableReader::duration(std::string_view key, milliseconds otherwise, Range<milliseconds> range) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto* written = std::get_if<std::string>(&node->value);
  const auto value = written != nullptr ? parseDuration(*written) : std::nullopt;
  if (!value) {
    fault(key, node,
          fmt::format("must be a time span in quotes with its unit, such as \"30s\", \"5m\" or \"1500ms\", not {}",
                      shown(*node)));
    return otherwise;
  }
  if (*value >= range.from && *value <= range.to) return *value;
  fault(key, node, fmt::format("must be {} to {}, not {}", toString(range.from), toString(range.to), *written));
  return otherwise;
}

std::int64_t TableReader::bytes(std::string_view key, std::int64_t otherwise, Range<std::int64_t> range) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  std::optional<std::int64_t> value;
  if (const auto* written = std::get_if<std::string>(&node->value))
    value = parseBytes(*written);
  else if (const auto* number = std::get_if<std::int64_t>(&node->value))
    value = *number;
  if (!value) {
    fault(key, node,
          fmt::format("must be a size such as \"64MiB\", \"500KiB\" or a number of bytes, not {}", shown(*node)));
    return otherwise;
  }
  if (*value >= range.from && *value <= range.to) return *value;
  fault(key, node, fmt::format("must be {} to {} bytes, not {}", range.from, range.to, *value));
  return otherwise;
}

std::string TableReader::name(std::string_view key, std::string otherwise) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto* value = std::get_if<std::string>(&node->value);
  if (value != nullptr && isName(*value)) return *value;
  fault(key, node,
        fmt::format("must be a name of small letters, digits, _ and -, without a folder or an ending, not {}",
                    shown(*node)));
  return otherwise;
}

std::uint32_t TableReader::colour(std::string_view key) {
  const Node* node = find(key);
  if (node == nullptr) {
    fault(key, nullptr, "is missing; write a colour such as \"#07090C\"");
    return 0;
  }
  const auto* value = std::get_if<std::string>(&node->value);
  const auto colour = value != nullptr ? parseColour(*value) : std::nullopt;
  if (!colour) fault(key, node, fmt::format("must be a colour such as \"#07090C\", not {}", shown(*node)));
  return colour.value_or(0);
}

}  // namespace lobbyboard::config
