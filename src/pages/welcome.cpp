#include "pages/welcome.h"

#include <optional>
#include <string_view>

#include "pages/proclamation.h"

namespace lobbyboard::pages {
namespace {

/// "08:30　行政中心集合": a time, a space, and what then is.
std::optional<Proclamation::Appointment> appointmentIn(std::string_view line) {
  const std::size_t colon = line.find(':');
  const auto digit = [&](std::size_t i) { return i < line.size() && line[i] >= '0' && line[i] <= '9'; };
  if ((colon != 1 && colon != 2) || !digit(0) || !digit(colon - 1) || !digit(colon + 1) || !digit(colon + 2))
    return std::nullopt;
  for (const std::string_view space : {"\u3000", " "})
    if (const std::string_view rest = line.substr(colon + 3); rest.starts_with(space) && rest.size() > space.size())
      return Proclamation::Appointment{std::string(line.substr(0, colon + 3)), std::string(rest.substr(space.size()))};
  return std::nullopt;
}

}  // namespace

WelcomePage::WelcomePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn&)
    : StillPage(stage, std::move(content)) {
  const model::Snapshot& snapshot = *content_.snapshot;
  heading_.title = stage_.strings["welcome.title"];
  heading_.subtitle = snapshot.program.in(stage_.language);
  Proclamation words;
  if (!snapshot.placeName.empty())
    words.lead = stage_.strings.format("board.name", {snapshot.placeName.in(stage_.language)});
  if (const std::string& program = snapshot.program.in(stage_.language); !program.empty())
    words.lead += (words.lead.empty() ? "" : stage_.strings["header.parts"]) + program;
  words.title = entry.text("title", "");
  words.landscape = true;
  std::vector<std::string> lines = proclaimedLines(entry);
  if (std::string guest = entry.text("guest", ""); !guest.empty()) lines.insert(lines.begin(), std::move(guest));
  for (std::string& line : lines) {
    if (auto appointment = appointmentIn(line))
      words.programme.push_back(std::move(*appointment));
    else
      words.lines.push_back(std::move(line));
  }
  const Layout layout(stage_, surroundings());
  if (layout.kind == geometry::WallClass::Ribbon)
    composed_ = flow(stage_, layout, proclamationParts(stage_, easel_, words));
  else
    hangProclamation(stage_, easel_, layout, words);
}

}  // namespace lobbyboard::pages
