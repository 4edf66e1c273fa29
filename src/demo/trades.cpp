#include "demo/trades.h"

#include <iterator>

#include "demo/trades_plant.h"
#include "demo/trades_works.h"

namespace lobbyboard::demo {

static_assert(std::size(kPlantTrades) == static_cast<std::size_t>(Trade::Building));
static_assert(std::size(kPlantTrades) + std::size(kWorksTrades) == kTrades);

const TradeTexts& textsOf(Trade trade) {
  return trade < Trade::Building ? kPlantTrades[static_cast<int>(trade)]
                                 : kWorksTrades[static_cast<int>(trade) - static_cast<int>(Trade::Building)];
}

}  // namespace lobbyboard::demo
