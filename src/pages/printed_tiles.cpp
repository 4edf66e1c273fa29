#include "pages/printed_tiles.h"

#include <algorithm>
#include <map>

#include "pages/figure_words.h"
#include "pages/printed_keys.h"

namespace lobbyboard::pages {

using model::Decimal;
using model::FigureStatus;

namespace {

/// Every figure by its key, amounts in 万元.
std::map<std::string, Decimal> figuresOf(const model::Published& published) {
  std::map<std::string, Decimal> out = published.other;
  const auto count = [&](const char* key, const std::optional<std::int64_t>& value) {
    if (value) out.emplace(key, Decimal{*value, 0});
  };
  const auto amount = [&](const char* key, const std::optional<model::Money>& value) {
    if (const auto wan = value ? model::parseDecimal(model::toWan(*value)) : std::nullopt) out.emplace(key, *wan);
  };
  const auto rate = [&](const char* key, const std::optional<Decimal>& value) {
    if (value) out.emplace(key, *value);
  };
  count("projects", published.projects);
  count("started", published.started);
  amount("total_wan", published.total);
  amount("annual_plan_wan", published.annualPlan);
  amount("invested_wan", published.invested);
  rate("start_rate", published.startRate);
  rate("start_rate_change_pp", published.startRateChange);
  rate("completion_rate", published.completionRate);
  return out;
}

constexpr const char* kOrder[] = {"projects", "total_wan",  "annual_plan_wan",      "invested_wan",
                                  "started",  "start_rate", "start_rate_change_pp", "completion_rate"};

class TileMaker {
 public:
  TileMaker(const Stage& stage, const model::Snapshot& snapshot, const model::Published& published)
      : stage_(stage), snapshot_(snapshot), figures_(figuresOf(published)) {}

  std::vector<PrintedTile> make(const std::set<std::string>& only) {
    std::vector<PrintedTile> out;
    for (const std::string& key : keys())
      if (root(key) == key && (only.empty() || only.contains(key))) out.push_back(tile(key));
    for (const std::string& key : keys()) {
      const std::string host = root(key);
      if (host == key) continue;
      for (PrintedTile& one : out)
        if (one.key == host) attach(key, one);
    }
    return out;
  }

 private:
  const config::Strings& s() const { return stage_.strings; }

  const model::FigureWords* wordsOf(const std::string& key) const {
    for (const model::FigureWords& words : snapshot_.figureWords)
      if (words.key == key) return &words;
    return nullptr;
  }

  std::vector<std::string> keys() const {
    std::vector<std::string> out;
    const auto add = [&](const std::string& key) {
      if (figures_.contains(key) && std::find(out.begin(), out.end(), key) == out.end()) out.push_back(key);
    };
    for (const model::FigureWords& words : snapshot_.figureWords) add(words.key);
    for (const char* key : kOrder) add(key);
    for (const auto& [key, value] : figures_) add(key);
    return out;
  }

  /// The figure that it stands beside in the end; itself when it stands alone.
  std::string root(std::string key) const {
    for (int step = 0; step < 4; ++step) {
      const std::vector<std::string> hosts = hostsOf(key);
      const auto host = std::find_if(hosts.begin(), hosts.end(),
                                     [&](const std::string& one) { return one != key && figures_.contains(one); });
      if (host == hosts.end()) break;
      key = *host;
    }
    return key;
  }

  std::string labelOf(const std::string& key) const {
    const std::string named = "published." + key;
    return issuersLabel(stage_, snapshot_, key, s().contains(named) ? s()[named] : key);
  }

  std::string unitOf(const std::string& key) const {
    const model::FigureWords* const words = wordsOf(key);
    if (words && !words->unit.empty()) return words->unit.in(stage_.language);
    const std::string named = "published_unit." + key;
    return s().contains(named) ? s()[named] : s()["overview.count_unit"];
  }

  FigureStatus statusOf(const std::string& key) const {
    if (const model::FigureWords* const words = wordsOf(key)) return words->status;
    if (kindOf(key) == PrintedKind::Expected) return FigureStatus::Forecast;
    return key.find("_goal") != std::string::npos ? FigureStatus::Goal : FigureStatus::Actual;
  }

  Amount amount(const Decimal& wan) const {
    const auto money = model::parseWan(model::toString(wan));
    if (!money) return {model::toString(wan), ""};
    return printedAmount(s(), stage_.language, snapshot_.currency, *money);
  }

