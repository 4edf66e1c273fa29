#pragma once

#include <vector>

#include "pages/stage.h"

namespace lobbyboard::pages {

/// What stands around a page: header, rail and footer; or nothing, around one that a house shows to its guests.
enum class Surroundings { Bands, None };

/// The zones of a canvas, in canvas pixels. Nothing that stands still crosses a seam.
struct Layout {
  /// Ribbons and walls with titles in a second script have their bands around every page.
  explicit Layout(const Stage& stage, Surroundings surroundings = Surroundings::Bands);

  geometry::WallClass kind = geometry::WallClass::Wide;
  /// Narrow margins, a header of one line, no chip in the footer: where the room is low or narrow.
  bool compact = false;
  bool bare = false;        ///< nothing stands around the page: body and panes reach the edges, words keep the margin
  int margin = 0;           ///< left and right of all content
  int gutter = 0;           ///< between columns
  geometry::Rect side;      ///< titles in a second script, beside all but the footer; empty without
  geometry::Rect title;     ///< the header's parts: title and sub-title,
  geometry::Rect subtitle;  ///< (a line of its own in a portrait, else empty)
  geometry::Rect asOf;      ///< as-of date (on a ribbon empty: it stands with the title),
  geometry::Rect clock;     ///< and clock
  geometry::Rect rail;      ///< one segment for each page
  geometry::Rect veil;      ///< all that a page change fades
  geometry::Rect body;      ///< what a page may draw on
  std::vector<geometry::Rect> panes;  ///< the body between seams, from the left; never none
  geometry::Rect footer;              ///< empty on a ribbon: there the notices run in the panes that a page leaves

 private:
  void placeBars(const Stage& stage, const geometry::Scale& px);
  void placeBare(const Stage& stage, const geometry::Scale& px);
  void placeRibbon(const Stage& stage, const geometry::Scale& px);
  void cutPanes(const Stage& stage, int clearance);
};

/// Where the canvas is cut, in canvas pixels, ascending: the wall's own seams, else the middle of 32:9 and the folds of
/// a ribbon.
std::vector<int> seamsOf(const Stage& stage);

}  // namespace lobbyboard::pages
