#pragma once

#include <string>
#include <vector>

#include "pages/still_page.h"

namespace lobbyboard::pages {

/// Few words in large type.
struct Proclamation {
  std::string lead;                ///< above the title
  std::string title;               ///< the dearest
  std::vector<std::string> lines;  ///< below a short accent rule
  std::string sign;                ///< at the lower right
  /// At its time something happens.
  struct Appointment {
    std::string time, what;
  };
  std::vector<Appointment> programme = {};  ///< across the foot of the landscape; without one, lines like the others
  bool landscape = false;                   ///< hills and a river below, where there is room
};

/// Hangs it over the panes: where there are two, lines and programme in the second one. The title is as large as it can
/// be, on four lines at most; lines without room go from below, then the sign.
void hangProclamation(const Stage& stage, Easel& easel, const Layout& layout, const Proclamation& words);
/// Its words side by side, on a ribbon.
std::vector<Part> proclamationParts(const Stage& stage, Easel& easel, const Proclamation& words);

}  // namespace lobbyboard::pages
