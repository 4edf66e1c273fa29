#include "commands/bulletin_content.h"

#include <map>

#include "pages/dates.h"
#include "pages/figures.h"
#include "rules/series.h"

namespace lobbyboard::commands {
namespace {

using rules::Series;

/// Makes the tables of one edition.
class Writer {
 public:
  Writer(const Edition& edition, const config::RuleSettings& settings, const Language& language)
      : snapshot_(edition.snapshot), facts_(edition.facts), settings_(settings), language_(language) {}

  std::string counts() const {
    const rules::Counts& c = facts_.counts;
    const auto text = [](int count) { return std::to_string(count); };
    return words("counts",
                 {text(c.rated), text(c.green), text(c.notice), text(c.yellow), text(c.red), text(c.noReport)});
  }

  BulletinTable changes() const {
    BulletinTable table{word("changes"), {word("changes"), word("project")}, {}, {}};
    const rules::Changes& changes = facts_.changes;
    const std::pair<const char*, const std::vector<std::size_t>*> kinds[] = {{"to_red", &changes.toRed},
                                                                             {"to_yellow", &changes.toYellow},
                                                                             {"to_notice", &changes.toNotice},
                                                                             {"to_green", &changes.toGreen}};
    for (const auto& [key, projects] : kinds) {
      std::string names;
      for (const std::size_t project : *projects)
        if (!snapshot_.projects[project].hidden) names += (names.empty() ? "" : word("between")) + nameOf(project);
      if (names.empty()) names = word("none");
      table.rows.push_back({word(key), names});
      table.sentences.push_back(words("change_row", {word(key), names}));
    }
    return table;
  }

  BulletinTable warned() const {
    BulletinTable table{
        word("warned"), {word("leader"), word("card"), word("project"), word("unit"), word("completion")}, {}, {}};
    for (const auto& [leader, projects] : byLeader()) {
      std::string sentence;
      for (const std::size_t project : projects) {
        const rules::ProjectFacts& facts = facts_.projects[project];
        const std::string card = badgeOf(facts);
        table.rows.push_back({leader, card, nameOf(project), placeOf(snapshot_.projects[project]),
                              pages::percent(facts.completion, settings_.figures.rateDecimals)});
        sentence += (sentence.empty() ? "" : word("between")) + nameOf(project) + " " + card;
      }
      table.sentences.push_back(words("change_row", {leader, sentence}));
    }
    return table;
  }

  BulletinTable rates() const {
    BulletinTable table{word("rates"), {word("unit")}, {}, {}};
    for (const config::RateRule& rule : settings_.rates) {
      table.head.push_back(labelOf(rule));
      table.head.push_back(word("rank"));
    }
    for (const Series series : rules::kSeries)
      for (std::size_t unit = 0; unit < rules::unitsOf(snapshot_, series).size(); ++unit) addRates(series, unit, table);
    return table;
  }

  BulletinTable ranking(Series series) const {
    const std::string name = language_.strings[series == Series::District ? "race.districts" : "race.departments"];
    BulletinTable table{word("ranking") + " " + name,
                        {word("rank"), word("unit"), word("score"), word("rated"), word("change")},
                        {},
                        {}};
    std::vector<const rules::QuarterScore*> rows;
    for (const rules::QuarterScore& row : facts_.quarters)
      if (row.series == series && row.quarter == facts_.quarters.back().quarter) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) {
      return a->rank.value_or(1 << 20) < b->rank.value_or(1 << 20);
    });
    for (const rules::QuarterScore* row : rows) addRanked(*row, table);
    return table;
  }

 private:
  std::string word(std::string_view key) const { return language_.strings["bulletin." + std::string(key)]; }
  std::string words(std::string_view key, std::initializer_list<std::string_view> arguments) const {
    return language_.strings.format("bulletin." + std::string(key), arguments);
  }
  std::string nameOf(std::size_t project) const {
    const model::Project& p = snapshot_.projects[project];
    return (p.shortName.empty() ? p.name : p.shortName).in(language_.code);
  }
  std::string unitName(Series series, int unit) const {
    return rules::unitsOf(snapshot_, series)[static_cast<std::size_t>(unit)].shortest().in(language_.code);
  }
  std::string labelOf(const config::RateRule& rule) const {
    if (!rule.label.empty()) return rule.label.in(language_.code);
    return language_.strings["rate." + rule.name];
  }
  std::string badgeOf(const rules::ProjectFacts& facts) const {
    const char* const key = facts.card == rules::Mark::Red ? "card.badge.red" : "card.badge.yellow";
    return language_.strings.format(key, {std::to_string(facts.streak)});
  }
  std::string placeOf(const model::Project& project) const {
    std::string out;
    for (const Series series : rules::kSeries)
      if (const auto unit = rules::unitOf(project, series))
        out += (out.empty() ? "" : "/") + unitName(series, static_cast<int>(*unit));
    return out;
  }

