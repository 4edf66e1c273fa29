#include "config/scoring.h"

#include <algorithm>

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

constexpr Range<int> kRange{-1000, 1000};
const std::vector<std::string> kPresets = {"ratio_100_60_0", "green_ratio_only", "deduct_1_2", "bonus_penalty"};

void readPoints(TableReader read, Points& points) {
  points.green = read.integer("green", points.green, kRange);
  points.notice = read.integer("notice", points.notice, kRange);
  points.yellow = read.integer("yellow", points.yellow, kRange);
  points.red = read.integer("red", points.red, kRange);
  read.refuseUnknown();
}

void readDeductions(TableReader read, Deductions& deductions) {
  deductions.base = read.integer("base", deductions.base, kRange);
  deductions.notice = read.integer("notice", deductions.notice, kRange);
  deductions.yellow = read.integer("yellow", deductions.yellow, kRange);
  deductions.red = read.integer("red", deductions.red, kRange);
  deductions.allGreen = read.integer("all_green", deductions.allGreen, kRange);
  read.refuseUnknown();
}

}  // namespace

int Scoring::best() const {
  if (method == ScoreMethod::Deduction) return deductions.base + std::max(0, deductions.allGreen);
  return std::max({points.green, points.notice, points.yellow, points.red});
}

Scoring scoringPreset(const std::string& name) {
  Scoring scoring;
  scoring.preset = name;
  if (name == "green_ratio_only") scoring.points = {100, 0, 0, 0};
  if (name == "deduct_1_2" || name == "bonus_penalty") scoring.method = ScoreMethod::Deduction;
  if (name == "bonus_penalty") scoring.deductions.allGreen = 1;
  return scoring;
}

Scoring readScoring(TableReader& read) {
  Scoring scoring;
  if (const Node* node = read.find("scoring"))
    if (const auto index = read.wordOf("scoring", *node, kPresets)) scoring = scoringPreset(kPresets[*index]);
  readPoints(read.table("points"), scoring.points);
  readDeductions(read.table("deduct"), scoring.deductions);
  const bool deducts = scoring.method == ScoreMethod::Deduction;
  const char* const idle = deducts ? "points" : "deduct";
  const Node* const useless = read.find(idle);
  if (useless != nullptr && useless->table() != nullptr)
    read.fault(idle, useless,
               "must be left out with scoring = \"" + scoring.preset + "\", which looks at [" +
                   (deducts ? "deduct" : "points") + "] only");
  return scoring;
}

}  // namespace lobbyboard::config
