#include "config/rate_rules.h"

#include <algorithm>
#include <array>

#include "config/table_reader.h"
#include "config/units.h"

namespace lobbyboard::config {
namespace {

constexpr std::size_t kMostRates = 6;
constexpr std::size_t kLongestLabel = 64;

/// Quantities that may be divided: both are of one family, one above and one below the line.
enum class Family { Projects, Permits, Money, Period, Problems, Letters, Milestones };

struct Word {
  const char* word;
  Quantity quantity;
  Family family;
};

constexpr std::array kAbove = {Word{"started", Quantity::Started, Family::Projects},
                               Word{"green", Quantity::Green, Family::Projects},
                               Word{"completed", Quantity::Completed, Family::Projects},
                               Word{"permits_done", Quantity::PermitsDone, Family::Permits},
                               Word{"invested", Quantity::Invested, Family::Money},
                               Word{"period_actual", Quantity::PeriodActual, Family::Period},
                               Word{"problems_closed", Quantity::ProblemsClosed, Family::Problems},
                               Word{"letters_answered", Quantity::LettersAnswered, Family::Letters},
                               Word{"milestones_done", Quantity::MilestonesDone, Family::Milestones}};
constexpr std::array kBelow = {Word{"listed", Quantity::Listed, Family::Projects},
                               Word{"start_due", Quantity::StartDue, Family::Projects},
                               Word{"building", Quantity::Building, Family::Projects},
                               Word{"finish_due", Quantity::FinishDue, Family::Projects},
                               Word{"rated", Quantity::Rated, Family::Projects},
                               Word{"permits_required", Quantity::PermitsRequired, Family::Permits},
                               Word{"annual_plan", Quantity::AnnualPlan, Family::Money},
                               Word{"period_plan", Quantity::PeriodPlan, Family::Period},
                               Word{"problems_raised", Quantity::ProblemsRaised, Family::Problems},
                               Word{"letters_sent", Quantity::LettersSent, Family::Letters},
                               Word{"milestones_due", Quantity::MilestonesDue, Family::Milestones}};

template <std::size_t Count>
const Word* readQuantity(TableReader& read, std::string_view key, const std::array<Word, Count>& words) {
  std::vector<std::string> names;
  for (const Word& word : words) names.emplace_back(word.word);
  const Node* node = read.find(key);
  if (node == nullptr) {
    read.fault(key, nullptr, "is missing; write " + listed(names));
    return nullptr;
  }
  const auto index = read.wordOf(key, *node, names);
  return index ? &words[*index] : nullptr;
}

RateRule readRate(TableReader& read) {
  RateRule rate;
  if (read.find("name") == nullptr) read.fault("name", nullptr, "is missing; write a short one such as \"starts\"");
  rate.name = read.name("name", "");
  rate.label = {read.text("label", ""), read.text("label_en", "")};
  for (const auto& [key, text] : {std::pair("label", &rate.label.zh), std::pair("label_en", &rate.label.en)})
    if (text->size() > kLongestLabel)
      read.fault(key, read.find(key), "must have at most " + std::to_string(kLongestLabel) + " bytes");
  const Word* const above = readQuantity(read, "done", kAbove);
  const Word* const below = readQuantity(read, "required", kBelow);
  if (above != nullptr) rate.done = above->quantity;
  if (below != nullptr) rate.required = below->quantity;
  if (above != nullptr && below != nullptr && above->family != below->family)
    read.fault("required", read.find("required"),
               std::string("must be of the kind of '") + above->word + "'; these two cannot be divided");
  rate.weight = read.integer("weight", 0, {0, 1000});
  read.refuseUnknown();
  return rate;
}

}  // namespace

std::vector<RateRule> alxaRates() {
  return {{"permits", {}, Quantity::PermitsDone, Quantity::PermitsRequired, 0},
          {"starts", {}, Quantity::Started, Quantity::Listed, 0},
          {"investment", {}, Quantity::Invested, Quantity::AnnualPlan, 0}};
}

std::vector<RateRule> hejinRates() {
  return {{"starts", {}, Quantity::Started, Quantity::StartDue, 0},
          {"progress", {}, Quantity::Green, Quantity::Building, 0},
          {"commissioning", {}, Quantity::Completed, Quantity::FinishDue, 0}};
}

std::vector<RateRule> readRates(TableReader& read) {
  enum class Preset { Alxa, Hejin };
  const Preset preset = read.word("rates", Preset::Alxa, {{"alxa", Preset::Alxa}, {"hejin", Preset::Hejin}});
  std::vector<TableReader> tables = read.tables("rate");
  std::vector<RateRule> rates;
  for (TableReader& table : tables) {
    RateRule rate = readRate(table);
    const bool taken = std::any_of(rates.begin(), rates.end(), [&](const RateRule& r) { return r.name == rate.name; });
    if (taken && !rate.name.empty()) table.fault("name", table.find("name"), "must differ from the other rates' names");
    rates.push_back(std::move(rate));
  }
  if (rates.size() > kMostRates)
    read.fault("rate", read.find("rate"), "must stand at most " + std::to_string(kMostRates) + " times");
  if (!rates.empty()) return rates;
  return preset == Preset::Hejin ? hejinRates() : alxaRates();
}

}  // namespace lobbyboard::config
