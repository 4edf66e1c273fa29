#include "time/instant.h"

#include <charconv>
#include <cstdio>

namespace lobbyboard::time {
namespace {

using namespace std::chrono;

/// Takes exactly `digits` decimal digits from the front of `text`.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool takeChar(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Day> takeDay(std::string_view& text) {
  const auto y = takeNumber(text, 4);
  if (!y || !takeChar(text, '-')) return std::nullopt;
  const auto m = takeNumber(text, 2);
  if (!m || !takeChar(text, '-')) return std::nullopt;
  const auto d = takeNumber(text, 2);
  if (!d) return std::nullopt;
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  if (!date.ok()) return std::nullopt;
  return sys_days{date};
}

/// Fractions of a second beyond microseconds are read and dropped.
std::optional<microseconds> takeFraction(std::string_view& text) {
  int value = 0;
  int digits = 0;
  while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
    if (digits < 6) value = value * 10 + (text.front() - '0');
    ++digits;
    text.remove_prefix(1);
  }
  if (digits == 0) return std::nullopt;
  for (int i = digits; i < 6; ++i) value *= 10;
  return microseconds{value};
}

std::optional<minutes> takeOffset(std::string_view& text) {
  if (takeChar(text, 'Z')) return minutes{0};
  const int sign = text.starts_with('-') ? -1 : 1;
  if (!takeChar(text, '+') && !takeChar(text, '-')) return std::nullopt;
  const auto h = takeNumber(text, 2);
  if (!h || *h > 23 || !takeChar(text, ':')) return std::nullopt;
  const auto m = takeNumber(text, 2);
  if (!m || *m > 59) return std::nullopt;
  return minutes{sign * (*h * 60 + *m)};
}

}  // namespace

std::optional<Day> parseDay(std::string_view text) {
  const auto day = takeDay(text);
  return day && text.empty() ? day : std::nullopt;
}

std::string toString(Day day) {
  const year_month_day date{day};
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

std::optional<Instant> parseInstant(std::string_view text) {
  const auto date = takeDay(text);
  if (!date || !(takeChar(text, 'T') || takeChar(text, 't') || takeChar(text, ' '))) return std::nullopt;
  const auto h = takeNumber(text, 2);
  if (!h || *h > 23 || !takeChar(text, ':')) return std::nullopt;
  const auto m = takeNumber(text, 2);
  if (!m || *m > 59) return std::nullopt;
  microseconds inMinute{0};
  if (takeChar(text, ':')) {
    const auto s = takeNumber(text, 2);
    if (!s || *s > 60) return std::nullopt;
    inMinute = seconds{*s};
    if (takeChar(text, '.')) {
      const auto fraction = takeFraction(text);
      if (!fraction) return std::nullopt;
      inMinute += *fraction;
    }
  }
  const auto offset = takeOffset(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{*date} + hours{*h} + minutes{*m} + inMinute - *offset;
}

std::string toString(Instant instant) {
  const Day date = floor<days>(instant);
  const hh_mm_ss clock{floor<seconds>(instant - date)};
  char text[40];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return toString(date) + text;
}

}  // namespace lobbyboard::time
