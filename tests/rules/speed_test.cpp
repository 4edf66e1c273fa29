// How long it takes with 20,000 projects. Hidden, for a figure depends on the machine: test_rules "[speed]".
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <ctime>
#include <fstream>

#include "feed/decode.h"
#include "rules/evaluate.h"
#include "rules/feed_writer.h"
#include "rules/random_snapshot.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;

namespace {

constexpr std::size_t kProjects = 20'000;

model::Snapshot greatSnapshot() {
  model::Snapshot snapshot = randomSnapshot(8);
  const auto fitting = [](int unit, const std::vector<model::Unit>& units) {
    return units.empty() || unit < 0 ? -1 : unit % static_cast<int>(units.size());
  };
  for (unsigned seed = 100; snapshot.projects.size() < kProjects; ++seed)
    for (model::Project& project : randomSnapshot(seed).projects) {
      project.code = "N" + std::to_string(snapshot.projects.size());
      project.district = fitting(project.district, snapshot.districts);
      project.department = fitting(project.department, snapshot.departments);
      project.category = fitting(project.category, snapshot.categories);
      snapshot.projects.push_back(std::move(project));
    }
  snapshot.projects.resize(kProjects);
  return snapshot;
}

/// Of the processor, so that a busy machine tells the same.
template <typename Work>
double millisecondsOf(Work work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

/// What the process holds now, in KiB.
long heldKiB() {
  std::ifstream statm("/proc/self/statm");
  long pages = 0, resident = 0;
  statm >> pages >> resident;
  return resident * ::sysconf(_SC_PAGESIZE) / 1024;
}

long peakKiB() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

TEST_CASE("20,000 projects", "[.][speed]") {
  model::Snapshot snapshot = greatSnapshot();
  const std::string document = feedText(snapshot);
  config::RuleSettings settings;
  settings.lights = config::lightPreset("yinchuan");
  settings.lists.by = config::ListBy::Score;
  double best = 1e9;
  for (int i = 0; i < 5; ++i)
    best = std::min(
        best, millisecondsOf([&] { CHECK(evaluate(snapshot, settings, snapshot.asOf).counts.projects == 20'000); }));
  snapshot = {};
  ::malloc_trim(0);
  const long before = heldKiB();
  const double decoding = millisecondsOf([&] { CHECK(feed::decode(document, {}).has_value()); });
  const double mebibytes = static_cast<double>(document.size()) / (1U << 20);
  WARN("facts " << best << " ms; " << mebibytes << " MiB decoded in " << decoding << " ms, "
                << decoding / mebibytes * 32 << " ms for 32 MiB; the peak grew by "
                << static_cast<double>(peakKiB() - before) / 1024 / mebibytes << " times the document");
  CHECK(best < 100);
  CHECK(decoding / mebibytes * 32 < 1000);
}
