#pragma once

#include <memory>
#include <string>
#include <vector>

#include "config/rules.h"
#include "config/settings.h"
#include "config/strings.h"
#include "config/theme.h"
#include "geometry/wall_class.h"
#include "graphics/typesetter.h"
#include "model/snapshot.h"
#include "pictures/photos.h"
#include "rules/facts.h"

namespace lobbyboard::pages {

/// Traditional Mongolian beside the wall's own language, as far as the site wants it.
struct SecondScript {
  config::ScriptOrder order = config::ScriptOrder::ChineseOnly;
  config::MissingTranslation missing = config::MissingTranslation::LeaveEmpty;
  const config::Strings* strings = nullptr;  ///< the titles of pages and board; null where there are none
  bool stands() const { return order != config::ScriptOrder::ChineseOnly && strings != nullptr; }
};

/// What every page is drawn with; outlives all pages.
struct Stage {
  const config::Theme& theme;
  const config::Strings& strings;
  std::string language;  ///< "zh" or "en"
  graphics::Typesetter& typesetter;
  geometry::Size canvas;
  double hz = 60;  ///< refreshes a second
  geometry::Viewing viewing = {};
  std::vector<int> seams = {};  ///< canvas pixels, ascending; empty: what the class of the wall says

  SecondScript second = {};

  geometry::Wall wall() const { return {canvas, viewing}; }
  geometry::Scale scale() const { return wall().scale; }
  /// False where the theme allows nothing but cuts: then every picture is complete and still from its first frame on.
  bool moves() const { return theme.motion == config::Motion::Full; }
  /// A duration of the design, given in frames of 60 Hz, in refreshes of this wall.
  int frames(int at60) const { return static_cast<int>(at60 * hz / 60 + 0.5); }
};

/// What the pages tell: one accepted snapshot with its figures, immutable and shared.
struct Content {
  std::shared_ptr<const model::Snapshot> snapshot;
  std::shared_ptr<const rules::Facts> facts;
  std::shared_ptr<const rules::Facts> before;  ///< of the same snapshot as of the period before; may be null
  config::RuleSettings rules;
  std::shared_ptr<const pictures::Photos> photos = {};  ///< those at hand; null: none
};

}  // namespace lobbyboard::pages
