#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace lobbyboard::base {

/// Why something from outside was not taken: one sentence that names what, where, and what would be right.
struct Error {
  std::string what;

  friend bool operator==(const Error&, const Error&) = default;
};

/// Bad outside input is an expected result, not an exception.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(std::string what) { return tl::unexpected<Error>(Error{std::move(what)}); }

}  // namespace lobbyboard::base
