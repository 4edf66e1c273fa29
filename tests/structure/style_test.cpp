// What a reader may rely on in every file: its size, its name, where time comes from, where words come from.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "structure/cpp_text.h"
#include "structure/source_tree.h"

using namespace lobbyboard::test;

namespace {

constexpr int kLongest = 400, kMostOften = 80, kNineInTen = 220;

std::vector<std::string> words(std::string_view name, char between) {
  std::vector<std::string> out(1);
  for (const char c : name) {
    if (c == between)
      out.emplace_back();
    else
      out.back() += c;
  }
  return out;
}

/// A place in words, for INFO.
std::string where(const SourceFile& file, std::size_t at) {
  return file.path + ":" + std::to_string(lineOf(file.text, at));
}

}  // namespace

TEST_CASE("files are small") {
  std::vector<int> sizes;
  for (const SourceFile& file : programFiles()) sizes.push_back(file.lines());
  REQUIRE(sizes.size() > 20);
  std::sort(sizes.begin(), sizes.end());
  const int median = sizes[sizes.size() / 2];
  const int nineInTen = sizes[sizes.size() * 9 / 10];
  WARN("src: " << sizes.size() << " files; half under " << median << " lines, nine in ten under " << nineInTen
               << ", the longest " << sizes.back());
  CHECK(median <= kMostOften);
  CHECK(nineInTen <= kNineInTen);
  for (const SourceFile& file : filesIn({"src", "tests"})) {
    if (!file.isCpp()) continue;
    INFO(file.path);
    CHECK(file.lines() <= kLongest);
  }
}

TEST_CASE("only time/ asks the machine what time it is") {
  const std::set<std::string> allowed = {"src/base/log.cpp"};  // how long a repeated line is held back
  for (const SourceFile& file : programFiles()) {
    if (file.room() == "time" || allowed.contains(file.path)) continue;
    const std::string code = takeApart(file.text).code;
    for (const char* clock :
         {"system_clock::now", "steady_clock::now", "high_resolution_clock::now", "utc_clock::now", "::time(",
          "time(nullptr)", "time(NULL)", "time(0)", "clock_gettime", "gettimeofday", "timespec_get", "localtime",
          "localtime_r", "SDL_GetTicks", "SDL_GetTicks64", "SDL_GetPerformanceCounter"})
      for (const std::size_t at : places(code, clock)) {
        INFO(where(file, at) << ": " << clock);
        CHECK(false);
      }
  }
}

TEST_CASE("no word for people stands in code: Chinese texts are in assets/strings, or made up by the demonstration") {
  for (const SourceFile& file : programFiles()) {
    if (file.room() == "demo") continue;
    for (const Piece& literal : takeApart(file.text).strings) {
      INFO(where(file, literal.at) << ": " << literal.text);
      CHECK_FALSE(holdsIdeograph(literal.text));
    }
  }
}

TEST_CASE("a file is named after the one thing inside, in small letters") {
  const std::set<std::string> empty = {"util", "utils", "helper", "helpers", "common", "manager", "impl", "misc"};
  for (const SourceFile& file : filesIn({"src", "tests"})) {
    if (!file.isCpp()) continue;
    INFO(file.path);
    const std::string stem = file.name().substr(0, file.name().find('.'));
    CHECK(stem.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
    for (const std::string& word : words(stem, '_')) CHECK_FALSE(empty.contains(word));
  }
}

TEST_CASE("no function says get, no class says manager") {
  const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  for (const SourceFile& file : programFiles()) {
    const std::string code = takeApart(file.text).code;
    for (std::size_t at = 0; at < code.size(); ++at) {
      if (!isWord(code[at]) || (at > 0 && isWord(code[at - 1]))) continue;
      std::size_t end = at;
      while (end < code.size() && isWord(code[end])) ++end;
      const std::string name = code.substr(at, end - at);
      INFO(where(file, at) << ": " << name);
      const bool getter =
          name.size() > 3 && name.starts_with("get") && std::isupper(static_cast<unsigned char>(name[3]));
      if (getter) CHECK(end < code.size());
      CHECK_FALSE((getter && code[end] == '('));
      for (const char* vague : {"Manager", "Helper", "Utils", "Common"}) CHECK_FALSE(name.ends_with(vague));
    }
  }
}

TEST_CASE("the project speaks of no place that only one machine has") {
  std::size_t files = 0;
  for (const SourceFile& file :
       filesIn({"src", "config", "systemd", "scripts", "assets", "docs", "README.md", "CMakeLists.txt"})) {
    if (file.text.find('\0') != std::string::npos) continue;  // a picture or a font
    ++files;
    for (const char* place : {"/work/", "../shared", "/shared/", "/root/", "/home/", "/tmp/bash"}) {
      const std::size_t at = file.text.find(place);
      INFO(file.path << ": " << place);
      CHECK(at == std::string::npos);
    }
  }
  CHECK(files > 50);
}

TEST_CASE("a page that a source names is a page of this project") {
  std::set<std::string> known;
  for (const SourceFile& file :
       filesIn({"src", "config", "systemd", "scripts", "assets", "docs", "tests", "README.md"}))
    known.insert(file.name());
  const auto isName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-'; };
  for (const SourceFile& file : programFiles())
    for (std::size_t at = file.text.find(".md"); at != std::string::npos; at = file.text.find(".md", at + 1)) {
      if (at + 3 < file.text.size() && isName(file.text[at + 3])) continue;
      std::size_t begin = at;
      while (begin > 0 && isName(file.text[begin - 1])) --begin;
      if (begin == at) continue;
      const std::string page = file.text.substr(begin, at + 3 - begin);
      INFO(where(file, at) << ": " << page);
      CHECK(known.contains(page));
    }
}
