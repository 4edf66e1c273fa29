#pragma once

#include <string>

#include "base/result.h"

namespace lobbyboard::agent {

/// A URL as reasons and logs may show it: without user, password, query and fragment, which may hold secrets.
std::string shownUrl(const std::string& url);

/// May a feed at `from` send its reader on to `to`? Only within the same host and port, only over http or https, and
/// never from https down to http.
base::Result<void> mayRedirect(const std::string& from, const std::string& to);

}  // namespace lobbyboard::agent
