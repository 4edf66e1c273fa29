#include "demo/notice_writer.h"

#include <algorithm>
#include <string>

#include "demo/calendar.h"

namespace lobbyboard::demo {
namespace {

using std::chrono::days;

void writeNotice(JsonWriter& json, std::string_view id, const Sentence& text, std::string_view level) {
  json.beginObject();
  json.text("id", id);
  json.text("text", text);
  json.text("level", level);
  json.endObject();
}

Sentence dispatchNotice(int k) {
  const time::Period next = periodAt(k).next();
  const Sentence period = nameOf(next);
  const Sentence meeting = nameOf(next.lastDay());
  const Sentence deadline = nameOf(next.lastDay() - days{2});
  return {period.zh + "重点项目调度会。时间：" + meeting.zh +
              "9:00；地点：市行政中心三楼第二会议室；参会：各区、高新区，各责任部门，红牌项目单位；准备：" +
              deadline.zh + "前完成填报和现场影像上传。",
          "Dispatch meeting for " + period.en + "; Time: " + meeting.en +
              ", 9:00; Place: civic center, third floor, room 2; For: districts, departments, units with red cards; "
              "Before: reports and site photos by " +
              deadline.en + "."};
}

Sentence redNotice(int reds, int k) {
  const Sentence deadline = nameOf(lastDayOf(k) + days{5});
  const std::string count = std::to_string(reds);
  return {count + "个红牌项目已报送分管市领导，责任单位须于" + deadline.zh + "前报整改方案。",
          (reds == 1 ? "One red-card project has" : count + " red-card projects have") +
              " been reported to the city leaders in charge; remedies are due by " + deadline.en + "."};
}

bool red(const Course& course, int k) {
  const bool running = course.row.finish == 0 || k < course.row.finish;
  return running && course.states[static_cast<std::size_t>(k)] == State::Missed && streakAt(course, k) >= 3;
}

}  // namespace

void writeNotices(JsonWriter& json, std::span<const Course> courses, int k) {
  const auto reds = std::count_if(courses.begin(), courses.end(), [k](const Course& course) { return red(course, k); });
  json.beginArray("notices");
  writeNotice(json, "dispatch", dispatchNotice(k), "info");
  if (reds > 0) writeNotice(json, "red", redNotice(static_cast<int>(reds), k), "important");
  writeNotice(json, "service",
              {"要素问题请联系项目服务专线，2个工作日内答复；跨部门事项由市发展改革委牵头协调。",
               "Land, power, water or funds wanting? The project service line answers within two working days."},
              "info");
  json.endArray();
}

}  // namespace lobbyboard::demo