  /// Red ones before yellow ones, leaders by their worst and first project.
  std::vector<std::pair<std::string, std::vector<std::size_t>>> byLeader() const {
    std::vector<std::pair<std::string, std::vector<std::size_t>>> out;
    std::map<std::string, std::size_t> places;
    for (const rules::Mark mark : {rules::Mark::Red, rules::Mark::Yellow})
      for (const rules::ProjectFacts& facts : facts_.projects) {
        const model::Project& project = snapshot_.projects[facts.project];
        if (facts.card != mark || project.hidden) continue;
        const std::string leader = project.leaders.empty() ? word("no_leader") : project.leaders.front().name;
        const auto [place, isNew] = places.try_emplace(leader, out.size());
        if (isNew) out.push_back({leader, {}});
        out[place->second].second.push_back(facts.project);
      }
    return out;
  }

  void addRates(Series series, std::size_t unit, BulletinTable& table) const {
    std::vector<std::string> row = {unitName(series, static_cast<int>(unit))};
    std::string sentence;
    for (std::size_t rule = 0; rule < settings_.rates.size(); ++rule) {
      const auto found = std::find_if(facts_.rates.begin(), facts_.rates.end(), [&](const rules::Rate& rate) {
        return rate.series == series && rate.unit == static_cast<int>(unit) && rate.rule == rule;
      });
      if (found == facts_.rates.end()) {
        row.insert(row.end(), {std::string(pages::kMissing), ""});
        continue;
      }
      const std::string value = pages::percent(found->value, settings_.figures.rateDecimals);
      row.insert(row.end(), {value, rankOf(found->rank, found->tied)});
      sentence += (sentence.empty() ? "" : word("between")) + labelOf(settings_.rates[rule]) + " " + value;
    }
    if (sentence.empty()) return;
    table.sentences.push_back(words("change_row", {row.front(), sentence}));
    table.rows.push_back(std::move(row));
  }

  std::string rankOf(const std::optional<int>& rank, bool tied) const {
    if (!rank) return std::string(pages::kMissing);
    const std::string number = std::to_string(*rank);
    return tied ? words("tied", {number}) : number;
  }

  void addRanked(const rules::QuarterScore& row, BulletinTable& table) const {
    const std::string score = pages::score(row.score, 2);
    const std::string change = row.change ? (*row.change > 0 ? "+" : "") + std::to_string(*row.change) : "";
    table.rows.push_back(
        {rankOf(row.rank, row.tied), unitName(row.series, row.unit), score, std::to_string(row.rated), change});
    if (row.rank)
      table.sentences.push_back(words(
          "sms_ranked", {words("sms_place", {rankOf(row.rank, row.tied)}), unitName(row.series, row.unit), score}));
  }

  const model::Snapshot& snapshot_;
  const rules::Facts& facts_;
  const config::RuleSettings& settings_;
  const Language& language_;
};

}  // namespace

Bulletin bulletinOf(const Edition& edition, const config::RuleSettings& settings, const Language& language) {
  const config::Strings& strings = language.strings;
  const Writer write(edition, settings, language);
  const std::string period = edition.facts.period ? pages::periodName(strings, *edition.facts.period) : "";
  const model::Snapshot& snapshot = edition.snapshot;
  const std::string program = (snapshot.program.empty() ? snapshot.placeName : snapshot.program).in(language.code);
  Bulletin out{strings.format("bulletin.title", {program, period}),
               strings.format("bulletin.as_of", {pages::dayNameWithYear(strings, edition.facts.asOf)}),
               write.counts(),
               {}};
  out.tables = {write.changes(), write.warned(), write.rates()};
  for (const Series series : rules::kSeries)
    if (BulletinTable table = write.ranking(series); !table.rows.empty()) out.tables.push_back(std::move(table));
  return out;
}

}  // namespace lobbyboard::commands
