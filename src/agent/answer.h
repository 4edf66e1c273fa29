#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace lobbyboard::agent {

/// What a source calls one version of its document, byte for byte as it said it; empty when it said nothing.
struct Validators {
  std::string etag;
  std::string lastModified;

  bool empty() const { return etag.empty() && lastModified.empty(); }
  friend bool operator==(const Validators&, const Validators&) = default;
};

/// The document is the one that the validators name.
struct NotModified {
  friend bool operator==(const NotModified&, const NotModified&) = default;
};

struct Body {
  std::string bytes;      ///< decoded, at most FeedSettings::maxBytes; whole as far as the transport can tell
  Validators validators;  ///< to be kept only once the bytes are accepted
  friend bool operator==(const Body&, const Body&) = default;
};

struct Failed {
  std::string reason;                              ///< names what and where; no figure in it changes from poll to poll
  std::optional<std::chrono::seconds> retryAfter;  ///< as the server asked, unclamped
  int httpStatus = 0;                              ///< 0 when there was none
  friend bool operator==(const Failed&, const Failed&) = default;
};

/// A stop was asked for meanwhile; nothing is known of the document.
struct Stopped {
  friend bool operator==(const Stopped&, const Stopped&) = default;
};

/// How asking for the document ended.
using Answer = std::variant<NotModified, Body, Failed, Stopped>;

}  // namespace lobbyboard::agent
