#include "show/glyph_report.h"

#include <spdlog/fmt/fmt.h>

#include <map>

#include "model/every_text.h"

namespace lobbyboard::show {

std::string glyphReport(const graphics::MissingGlyphs& missing) {
  constexpr std::size_t kMost = 8;
  std::string out;
  std::size_t named = 0;
  for (const auto& [codePoint, times] : missing) {
    if (named == kMost) return out + fmt::format(" and {} more", missing.size() - kMost);
    out += fmt::format("{}U+{:04X} ×{}", named++ == 0 ? "missing glyphs: " : ", ",
                       static_cast<std::uint32_t>(codePoint), times);
  }
  return out;
}

std::vector<MissingGlyph> missingGlyphs(const model::Snapshot& snapshot, graphics::Typesetter& typesetter) {
  std::map<char32_t, MissingGlyph> found;
  model::everyText(snapshot, [&](const std::string& pointer, const model::Text& text) {
    for (const auto& [language, words] : text.byLanguage)
      for (const auto& [codePoint, times] : typesetter.lacking(words, graphics::Face::Regular)) {
        MissingGlyph& glyph = found.try_emplace(codePoint, MissingGlyph{codePoint, 0, pointer}).first->second;
        glyph.times += times;
      }
  });
  std::vector<MissingGlyph> out;
  for (auto& [codePoint, glyph] : found) out.push_back(std::move(glyph));
  return out;
}

bool holdsMongolian(const model::Snapshot& snapshot) {
  bool found = false;
  model::everyText(snapshot, [&](const std::string&, const model::Text& text) {
    for (const auto& [language, words] : text.byLanguage) found = found || language == "mn";
  });
  return found;
}

}  // namespace lobbyboard::show
