#pragma once

#include <memory>

#include "base/result.h"
#include "config/settings.h"
#include "display/video.h"
#include "time/clock.h"

namespace lobbyboard::display {

/// The display that the settings ask for. Fails with what is missing; worth trying again later.
base::Result<std::unique_ptr<Presenter>> openOutput(const config::WallSettings& wall, WindowMode mode,
                                                    const time::Clock& clock);

}  // namespace lobbyboard::display
