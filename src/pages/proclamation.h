#pragma once

#include <string>
#include <vector>

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// Few words in large type.
struct Proclamation {
  std::string lead;                ///< above the title
  bool urgent = false;             ///< the lead asks for attention
  std::string title;               ///< the dearest
  std::vector<std::string> lines;  ///< below a short accent rule
  std::string sign;                ///< at the lower right
  /// At its time something happens.
  struct Appointment {
    std::string time, what;
  };
  std::vector<Appointment> programme = {};  ///< across the foot of the landscape; without one, lines like the others
  /// What is said of one thing: the time, the place, who comes.
  struct Item {
    std::string label, text;
  };
  std::vector<Item> items = {};  ///< a table below the title, in place of rule and lines
  bool landscape = false;        ///< hills and a river below, where there is room
};

/// The options of an entry that are its lines, and the lines that are given.
inline constexpr const char* kProclaimedLines[] = {"line1", "line2", "line3", "line4", "line5", "line6"};
std::vector<std::string> proclaimedLines(const config::PageEntry& entry);

/// Where a proclamation stands: a pane, and how far from its edges the words keep.
struct Field {
  geometry::Rect pane;  ///< canvas pixels
  int inset = 0;        ///< canvas pixels, left and right
  double top = 24;      ///< of the first words, pixels of the design
  bool bare = false;    ///< nothing stands around the pane: type may be larger
};
/// The panes of a layout as fields.
std::vector<Field> fieldsOf(const Stage& stage, const Layout& layout);

/// Hangs it on one field. The title is as large as it can be, on four lines at most; lines without room go from below,
/// then the sign.
void hangProclamation(const Stage& stage, Easel& easel, const Field& field, const Proclamation& words);
/// Hangs it over the panes: where there are two, the programme in the second one, or without one the lines.
void hangProclamation(const Stage& stage, Easel& easel, const Layout& layout, const Proclamation& words);
/// Its words side by side, on a ribbon.
std::vector<Part> proclamationParts(const Stage& stage, Easel& easel, const Proclamation& words);

}  // namespace lobbyboard::pages
