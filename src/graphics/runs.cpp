#include "graphics/runs.h"

#include <algorithm>
#include <cstring>

namespace lobbyboard::graphics {

namespace {

constexpr std::size_t kLeastRun = 12;  ///< shorter ones are not worth a head of their own
constexpr std::uint32_t kOpaque = 0xFF000000U;
constexpr std::size_t kBetweenBreaths = std::size_t{1} << 15;

std::size_t lengthOfRun(const std::uint32_t* pixels, std::size_t most) {
  const std::uint32_t first = pixels[0] | kOpaque;
  std::size_t length = 1;
  while (length < most && (pixels[length] | kOpaque) == first) ++length;
  return length;
}

}  // namespace

void Runs::addLine(const std::uint32_t* pixels, std::size_t width) {
  std::size_t stretch = 0;  // where the stretch of many colours begins that is not written yet
  const auto closeStretch = [&](std::size_t end) {
    if (end == stretch) return;
    words_.push_back(static_cast<std::uint32_t>((end - stretch) << 1U));
    for (std::size_t x = stretch; x < end; ++x) words_.push_back(pixels[x] | kOpaque);
  };
  for (std::size_t x = 0; x < width;) {
    const std::size_t length = lengthOfRun(pixels + x, width - x);
    if (length >= kLeastRun) {
      closeStretch(x);
      words_.push_back(static_cast<std::uint32_t>(length << 1U | 1U));
      words_.push_back(pixels[x] | kOpaque);
      stretch = x + length;
    }
    x += length;
  }
  closeStretch(width);
}

std::optional<Runs> Runs::of(const std::uint32_t* pixels, geometry::Size size, std::size_t most,
                             const std::function<void()>& breathe) {
  Runs out;
  const auto width = static_cast<std::size_t>(size.width);
  out.lines_.reserve(static_cast<std::size_t>(size.height));
  std::size_t unbreathed = 0;
  for (int y = 0; y < size.height; ++y, pixels += width) {
    if (y > 0 && std::memcmp(pixels, pixels - width, width * sizeof(std::uint32_t)) == 0) {
      out.lines_.push_back(out.lines_.back());
    } else {
      out.lines_.push_back(static_cast<std::uint32_t>(out.words_.size()));
      out.addLine(pixels, width);
    }
    if (out.bytes() > most) return std::nullopt;
    if ((unbreathed += width) < kBetweenBreaths) continue;
    unbreathed = 0;
    breathe();
  }
  breathe();
  if (out.words_.capacity() - out.words_.size() > out.words_.size() / 8) out.words_.shrink_to_fit();
  return out;
}

namespace {

struct AsItIs {
  static std::uint32_t colour(std::uint32_t pixel) { return pixel; }
  static void stretch(const std::uint32_t* from, std::size_t count, std::uint32_t* to) {
    std::memcpy(to, from, count * sizeof(std::uint32_t));
  }
};

struct Veiled {
  const Tint& tint;
  std::uint32_t colour(std::uint32_t pixel) const { return tint.of(pixel); }
  void stretch(const std::uint32_t* from, std::size_t count, std::uint32_t* to) const {
    std::transform(from, from + count, to, [this](std::uint32_t pixel) { return tint.of(pixel); });
  }
};

template <typename Write>
void copyLine(const std::uint32_t* words, std::size_t skip, std::size_t width, std::uint32_t* to, const Write& write) {
  while (width > 0) {
    const std::uint32_t head = *words++;
    const bool oneColour = (head & 1U) != 0;
    const std::size_t length = head >> 1U;
    if (skip >= length) {
      skip -= length;
    } else {
      const std::size_t count = std::min(length - skip, width);
      if (oneColour)
        std::fill_n(to, count, write.colour(*words));
      else
        write.stretch(words + skip, count, to);
      to += count;
      width -= count;
      skip = 0;
    }
    words += oneColour ? 1 : length;
  }
}

}  // namespace

template <typename Write>
void Runs::copyLines(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride, const Write& write) const {
  for (int y = part.y; y < part.bottom(); ++y, to += stride)
    copyLine(words_.data() + lines_[static_cast<std::size_t>(y)], static_cast<std::size_t>(part.x),
             static_cast<std::size_t>(part.width), to, write);
}

void Runs::copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride) const {
  copyLines(part, to, stride, AsItIs{});
}

void Runs::copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride, const Tint& tint) const {
  copyLines(part, to, stride, Veiled{tint});
}

}  // namespace lobbyboard::graphics
