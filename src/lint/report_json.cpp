#include <spdlog/fmt/fmt.h>

#include "lint/report_text.h"
#include "rules/json_text.h"

namespace lobbyboard::lint {
namespace {

using rules::JsonText;

void member(JsonText& json, std::string_view name, double value) {
  json.key(name);
  json.number(fmt::format("{:.4f}", value));
}

double seconds(std::chrono::milliseconds span) { return static_cast<double>(span.count()) / 1000; }

void write(JsonText& json, const Finding& finding) {
  json.openObject();
  json.member("kind", nameOf(finding.kind));
  json.member("grade", finding.grade == Grade::Fault ? "fault" : "warning");
  if (!finding.text.empty()) json.member("text", finding.text);
  json.member("says", finding.says);
  if (!finding.where.empty()) {
    json.key("where");
    json.openList();
    for (const int side : {finding.where.x, finding.where.y, finding.where.width, finding.where.height})
      json.value(side);
    json.closeList();
  }
  json.closeObject();
}

void write(JsonText& json, const PageReport& page) {
  json.openObject();
  json.member("page", static_cast<int>(page.entry));
  json.member("type", page.type);
  json.member("title", page.title);
  member(json, "dwell_s", seconds(page.dwell));
  member(json, "dwell_needed_s", seconds(page.dwellNeeded));
  json.member("characters", page.reading.characters);
  json.member("figures", page.reading.figures);
  member(json, "readable_to_m", page.readableTo);
  member(json, "least_contrast", page.leastContrast);
  member(json, "picture_level", page.level);
  json.key("findings");
  json.openList();
  for (const Finding& finding : page.findings) write(json, finding);
  json.closeList();
  json.closeObject();
}

}  // namespace

std::string toJson(const WallReport& report) {
  JsonText json;
  json.openObject();
  json.member("format", "lobbyboard-wall/1");
  json.member("width", report.canvas.width);
  json.member("height", report.canvas.height);
  member(json, "pitch_mm", report.viewing.pitchMm);
  member(json, "far_m", report.viewing.farM);
  json.key("seams");
  json.openList();
  for (const int seam : report.seams) json.value(seam);
  json.closeList();
  json.member("good", !report.hasFault());
  member(json, "readable_to_m", report.readableTo());
  json.key("pages");
  json.openList();
  for (const PageReport& page : report.pages) write(json, page);
  json.closeList();
  json.closeObject();
  return json.text() + "\n";
}

}  // namespace lobbyboard::lint
