#include "commands/document.h"

#include "base/file.h"
#include "commands/command.h"
#include "demo/generator.h"

namespace lobbyboard::commands {

time::Instant instantOf(const std::string& option, const std::string& text) {
  const auto at = time::parseInstant(text);
  if (!at)
    throw Stop(base::kWrongUsage,
               option + " " + text + ": must be an instant with an offset, as in 2023-05-21T09:41+08:00");
  return *at;
}

std::string documentOf(const DocumentSource& source, const config::FeedSettings& feed) {
  if (source.file.empty() && source.demoAt.empty())
    throw Stop(base::kWrongUsage, "give --feed FILE, or --demo-at INSTANT for the demonstration");
  if (source.file.empty()) return demo::documentAt(instantOf("--demo-at", source.demoAt));
  auto document = base::readFile(source.file, static_cast<std::size_t>(feed.maxBytes));
  if (!document) throw Stop(base::kFoundFaults, document.error().what);
  return std::move(*document);
}

}  // namespace lobbyboard::commands
