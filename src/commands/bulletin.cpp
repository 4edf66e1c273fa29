#include <CLI/CLI.hpp>

#include "base/file.h"
#include "commands/bulletin_text.h"
#include "commands/command.h"
#include "config/settings.h"
#include "demo/generator.h"
#include "feed/decode.h"
#include "rules/evaluate.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string feed, config, demoAt, asOf, language, format = "text";
};

std::string documentFor(const Options& options, std::size_t maxBytes) {
  if (!options.feed.empty()) {
    auto document = base::readFile(options.feed, maxBytes);
    if (!document) throw Stop(base::kFoundFaults, document.error().what);
    return std::move(*document);
  }
  const auto at = time::parseInstant(options.demoAt);
  if (!at)
    throw Stop(base::kWrongUsage, "give --feed FILE, or --demo-at with an instant such as 2023-05-21T09:41+08:00");
  return demo::documentAt(*at);
}

std::string bulletin(const Options& options) {
  const base::Resources files = resources();
  const auto settings = config::loadSettings(configFile(options.config, files));
  if (!settings) throw Stop(base::kFoundFaults, listed(settings.error()));
  const auto rules = config::loadRules(config::ruleFile(*settings));
  if (!rules) throw Stop(base::kFoundFaults, listed(rules.error()));
  const std::string code = options.language.empty() ? settings->language : options.language;
  const auto strings = config::loadStrings(config::stringsFile(files.assets(), code));
  if (!strings) throw Stop(base::kFoundFaults, listed(strings.error()));
  const auto maxBytes = static_cast<std::size_t>(settings->feed.maxBytes);
  const auto decoded = feed::decode(documentFor(options, maxBytes), {maxBytes, settings->feed.maxQuarantined});
  if (!decoded) throw Stop(base::kFoundFaults, "the feed is refused: " + decoded.error().what);
  const auto asOf = options.asOf.empty() ? std::optional(decoded->snapshot->asOf) : time::parseDay(options.asOf);
  if (!asOf) throw Stop(base::kWrongUsage, "--as-of " + options.asOf + ": must be a date, as in 2023-05-20");
  const rules::Facts facts = rules::evaluate(*decoded->snapshot, *rules, *asOf);
  const Bulletin content = bulletinOf({*decoded->snapshot, facts}, *rules, {*strings, code});
  if (options.format == "csv") return bulletinCsv(content);
  return options.format == "sms" ? bulletinSms(content, *strings) : bulletinText(content);
}

}  // namespace

void addBulletin(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand(
      "bulletin", "Print the ten-day bulletin: changes, red and yellow cards by leader, rates, ranking");
  command->add_option("--feed", options->feed, "a feed document");
  command->add_option("--demo-at", options->demoAt, "instead: the demonstration as it stands at an instant");
  command->add_option("--format", options->format, "text: tables; csv: for a spreadsheet; sms: short messages")
      ->check(CLI::IsMember({"text", "csv", "sms"}));
  command->add_option("--config", options->config, "the configuration file, which names the rules");
  command->add_option("--as-of", options->asOf, "as it stood on an earlier day, as in 2023-05-20");
  command->add_option("--language", options->language, "zh or en; without it, as configured")
      ->check(CLI::IsMember({"zh", "en"}));
  command->footer("Example: lobbyboard bulletin --feed feed.json --format sms");
  command->callback([options, &action] {
    action = [options] {
      print(bulletin(*options));
      return base::kFine;
    };
  });
}

}  // namespace lobbyboard::commands
