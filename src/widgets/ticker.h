#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "graphics/display_list.h"
#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// A line of text in a window. Text that fits stands still; longer text moves left by whole pixels per frame and comes
/// round for ever, its ends fading into the ground; or it is shown piece by piece, each standing still for a while.
class Ticker {
 public:
  struct Look {
    graphics::TextStyle style;
    graphics::Rgb ground = 0;
    int ramp = 64;  ///< pixels over which it fades at both ends
    double hz = 60;
    enum class Way { Runs, Pieces } way = Way::Runs;
  };
  Ticker(graphics::Typesetter& typesetter, std::string_view text, const geometry::Rect& window, const Look& look);

  /// `frame` counts the wall's refreshes; any origin will do.
  void draw(std::int64_t frame, graphics::Layer& out) const;
  bool moves() const { return moves_; }
  /// How many pieces take turns; 0 for a line that runs or fits.
  std::size_t pieces() const { return pieces_.size(); }
  /// Whole pixels per frame: 3.5 to 4.5 characters a second.
  static int speed(int px, double hz);

 private:
  geometry::Rect window_;
  graphics::ImagePtr strip_;
  graphics::ImagePtr leftRamp_, rightRamp_;
  std::vector<graphics::ImagePtr> pieces_;
  std::int64_t pieceFrames_ = 1;  ///< that each stands
  bool moves_ = false;
  int period_ = 1;  ///< pixels after which the strip repeats
  int speed_ = 1;
};

}  // namespace lobbyboard::widgets
