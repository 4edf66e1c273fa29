#pragma once

#include <cstdint>
#include <string>

namespace lobbyboard::test {

/// A small sound feed document: `projects` projects with nothing but their codes and names.
inline std::string feedText(std::int64_t sequence, int projects = 4, const std::string& more = {}) {
  std::string text = R"({"format": "lobbyboard-feed/1", "sequence": )" + std::to_string(sequence) +
                     R"(, "published_at": "2023-05-21T08:00:00+08:00", "as_of": "2023-05-20", "year": 2023, )" + more +
                     R"("projects": [)";
  for (int i = 0; i < projects; ++i) {
    const std::string number = std::to_string(i);
    text += i == 0 ? "" : ", ";
    text += R"({"code": "P-)" + number + R"(", "name": "Project )" + number + R"("})";
  }
  return text + "]}";
}

}  // namespace lobbyboard::test
