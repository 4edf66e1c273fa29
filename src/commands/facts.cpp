#include <CLI/CLI.hpp>

#include "base/file.h"
#include "commands/command.h"
#include "commands/explain_text.h"
#include "config/rules.h"
#include "config/settings.h"
#include "demo/generator.h"
#include "feed/decode.h"
#include "rules/evaluate.h"
#include "rules/facts_json.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string feed, config, asOf, demoAt, explain, language;
  std::vector<std::string> diff;
};

/// What every answer is worked out with.
struct Desk {
  config::Settings settings;
  config::RuleSettings rules;
  config::Strings strings;
  std::filesystem::path ruleFile;

  Language language() const { return {strings, settings.language}; }
};

Desk deskFor(const Options& options) {
  const base::Resources files = resources();
  auto settings = config::loadSettings(configFile(options.config, files));
  if (!settings) throw Stop(base::kFoundFaults, listed(settings.error()));
  if (!options.language.empty()) settings->language = options.language;
  const auto file = config::ruleFile(*settings);
  auto rules = config::loadRules(file);
  if (!rules) throw Stop(base::kFoundFaults, listed(rules.error()));
  auto strings = config::loadStrings(config::stringsFile(files.assets(), settings->language));
  if (!strings) throw Stop(base::kFoundFaults, listed(strings.error()));
  return {std::move(*settings), std::move(*rules), std::move(*strings), file};
}

std::string documentFor(const Options& options, const config::FeedSettings& feed) {
  if (!options.demoAt.empty()) {
    const auto at = time::parseInstant(options.demoAt);
    if (!at) throw Stop(base::kWrongUsage, "--demo-at must be an instant with an offset, as in 2023-05-21T09:41+08:00");
    return demo::documentAt(*at);
  }
  if (options.feed.empty())
    throw Stop(base::kWrongUsage, "give --feed FILE, or --demo-at INSTANT for the demonstration");
  auto document = base::readFile(options.feed, static_cast<std::size_t>(feed.maxBytes));
  if (!document) throw Stop(base::kFoundFaults, document.error().what);
  return std::move(*document);
}

feed::Decoded decoded(const std::string& document, const std::string& name, const config::FeedSettings& feed) {
  auto decoded = feed::decode(document, {static_cast<std::size_t>(feed.maxBytes), feed.maxQuarantined});
  if (!decoded) throw Stop(base::kFoundFaults, name + " is refused: " + decoded.error().what);
  return std::move(*decoded);
}

time::Day dayFor(const Options& options, time::Day otherwise) {
  if (options.asOf.empty()) return otherwise;
  const auto day = time::parseDay(options.asOf);
  if (!day) throw Stop(base::kWrongUsage, "--as-of " + options.asOf + ": must be a date, as in 2023-05-20");
  return *day;
}

std::string difference(const Options& options, const Desk& desk) {
  const auto read = [&](const std::string& file) {
    const auto document = base::readFile(file, static_cast<std::size_t>(desk.settings.feed.maxBytes));
    if (!document) throw Stop(base::kFoundFaults, document.error().what);
    return decoded(*document, file, desk.settings.feed).snapshot;
  };
  const auto before = read(options.diff.front()), now = read(options.diff.back());
  const rules::Facts factsBefore = rules::evaluate(*before, desk.rules, before->asOf);
  const rules::Facts factsNow = rules::evaluate(*now, desk.rules, dayFor(options, now->asOf));
  return diffText({*before, factsBefore}, {*now, factsNow}, desk.language());
}

std::string explanation(const Options& options, const Desk& desk, const model::Snapshot& snapshot, time::Day asOf) {
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i)
    if (snapshot.projects[i].code == options.explain)
      return explainText(snapshot.projects[i], rules::explain(snapshot, i, desk.rules, asOf), asOf,
                         RuleFile(desk.ruleFile), desk.language());
  throw Stop(base::kFoundFaults, "--explain " + options.explain + ": no project of the feed has this code");
}

std::string answer(const Options& options, const Desk& desk) {
  if (!options.diff.empty()) return difference(options, desk);
  const feed::Decoded feed = decoded(documentFor(options, desk.settings.feed), "the feed", desk.settings.feed);
  const time::Day asOf = dayFor(options, feed.snapshot->asOf);
  if (!options.explain.empty()) return explanation(options, desk, *feed.snapshot, asOf);
  return rules::toJson(rules::evaluate(*feed.snapshot, desk.rules, asOf), *feed.snapshot, feed.warnings);
}

}  // namespace

void addFacts(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand("facts", "Print every figure that the wall would show, as JSON");
  command->add_option("--feed", options->feed, "a feed document");
  command->add_option("--demo-at", options->demoAt, "instead: the demonstration as it stands at an instant");
  command->add_option("--config", options->config, "the configuration file, which names the rules");
  command->add_option("--as-of", options->asOf, "the figures of an earlier day, as in 2023-05-20");
  command->add_option("--explain", options->explain, "instead of all that: why the project of this code has its card");
  command->add_option("--diff", options->diff, "instead: what feed NEW changes against feed OLD, and who")
      ->expected(2)
      ->type_name("OLD NEW");
  command->add_option("--language", options->language, "of --explain and --diff; without it, as configured")
      ->check(CLI::IsMember({"zh", "en"}));
  command->footer(
      "Example: lobbyboard facts --feed feed.json --as-of 2023-05-20\n"
      "         lobbyboard facts --feed feed.json --explain WD-021\n"
      "         lobbyboard facts --diff old.json new.json");
  command->callback([options, &action] {
    action = [options] {
      print(answer(*options, deskFor(*options)));
      return base::kFine;
    };
  });
}

}  // namespace lobbyboard::commands
