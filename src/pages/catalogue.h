#pragma once

#include <memory>

#include "config/playlist.h"
#include "pages/page.h"
#include "pages/progress.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// Every page type with the options that a playlist may give it.
const config::PageCatalogue& catalogue();

/// Has the page anything to show of this content? One that has not is left out of the loop.
bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

/// How long the page stands: what the playlist says, or as long as its table needs for every row.
std::chrono::milliseconds dwellOf(const Stage& stage, const Content& content, const config::PageEntry& entry);

/// The page for one turn. The entry's type is one of the catalogue and has content.
std::unique_ptr<Page> makePage(const Stage& stage, const Content& content, const config::PageEntry& entry,
                               const Turn& turn);

}  // namespace lobbyboard::pages
