#include "graphics/compositor.h"

#include <catch2/catch.hpp>
#include <random>

#include "graphics/picture.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using geometry::Rect;

namespace {

/// A scene that changes at random, the same way for the same seed.
class Scene {
 public:
  enum class Ground { None, Opaque };

  Scene(unsigned seed, geometry::Size canvas, Ground ground) : engine_(seed), canvas_(canvas), ground_(ground) {
    for (int i = 0; i < 12; ++i) images_.push_back(randomImage());
    for (int i = 0; i < 10; ++i) add();
  }

  void change() {
    const int changes = below(4);
    for (int i = 0; i < changes; ++i) changeOne();
  }

  void draw(DisplayList& out) const {
    out.clear();
    if (ground_ == Ground::Opaque) out.at(Depth::Ground).fill({0, 0, canvas_.width, canvas_.height}, 0x07090C);
    for (const Sprite& sprite : sprites_) {
      Layer& layer = out.at(static_cast<Depth>(sprite.depth));
      if (!sprite.image)
        layer.fill(sprite.area, sprite.color, sprite.opacity);
      else if (sprite.window.empty())
        layer.image(sprite.image, sprite.area.origin());
      else
        layer.image(sprite.image, sprite.area.origin(), sprite.window);
    }
  }

 private:
  struct Sprite {
    ImagePtr image;
    Rect area;
    Rect window;
    Rgb color = 0;
    std::uint8_t opacity = 255;
    std::size_t depth = 0;
  };

  int below(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }
  geometry::Point place() { return {below(canvas_.width + 40) - 30, below(canvas_.height + 40) - 30}; }
  Rect area() {
    const geometry::Point at = place();
    return {at.x, at.y, 1 + below(canvas_.width), 1 + below(canvas_.height)};
  }

  ImagePtr randomImage() {
    const Alpha alpha = below(2) == 0 ? Alpha::Opaque : Alpha::Premultiplied;
    const auto image = std::make_shared<Image>(geometry::Size{1 + below(60), 1 + below(40)}, alpha);
    for (int y = 0; y < image->size().height; ++y)
      for (int x = 0; x < image->size().width; ++x) {
        const std::uint32_t a = alpha == Alpha::Opaque ? 255U
                                : below(3) == 0        ? 0U
                                                       : static_cast<std::uint32_t>(below(256));
        std::uint32_t pixel = a << 24;
        for (unsigned shift = 0; shift <= 16; shift += 8)
          pixel |= static_cast<std::uint32_t>(below(static_cast<int>(a) + 1)) << shift;
        image->row(y)[x] = pixel;
      }
    return image;
  }

  void add() {
    Sprite sprite;
    if (below(3) > 0) sprite.image = images_[static_cast<std::size_t>(below(12))];
    sprite.area = area();
    if (below(2) == 0) sprite.window = area();
    sprite.color = static_cast<Rgb>(engine_() & 0xFFFFFF);
    sprite.opacity = below(2) == 0 ? 255 : static_cast<std::uint8_t>(below(256));
    sprite.depth = static_cast<std::size_t>(below(6));
    sprites_.insert(sprites_.begin() + below(static_cast<int>(sprites_.size()) + 1), sprite);
  }

  void changeOne() {
    if (sprites_.empty()) return add();
    Sprite& sprite = sprites_[static_cast<std::size_t>(below(static_cast<int>(sprites_.size())))];
    switch (below(8)) {
      case 0:
        sprite.area.x += below(9) - 4;
        break;
      case 1:
        sprite.area.y += below(9) - 4;
        break;
      case 2:
        sprite.window = below(3) == 0 ? Rect{} : area();
        break;
      case 3:
        sprite.opacity = static_cast<std::uint8_t>(below(256));
        break;
      case 4:
        std::swap(sprite, sprites_[static_cast<std::size_t>(below(static_cast<int>(sprites_.size())))]);
        break;
      case 5:
        if (sprites_.size() < 25) add();
        break;
      case 6:
        sprites_.erase(sprites_.begin() + below(static_cast<int>(sprites_.size())));
        break;
      default:
        sprite.image = images_[static_cast<std::size_t>(below(12))];
        break;
    }
  }

