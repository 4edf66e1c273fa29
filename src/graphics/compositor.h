#pragma once

#include <array>
#include <optional>
#include <span>

#include "graphics/canvas.h"
#include "graphics/damage.h"
#include "graphics/display_list.h"
#include "graphics/move.h"

namespace lobbyboard::graphics {

/// Keeps a canvas equal to the newest display list by repainting only what changed since the last one. The result is
/// the same, byte for byte, as painting the whole list on a fresh canvas.
///
/// Strips that moved are moved, not painted: in memory on the canvas itself, or, where the display can do it, only
/// there. In the second case the canvas holds the right pixels only inside the damage of the present frame, which is
/// all that a display is given.
class Compositor {
 public:
  enum class Moving { InMemory, OnDisplay };
  explicit Compositor(geometry::Size canvas, Moving moving = Moving::InMemory) : damage_(canvas), moving_(moving) {}

  /// The canvas must be the one of the last call, untouched since; else call forget() first. Returns what was
  /// repainted; valid until the next call.
  const Damage& compose(const DisplayList& next, Canvas& canvas);
  /// What moved in the last frame, before anything was repainted.
  std::span<const Move> moves() const { return {move_.data(), moves_}; }
  /// Whether composing the list would change nothing.
  bool shows(const DisplayList& list) const;
  /// The next call repaints everything.
  void forget() { known_ = false; }

 private:
  void compare(std::size_t depth, const DisplayList& next);
  void compare(std::span<const Item> last, std::span<const Item> next);
  void repaint(const DisplayList& list, const geometry::Rect& window, Canvas& canvas);

  Damage damage_;
  Moving moving_;
  std::array<Move, Layer::kMostStrips> move_{};
  std::size_t moves_ = 0;
  std::optional<Tint> tint_;  ///< of the veil that was met last
  Rgb tintColor_ = 0;
  std::uint8_t tintOpacity_ = 0;
  DisplayList last_;
  bool known_ = false;
};

/// Paints every item of the list that touches `window`, from the topmost one that hides all below.
void paintAll(const DisplayList& list, const geometry::Rect& window, Canvas& canvas);

}  // namespace lobbyboard::graphics
