#include "pages/golden.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "graphics/picture.h"
#include "graphics/png.h"

namespace lobbyboard::test {
namespace {

using graphics::Canvas;

bool updating() {
  const char* const wish = std::getenv("LOBBYBOARD_UPDATE_GOLDENS");
  return wish != nullptr && std::string(wish) == "1";
}

void write(const Canvas& canvas, const std::filesystem::path& file) {
  std::filesystem::create_directories(file.parent_path());
  const auto written = graphics::writePng(canvas, file);
  if (!written) FAIL(written.error().what);
}

/// What both have, dimmed to a quarter; what differs, in magenta.
Canvas differenceOf(const Canvas& golden, const Canvas& actual) {
  Canvas out(actual.size());
  for (int y = 0; y < actual.size().height; ++y)
    for (int x = 0; x < actual.size().width; ++x) {
      const bool same = golden.size() == actual.size() && golden.row(y)[x] == actual.row(y)[x];
      const graphics::Rgb color = same ? (actual.row(y)[x] >> 2) & 0x3F3F3F : 0xFF00FF;
      out.paint({nullptr, color, {x, y, 1, 1}, {}, 255}, all(out));
    }
  return out;
}

}  // namespace

void checkGolden(const std::string& name, const Canvas& actual) {
  const std::filesystem::path golden = std::filesystem::path(LOBBYBOARD_SOURCE_DIR "/tests/golden") / (name + ".png");
  const std::filesystem::path found = std::filesystem::path(LOBBYBOARD_BINARY_DIR "/golden");
  INFO("golden picture " << name);
  if (updating()) return write(actual, golden);
  const auto expected = graphics::readPng(golden);
  if (!expected) {
    write(actual, found / (name + ".actual.png"));
    FAIL_CHECK(expected.error().what << "; the picture is " << (found / (name + ".actual.png")));
    return;
  }
  const long different = differences(*expected, actual);
  CHECK(different == 0);
  if (different == 0) return;
  write(actual, found / (name + ".actual.png"));
  write(differenceOf(*expected, actual), found / (name + ".diff.png"));
  WARN("see " << (found / (name + ".diff.png")));
}

}  // namespace lobbyboard::test
