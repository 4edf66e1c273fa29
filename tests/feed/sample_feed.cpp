#include "feed/sample_feed.h"

#include <catch2/catch.hpp>

#include "base/file.h"

namespace lobbyboard::feed {
namespace {

const std::string kHead =
    R"({"format": "lobbyboard-feed/1", "sequence": 7, "published_at": "2024-06-11T08:30:00+08:00",
        "as_of": "2024-06-10", "year": 2024)";

}  // namespace

std::string smallFeed() {
  return kHead + R"(,
  "place": {"name": {"zh": "临河市", "en": "Linhe"}, "program": "重点项目竞赛", "issuer": {"zh": "项目办"}},
  "districts": [{"id": "n", "name": {"zh": "北区", "en": "North"}}, {"id": "s", "name": "南区", "short": "南"}],
  "departments": [{"id": "ny", "name": {"zh": "市能源局"}}],
  "categories": [{"id": "e", "name": {"zh": "能源", "en": "Energy"}}],
  "published": {"projects": 120, "total_wan": 9876543.21, "started": 98, "start_rate": 81.70, "jobs": 4200},
  "projects": [
    {"code": "N-07", "name": {"zh": "热电联产二期"}, "district": "n", "department": "ny", "category": "e",
     "nature": "continued", "stage": "construction", "leaders": [{"name": "李某", "role": "city"}],
     "total_wan": 48000, "annual_plan_wan": 15000.5, "invested_wan": 499.6,
     "start": {"plan": "2023-04-01", "actual": "2023-04-09"}, "finish": {"plan": "2025-09-30", "actual": null},
     "periods": [{"period": "2024-05-3", "plan_wan": 4000, "actual_wan": 4000},
                 {"period": "2024-06-1", "plan_wan": 4800, "actual_wan": 0}],
     "milestones": [{"name": "主厂房封顶", "plan": "2024-05-20", "actual": null}],
     "permits": {"required": 5, "done": 4}}],
  "notices": [{"id": "a", "text": {"zh": "例会改在九点。"}, "level": "important", "until": "2024-06-20T09:00:00+08:00"}]
})";
}

std::string feedWith(std::string_view members) {
  return kHead + R"(, "projects": [])" + (members.empty() ? "" : ", ") + std::string(members) + "}";
}

std::string feedWithProject(std::string_view members) {
  std::string document = kHead + R"(, "districts": [{"id": "n", "name": "北区"}], "projects": [)";
  for (int i = 0; i < 10; ++i) {
    const std::string number = std::to_string(i);
    document += R"({"code": "P)" + number + R"(", "name": "项目)" + number + R"("}, )";
  }
  return document + R"({"code": "X", "name": "x")" + (members.empty() ? "" : ", ") + std::string(members) + "}]}";
}

std::string maximalFeed() {
  const auto bytes = base::readFile(LOBBYBOARD_SOURCE_DIR "/tests/feed/maximal_feed.json", 1U << 20);
  REQUIRE(bytes.has_value());
  return *bytes;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

Decoded accepted(std::string_view document) {
  auto decoded = decode(document, {});
  INFO((decoded ? std::string() : decoded.error().what));
  REQUIRE(decoded.has_value());
  return *decoded;
}

model::Project projectWith(std::string_view members) {
  const Decoded decoded = accepted(feedWithProject(members));
  INFO((decoded.warnings.empty() ? "" : decoded.warnings.front().text));
  REQUIRE(decoded.snapshot->projects.size() == 11);
  return decoded.snapshot->projects.back();
}

}  // namespace lobbyboard::feed
