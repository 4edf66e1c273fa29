#include "feed/plausibility.h"

#include <charconv>
#include <cmath>
#include <map>
#include <string>

#include "feed/json_parser.h"

namespace lobbyboard::feed {
namespace {

constexpr double kYuanInWan = 10'000;

/// The place of every item of a list in the document, by a member that identifies it: items that were left out of the
/// snapshot have a place, too.
std::map<std::string, std::size_t, std::less<>> placesOf(const JsonDocument& document, std::string_view list,
                                                         std::string_view identity) {
  std::map<std::string, std::size_t, std::less<>> places;
  for (const auto& [key, value] : JsonValue(document, 0).members()) {
    if (key != list) continue;
    std::size_t index = 0;
    for (const JsonValue item : value.items()) {
      for (const auto& [name, content] : item.members())
        if (name == identity) places.try_emplace(std::string(content.text()), index);
      ++index;
    }
  }
  return places;
}

class Lint {
 public:
  Lint(const model::Snapshot& snapshot, const config::Plausibility& settings)
      : snapshot_(snapshot), settings_(settings) {}

  std::vector<model::Warning> run(const JsonDocument& document) {
    const auto projects = placesOf(document, "projects", "code");
    for (const model::Project& project : snapshot_.projects) {
      const auto place = projects.find(project.code);
      at_ = "/projects/" + std::to_string(place == projects.end() ? 0 : place->second);
      amounts(project);
      texts(project);
      dates(project);
    }
    idle(document, "districts", snapshot_.districts, &model::Project::district);
    idle(document, "departments", snapshot_.departments, &model::Project::department);
    return std::move(warnings_);
  }

 private:
  void warn(const std::string& member, const char* kind, std::string text) {
    warnings_.push_back({at_ + member, kind, std::move(text)});
  }

  void amounts(const model::Project& project) {
    const auto& total = project.total;
    if (total && total->yuan > 0) {
      const double wan = static_cast<double>(total->yuan) / kYuanInWan;
      if (wan < settings_.leastTotalWan)
        warn("/total_wan", "implausible-amount",
             model::toWan(*total) +
                 " is very little for a total in ten thousand yuan; was it entered in hundred millions?");
      if (wan > settings_.mostTotalWan)
        warn("/total_wan", "implausible-amount",
             model::toWan(*total) + " is very much for a total in ten thousand yuan; was it entered in yuan?");
    }
    const auto above = [&](const char* member, const std::optional<model::Money>& part) {
      if (total && part && total->yuan > 0 && *part > *total)
        warn(member, "over-total",
             model::toWan(*part) + " is more than the project's total of " + model::toWan(*total));
    };
    above("/invested_wan", project.invested);
    above("/invested_total_wan", project.investedTotal);
    above("/annual_plan_wan", project.annualPlan);
    if (project.invested && project.annualPlan && project.annualPlan->yuan > 0 &&
        static_cast<double>(project.invested->yuan) * 100.0 >
            static_cast<double>(project.annualPlan->yuan) * settings_.completionPercent)
      warn("/invested_wan", "over-complete",
           model::toWan(*project.invested) + " is more than " + std::to_string(settings_.completionPercent) +
               " % of the year's plan of " + model::toWan(*project.annualPlan));
  }

  void texts(const model::Project& project) {
    if (!project.total || project.total->yuan <= 0 || project.content.empty()) return;
    const std::string& text = project.content.in("zh");
    const double yuan = static_cast<double>(project.total->yuan);
    if (const auto tons = quantityIn(text, {settings_.yearly, settings_.tons, settings_.tenThousandTons, kYuanInWan});
        tons && *tons > 0) {
      const double perTon = yuan / *tons;
      if (perTon < settings_.leastYuanPerTon)
        warn("/content", "implausible-amount",
             "its yearly tons cost " + std::to_string(std::lround(perTon)) +
                 " yuan each; were tons meant, not ten thousand tons?");
      if (perTon > settings_.mostYuanPerTon)
        warn("/content", "implausible-amount",
             "its yearly tons cost " + std::to_string(std::lround(perTon)) +
                 " yuan each; were ten thousand tons meant?");
    }
    const auto wan =
        quantityIn(text, {settings_.total, settings_.tenThousandYuan, settings_.hundredMillionYuan, kYuanInWan});
    constexpr double kSlip = 9;  // nobody is wrong by so much without a slip of the unit
    if (wan && *wan > 0 && (yuan / kYuanInWan / *wan > kSlip || *wan / (yuan / kYuanInWan) > kSlip))
      warn("/total_wan", "implausible-amount",
           model::toWan(*project.total) +
               " is far from the total that the text states; ten thousands and hundred millions may be mixed up");
  }

