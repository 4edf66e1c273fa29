#pragma once

#include "demo/city.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {

/// The n-th invented project of a city as it stood on a day: its name says that it is one.
void writeInvented(JsonWriter& json, const City& city, int n, time::Day asOf);

}  // namespace lobbyboard::demo
