#pragma once

#include <optional>

#include "pages/header.h"
#include "pages/layout.h"
#include "pages/page.h"
#include "widgets/ticker.h"

namespace lobbyboard::pages {

/// What runs below a page that has no line of its own: the notices that stand at this moment but for those that the
/// page shows, the urgent ones first.
FooterLine noticesAt(const Stage& stage, const model::Snapshot& snapshot, time::Instant now,
                     const std::vector<const model::Notice*>& shown = {});

/// The band below a page: a chip, a line that runs when it is too long, and at the right whose data these are. Stale
/// data turn the chip around and say so. A compact band has a chip only then; on a ribbon the line runs in the panes
/// that the page has left, and there is none where it has left none.
class Footer {
 public:
  /// `panesTaken`: by the page, from the left.
  Footer(const Stage& stage, const Content& content, FooterLine line, std::size_t panesTaken = 0);

  bool prepareNext();
  /// `wallFrame` counts refreshes since the epoch, so that a page change does not disturb the line.
  void draw(std::int64_t wallFrame, const std::optional<Staleness>& stale, graphics::Layer& out) const;

 private:
  /// A chip and its line.
  struct Band {
    graphics::ImagePtr left;
    std::optional<widgets::Ticker> line;
    geometry::Rect window;
  };
  enum class Voice { Normal, Stale };
  Band make(const FooterLine& text, Voice voice);
  void drawSource();
  std::string sourceText() const;
  bool ribbon() const { return layout_.kind == geometry::WallClass::Ribbon; }

  const Stage& stage_;
  const Content& content_;
  FooterLine line_;
  Layout layout_;
  geometry::Rect zone_;
  geometry::Rect sourceArea_;
  Band normal_, stale_;
  graphics::ImagePtr source_;
};

}  // namespace lobbyboard::pages
