#include "commands/check_feed.h"

#include <cstdio>

#include "base/file.h"
#include "commands/check_slips.h"
#include "commands/command.h"
#include "pages/fonts.h"
#include "show/content.h"
#include "show/glyph_report.h"
#include "show/program.h"

namespace lobbyboard::commands {

int checkFeed(const std::string& file, const std::shared_ptr<const show::Setup>& setup) {
  const auto document = base::readFile(file, static_cast<std::size_t>(setup->settings.feed.maxBytes));
  if (!document) {
    std::printf("%s\n", document.error().what.c_str());
    return 1;
  }
  const auto prepared = show::prepareContent(*document, setup->settings.feed, setup->rules);
  if (!prepared) {
    std::printf("%s: refused: %s\n", file.c_str(), prepared.error().what.c_str());
    return 1;
  }
  std::vector<model::Warning> warnings = prepared->warnings;
  for (model::Warning& slip : slipsIn(*prepared->content->snapshot, *document, resources()))
    warnings.push_back(std::move(slip));
  for (const model::Warning& warning : warnings)
    std::printf("%s: %s: %s: %s\n", file.c_str(), warning.pointer.c_str(), warning.kind.c_str(), warning.text.c_str());
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), 1U << 20);
  const show::Program program(setup, prepared->content, typesetter);
  std::printf("%s: %zu projects, %zu warnings, %zu of %zu pages have something to show\n", file.c_str(),
              prepared->content->snapshot->projects.size(), warnings.size(), program.loop().size(),
              setup->playlist.pages.size());
  std::size_t faults = warnings.size();
  graphics::MissingGlyphs missing;
  for (const show::MissingGlyph& glyph : show::missingGlyphs(*prepared->content->snapshot, typesetter)) {
    missing[glyph.codePoint] = glyph.times;
    std::printf("%s: %s: missing-glyph: no font has U+%04X; it stands %d times\n", file.c_str(), glyph.where.c_str(),
                static_cast<unsigned>(glyph.codePoint), glyph.times);
  }
  if (!missing.empty()) std::printf("%s: %s\n", file.c_str(), show::glyphReport(missing).c_str());
  faults += missing.size();
  if (!setup->settings.scriptOrder && show::holdsMongolian(*prepared->content->snapshot)) {
    std::printf(
        "%s: it has Mongolian texts; choose script_order in the configuration: \"mn_first\", \"zh_first\" or "
        "\"zh_only\"\n",
        file.c_str());
    ++faults;
  }
  return static_cast<int>(faults);
}

}  // namespace lobbyboard::commands
