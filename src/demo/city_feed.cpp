#include <iterator>
#include <string>

#include "demo/city.h"
#include "demo/city_project.h"
#include "demo/illustration.h"
#include "demo/json_writer.h"

namespace lobbyboard::demo {
namespace {

using std::chrono::days;

void writePublished(JsonWriter& json, std::span<const PrintedFigure> figures) {
  json.beginObject("published");
  for (const PrintedFigure& figure : figures) json.number(figure.key, figure.literal);
  json.endObject();
}

void writeUnits(JsonWriter& json, std::string_view key, std::span<const CityUnit> units) {
  json.beginArray(key);
  for (const CityUnit& unit : units) {
    json.beginObject();
    json.text("id", unit.id);
    json.text("name", unit.name);
    if (!unit.published.empty()) writePublished(json, unit.published);
    json.endObject();
  }
  json.endArray();
}

void writeWords(JsonWriter& json, std::span<const PrintedWords> words) {
  json.beginArray("figure_words");
  for (const PrintedWords& one : words) {
    json.beginObject();
    json.text("key", one.key);
    json.text("label", one.label);
    if (!one.unit.zh.empty()) json.text("unit", one.unit);
    if (!one.status.empty()) json.text("status", one.status);
    if (!one.bound.empty()) json.text("bound", one.bound);
    json.endObject();
  }
  json.endArray();
}

void writeHead(JsonWriter& json, const City& city, std::int64_t sequence, time::Instant publishedAt) {
  json.text("format", "lobbyboard-feed/1");
  json.integer("sequence", sequence);
  json.text("published_at", time::toString(publishedAt));
  json.text("as_of", city.asOf);
  json.number("year", city.asOf.substr(0, 4));
  json.text("currency", "CNY");
  json.flag("demo");
  json.beginObject("place");
  json.text("name", city.name);
  json.text("program", city.program);
  json.text("issuer", city.issuer);
  json.endObject();
  writeUnits(json, "districts", city.districts);
  writeUnits(json, "departments", city.departments);
  writeUnits(json, "categories", city.categories);
  writePublished(json, city.published);
  writeWords(json, city.words);
}

constexpr Phrase kSamplePromises[] = {{"示例承诺：按期开工", "Sample promise: start on time"},
                                      {"示例承诺：完成征迁", "Sample promise: site cleared"},
                                      {"示例承诺：资金到位", "Sample promise: funds in place"},
                                      {"示例承诺：按期投产", "Sample promise: operation on time"}};
constexpr Phrase kSampleServices[] = {{"示例服务：现场办公", "Sample service: on-site office"},
                                      {"示例服务：企业奖补", "Sample service: enterprise grants"},
                                      {"示例服务：专班推进", "Sample service: task force"},
                                      {"示例服务：纾困清单", "Sample service: relief list"}};

void writePromises(JsonWriter& json, const City& city, time::Day asOf) {
  json.beginArray("commitments");
  std::size_t n = 0;
  for (const CityUnit& unit : city.districts) {
    for (int i = 0; i < 2; ++i, ++n) {
      json.beginObject();
      json.text("unit", unit.id);
      json.text("text", kSamplePromises[(n + n / 4) % std::size(kSamplePromises)]);
      json.day("due", asOf + days{n % 4 == 3 ? 30 : -10});
      if (n % 4 == 3 || n % 5 == 2)
        json.null("kept");
      else
        json.day("kept", asOf - days{12});
      json.endObject();
    }
  }
  json.endArray();
  json.beginArray("services");
  constexpr std::string_view kStates[] = {"done", "active", "planned"};
  std::size_t m = 0;
  for (const CityUnit& unit : city.departments) {
    json.beginObject();
    json.text("unit", unit.id);
    json.text("item", kSampleServices[m % std::size(kSampleServices)]);
    json.text("state", kStates[m % 3]);
    json.day("due", asOf + days{3 + 4 * static_cast<int>(m)});
    ++m;
    json.endObject();
  }
  json.endArray();
}

void writeVisits(JsonWriter& json, const City& city, time::Day asOf) {
  json.beginArray("inspections");
  int n = 0;
  for (const CityUnit& unit : city.districts) {
    json.beginObject();
    json.text("unit", unit.id);
    json.number("score", std::to_string(98 - n % 5) + "." + std::to_string(n * 7 % 10));
    ++n;
    json.day("date", asOf - days{15});
    json.text("round", city.round);
    json.endObject();
  }
  json.endArray();
}

void writeNotices(JsonWriter& json, const City& city) {
  json.beginArray("notices");
  if (!city.notice.zh.empty()) {
    json.beginObject();
    json.text("id", "demo");
    json.text("text", city.notice);
    json.text("level", "info");
    json.endObject();
  }
  json.endArray();
}

void writeNews(JsonWriter& json, const City& city) {
  json.beginArray("events");
  for (const CityDate& event : city.events) {
    json.beginObject();
    json.text("date", event.date);
    json.text("title", event.title);
    if (!event.photo.empty()) json.text("photo", event.photo);
    if (!event.text.zh.empty() || !event.photo.empty()) json.text("text", storyBeside(event.text, event.photo));
    json.endObject();
  }
  json.endArray();
  json.beginArray("reserve");
  for (const CityReserve& part : city.reserve) {
    json.beginObject();
    json.text("source", part.source);
    json.number("count", part.count);
    json.number("total_wan", part.totalWan);
    json.endObject();
  }
  json.endArray();
  json.beginArray("organisation");
  for (const CityPost& post : city.organisation) {
    json.beginObject();
    json.text("id", post.id);
    json.text("name", post.name);
    if (!post.under.empty()) json.text("under", post.under);
    if (!post.person.empty()) {
      json.beginArray("people");
      json.beginObject();
      json.text("name", post.person);
      json.text("role", "head");
      json.endObject();
      json.endArray();
    }
    json.endObject();
  }
  json.endArray();
}

}  // namespace

std::string cityDocument(const City& city, std::int64_t sequence, time::Instant publishedAt) {
  const time::Day asOf = *time::parseDay(city.asOf);
  JsonWriter json;
  json.beginObject();
  writeHead(json, city, sequence, publishedAt);
  json.beginArray("projects");
  for (int n = 0; n < city.projects; ++n) writeInvented(json, city, n, asOf);
  json.endArray();
  writePromises(json, city, asOf);
  writeVisits(json, city, asOf);
  writeNotices(json, city);
  writeNews(json, city);
  json.endObject();
  return json.take();
}

}  // namespace lobbyboard::demo
