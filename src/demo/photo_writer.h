#pragma once

#include "demo/course.h"
#include "demo/illustration.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {

/// Has the project pictures? The best known ones have.
bool isPictured(const Row& row);

/// Writes `photos` as of period k: how it looks now, and how it looked before works began. Nothing for a project
/// without pictures, or one that has not begun.
void writePhotos(JsonWriter& json, const Course& course, int k);

/// One of `photos`.
void writePhoto(JsonWriter& json, Motif motif, int stage, std::string_view of, time::Day taken);

}  // namespace lobbyboard::demo
