#include <CLI/CLI.hpp>

#include <cstdio>

#include "base/file.h"
#include "commands/command.h"
#include "config/rules.h"
#include "config/settings.h"
#include "demo/generator.h"
#include "feed/decode.h"
#include "rules/evaluate.h"
#include "rules/facts_json.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string feed, config, asOf, demoAt;
};

std::string documentFor(const Options& options, const config::FeedSettings& feed) {
  if (!options.demoAt.empty()) {
    const auto at = time::parseInstant(options.demoAt);
    if (!at) throw Stop(base::kWrongUsage, "--demo-at must be an instant with an offset, as in 2023-05-21T09:41+08:00");
    return demo::documentAt(*at);
  }
  if (options.feed.empty()) throw Stop(base::kWrongUsage, "give --feed FILE, or --demo-at INSTANT for the demonstration");
  auto document = base::readFile(options.feed, static_cast<std::size_t>(feed.maxBytes));
  if (!document) throw Stop(base::kFoundFaults, document.error().what);
  return std::move(*document);
}

int facts(const Options& options) {
  const base::Resources files = resources();
  const auto settings = config::loadSettings(configFile(options.config, files));
  if (!settings) throw Stop(base::kFoundFaults, listed(settings.error()));
  const auto rules = config::loadRules(config::ruleFile(*settings));
  if (!rules) throw Stop(base::kFoundFaults, listed(rules.error()));
  const auto decoded = feed::decode(documentFor(options, settings->feed),
                                    {static_cast<std::size_t>(settings->feed.maxBytes), settings->feed.maxQuarantined});
  if (!decoded) throw Stop(base::kFoundFaults, "the feed is refused: " + decoded.error().what);
  time::Day asOf = decoded->snapshot->asOf;
  if (!options.asOf.empty()) {
    const auto day = time::parseDay(options.asOf);
    if (!day) throw Stop(base::kWrongUsage, "--as-of " + options.asOf + ": must be a date, as in 2023-05-20");
    asOf = *day;
  }
  const std::string json = rules::toJson(rules::evaluate(*decoded->snapshot, *rules, asOf), *decoded->snapshot, decoded->warnings);
  if (std::fwrite(json.data(), 1, json.size(), stdout) != json.size() || std::fflush(stdout) != 0)
    throw Stop(base::kCouldNotStart, "cannot write to standard output");
  return base::kFine;
}

}  // namespace

void addFacts(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand("facts", "Print every figure that the wall would show, as JSON");
  command->add_option("--feed", options->feed, "a feed document");
  command->add_option("--demo-at", options->demoAt, "instead: the demonstration as it stands at an instant");
  command->add_option("--config", options->config, "the configuration file, which names the rules");
  command->add_option("--as-of", options->asOf, "the figures of an earlier day, as in 2023-05-20");
  command->footer("Example: lobbyboard facts --feed feed.json --as-of 2023-05-20");
  command->callback([options, &action] { action = [options] { return facts(*options); }; });
}

}  // namespace lobbyboard::commands
