#include <CLI/CLI.hpp>

#include <cstdio>

#include "commands/check_feed.h"
#include "commands/check_wall.h"
#include "commands/command.h"
#include "show/setup.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string config, feed, demoAt, size;
  double pitchMm = 0, farM = 0;
  bool wall = false, json = false;
};

bool asksForWall(const Options& options) {
  return options.wall || options.json || !options.demoAt.empty() || !options.size.empty() || options.pitchMm > 0 ||
         options.farM > 0;
}

WallCheck wallCheckOf(const Options& options) {
  WallCheck out{{options.feed, options.demoAt},
                options.size,
                {},
                {},
                options.json ? WallCheck::Answer::Json : WallCheck::Answer::Table};
  if (options.pitchMm > 0) out.pitchMm = options.pitchMm;
  if (options.farM > 0) out.farM = options.farM;
  return out;
}

int check(const Options& options) {
  if (asksForWall(options) && !options.wall)
    throw Stop(base::kWrongUsage, "--json, --demo-at, --size, --pitch and --far belong to --wall");
  if (!options.feed.empty() && !options.demoAt.empty())
    throw Stop(base::kWrongUsage, "give either --feed or --demo-at");
  const base::Resources files = resources();
  const std::filesystem::path file = configFile(options.config, files);
  const auto loaded = show::loadSetup(file, files);
  if (!loaded) {
    std::printf("%s\n", listed(loaded.error()).c_str());
    return base::kFoundFaults;
  }
  if (const auto open = show::undecided(*loaded, file); !open.empty()) {
    std::printf("%s\n", listed(open).c_str());
    return base::kFoundFaults;
  }
  const auto setup = std::make_shared<show::Setup>(*loaded);
  if (!options.json)
    std::printf("%s: playlist \"%s\" with %zu pages, rules \"%s\", theme \"%s\": no fault\n", file.c_str(),
                setup->settings.active.c_str(), setup->playlist.pages.size(), setup->rules.name.c_str(),
                setup->settings.theme.c_str());
  if (options.wall) return checkWall(wallCheckOf(options), setup) ? base::kFine : base::kFoundFaults;
  const int faults = options.feed.empty() ? 0 : checkFeed(options.feed, setup);
  return faults == 0 ? base::kFine : base::kFoundFaults;
}

constexpr const char* kFooter =
    R"(With --wall every page of the playlist is composed for the wall, with these data, and played through its turns.
Faults, with exit code 1:
  small      type under its visual angle for the farthest reader: 25' for what is read, 20' for captions; or under 24 px
  faint      text with a contrast under 7:1 with the pixels under it
  glyph      a character that no font has
  clipped    a line cut off by its picture, the canvas or the edge of a table at rest
  covered    a line with something lying on it
  overlap    two lines whose ink touches
  seam       a line that stands across a seam or a fold of the wall
  dwell      a page that stands shorter than 2 s + 0.25 s a character + 0.5 s a figure, at least 8 s and at most 30 s
  bright     average picture level from 0.50 (linear Rec. 709); from 0.30 a warning
Warnings:
  shortened  a name that ends in an ellipsis
Then it says what the wall should be: the smallest dwell, the largest distance at which all of it can be read.

Example: lobbyboard check --config config/lobbyboard.toml --feed feed.json
         lobbyboard check --wall --demo-at 2023-05-21T09:41+08:00 --size 1024x512 --pitch 4 --far 8
Exit code 1 when anything is wrong.)";

}  // namespace

void addCheck(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand(
      "check", "Check the configuration, its playlist, rules, theme, fonts, and a feed; or the whole wall");
  command->add_option("--config", options->config, "the configuration file");
  command->add_option("--feed", options->feed,
                      "a feed document to check as well; with --wall, to compose the pages of");
  command->add_flag("--wall", options->wall, "compose every page and say what cannot be read on this wall");
  command->add_option("--demo-at", options->demoAt,
                      "with --wall, instead of a feed: the demonstration as it stands at an instant");
  command->add_option("--size", options->size, "with --wall: another canvas, as in 1920x1080");
  command->add_option("--pitch", options->pitchMm, "with --wall: another pixel pitch, in mm")
      ->check(CLI::Range(0.4, 40.0));
  command->add_option("--far", options->farM, "with --wall: another distance of the farthest reader, in m")
      ->check(CLI::Range(0.3, 500.0));
  command->add_flag("--json", options->json, "with --wall: the findings as JSON");
  command->footer(kFooter);
  command->callback([options, &action] { action = [options] { return check(*options); }; });
}

}  // namespace lobbyboard::commands
