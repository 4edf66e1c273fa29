#pragma once

#include <cstdint>
#include <optional>

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
  /// Above 0: the table does not scroll; after so many frames the next screenful of whole rows stands in place of the
  /// last. How it comes there is one of the three below.
  std::int64_t framesPerScreen = 0;
  enum class Turnover {
    Cut,    ///< at once
    Glide,  ///< the window moves up to it, slowly at first and at last
    Flip,   ///< row after row from the top, like a station board
  };
  Turnover turnover = Turnover::Cut;
  int glide = 48;       ///< frames of a Glide, the first of its screen's
  int flipRow = 9;      ///< frames in which a row flips
  int flipStagger = 3;  ///< frames from one row's flip to the next one's

  /// All rows, and the gap between the last and the first.
  std::int64_t length() const { return (static_cast<std::int64_t>(rows) + 1) * pitch; }
  /// Rows that fit need no motion.
  bool moves() const { return static_cast<std::int64_t>(rows) * pitch > windowHeight; }
  /// Pixels above the window's top: 0 … length()−1. A turn begins where the one before it ended.
  std::int64_t offset(std::int64_t turn, std::int64_t frame) const;
  /// A screenful that is flipping in: offsets of the screen that goes and of the one that comes.
  struct Flip {
    std::int64_t from = 0, to = 0;
    std::int64_t frame = 0;  ///< since the first row began
  };
  /// Nothing while no row flips.
  std::optional<Flip> flip(std::int64_t turn, std::int64_t frame) const;
  /// How much of the row at this place of the window (0 on top) has come, 0 to 1.
  double flipped(const Flip& flip, std::int64_t place) const;
  /// The shift that puts this offset at the beginning of a turn.
  std::int64_t shiftFor(std::int64_t turn, std::int64_t wantedOffset) const;

 private:
  /// Rows that are seen whole at once.
  std::int64_t rowsPerScreen() const { return windowHeight / pitch > 0 ? windowHeight / pitch : 1; }
  /// Which screen of the turn stands, and for how many frames it has.
  struct Slot {
    std::int64_t screen = 0, frame = 0;
  };
  Slot slotAt(std::int64_t frame) const;
  std::int64_t offsetOfScreen(std::int64_t turn, std::int64_t screenOfTurn) const;
  std::int64_t offsetOfSlot(std::int64_t turn, const Slot& slot) const;
  /// Pixels since the turn began.
  std::int64_t travelled(std::int64_t frame) const;
  /// Pixels of a whole turn.
  std::int64_t perTurn() const;
};

/// Frames of a dwell that shows every row once.
std::int64_t framesForAllRows(const TableMotion& motion);

}  // namespace lobbyboard::pages
