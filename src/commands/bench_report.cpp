#include "commands/bench_report.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "rules/json_text.h"

namespace lobbyboard::commands {

namespace {

std::size_t cacheBytes(const BenchReport& report) {
  std::size_t most = 0;
  for (const BenchRow& row : report.rows) most = std::max(most, row.cacheBytes);
  return most;
}

/// Of one core, at the wall's refresh rate.
double cpuPercent(const BenchRow& row, double hz) { return row.cpuMsPerFrame * hz / 10; }

double inMs(time::Span span) { return static_cast<double>(span.count()) / 1000; }

void number(rules::JsonText& json, const char* name, double value, int decimals = 3) {
  json.key(name);
  json.number(fmt::format("{:.{}f}", value, decimals));
}

void write(rules::JsonText& json, const BenchRow& row, double hz) {
  json.openObject();
  json.member("page", row.page);
  number(json, "frames", static_cast<double>(row.stats.frames()), 0);
  number(json, "frames_with_damage", static_cast<double>(row.stats.framesWithDamage()), 0);
  json.key("work_ms");
  json.openObject();
  number(json, "p50", row.stats.workMs(0.5));
  number(json, "p99", row.stats.workMs(0.99));
  number(json, "p999", row.stats.workMs(0.999));
  number(json, "max", row.stats.longestMs());
  json.closeObject();
  number(json, "limit_ms", row.limitMs);
  json.key("ratio");
  if (const auto ratio = row.ratio())
    json.number(fmt::format("{:.2f}", *ratio));
  else
    json.value(std::nullopt);
  number(json, "damaged_bytes", row.damagedBytes, 0);
  number(json, "allocations", static_cast<double>(row.allocations), 0);
  number(json, "late", static_cast<double>(row.late), 0);
  number(json, "missed", static_cast<double>(row.stats.missed()), 0);
  number(json, "prepare_ms_max", inMs(row.stats.longestSlice().took));
  number(json, "prepare_work_ms_max", inMs(row.stats.longestSlice().worked));
  number(json, "slices_over_2_ms", static_cast<double>(row.stats.slicesOver2ms()), 0);
  number(json, "slices_over_2_ms_of_work", static_cast<double>(row.stats.slicesOver2msOfWork()), 0);
  number(json, "cpu_percent", cpuPercent(row, hz), 2);
  json.closeObject();
}

}  // namespace

std::string toTable(const BenchReport& report) {
  std::string out = fmt::format("{}x{} at {} Hz, {}, {} projects\n\n", report.size.width, report.size.height, report.hz,
                                report.presenter, report.projects);
  out +=
      fmt::format("{:<10} {:>7} {:>6} {:>8} {:>8} {:>8} {:>8} {:>9} {:>8} {:>6} {:>6} {:>5} {:>6} {:>8} {:>5} {:>6}\n",
                  "page", "frames", "drawn", "p50 ms", "p99 ms", "p99.9", "max ms", "MB/frame", "limit ms", "ratio",
                  "alloc", "late", "missed", "slice ms", ">2ms", "CPU %");
  for (const BenchRow& row : report.rows)
    out += fmt::format(
        "{:<10} {:>7} {:>6} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f} {:>9.3f} {:>8.3f} {:>6} {:>6} {:>5} {:>6} {:>8.2f} "
        "{:>5} "
        "{:>6.2f}\n",
        row.page, row.stats.frames(), row.stats.framesWithDamage(), row.stats.workMs(0.5), row.stats.workMs(0.99),
        row.stats.workMs(0.999), row.stats.longestMs(), row.damagedBytes / 1e6, row.limitMs,
        row.ratio() ? fmt::format("{:.2f}", *row.ratio()) : "-", row.allocations, row.late, row.stats.missed(),
        inMs(row.stats.longestSlice().took), row.stats.slicesOver2ms(), cpuPercent(row, report.hz));
  out +=
      "\nlimit: to copy the bytes that a frame changes once, in the same run; ratio: p50 to it; late: prepared only "
      "when "
      "due; CPU: of one core at this rate\n";
  out +=
      fmt::format("image cache {:.1f} MB, resident {:.1f} MB, proportional {:.1f} MB, {:.2f} CPU seconds in all\n",
                  static_cast<double>(cacheBytes(report)) / 1e6, static_cast<double>(report.memory.residentBytes) / 1e6,
                  static_cast<double>(report.memory.proportionalBytes) / 1e6, report.cpuSeconds);
  out += report.firstFrameMs
             ? fmt::format("from exec to the first frame, last snapshot on disk: {:.0f} ms\n", *report.firstFrameMs)
             : std::string("the show did not come up within ten seconds\n");
  return out;
}

std::string toJson(const BenchReport& report) {
  rules::JsonText json;
  json.openObject();
  json.member("size", fmt::format("{}x{}", report.size.width, report.size.height));
  json.member("presenter", report.presenter);
  number(json, "projects", static_cast<double>(report.projects), 0);
  json.key("pages");
  json.openList();
  for (const BenchRow& row : report.rows) write(json, row, report.hz);
  json.closeList();
  number(json, "cache_bytes", static_cast<double>(cacheBytes(report)), 0);
  number(json, "rss_bytes", static_cast<double>(report.memory.residentBytes), 0);
  number(json, "pss_bytes", static_cast<double>(report.memory.proportionalBytes), 0);
  number(json, "cpu_seconds", report.cpuSeconds);
  json.key("first_frame_ms");
  if (report.firstFrameMs)
    json.number(fmt::format("{:.1f}", *report.firstFrameMs));
  else
    json.value(std::nullopt);
  json.closeObject();
  return json.text();
}

}  // namespace lobbyboard::commands
