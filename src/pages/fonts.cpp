#include "pages/fonts.h"

namespace lobbyboard::pages {
namespace {

std::vector<graphics::FontFile> faces(const std::vector<config::FontEntry>& entries) {
  std::vector<graphics::FontFile> out;
  for (const config::FontEntry& entry : entries) out.push_back({entry.path, entry.family, entry.thicken});
  return out;
}

}  // namespace

graphics::FontList fontList(const config::FontFiles& files) {
  return {faces(files.regular), faces(files.bold),   faces(files.title), faces(files.fallback),
          files.afterFigures,   files.beforeFigures, files.words};
}

}  // namespace lobbyboard::pages
