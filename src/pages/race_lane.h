#pragma once

#include "pages/module.h"
#include "pages/race_rows.h"

namespace lobbyboard::pages {

/// Where the parts of a lane lie, in canvas pixels from the lane's corner: roomy for up to four units where there is
/// room, else dense. A narrow lane goes without projects rated, cards, change and track, in this order.
struct LaneLayout {
  /// `room` in canvas pixels, without captions.
  LaneLayout(const geometry::Scale& px, geometry::Size room, std::size_t units);

  bool roomy = true;
  int pitch = 0;   ///< from lane to lane
  int height = 0;  ///< of a lane's picture
  geometry::Rect rank;
  int nameLeft = 0, nameWidth = 0;
  int ratedRight = 0;    ///< dense lanes only; 0: not shown
  geometry::Rect track;  ///< scores run along it; its end is the best score; may be empty
  int finish = 0;        ///< width of the finish beyond the track
  int runnerRadius = 0;
  int countsLeft = 0, countsPitch = 0;  ///< pitch 0: not shown
  bool change = true;
  int scoreRight = 0;

 private:
  void layRoomy(const geometry::Scale& px, int width);
  void layDense(const geometry::Scale& px, int width);
};

/// All of a lane that stands still: rank, name, track with grid and finish, counts, score, change.
void drawLane(ModulePainter& module, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis,
              const RaceRow& row, RaceBasis basis);
/// Captions above the lanes, with what they are lanes of and the printed axis, `top` design pixels down.
void drawRaceHead(ModulePainter& module, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis,
                  const std::string& unit, RaceBasis basis, double top);

}  // namespace lobbyboard::pages
