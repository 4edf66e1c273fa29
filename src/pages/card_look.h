#pragma once

#include <string>

#include "pages/stage.h"
#include "widgets/plate.h"

namespace lobbyboard::pages {

// Cards and states as shapes, colours and words: never a colour without its shape and word.

/// The bare mark on the page's ground.
widgets::Mark markOf(const config::Theme& theme, rules::Mark mark);
/// The plate with its mark; states without a card look like quiet pills.
widgets::Skin skinOf(const config::Theme& theme, rules::Mark mark);
/// The same for a count of them: none is quiet.
widgets::Skin skinOf(const config::Theme& theme, rules::Mark mark, int count);
/// Of a plate's border while it swells: one that shows on the plate.
graphics::Rgb pulseColour(const widgets::Skin& skin);
/// "绿牌", "提醒", "待报", …
std::string cardName(const config::Strings& strings, rules::Mark mark);
/// "绿", "提醒", "黄", "红": the four cards where room is short.
const std::string& shortCardName(const config::Strings& strings, rules::Mark mark);
/// On a badge: "绿", "提醒", "黄 2旬", "红 4旬", "待报", …
std::string badgeWord(const config::Strings& strings, rules::Mark mark, int streak);

}  // namespace lobbyboard::pages
