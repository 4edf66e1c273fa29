#pragma once

#include "demo/json_writer.h"

namespace lobbyboard::demo {

/// Writes `services`, `commitments`, `inspections`, `events` and `calendar` as they stand when period k has closed.
void writeCity(JsonWriter& json, int k);

}  // namespace lobbyboard::demo
