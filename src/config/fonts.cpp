#include "config/fonts.h"

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

std::vector<FontEntry> readFace(TableReader& root, std::string_view face, const std::filesystem::path& folder) {
  std::vector<FontEntry> out;
  for (TableReader& table : root.tables(face)) {
    FontEntry entry{table.text("path", ""), table.text("family", "")};
    if (!entry.path.is_absolute()) entry.path = folder / entry.path;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(entry.path, ignored))
      table.fault("path", table.find("path"),
                  "no such file: " + entry.path.string() + "; install the font or name another");
    table.refuseUnknown();
    out.push_back(std::move(entry));
  }
  if (out.empty()) root.fault(face, nullptr, "must name at least one font: [[" + std::string(face) + "]] path = \"…\"");
  return out;
}

}  // namespace

Loaded<FontFiles> loadFonts(const std::filesystem::path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader root(*document, faults);
  const std::filesystem::path folder = file.parent_path();
  FontFiles out{readFace(root, "regular", folder), readFace(root, "bold", folder), readFace(root, "title", folder)};
  root.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return out;
}

}  // namespace lobbyboard::config
