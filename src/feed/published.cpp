#include "feed/published.h"

#include <algorithm>

#include "feed/clean_text.h"
#include "feed/known_keys.h"

namespace lobbyboard::feed {
namespace {

bool isOther(const JsonMember& member) {
  return !member.value.isNull() &&
         std::find(kPublishedKeys.begin(), kPublishedKeys.end(), member.key) == kPublishedKeys.end();
}

void readOthers(const JsonValue& value, ObjectReader& reader, model::Published& published) {
  for (const JsonMember& member : value.members()) {
    if (!isOther(member)) continue;
    if (published.other.size() == kMostOtherFigures)
      return reader.remark(member.key, "too-many", "no more figures are read from here on");
    const std::string key(member.key);
    const CleanText clean = cleanText(key, kIdLength);
    if (key.empty() || clean.text != key)
      reader.remark(key, "unknown-key", "a figure's name must be plain text of at most 64 characters");
    else if (const auto figure = reader.decimal(key))
      published.other.emplace(key, *figure);
    reader.findings().settle();
  }
}

}  // namespace

model::Published readPublished(ObjectReader& holder) {
  model::Published published;
  Findings& findings = holder.findings();
  holder.part("published", [&](const JsonValue& value, const Place& place) {
    ObjectReader reader(value, place, std::nullopt, findings);
    const auto settled = [&findings](auto figure) {
      findings.settle();
      return figure;
    };
    published.projects = settled(reader.integer("projects"));
    published.started = settled(reader.integer("started"));
    published.total = settled(reader.money("total_wan"));
    published.annualPlan = settled(reader.money("annual_plan_wan"));
    published.invested = settled(reader.money("invested_wan"));
    published.startRate = settled(reader.decimal("start_rate"));
    published.startRateChange = settled(reader.decimal("start_rate_change_pp"));
    published.completionRate = settled(reader.decimal("completion_rate"));
    readOthers(value, reader, published);
  });
  findings.settle();
  return published;
}

}  // namespace lobbyboard::feed
