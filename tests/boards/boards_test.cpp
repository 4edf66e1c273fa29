// Every figure and board that the five cities publish can be read on a page of their demonstrations. The table of
// docs/boards.md is made here: LOBBYBOARD_UPDATE_GOLDENS=1 <build>/tests/boards/test_boards writes it anew.

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include "boards/city_reader.h"
#include "boards/rows.h"

using namespace lobbyboard;

namespace {

std::string tableOf(const std::vector<test::Row>& rows) {
  std::string out =
      "# Where the boards of the five cities stand\n\n"
      "Each row is a figure or a board that a city publishes. The test `boards` composes the playlist of that city's\n"
      "demonstration and reads the words in its last columns from the page.\n\n"
      "| row | what | shown by | read there | besides |\n|---|---|---|---|---|\n";
  for (const test::Row& row : rows) {
    out += "| " + row.id + " | " + row.what + " | ";
    out += row.page.empty() ? "export" : "`scripts/demo --city " + row.city + " --page " + row.page + "`";
    out += " | ";
    for (std::size_t i = 0; i < row.says.size(); ++i) out += (i > 0 ? ", " : "") + row.says[i];
    out += " | " + row.proof + " |\n";
  }
  return out;
}

}  // namespace

TEST_CASE("every board and figure of the five cities can be read on their pages") {
  std::map<std::string, std::unique_ptr<test::CityReader>> readers;
  for (const test::Row& row : test::rows()) {
    if (row.page.empty()) continue;
    auto& reader = readers[row.city + row.at];
    if (!reader) reader = std::make_unique<test::CityReader>(row.city, row.at);
    for (const std::string& words : row.says) {
      INFO(row.id << " " << row.city << " " << row.page << ": " << words);
      CHECK(reader->says(row.page, words));
    }
  }
}

TEST_CASE("every page of a city's playlist has something to show") {
  for (const char* city : {"weihai", "alxa", "hengyang", "hejin"}) {
    const test::CityReader reader(city);
    for (const std::string& type : reader.silent()) FAIL_CHECK(city << ": " << type);
  }
}

TEST_CASE("the table of boards is the one in docs") {
  const std::string file = LOBBYBOARD_SOURCE_DIR "/docs/boards.md";
  const std::string table = tableOf(test::rows());
  if (std::getenv("LOBBYBOARD_UPDATE_GOLDENS") != nullptr) std::ofstream(file) << table;
  std::ostringstream kept;
  kept << std::ifstream(file).rdbuf();
  CHECK(kept.str() == table);
}
