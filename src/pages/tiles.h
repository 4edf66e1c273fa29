#pragma once

#include <string>
#include <vector>

#include "pages/module.h"
#include "pages/pulse.h"

namespace lobbyboard::pages {

/// A project with a red or a yellow card or light, as a tile.
struct TileFacts {
  rules::Mark mark = rules::Mark::Red;
  int streak = 0;
  std::string name;
  std::string code, district, department;  ///< may be empty
  bool fresh = false;                      ///< it had another card before
  std::string word = {};                   ///< on the plate; empty: the card and its streak
};

/// Red before yellow, the longest streak first; hidden projects are left out.
std::vector<TileFacts> warnedProjects(const Stage& stage, const Content& content);
/// Those of one card alone.
std::vector<TileFacts> projectsWith(const Stage& stage, const Content& content, rules::Mark card);

/// How tiles stand in a room: tall ones, with code and department, where all of them have room so; else flat ones in
/// columns; in a narrow room a list with the district. Whole tiles only.
class TileGrid {
 public:
  /// Width and height in canvas pixels.
  TileGrid(const Stage& stage, std::vector<TileFacts> tiles, geometry::Size room);

  /// What has no room comes in later turns.
  int screens() const { return screens_; }
  /// From `top` (canvas pixels) down. Returns the plates of those that are fresh.
  std::vector<Pulse> draw(ModulePainter& module, int top, int screen) const;

 private:
  enum class Form { Tall, Flat, List };
  /// Names in one size, and districts behind them where all have room.
  struct Names {
    double size = 34;
    bool districts = false;
  };
  Names namesIn(int width, std::size_t first, std::size_t last) const;
  int nameRoom(const TileFacts& tile, int width, bool district) const;
  void drawTile(ModulePainter& module, const TileFacts& tile, const geometry::Rect& area, const Names& names) const;
  geometry::Rect plateOf(const geometry::Rect& tile) const;

  const Stage& stage_;
  std::vector<TileFacts> tiles_;
  geometry::Size room_;
  Form form_ = Form::Flat;
  int columns_ = 1, rows_ = 1, height_ = 1, gap_ = 0;
  int screens_ = 1;
};

}  // namespace lobbyboard::pages
