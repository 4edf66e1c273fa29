#include "pages/contents.h"

#include <catch2/catch.hpp>

#include "base/file.h"
#include "demo/demo_photos.h"
#include "demo/generator.h"
#include "rules/evaluate.h"
#include "rules/random_snapshot.h"
#include "show/content.h"

namespace lobbyboard::test {
namespace {

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

const std::vector<std::string>& badTexts() {
  static const std::vector<std::string> kBad = {repeated("长", 256),
                                                repeated("W", 256),
                                                repeated("，", 256),
                                                repeated("（", 64),
                                                repeated("e\u0301", 128),
                                                repeated("🐎", 64),
                                                "*加粗*还是**不加粗",
                                                "{0} {1} {} {{ }} %s %n",
                                                "a",
                                                "…",
                                                "\u202Eمشروع\u202C الطاقة",
                                                repeated("很 ", 128),
                                                "\uFFFD\U000F1234\uE000",
                                                repeated("ᠮᠣᠩᠭᠣᠯ", 30)};
  return kBad;
}

/// Every project, unit and notice of a snapshot with bad texts, one after the other.
void spoil(model::Snapshot& snapshot) {
  std::size_t next = 0;
  const auto text = [&]() -> const std::string& { return badTexts()[next++ % badTexts().size()]; };
  const auto bad = [&] { return model::Text{{{"zh", text()}, {"en", text()}}}; };
  for (model::Project& project : snapshot.projects) {
    project.name = bad();
    if (next % 3 == 0) project.shortName = bad();
    for (model::Leader& leader : project.leaders) leader.name = text();
    project.problems.push_back({bad(), {}, snapshot.asOf, {}, bad(), text(), true});
  }
  for (auto* const units : {&snapshot.districts, &snapshot.departments, &snapshot.categories})
    for (model::Unit& unit : *units) {
      unit.name = bad();
      unit.shortName = {};
    }
  snapshot.issuer = bad();
  snapshot.program = bad();
  snapshot.placeName = bad();
  for (int i = 0; i < 12; ++i)
    snapshot.notices.push_back({std::to_string(i), bad(), model::NoticeLevel::Urgent, {}, {}});
  snapshot.published.total = model::Money{900'000'000'000'000};
  snapshot.published.annualPlan = model::Money{1};
  snapshot.published.invested = model::Money{900'000'000'000'000};
  snapshot.planCurve = {{{snapshot.year, 1, 1}, model::Money{900'000'000'000'000}}};
  snapshot.published.startRateChange = model::Decimal{-999'999'999'999'999, 9};
}

void addFeed(std::vector<Sample>& out, const char* name) {
  const std::string file = std::string(LOBBYBOARD_SOURCE_DIR "/../shared/data/feeds/") + name;
  const auto document = base::readFile(file, 64U << 20);
  if (!document) {
    WARN("not there, so not tried: " << file);
    return;
  }
  const auto content = contentOf(*document);
  out.push_back({name, content, content->snapshot->publishedAt});
}

}  // namespace

time::Instant instant(std::string_view text) {
  const auto parsed = time::parseInstant(text);
  REQUIRE(parsed);
  return *parsed;
}

std::shared_ptr<const pages::Content> contentOf(model::Snapshot snapshot) {
  auto content = std::make_shared<pages::Content>();
  content->snapshot = std::make_shared<const model::Snapshot>(std::move(snapshot));
  content->facts =
      std::make_shared<const rules::Facts>(rules::evaluate(*content->snapshot, {}, content->snapshot->asOf));
  if (const auto period = content->facts->period; period && period->indexInYear() > 0)
    content->before =
        std::make_shared<const rules::Facts>(rules::evaluate(*content->snapshot, {}, period->previous().lastDay()));
  return content;
}

std::shared_ptr<const pages::Content> contentOf(std::string_view document) {
  const auto prepared = show::prepareContent(document, {}, {});
  if (!prepared) FAIL(prepared.error().what);
  return prepared->content;
}

std::shared_ptr<const pages::Content> demoAt(std::string_view when) {
  return contentOf(demo::documentAt(instant(when)));
}

std::shared_ptr<const pages::Content> withPhotos(const std::shared_ptr<const pages::Content>& content) {
  auto out = std::make_shared<pages::Content>(*content);
  out->photos = std::make_shared<const pictures::Photos>(demo::photosOf(*content->snapshot));
  return out;
}

std::shared_ptr<const pages::Content> bareContent() {
  return contentOf(std::string_view(
      R"({"format": "lobbyboard-feed/1", "sequence": 1, "published_at": "2024-06-11T08:30:00+08:00", "as_of": "2024-06-10",
          "year": 2024, "projects": [{"code": "A-1", "name": "某项目"}]})"));
}

std::shared_ptr<const pages::Content> hostileContent() {
  model::Snapshot snapshot = rules::randomSnapshot(7);
  spoil(snapshot);
  return contentOf(std::move(snapshot));
}

std::vector<Sample> samples() {
  std::vector<Sample> out;
  for (const char* when : {"2023-05-21T09:41:00+08:00", "2023-01-11T09:00:00+08:00", "2023-12-31T12:00:00+08:00"})
    out.push_back({std::string("demo ") + when, demoAt(when), instant(when)});
  addFeed(out, "buenos-aires-2019.json");
  addFeed(out, "district-ledger-2021.json");
  out.push_back({"bare", bareContent(), instant("2024-06-11T08:31:00+08:00")});
  for (const unsigned seed : {3U, 11U}) {
    const auto content = contentOf(rules::randomSnapshot(seed));
    out.push_back({"random " + std::to_string(seed), content, instant("2023-07-01T23:59:58+08:00")});
  }
  out.push_back({"hostile", hostileContent(), instant("2023-10-10T00:00:00+08:00")});
  return out;
}

}  // namespace lobbyboard::test
