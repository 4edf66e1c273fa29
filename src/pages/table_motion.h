#pragma once

#include <cstdint>

namespace lobbyboard::pages {

/// Where an endless table stands: a closed form of the turn and the frame, in whole pixels. A turn travels a whole
/// number of rows and then rests, so that every turn begins and ends on whole rows; the gap is one row high for the
/// same reason.
struct TableMotion {
  int rows = 0;
  int pitch = 97;  ///< pixels from row to row
  int windowHeight = 0;
  int rest = 90;  ///< frames of rest on entry
  int pixelsPerFrame = 1;
  std::int64_t framesPerTurn = 0;  ///< of the whole dwell
  std::int64_t shift = 0;          ///< pixels by which a change of rows moved the origin
  std::int64_t jump = 0;           ///< not 0: the table stands still, and each turn begins so many pixels further on
  /// Above 0: nothing moves; after so many frames the next screenful of whole rows stands in place of the last.
  std::int64_t framesPerScreen = 0;

  /// All rows, and the gap between the last and the first.
  std::int64_t length() const { return (static_cast<std::int64_t>(rows) + 1) * pitch; }
  /// Rows that fit need no motion.
  bool moves() const { return static_cast<std::int64_t>(rows) * pitch > windowHeight; }
  /// Pixels above the window's top: 0 … length()−1. A turn begins where the one before it ended.
  std::int64_t offset(std::int64_t turn, std::int64_t frame) const;
  /// The shift that puts this offset at the beginning of a turn.
  std::int64_t shiftFor(std::int64_t turn, std::int64_t wantedOffset) const;

 private:
  /// Rows that are seen whole at once.
  std::int64_t rowsPerScreen() const { return windowHeight / pitch > 0 ? windowHeight / pitch : 1; }
  std::int64_t offsetOfScreen(std::int64_t turn, std::int64_t frame) const;
  /// Pixels since the turn began.
  std::int64_t travelled(std::int64_t frame) const;
  /// Pixels of a whole turn.
  std::int64_t perTurn() const;
};

/// Frames of a dwell that shows every row once.
std::int64_t framesForAllRows(const TableMotion& motion);

}  // namespace lobbyboard::pages
