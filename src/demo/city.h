#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "demo/phrase.h"
#include "time/instant.h"

namespace lobbyboard::demo {

/// A figure that a city has printed, exactly as printed; its key is one of `published`. Amounts are in 万元.
struct PrintedFigure {
  std::string_view key, literal;
};

/// What a printed figure is called in the city's own words.
struct PrintedWords {
  std::string_view key;
  Phrase label;
  std::string_view status = {};  ///< "goal", "forecast"; empty: actual
  std::string_view bound = {};   ///< "over", "at_least"; empty: exact
  Phrase unit = {};
};

struct CityUnit {
  std::string_view id;
  Phrase name;
  std::span<const PrintedFigure> published = {};
};

struct CityDate {
  std::string_view date;
  Phrase title;
  std::string_view photo = {};  ///< an illustration
  Phrase text = {};             ///< the story, where there is more to tell than the title
};

struct CityReserve {
  std::string_view source;
  std::string_view count, totalWan;
};

struct CityPost {
  std::string_view id, under;
  Phrase name;
  std::string_view person = {};  ///< invented
};

/// What a city has published of itself. Everything else in its demonstration is invented.
struct City {
  std::string_view id;
  Phrase name, program, issuer;
  std::string_view asOf;
  std::span<const PrintedFigure> published;
  std::span<const CityUnit> districts, departments, categories;
  std::span<const CityDate> events = {};
  std::span<const CityReserve> reserve = {};
  std::span<const CityPost> organisation = {};
  std::span<const PrintedWords> words = {};
  Phrase notice = {};  ///< invented
  int letters = 0;     ///< supervision letters that were sent
  int problems = 0;    ///< problems that were solved

  std::string_view round = "1";  ///< of the site visits, the latest

  // What is invented, so that it does not run against what is printed.
  enum class Pace { Even, Late };
  int projects = 24;
  int unstarted = 0;
  Pace pace = Pace::Even;      ///< how the year's plan is spread
  int deliveredPercent = 100;  ///< done of what was planned so far, where nothing was missed
};

/// "weihai", "alxa", "hengyang", "hejin"; null for any other. Wuhai has a demonstration of its own: generator.h.
const City* findCity(std::string_view id);

/// The feed of a city as it stood on the day of its figures, with invented projects, marked as a demonstration.
std::string cityDocument(const City& city, std::int64_t sequence, time::Instant publishedAt);

}  // namespace lobbyboard::demo