  static std::string signedText(const Decimal& value) {
    const std::string text = model::toString(value);
    return value.digits > 0 ? "+" + text : text;
  }

  PrintedTile tile(const std::string& key) const {
    const Decimal& value = figures_.at(key);
    PrintedTile out{key, labelOf(key), {}, model::toString(value), unitOf(key), {}, {}, statusOf(key)};
    switch (kindOf(key)) {
      case PrintedKind::Amount:
      case PrintedKind::AmountChange: {
        const Amount printed = amount(value);
        out.number = (kindOf(key) == PrintedKind::AmountChange && value.digits > 0 ? "+" : "") + printed.number;
        out.unit = printed.unit;
        break;
      }
      case PrintedKind::Percent:
      case PrintedKind::Expected:
        out.unit = "%";
        break;
      case PrintedKind::Points:
        out.number = signedText(value);
        out.unit = s()["figures.points"];
        break;
      case PrintedKind::Growth:
        // "投资增长 12%": what its label has said already is not said again.
        if (value.digits < 0 || labelOf(key).find(s()["figures.growth"]) == std::string::npos)
          out.number = signedText(value);
        out.unit = "%";
        break;
      case PrintedKind::Rank:
        out.unit = s()["figures.place"];
        break;
      case PrintedKind::CountChange:
        out.number = signedText(value);
        break;
      case PrintedKind::Count:
        break;
    }
    if (const model::FigureWords* const words = wordsOf(key); words && words->bound != model::FigureBound::Exact)
      out.before = s()[words->bound == model::FigureBound::Over ? "figures.over" : "figures.at_least"];
    return out;
  }

  /// What a figure says beside another one.
  void attach(const std::string& key, PrintedTile& host) const {
    const Decimal& value = figures_.at(key);
    const bool up = value.digits >= 0;
    std::string plain = model::toString(value);
    if (!up) plain.erase(0, 1);
    const bool own = wordsOf(key) && !wordsOf(key)->label.empty();
    switch (kindOf(key)) {
      case PrintedKind::Percent:
        if (host.rate.empty() && host.unit != "%") {
          host.rate = printedPercent(value);
          if (const std::string name = labelOf(key); name != key) host.rateName = name;
        } else
          host.remarks.push_back(s().format("figures.of", {labelOf(key), plain + "%"}));
        return;
      case PrintedKind::Points: {
        const std::string change = pointsChange(s(), exact(value), Against::YearBefore, value.decimals);
        host.remarks.push_back(stemOf(key) == host.key ? change
                                                       : s().format("figures.led", {labelOf(stemOf(key)), change}));
        return;
      }
      case PrintedKind::Growth: {
        const std::string change =
            growth(s(), exact(value) * model::Fraction(1, 100), Against::YearBefore, value.decimals);
        host.remarks.push_back(own ? s().format("figures.led", {labelOf(key), change}) : change);
        return;
      }
      case PrintedKind::Rank:
        host.remarks.push_back(s().format(own ? "figures.rank_of" : "figures.rank", {plain, labelOf(key)}));
        return;
      case PrintedKind::CountChange:
        host.remarks.push_back(s().format(up ? "figures.more" : "figures.fewer", {plain, unitOf(host.key)}));
        return;
      case PrintedKind::AmountChange: {
        const Amount printed = amount({up ? value.digits : -value.digits, value.decimals});
        host.remarks.push_back(s().format(up ? "figures.more" : "figures.fewer", {printed.number, printed.unit}));
        return;
      }
      case PrintedKind::Expected:
        host.remarks.push_back(s().format("figures.expected", {plain + "%", own ? labelOf(key) : std::string()}));
        return;
      case PrintedKind::Amount: {
        const Amount printed = amount(value);
        host.remarks.push_back(s().format("figures.of", {labelOf(key), printed.number + printed.unit}));
        return;
      }
      case PrintedKind::Count:
        host.remarks.push_back(s().format("figures.of", {labelOf(key), plain + unitOf(key)}));
        return;
    }
  }

  const Stage& stage_;
  const model::Snapshot& snapshot_;
  const std::map<std::string, Decimal> figures_;
};

}  // namespace

std::vector<PrintedTile> printedTiles(const Stage& stage, const model::Snapshot& snapshot,
                                      const model::Published& published, const std::set<std::string>& only) {
  return TileMaker(stage, snapshot, published).make(only);
}

}  // namespace lobbyboard::pages
