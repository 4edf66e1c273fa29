#include "agent/document_shape.h"

namespace lobbyboard::agent {

std::optional<std::string> unlikeFeed(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "the document is empty; a JSON object is expected";
  if (bytes[first] == '<')
    return "an HTML or XML page came instead of the feed's JSON object (a login page or a portal in between?)";
  return std::nullopt;
}

}  // namespace lobbyboard::agent
