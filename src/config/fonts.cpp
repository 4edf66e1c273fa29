#include "config/fonts.h"

#include <algorithm>

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

using Path = std::filesystem::path;

std::vector<FontEntry> readFonts(TableReader& root, std::string_view key, const Path& folder) {
  std::vector<FontEntry> out;
  for (TableReader& table : root.tables(key)) {
    FontEntry entry{table.text("path", ""), table.text("family", ""), table.number("thicken", 0, {0, 0.1})};
    if (!entry.path.is_absolute()) entry.path = folder / entry.path;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(entry.path, ignored))
      table.fault("path", table.find("path"),
                  "no such file: " + entry.path.string() + "; install the font or name another");
    table.refuseUnknown();
    out.push_back(std::move(entry));
  }
  return out;
}

/// The fonts that a site has put into a folder, by name, less those that the file itself names.
std::vector<FontEntry> droppedInto(TableReader& root, const Path& folder, const std::vector<FontEntry>& named) {
  std::vector<FontEntry> out;
  std::error_code ignored;
  for (std::filesystem::directory_iterator at(folder, ignored), end; !ignored && at != end; at.increment(ignored)) {
    const Path& path = at->path();
    const std::string ending = path.extension().string();
    if (std::any_of(named.begin(), named.end(), [&](const FontEntry& entry) { return entry.path == path; })) continue;
    if (ending == ".ttc" || ending == ".otc")
      root.fault("", nullptr,
                 path.string() + " is a collection of fonts; name it here with the family that is meant of it");
    else if (ending == ".ttf" || ending == ".otf")
      out.push_back({path, "", 0});
  }
  std::sort(out.begin(), out.end(), [](const FontEntry& a, const FontEntry& b) { return a.path < b.path; });
  return out;
}

/// What lies in fonts/<face>/, what lies in fonts/, what the file names.
std::vector<FontEntry> joined(std::vector<FontEntry> own, const std::vector<FontEntry>& forAll,
                              const std::vector<FontEntry>& named) {
  for (const auto* const more : {&forAll, &named})
    for (const FontEntry& entry : *more)
      if (std::find(own.begin(), own.end(), entry) == own.end()) own.push_back(entry);
  return own;
}

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

}  // namespace

Loaded<FontFiles> loadFonts(const Path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader root(*document, faults);
  const Path folder = file.parent_path();
  FontFiles out;
  out.fallback = readFonts(root, "fallback", folder);
  constexpr const char* kFaces[] = {"regular", "bold", "title"};
  std::vector<FontEntry>* const lists[] = {&out.regular, &out.bold, &out.title};
  std::vector<FontEntry> all = out.fallback;
  for (std::size_t i = 0; i < std::size(lists); ++i) {
    *lists[i] = readFonts(root, kFaces[i], folder);
    all.insert(all.end(), lists[i]->begin(), lists[i]->end());
    if (lists[i]->empty())
      root.fault(kFaces[i], nullptr, "must name at least one font: [[" + std::string(kFaces[i]) + "]] path = \"…\"");
  }
  const std::vector<FontEntry> forAll = droppedInto(root, folder, all);
  for (std::size_t i = 0; i < std::size(lists); ++i)
    *lists[i] = joined(droppedInto(root, folder / kFaces[i], all), forAll, *lists[i]);
  TableReader together = root.table("together");
  out.afterFigures = words(together.text("after_figures", ""));
  out.beforeFigures = words(together.text("before_figures", ""));
  out.words = words(together.text("words", ""));
  together.refuseUnknown();
  root.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return out;
}

}  // namespace lobbyboard::config
