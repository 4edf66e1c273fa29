#include <CLI/CLI.hpp>

#include "base/file.h"
#include "base/log.h"
#include "commands/command.h"
#include "demo/generator.h"
#include "graphics/png.h"
#include "pages/fonts.h"
#include "show/content.h"
#include "show/portrait.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kTextCache = 32U << 20;

struct Options {
  std::string at, page, size, feed, config, out;
  bool contactSheet = false;
};

time::Instant instantOf(const std::string& text) {
  const auto at = time::parseInstant(text);
  if (!at)
    throw Stop(base::kWrongUsage,
               "--at " + text + ": must be an instant with an offset, as in 2023-05-21T09:41+08:00");
  return *at;
}

std::string documentFor(const Options& options, time::Instant at, const config::FeedSettings& feed) {
  if (options.feed.empty()) return demo::documentAt(at);
  auto document = base::readFile(options.feed, static_cast<std::size_t>(feed.maxBytes));
  if (!document) throw Stop(base::kFoundFaults, document.error().what);
  return std::move(*document);
}

/// The place in the loop of "race" or, where a type stands more than once, "race:2".
std::size_t placeOf(const show::Program& program, const std::string& wanted) {
  const std::size_t colon = wanted.find(':');
  const std::string type = wanted.substr(0, colon);
  int skip = colon == std::string::npos ? 0 : std::atoi(wanted.c_str() + colon + 1) - 1;
  for (std::size_t place = 0; place < program.loop().size(); ++place)
    if (program.entry(place).type == type && skip-- == 0) return place;
  std::string there;
  for (std::size_t place = 0; place < program.loop().size(); ++place)
    there += (there.empty() ? "" : ", ") + program.entry(place).type;
  throw Stop(base::kFoundFaults, "--page " + wanted + ": not among the pages that have something to show (" + there +
                                     "); a second one of a type is named as in race:2");
}

int render(const Options& options) {
  const base::Resources files = resources();
  const auto setup = loadSetup(configFile(options.config, files), files);
  if (!options.size.empty()) {
    const geometry::Size size = parseSize(options.size);
    setup->settings.wall.width = size.width;
    setup->settings.wall.height = size.height;
  }
  const time::Instant at = instantOf(options.at);
  const auto prepared = show::prepareContent(documentFor(options, at, setup->settings.feed), setup->settings.feed,
                                             setup->rules);
  if (!prepared) throw Stop(base::kFoundFaults, "the feed is refused: " + prepared.error().what);
  for (const model::Warning& warning : prepared->warnings)
    base::log::warning("feed", "{}: {}", warning.pointer, warning.text);
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), kTextCache);
  const show::Program program(setup, prepared->content, typesetter);
  const graphics::Canvas canvas =
      options.contactSheet     ? show::contactSheet(program, typesetter, at)
      : !options.page.empty() ? show::portrait(program, placeOf(program, options.page), at)
                              : show::frameAt(setup, prepared->content, typesetter, at);
  if (const auto written = graphics::writePng(canvas, options.out); !written)
    throw Stop(base::kCouldNotStart, written.error().what);
  return base::kFine;
}

}  // namespace

void addRender(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand("render", "Write what stands on the wall at an instant as a PNG picture");
  command->add_option("--at", options->at, "the instant, as in 2023-05-21T09:41+08:00")->required();
  command->add_option("--page", options->page, "this page at rest, as in race, or race:2 for the second of its type");
  command->add_option("--size", options->size, "canvas, as in 1920x1080; without it, as configured");
  command->add_option("--feed", options->feed, "a feed document; without it, the demonstration as it stands then");
  command->add_option("--config", options->config, "the configuration file");
  command->add_flag("--contact-sheet", options->contactSheet, "all pages of the playlist on one sheet");
  command->add_option("--out", options->out, "the picture to write")->required();
  command->footer("Example: lobbyboard render --at 2023-05-21T09:41+08:00 --page overview --out overview.png");
  command->callback([options, &action] { action = [options] { return render(*options); }; });
}

}  // namespace lobbyboard::commands
