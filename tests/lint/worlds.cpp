#include "lint/worlds.h"

#include "demo/generator.h"

namespace lobbyboard::test {
namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

model::Snapshot demoSnapshot() { return *demoAt(kWhen)->snapshot; }

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

model::Text textOf(const std::string& words) { return {{{"zh", words}, {"en", words}}}; }

/// The first projects of the demonstration, or those and copies of them under other codes.
model::Snapshot withRows(std::size_t rows) {
  model::Snapshot out = demoSnapshot();
  const std::vector<model::Project> known = out.projects;
  out.projects.clear();
  for (std::size_t i = 0; i < rows; ++i) {
    out.projects.push_back(known[i % known.size()]);
    if (i >= known.size()) out.projects.back().code += "-" + std::to_string(i / known.size());
  }
  return out;
}

/// Every project and unit under one name.
model::Snapshot withNames(const std::string& name) {
  model::Snapshot out = demoSnapshot();
  for (model::Project& project : out.projects) {
    project.name = textOf(name);
    project.shortName = {};
    for (model::Leader& leader : project.leaders) leader.name = name;
  }
  for (auto* const units : {&out.districts, &out.departments, &out.categories})
    for (model::Unit& unit : *units) {
      unit.name = textOf(name);
      unit.shortName = {};
    }
  return out;
}

/// Completion of so many hundredths of a percent, of projects and of the whole program.
model::Snapshot withCompletion(std::int64_t hundredths) {
  model::Snapshot out = demoSnapshot();
  const auto part = [&](const model::Money& plan) { return model::Money{plan.yuan * hundredths / 10000}; };
  for (model::Project& project : out.projects)
    if (project.annualPlan) project.invested = part(*project.annualPlan);
  if (out.published.annualPlan) out.published.invested = part(*out.published.annualPlan);
  return out;
}

model::Snapshot withoutFigures() {
  model::Snapshot out = demoSnapshot();
  out.published = {};
  out.planCurve.clear();
  for (model::Project& project : out.projects) {
    project.total = project.annualPlan = project.invested = std::nullopt;
    project.leaders.clear();
  }
  return out;
}

model::Snapshot falling() {
  model::Snapshot out = demoSnapshot();
  out.published.startRateChange = model::Decimal{-178, 1};
  return out;
}

}  // namespace

std::vector<Sample> edgeWorlds() {
  std::vector<Sample> out;
  const auto add = [&](const std::string& name, model::Snapshot snapshot) {
    out.push_back({name, contentOf(std::move(snapshot)), instant(kWhen)});
  };
  for (const std::size_t rows :
       {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{9}, std::size_t{10}, std::size_t{500}})
    add(std::to_string(rows) + " rows", withRows(rows));
  add("names of one character", withNames("矿"));
  add("names of 256 ideographs", withNames(repeated("疆", 256)));
  add("names of 256 letters", withNames(repeated("W", 256)));
  add("names with brackets and figures", withNames("（2023年）50万千瓦光伏+储能一体化项目〔二期〕"));
  for (const auto& [name, hundredths] : {std::pair{"0 %", 0}, std::pair{"0.04 %", 4}, std::pair{"99.95 %", 9995},
                                         std::pair{"131.9 %", 13190}, std::pair{"318.5 %", 31850}})
    add(name, withCompletion(hundredths));
  add("no figures", withoutFigures());
  add("a falling rate", falling());
  out.push_back({"naughty", hostileContent(), instant("2023-10-10T00:00:00+08:00")});
  out.push_back({"bare", bareContent(), instant("2024-06-11T08:31:00+08:00")});
  out.push_back({"long names under photos", withPhotos(contentOf(withNames(repeated("疆", 256)))), instant(kWhen)});
  for (const Sample& world : plainWorlds()) out.push_back(world);
  return out;
}

std::vector<Sample> plainWorlds() { return {{"the demonstration", withPhotos(demoAt(kWhen)), instant(kWhen)}}; }

}  // namespace lobbyboard::test
