#include "commands/check_wall.h"

#include <algorithm>

#include "commands/command.h"
#include "lint/report_text.h"
#include "pages/fonts.h"
#include "show/content.h"

namespace lobbyboard::commands {
namespace {

constexpr std::size_t kTextCache = 32U << 20;

/// What the command line puts in place of the configured wall.
void apply(const WallCheck& wanted, show::Setup& setup) {
  config::WallSettings& wall = setup.settings.wall;
  resize(wall, wanted.size);
  wall.pitchMm = wanted.pitchMm.value_or(wall.pitchMm);
  wall.farM = wanted.farM.value_or(wall.farM);
  wall.nearM = std::min(wall.nearM, wall.farM);
}

/// As given, else the document that the configuration names.
DocumentSource sourceOf(const WallCheck& wanted, const config::FeedSettings& feed) {
  if (!wanted.document.file.empty() || !wanted.document.demoAt.empty() || feed.file.empty()) return wanted.document;
  return {feed.file.string(), {}};
}

}  // namespace

bool checkWall(const WallCheck& wanted, const std::shared_ptr<show::Setup>& setup) {
  apply(wanted, *setup);
  const DocumentSource source = sourceOf(wanted, setup->settings.feed);
  const auto prepared =
      show::prepareContent(documentOf(source, setup->settings.feed), setup->settings.feed, setup->rules);
  if (!prepared) throw Stop(base::kFoundFaults, "the feed is refused: " + prepared.error().what);
  const time::Instant at =
      source.file.empty() ? instantOf("--demo-at", source.demoAt) : prepared->content->snapshot->publishedAt;
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), kTextCache);
  typesetter.keepInscriptions();
  const show::Program program(setup, prepared->content, typesetter);
  if (program.loop().empty())
    throw Stop(base::kFoundFaults, "no page of the playlist has anything to show of this feed");
  const lint::WallReport report = lint::examine(program, at);
  print(wanted.answer == WallCheck::Answer::Json ? toJson(report) : toText(report));
  return !report.hasFault();
}

}  // namespace lobbyboard::commands
