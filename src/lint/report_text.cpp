#include "lint/report_text.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lobbyboard::lint {
namespace {

constexpr std::size_t kShownOfAKind = 5;

double seconds(std::chrono::milliseconds span) { return static_cast<double>(span.count()) / 1000; }

/// Downwards, so that what is printed is never better than it is.
double tenths(double value) { return std::floor(value * 10) / 10; }

std::string verdictOf(const PageReport& page) {
  std::size_t faults = 0, warnings = 0;
  for (const Finding& finding : page.findings) ++(finding.grade == Grade::Fault ? faults : warnings);
  if (faults == 0 && warnings == 0) return "good";
  std::string out;
  if (faults > 0) out += fmt::format("{} fault{}", faults, faults == 1 ? "" : "s");
  if (warnings > 0) out += fmt::format("{}{} warning{}", out.empty() ? "" : ", ", warnings, warnings == 1 ? "" : "s");
  return out;
}

void writeFindings(const PageReport& page, std::string& out) {
  if (page.findings.empty()) return;
  out += fmt::format("\npage {} ({}, {})\n", page.entry, page.type, page.title);
  for (std::size_t kind = 0; kind < kKinds; ++kind) {
    std::size_t count = 0;
    for (const Finding& finding : page.findings) {
      if (static_cast<std::size_t>(finding.kind) != kind || ++count > kShownOfAKind) continue;
      out += fmt::format("  {:<7} {:<9} {}{}\n", finding.grade == Grade::Fault ? "fault" : "warning",
                         nameOf(finding.kind), finding.text.empty() ? "" : "\"" + finding.text + "\": ", finding.says);
    }
    if (count > kShownOfAKind)
      out += fmt::format("          {:<9} and {} more\n", nameOf(static_cast<Kind>(kind)), count - kShownOfAKind);
  }
}

bool has(const PageReport& page, Kind kind) {
  return std::any_of(page.findings.begin(), page.findings.end(), [&](const Finding& f) { return f.kind == kind; });
}

/// What would have to change for the faults of size and of time to go.
void writeAdvice(const WallReport& report, std::string& out) {
  std::string advice;
  if (std::any_of(report.pages.begin(), report.pages.end(), [](const PageReport& p) { return has(p, Kind::Small); }))
    advice += fmt::format("  far_m = {:.1f}: the largest distance at which all of it can be read\n",
                          tenths(report.readableTo()));
  for (const PageReport& page : report.pages)
    if (has(page, Kind::Dwell))
      advice += fmt::format("  page {} ({}): dwell = \"{:g}s\" at least\n", page.entry, page.type,
                            std::ceil(seconds(page.dwellNeeded) * 2) / 2);
  if (!advice.empty()) out += "\nwhat this wall should be\n" + advice;
}

}  // namespace

std::string toText(const WallReport& report) {
  std::string out = fmt::format("wall {}x{}, pitch {:g} mm, read up to {:g} m", report.canvas.width,
                                report.canvas.height, report.viewing.pitchMm, report.viewing.farM);
  for (std::size_t i = 0; i < report.seams.size(); ++i)
    out += fmt::format("{}{}", i == 0 ? ", seams at x " : ", ", report.seams[i]);
  out += fmt::format("\n\n{:>4}  {:<12} {:>7} {:>7} {:>9} {:>9} {:>6}  {}\n", "page", "type", "dwell", "needed",
                     "readable", "contrast", "level", "");
  for (const PageReport& page : report.pages)
    out += fmt::format("{:>4}  {:<12} {:>5.1f} s {:>5.1f} s {:>7.1f} m {:>7.2f}:1 {:>6.3f}  {}\n", page.entry,
                       page.type, seconds(page.dwell), seconds(page.dwellNeeded), tenths(page.readableTo),
                       std::floor(page.leastContrast * 100) / 100, page.level, verdictOf(page));
  for (const PageReport& page : report.pages) writeFindings(page, out);
  writeAdvice(report, out);
  return out;
}

}  // namespace lobbyboard::lint
