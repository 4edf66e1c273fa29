#pragma once

#include <string>

#include "config/settings.h"
#include "time/instant.h"

namespace lobbyboard::commands {

/// What a feed document is taken from: a file, or else the demonstration as it stands at an instant.
struct DocumentSource {
  std::string file;
  std::string demoAt;  ///< "2023-05-21T09:41+08:00"
};

/// The document. Stops the command when it is not there, or when neither is given.
std::string documentOf(const DocumentSource& source, const config::FeedSettings& feed);

/// The instant of an option such as "--at". Stops the command when it is none.
time::Instant instantOf(const std::string& option, const std::string& text);

}  // namespace lobbyboard::commands
