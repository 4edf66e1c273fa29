#pragma once

#include "demo/course.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {

// The parts of a project that its authorities owe: permits, elements, problems solved, letters answered. Each writes
// its key, or nothing where the project has none.

void writePermits(JsonWriter& json, const Row& row, int k);
void writeElements(JsonWriter& json, const Row& row, int k);
void writeProblems(JsonWriter& json, const Course& course, time::Day asOf);
/// A letter goes out the day after a project turns red; a few answers come late.
void writeSupervision(JsonWriter& json, const Course& course, time::Day asOf);

}  // namespace lobbyboard::demo