  void inOrder(const std::string& member, const std::optional<time::Day>& first, const std::optional<time::Day>& second,
               const char* meaning) {
    if (first && second && *second < *first)
      warn(member, "dates-out-of-order",
           time::toString(*second) + " is before " + meaning + ", " + time::toString(*first));
  }

  void dates(const model::Project& project) {
    inOrder("/finish/plan", project.start.plan, project.finish.plan, "the planned start");
    inOrder("/finish/actual", project.start.actual, project.finish.actual, "the actual start");
    const std::optional<time::Day> today = snapshot_.asOf;
    const auto past = [&](const std::string& member, const std::optional<time::Day>& actual) {
      if (actual && *actual > *today)
        warn(member, "dates-out-of-order", time::toString(*actual) + " is after as_of, " + time::toString(*today));
    };
    past("/start/actual", project.start.actual);
    past("/finish/actual", project.finish.actual);
    for (std::size_t i = 0; i < project.milestones.size(); ++i)
      past("/milestones/" + std::to_string(i) + "/actual", project.milestones[i].actual);
    for (std::size_t i = 0; i < project.problems.size(); ++i) {
      const std::string problem = "/problems/" + std::to_string(i);
      inOrder(problem + "/closed", project.problems[i].raised, project.problems[i].closed, "the day it was raised");
      inOrder(problem + "/due", project.problems[i].raised, project.problems[i].due, "the day it was raised");
    }
    for (std::size_t i = 0; i < project.supervision.size(); ++i) {
      const std::string letter = "/supervision/" + std::to_string(i);
      inOrder(letter + "/answered", project.supervision[i].sent, project.supervision[i].answered,
              "the day it was sent");
      inOrder(letter + "/due", project.supervision[i].sent, project.supervision[i].due, "the day it was sent");
    }
  }

  void idle(const JsonDocument& document, std::string_view list, const std::vector<model::Unit>& units,
            int model::Project::*unitOf) {
    std::vector<bool> busy(units.size(), false);
    for (const model::Project& project : snapshot_.projects)
      if (project.*unitOf >= 0) busy[static_cast<std::size_t>(project.*unitOf)] = true;
    const auto places = placesOf(document, list, "id");
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (busy[i]) continue;
      const auto place = places.find(units[i].id);
      at_ = "/" + std::string(list) + "/" + std::to_string(place == places.end() ? i : place->second);
      warn("", "idle-unit", "no project belongs to it");
    }
  }

  const model::Snapshot& snapshot_;
  const config::Plausibility& settings_;
  std::string at_;
  std::vector<model::Warning> warnings_;
};

}  // namespace

std::optional<double> quantityIn(std::string_view text, const QuantityWords& words) {
  if (words.before.empty() || words.first.empty()) return std::nullopt;
  for (std::size_t at = text.find(words.before); at != std::string_view::npos; at = text.find(words.before, at + 1)) {
    std::string_view rest = text.substr(at + words.before.size());
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number, std::chars_format::fixed);
    if (error != std::errc{}) continue;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (!words.second.empty() && rest.starts_with(words.second)) return number * words.secondInFirst;
    if (rest.starts_with(words.first)) return number;
  }
  return std::nullopt;
}

std::vector<model::Warning> implausibilities(const model::Snapshot& snapshot, std::string_view document,
                                             const config::Plausibility& settings) {
  const auto parsed = parseJson(document, {});
  if (!parsed) return {};
  return Lint(snapshot, settings).run(*parsed);
}

}  // namespace lobbyboard::feed
