#pragma once

#include <string>

#include "agent/fault_server.h"

namespace lobbyboard::test {

/// A whole answer with the right Content-Length. `headers`: lines, each with its "\r\n".
inline std::string whole(const std::string& status, const std::string& headers, const std::string& body) {
  return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

inline Script ok(const std::string& body, const std::string& headers = {}) {
  return {Send{whole("200 OK", headers, body)}};
}

inline Script status(const std::string& line, const std::string& headers = {}) {
  return {Send{whole(line, headers, "no")}};
}

inline Script notModified() { return {Send{"HTTP/1.1 304 Not Modified\r\n\r\n"}}; }

inline Script redirect(const std::string& target) {
  return {Send{whole("302 Found", "Location: " + target + "\r\n", "")}};
}

inline std::string chunk(const std::string& bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string size;
  for (std::size_t left = bytes.size(); left > 0; left /= 16) size.insert(size.begin(), kDigits[left % 16]);
  return size + "\r\n" + bytes + "\r\n";
}

}  // namespace lobbyboard::test
