#pragma once

#include "demo/ledger_row.h"
#include "demo/trade_texts.h"

namespace lobbyboard::demo {

const TradeTexts& textsOf(Trade trade);

}  // namespace lobbyboard::demo
