#include "demo/photo_writer.h"

#include <algorithm>

#include "demo/calendar.h"
#include "demo/ledger.h"
#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

constexpr std::size_t kPictured = 20;

Motif motifOf(Category category) {
  switch (category) {
    case Category::Industry:
      return Motif::Plant;
    case Category::Energy:
      return Motif::Energy;
    case Category::Infrastructure:
      return Motif::Road;
    case Category::Livelihood:
      return Motif::Building;
    default:
      return Motif::Garden;
  }
}

/// By what of the year's plan is done: bare ground, first works, structures, finished.
int stageOf(const Course& course, int k) {
  if (course.row.finish > 0 && k >= course.row.finish) return 3;
  const std::int64_t share = course.actual[static_cast<std::size_t>(k)] * 100 / (course.row.plan * kWan);
  return share < 6 ? 0 : share < 30 ? 1 : share < 92 ? 2 : 3;
}

}  // namespace

bool isPictured(const Row& row) {
  const auto first = ledger().first(kPictured);
  return std::any_of(first.begin(), first.end(), [&](const Row& other) { return other.code == row.code; });
}

void writePhoto(JsonWriter& json, Motif motif, int stage, std::string_view of, time::Day taken) {
  json.beginObject();
  json.text("file", illustrationFile(motif, stage, of));
  json.day("taken", taken);
  json.text("caption", captionOf(motif));
  json.endObject();
}

void writePhotos(JsonWriter& json, const Course& course, int k) {
  const Row& row = course.row;
  const int stage = stageOf(course, k);
  if (!isPictured(row) || course.actual[static_cast<std::size_t>(k)] == 0) return;
  const Motif motif = motifOf(row.category);
  json.beginArray("photos");
  if (stage > 0 && rollOf(row.code, 92, 3) != 0)
    writePhoto(json, motif, 0, row.code, dayOf("2023-02-20") + std::chrono::days{rollOf(row.code, 93, 20)});
  writePhoto(json, motif, stage, row.code, lastDayOf(k) - std::chrono::days{rollOf(row.code, 94, 5)});
  json.endArray();
}

}  // namespace lobbyboard::demo
