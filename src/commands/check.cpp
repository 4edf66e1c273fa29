#include <CLI/CLI.hpp>

#include <cstdio>

#include "base/file.h"
#include "commands/check_feed.h"
#include "commands/command.h"
#include "pages/fonts.h"
#include "show/content.h"
#include "show/program.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string config, feed;
};

/// What a feed would bring to the wall; counts the faults.
int checkFeed(const Options& options, const std::shared_ptr<const show::Setup>& setup) {
  const auto document = base::readFile(options.feed, static_cast<std::size_t>(setup->settings.feed.maxBytes));
  if (!document) {
    std::printf("%s\n", document.error().what.c_str());
    return 1;
  }
  const auto prepared = show::prepareContent(*document, setup->settings.feed, setup->rules);
  if (!prepared) {
    std::printf("%s: refused: %s\n", options.feed.c_str(), prepared.error().what.c_str());
    return 1;
  }
  std::vector<model::Warning> warnings = prepared->warnings;
  for (model::Warning& slip : slipsIn(*prepared->content->snapshot, *document, resources()))
    warnings.push_back(std::move(slip));
  for (const model::Warning& warning : warnings)
    std::printf("%s: %s: %s: %s\n", options.feed.c_str(), warning.pointer.c_str(), warning.kind.c_str(), warning.text.c_str());
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), 1U << 20);
  const show::Program program(setup, prepared->content, typesetter);
  std::printf("%s: %zu projects, %zu warnings, %zu of %zu pages have something to show\n", options.feed.c_str(),
              prepared->content->snapshot->projects.size(), warnings.size(), program.loop().size(),
              setup->playlist.pages.size());
  return warnings.empty() ? 0 : 1;
}

int check(const Options& options) {
  const base::Resources files = resources();
  const std::filesystem::path file = configFile(options.config, files);
  const auto loaded = show::loadSetup(file, files);
  if (!loaded) {
    std::printf("%s\n", listed(loaded.error()).c_str());
    return base::kFoundFaults;
  }
  const auto setup = std::make_shared<const show::Setup>(*loaded);
  std::printf("%s: playlist \"%s\" with %zu pages, rules \"%s\", theme \"%s\": no fault\n", file.c_str(),
              setup->settings.active.c_str(), setup->playlist.pages.size(), setup->rules.name.c_str(),
              setup->settings.theme.c_str());
  const int faults = options.feed.empty() ? 0 : checkFeed(options, setup);
  return faults == 0 ? base::kFine : base::kFoundFaults;
}

}  // namespace

void addCheck(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command =
      app.add_subcommand("check", "Check the configuration, its playlist, rules, theme, fonts, and a feed");
  command->add_option("--config", options->config, "the configuration file");
  command->add_option("--feed", options->feed, "a feed document to check as well");
  command->footer("Example: lobbyboard check --config config/lobbyboard.toml --feed feed.json\nExit code 1 when anything is wrong.");
  command->callback([options, &action] { action = [options] { return check(*options); }; });
}

}  // namespace lobbyboard::commands
