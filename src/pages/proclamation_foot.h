#pragma once

#include "pages/module.h"
#include "pages/proclamation.h"

namespace lobbyboard::pages {

/// What stands below the words of a proclamation, pixels of the design: level ground with the programme on it, and
/// hills above that.
struct Foot {
  double ground = 0;
  double hills = 0;  ///< none where room is short
  std::size_t perRow = 0;
  int column = 0;               ///< canvas pixels
  double time = 72, what = 40;  ///< type of the programme
  bool lead = true;             ///< is there room for the words above the title?

  bool stands() const { return ground > 0; }
  /// The peaks may rise behind the words.
  double height() const { return ground + 0.75 * hills; }
  double rowHeight() const { return time + what + 22; }
};

constexpr double kProclaimedLine = 68;  ///< from line to line, at least

/// The programme's type gives way first, then the hills, the words above the title, and the foot. Over two panes the
/// programme stands elsewhere.
Foot footFor(const Stage& stage, const Field& field, bool two, const Proclamation& words);
/// The panes share one panorama, of which this one shows `from` to `to` (0…1).
void drawFoot(ModulePainter& m, const Stage& stage, const Field& field, const Foot& foot, const Proclamation& words,
              double from, double to);

}  // namespace lobbyboard::pages
