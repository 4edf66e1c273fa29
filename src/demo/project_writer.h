#pragma once

#include "demo/course.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {

/// Writes one element of `projects` as it stands when period k has just closed: nothing later than its last day.
void writeProject(JsonWriter& json, const Course& course, int k);

}  // namespace lobbyboard::demo
