#pragma once

#include <array>
#include <cstdint>
#include <filesystem>

#include "config/fault.h"
#include "config/settings.h"

namespace lobbyboard::config {

/// sRGB, 0xRRGGBB.
using Colour = std::uint32_t;

/// The four colours of one card: the bare mark, its plate, the plate's border and the text on the plate.
struct CardColours {
  Colour mark = 0, plate = 0, border = 0, text = 0;
  friend bool operator==(const CardColours&, const CardColours&) = default;
};

/// How a wall of this theme moves. `Cuts`: pages, rows and notices are exchanged at once and then stand still.
enum class Motion { Full, Cuts };

/// themes/<name>.toml: every colour of the wall by what it is for. No default colours: a theme names them all.
struct Theme {
  Colour bg = 0, panel = 0, panel2 = 0;    ///< page; footer, lanes and alternate rows; tiles and quiet pills
  Colour line = 0, track = 0;              ///< hairlines; the empty part of bars
  Colour t1 = 0, t2 = 0, t3 = 0;           ///< main text; labels; axes and footnotes
  Colour acc = 0, acc2 = 0, accInk = 0;    ///< the measured value; the same series, past; text on acc
  Colour plan = 0;                         ///< plan curve, time tick
  Colour flipA = 0, flipB = 0, flipT = 0;  ///< flap top, flap bottom, its digit
  CardColours green, notice, yellow, red;  ///< notice: the state between green and yellow
  Colour none = 0;                         ///< suspended, not reported, not yet due
  std::array<Colour, 6> donut{};           ///< one hue, light to dark
  int band = 0;                            ///< height in canvas pixels of the acc band at the top edge; 0: none
  Motion motion = Motion::Full;
  std::filesystem::path origin;  ///< the file that was read

  friend bool operator==(const Theme&, const Theme&) = default;
};

/// Every token must be given, as "#RRGGBB"; `band` and `motion` may be left out. Colours that cannot be read on each
/// other are refused (see theme_contrast.h).
Loaded<Theme> loadTheme(const std::filesystem::path& file);

/// themes/<settings.theme>.toml beside the config file where the site has put one, else in the folder of assets.
std::filesystem::path themeFile(const Settings& settings, const std::filesystem::path& assets);

}  // namespace lobbyboard::config
