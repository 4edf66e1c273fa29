#pragma once

#include <span>

#include "demo/course.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {

/// Writes `notices`: the next dispatch meeting, the red cards of period k, the service line.
void writeNotices(JsonWriter& json, std::span<const Course> courses, int k);

}  // namespace lobbyboard::demo