  std::mt19937 engine_;
  geometry::Size canvas_;
  Ground ground_;
  std::vector<ImagePtr> images_;
  std::vector<Sprite> sprites_;
};

/// Every item one after the other on black: what the list means.
Canvas meaning(const DisplayList& list, geometry::Size size) {
  Canvas canvas(size);
  for (const Layer& layer : list.layers())
    for (const Item& item : layer.items()) canvas.paint(item, test::all(canvas));
  return canvas;
}

bool insideOne(const Damage& damage, int x, int y) {
  for (const Rect& rect : damage.rects())
    if (rect.contains({x, y, 1, 1})) return true;
  return false;
}

/// Pixels that changed although no damaged rectangle holds them.
long changedOutside(const Canvas& before, const Canvas& after, const Damage& damage) {
  long count = 0;
  for (int y = 0; y < after.size().height; ++y)
    for (int x = 0; x < after.size().width; ++x)
      if (before.row(y)[x] != after.row(y)[x] && !insideOne(damage, x, y)) ++count;
  return count;
}

}  // namespace

TEST_CASE("the canvas is always what a full redraw would give, byte for byte") {
  const unsigned seed = GENERATE(range(0U, 6U));
  const auto ground = GENERATE(Scene::Ground::None, Scene::Ground::Opaque);
  const geometry::Size size{157, 91};
  Scene scene(seed, size, ground);
  Compositor compositor(size);
  Canvas canvas(size);
  Canvas before(size);
  DisplayList list;
  for (int frame = 0; frame < 150; ++frame) {
    INFO("seed " << seed << ", frame " << frame);
    scene.change();
    scene.draw(list);
    const Damage& damage = compositor.compose(list, canvas);
    const Canvas expected = meaning(list, size);
    Canvas fresh(size);
    paintAll(list, test::all(fresh), fresh);
    REQUIRE(test::differences(fresh, expected) == 0);
    REQUIRE(test::differences(canvas, expected) == 0);
    REQUIRE(changedOutside(before, expected, damage) == 0);
    REQUIRE(damage.rects().size() <= 16);
    for (const Rect& rect : damage.rects()) REQUIRE(test::all(canvas).contains(rect));
    before = meaning(list, size);
  }
}

TEST_CASE("a list that stays the same costs nothing") {
  Scene scene(3, {120, 80}, Scene::Ground::Opaque);
  Compositor compositor({120, 80});
  Canvas canvas({120, 80});
  DisplayList list;
  scene.draw(list);
  CHECK(compositor.compose(list, canvas).area() == 120 * 80);
  CHECK(compositor.compose(list, canvas).empty());
  DisplayList again;
  scene.draw(again);
  CHECK(compositor.compose(again, canvas).empty());
}

TEST_CASE("only what moved is painted again") {
  Compositor compositor({1000, 600});
  Canvas canvas({1000, 600});
  const ImagePtr image = test::imageOf({"RG", "BW"}, Alpha::Opaque);
  const auto listWith = [&](int x) {
    DisplayList list;
    list.at(Depth::Ground).fill({0, 0, 1000, 600}, 0x101010);
    list.at(Depth::Body).image(image, {x, 20});
    list.at(Depth::Footer).fill({0, 560, 1000, 40}, 0x202020);
    return list;
  };
  compositor.compose(listWith(20), canvas);
  const Damage& damage = compositor.compose(listWith(23), canvas);
  REQUIRE(damage.rects().size() == 1);
  CHECK(damage.rects()[0] == Rect{20, 20, 5, 2});
}

TEST_CASE("a canvas that somebody touched is made whole after forgetting") {
  Scene scene(8, {90, 70}, Scene::Ground::None);
  Compositor compositor({90, 70});
  Canvas canvas({90, 70});
  DisplayList list;
  scene.draw(list);
  compositor.compose(list, canvas);
  canvas.paint({nullptr, 0xFFFFFF, {5, 5, 60, 60}, {}, 255}, test::all(canvas));
  compositor.forget();
  CHECK(compositor.compose(list, canvas).area() == 90 * 70);
  CHECK(test::differences(canvas, meaning(list, {90, 70})) == 0);
}
