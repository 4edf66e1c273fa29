#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>
#include <set>

#include "commands/bench_report.h"
#include "commands/bench_start.h"
#include "commands/command.h"
#include "commands/wall_setup.h"
#include "demo/generator.h"
#include "display/memory_presenter.h"
#include "display/output.h"
#include "pages/fonts.h"
#include "rules/evaluate.h"
#include "show/content.h"
#include "show/program.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kTextCache = 4U << 20;  ///< as the show's
constexpr std::chrono::seconds kHurried{5};   ///< time enough to prepare the page that follows

struct Options {
  std::string size, page, config, record;
  std::int64_t frames = 600;
  int projects = 0;
  bool all = false, json = false, display = false;
};

/// The same content with so many projects: those of the demonstration again and again, under codes of their own.
std::shared_ptr<const pages::Content> withProjects(const pages::Content& content, int wanted) {
  auto snapshot = std::make_shared<model::Snapshot>(*content.snapshot);
  const std::vector<model::Project> pattern = snapshot->projects;
  snapshot->projects.resize(std::min(pattern.size(), static_cast<std::size_t>(wanted)));
  for (int i = static_cast<int>(pattern.size()); i < wanted; ++i) {
    snapshot->projects.push_back(pattern[static_cast<std::size_t>(i) % pattern.size()]);
    snapshot->projects.back().code = "B" + std::to_string(i);
  }
  pages::Content out = content;
  out.facts = std::make_shared<const rules::Facts>(rules::evaluate(*snapshot, content.rules, snapshot->asOf));
  out.snapshot = std::move(snapshot);
  return std::make_shared<const pages::Content>(std::move(out));
}

/// The setup with only one page of the loop, which stands for the whole bench; or with every page for some seconds, in
/// which the next one is prepared.
std::shared_ptr<const show::Setup> only(const show::Setup& setup, std::size_t entry) {
  auto out = std::make_shared<show::Setup>(setup);
  out->playlist.pages = {setup.playlist.pages[entry]};
  out->playlist.pages[0].dwell = {std::chrono::hours(1), false};
  return out;
}

std::shared_ptr<const show::Setup> hurried(const show::Setup& setup) {
  auto out = std::make_shared<show::Setup>(setup);
  for (config::PageEntry& page : out->playlist.pages) page.dwell = {kHurried, false};
  return out;
}

std::unique_ptr<display::Presenter> presenterFor(const Options& options, const config::WallSettings& wall,
                                                 const time::Clock& clock) {
  if (!options.display) return std::make_unique<display::MemoryPresenter>(geometry::Size{wall.width, wall.height});
  auto window = display::openOutput(wall, display::WindowMode::Fullscreen, clock);
  if (!window) throw Stop(base::kCouldNotStart, window.error().what);
  return std::move(*window);
}

/// What `bench` was asked for, page by page; a page stands in the list once, however often it is in the playlist.
void measurePages(const Options& options, const BenchParts& parts, const show::Setup& setup,
                  const std::shared_ptr<const pages::Content>& content, BenchReport& report) {
  const show::Program program(std::make_shared<show::Setup>(setup), content, parts.typesetter);
  std::set<std::string> done;
  for (const std::size_t entry : program.loop()) {
    const std::string& type = setup.playlist.pages[entry].type;
    if (!options.all && type != options.page) continue;
    if (!done.insert(type).second) continue;
    report.rows.push_back(benchLoop(parts, only(setup, entry), content, type, options.frames));
  }
  if (done.empty())
    throw Stop(base::kFoundFaults, "--page " + options.page + ": not among the pages that have something to show");
  if (!options.all) return;
  // Every change of page once, however few frames were asked for.
  const auto turn = static_cast<std::int64_t>(setup.settings.wall.hz * kHurried.count());
  const auto frames = std::max(options.frames, turn * static_cast<std::int64_t>(program.loop().size()));
  report.rows.push_back(benchLoop(parts, hurried(setup), content, "changes", frames));
}

void writeRecords(const std::vector<FrameRecord>& records, const std::filesystem::path& file) {
  std::ofstream out(file);
  out << "shown_us,presented_us,position_px,missed\n";
  for (const FrameRecord& frame : records)
    out << frame.shownUs << ',' << frame.presentedUs << ',' << frame.position << ',' << frame.missed << '\n';
  if (!out.flush()) throw Stop(base::kCouldNotStart, "--record " + file.string() + ": cannot be written");
}

int bench(const Options& options) {
  const base::Resources files = resources();
  const auto setup = loadSetup(configFile(options.config, files), files);
  resize(setup->settings.wall, options.size);
  const time::SystemClock clock;
  const std::string document = demo::documentAt(clock.now());
  const auto prepared = show::prepareContent(document, setup->settings.feed, setup->rules);
  if (!prepared) throw Stop(base::kCouldNotStart, prepared.error().what);
  const auto content = options.projects > 0 ? withProjects(*prepared->content, options.projects) : prepared->content;

  BenchReport report;
  report.size = {setup->settings.wall.width, setup->settings.wall.height};
  std::vector<std::string> arguments = {"--size",
                                        std::to_string(report.size.width) + "x" + std::to_string(report.size.height)};
  if (!options.display) arguments.emplace_back("--memory");
  report.firstFrameMs = firstFrameMs(files, document, arguments, clock);
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), kTextCache);
  {
    const auto presenter = presenterFor(options, setup->settings.wall, clock);
    report.presenter = presenter->describe();
    measurePages(options, {*presenter, typesetter, clock, options.display, !options.record.empty()}, *setup, content,
                 report);
    report.memory = footprint();
  }
  report.projects = content->snapshot->projects.size();
  report.hz = setup->settings.wall.hz;
  report.cpuSeconds = cpuSeconds();
  if (!options.record.empty()) writeRecords(report.rows.front().records, options.record);
  print(options.json ? toJson(report) : toTable(report));
  return base::kFine;
}

}  // namespace

void addBench(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command =
      app.add_subcommand("bench", "Measure what the pages cost on this machine, beside what copying alone costs");
  command->add_option("--size", options->size, "canvas, as in 3840x2160; without it, as configured");
  CLI::Option* const page = command->add_option("--page", options->page, "only this page; without it, all of them");
  command->add_flag("--all", options->all, "every page of the playlist, and a loop of page changes")->excludes(page);
  command->add_option("--frames", options->frames, "frames to measure of each page")->check(CLI::Range(10, 1000000));
  command->add_option("--projects", options->projects, "so many projects; without it, the demonstration's 296")
      ->check(CLI::Range(1, 200000));
  command->add_option("--config", options->config, "the configuration file");
  command->add_flag("--display", options->display, "on the wall's output, at its refresh rate; without it, in memory");
  command->add_option("--record", options->record, "write when each frame was shown, and where the page stood, as CSV")
      ->needs(page);
  command->add_flag("--json", options->json, "for machines");
  command->footer("Example: lobbyboard bench --size 3840x2160 --page progress");
  command->callback([options, &action] {
    options->all = options->all || options->page.empty();
    action = [options] { return bench(*options); };
  });
}

}  // namespace lobbyboard::commands
