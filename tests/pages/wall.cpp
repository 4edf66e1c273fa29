#include "pages/wall.h"

#include <catch2/catch.hpp>

#include "pages/fonts.h"

namespace lobbyboard::test {
namespace {

const std::filesystem::path kRoot = LOBBYBOARD_SOURCE_DIR;

template <typename T>
T whole(config::Loaded<T> loaded) {
  if (!loaded) FAIL(config::toString(loaded.error().front()));
  return std::move(*loaded);
}

std::shared_ptr<const show::Setup> setupIn(const std::string& language, geometry::Size canvas) {
  const base::Resources resources{kRoot};
  auto setup = std::make_shared<show::Setup>(whole(show::loadSetup(resources.config() / "lobbyboard.toml", resources)));
  setup->settings.wall.width = canvas.width;
  setup->settings.wall.height = canvas.height;
  setup->settings.language = language;
  setup->strings = whole(config::loadStrings(config::stringsFile(resources.assets(), language)));
  return setup;
}

}  // namespace

Wall::Wall(const std::string& language, geometry::Size canvas)
    : setup_(setupIn(language, canvas)), canvas_(canvas), typesetter_(pages::fontList(setup_->fonts), 16U << 20) {}

pages::Stage Wall::stage(geometry::Size canvas) {
  return {setup_->theme, setup_->strings, setup_->settings.language, typesetter_, canvas, setup_->settings.wall.hz};
}

}  // namespace lobbyboard::test
