#include "boards/city_reader.h"

#include <catch2/catch.hpp>

#include "demo/city.h"
#include "demo/generator.h"
#include "lint/loop.h"
#include "lint/rehearsal.h"
#include "pages/catalogue.h"
#include "pages/contents.h"
#include "show/content.h"

namespace lobbyboard::test {
namespace {

constexpr int kTurns = 16;  ///< of each page: the longest table of the demonstrations comes round in fewer

template <typename T>
T whole(config::Loaded<T> loaded) {
  if (!loaded) FAIL(config::toString(loaded.error().front()));
  return std::move(*loaded);
}

std::string documentOf(const std::string& city, time::Instant at) {
  const demo::City* const found = demo::findCity(city);
  return found ? demo::cityDocument(*found, 7, at) : demo::documentAt(at);
}

/// Flaps carry a character each: a run of them is one number.
void addLines(const std::vector<lint::StandingText>& texts, std::set<std::string>& out) {
  std::string number;
  const lint::StandingText* last = nullptr;
  for (const lint::StandingText& text : texts) {
    if (text.line.text.size() == 1 && last && last->line.px == text.line.px) {
      number += text.line.text;
    } else {
      if (!number.empty()) out.insert(number);
      number = text.line.text.size() == 1 ? text.line.text : std::string();
    }
    last = text.line.text.size() == 1 ? &text : nullptr;
    if (!text.seen.empty()) out.insert(text.line.text);
  }
  if (!number.empty()) out.insert(number);
}

}  // namespace

CityReader::CityReader(const std::string& city, const std::string& when) {
  const std::string config = LOBBYBOARD_SOURCE_DIR "/config/";
  const std::string playlist = city == "wuhai" ? "demo" : city;
  const config::RuleSettings rules = whole(config::loadRules(config + "rules/" + city + ".toml"));
  const std::string usual = city == "wuhai" ? "2023-05-21T09:41+08:00" : "2024-01-05T09:41+08:00";
  const time::Instant at = instant(when.empty() ? usual : when);
  const auto prepared = show::prepareContent(documentOf(city, at), {}, rules);
  if (!prepared) FAIL(prepared.error().what);
  Loop loop({1920, 1080});
  const auto setup = std::make_shared<show::Setup>(loop.setup());
  setup->playlist = whole(config::loadPlaylist(config + "playlists/" + playlist + ".toml", pages::catalogue()));
  setup->rules = rules;
  const show::Program program(setup, prepared->content, loop.typesetter());
  std::set<std::string> shown;
  for (std::size_t place = 0; place < program.loop().size(); ++place) {
    const std::string& type = program.entry(place).type;
    shown.insert(type);
    for (std::int64_t turn = 0; turn < kTurns; ++turn) {
      lint::Rehearsal rehearsal(program, place, at, turn);
      addLines(textsAt(rehearsal, rehearsal.portraitFrame(), {1920, 1080}), lines_[type]);
    }
  }
  for (const config::PageEntry& entry : setup->playlist.pages)
    if (!shown.contains(entry.type)) silent_.insert(entry.type);
}

bool CityReader::says(const std::string& page, const std::string& words) const {
  const auto lines = lines_.find(page);
  if (lines == lines_.end()) return false;
  for (const std::string& line : lines->second)
    if (line.find(words) != std::string::npos) return true;
  return false;
}

std::string CityReader::linesOf(const std::string& page) const {
  std::string out;
  if (const auto lines = lines_.find(page); lines != lines_.end())
    for (const std::string& line : lines->second) out += line + " | ";
  return out;
}

}  // namespace lobbyboard::test
