#include <CLI/CLI.hpp>

#include "base/log.h"
#include "commands/command.h"
#include "commands/document.h"
#include "commands/photos.h"
#include "commands/wall_setup.h"
#include "graphics/png.h"
#include "graphics/watermark.h"
#include "lint/approval_sheet.h"
#include "pages/fonts.h"
#include "show/content.h"
#include "show/portrait.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kTextCache = 32U << 20;

struct Options {
  std::string at, page, size, feed, config, out, pdf, watermark;
  bool contactSheet = false;
};

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

void judgeUsage(const Options& options) {
  if (options.out.empty() && options.pdf.empty())
    throw Stop(base::kWrongUsage, "give --out FILE, or --pdf FILE with --contact-sheet");
  if (!options.pdf.empty() && !options.contactSheet) throw Stop(base::kWrongUsage, "--pdf belongs to --contact-sheet");
}

void writePicture(const Options& options, const show::Program& program, const std::shared_ptr<const show::Setup>& setup,
                  time::Instant at) {
  graphics::Typesetter& typesetter = program.stage().typesetter;
  graphics::Canvas canvas =
      options.contactSheet ? show::contactSheet(program, typesetter, at)
      : !options.page.empty()
          ? show::portrait(program, placeOf(program, options.page), at)
          : show::frameAt(setup, std::make_shared<pages::Content>(program.content()), typesetter, at);
  if (!options.watermark.empty()) graphics::stampWatermark(canvas, typesetter, options.watermark);
  if (const auto written = graphics::writePng(canvas, options.out); !written)
    throw Stop(base::kCouldNotStart, written.error().what);
}

int render(const Options& options) {
  judgeUsage(options);
  const base::Resources files = resources();
  const auto setup = loadSetup(configFile(options.config, files), files);
  resize(setup->settings.wall, options.size);
  const time::Instant at = instantOf("--at", options.at);
  const DocumentSource source{options.feed, options.at};
  const auto prepared =
      show::prepareContent(documentOf(source, setup->settings.feed), setup->settings.feed, setup->rules);
  if (!prepared) throw Stop(base::kFoundFaults, "the feed is refused: " + prepared.error().what);
  for (const model::Warning& warning : prepared->warnings)
    base::log::warning("feed", "{}: {}", warning.pointer, warning.text);
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), kTextCache);
  const auto content = std::make_shared<pages::Content>(*prepared->content);
  content->photos = photosFor(source, *content->snapshot);
  const show::Program program(setup, content, typesetter);
  if (!options.out.empty()) writePicture(options, program, setup, at);
  if (!options.pdf.empty())
    if (const auto written = lint::writeApprovalSheet(program, {at, options.watermark}, options.pdf); !written)
      throw Stop(base::kCouldNotStart, written.error().what);
  return base::kFine;
}

}  // namespace

void addRender(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command =
      app.add_subcommand("render", "Write what stands on the wall at an instant as a PNG picture");
  command->add_option("--at", options->at, "the instant, as in 2023-05-21T09:41+08:00")->required();
  command->add_option("--page", options->page, "this page at rest, as in race, or race:2 for the second of its type");
  command->add_option("--size", options->size, "canvas, as in 1920x1080; without it, as configured");
  command->add_option("--feed", options->feed, "a feed document; without it, the demonstration as it stands then");
  command->add_option("--config", options->config, "the configuration file");
  command->add_flag("--contact-sheet", options->contactSheet, "all pages of the playlist on one sheet");
  command->add_option("--out", options->out, "the picture to write");
  command->add_option("--pdf", options->pdf,
                      "with --contact-sheet: all pages on A3 sheets with name, dwell and as-of date, to be signed");
  command->add_option("--watermark", options->watermark, "a word laid faintly over every picture, for rehearsals");
  command->footer(
      "Example: lobbyboard render --at 2023-05-21T09:41+08:00 --page overview --out overview.png\n"
      "         lobbyboard render --at 2023-05-21T09:41+08:00 --contact-sheet --pdf approval.pdf --watermark "
      "REHEARSAL");
  command->callback([options, &action] { action = [options] { return render(*options); }; });
}

}  // namespace lobbyboard::commands
