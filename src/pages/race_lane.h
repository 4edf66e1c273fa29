#pragma once

#include "pages/module.h"
#include "pages/race_rows.h"

namespace lobbyboard::pages {

/// Where the parts of a lane lie, in canvas pixels from the lane's corner: roomy for up to four units, dense for more.
struct LaneLayout {
  LaneLayout(const geometry::Scale& px, int width, std::size_t units);

  bool roomy = true;
  int pitch = 0;             ///< from lane to lane
  int height = 0;            ///< of a lane's picture
  geometry::Rect rank;
  int nameLeft = 0, nameWidth = 0;
  int ratedRight = 0;        ///< dense lanes only
  geometry::Rect track;      ///< scores run along it; its end is the best score
  int finish = 0;            ///< width of the finish beyond the track
  int runnerRadius = 0;
  int countsLeft = 0, countsPitch = 0;
  int scoreRight = 0;
};

/// All of a lane that stands still: rank, name, track with grid and finish, counts, score, change.
void drawLane(ModulePainter& module, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis, const RaceRow& row,
              RaceBasis basis);
/// Captions above the lanes, with the printed axis.
void drawRaceHead(ModulePainter& module, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis,
                  rules::Series series, RaceBasis basis);

}  // namespace lobbyboard::pages
