#include "pages/photo.h"

#include <algorithm>
#include <cmath>

#include "pages/dates.h"
#include "pages/fit_text.h"
#include "pictures/jpeg_reader.h"
#include "pictures/row_scaler.h"

namespace lobbyboard::pages {

using geometry::Rect;

namespace {

constexpr double kLeastShown = 0.75;     ///< of a photo, when its sides are cut,
constexpr double kFromAbove = 0.7;       ///< of what is cut off above and below: sites stand on the ground
constexpr double kLeastShownLow = 0.55;  ///< or its top and bottom
constexpr double kGap = 16, kLeastHalf = 380;

/// Where in its area a photo stands, and what of it is seen.
struct Fit {
  Rect place;  ///< in the area
  pictures::Window window;
};

Fit fitOf(const Rect& area, pictures::Extent size) {
  pictures::Window cover = pictures::covering(size, {area.width, area.height});
  cover.y = (size.height - cover.height) * kFromAbove;
  const bool low = cover.width >= size.width;
  if (cover.width * cover.height >= (low ? kLeastShownLow : kLeastShown) * size.width * size.height)
    return {{0, 0, area.width, area.height}, cover};
  const double scale =
      std::min(static_cast<double>(area.width) / size.width, static_cast<double>(area.height) / size.height);
  const int width = std::clamp(static_cast<int>(std::lround(size.width * scale)), 1, area.width);
  const int height = std::clamp(static_cast<int>(std::lround(size.height * scale)), 1, area.height);
  return {{(area.width - width) / 2, (area.height - height) / 2, width, height},
          {0, 0, static_cast<double>(size.width), static_cast<double>(size.height)}};
}

std::uint32_t opaque(config::Colour color) { return 0xFF000000U | color; }

/// Reads and scales row by row; preparation may pause between any two.
graphics::ImagePtr developed(const Stage& stage, const Rect& area, const pictures::Photo& photo) {
  auto image = std::make_shared<graphics::Image>(area.size(), graphics::Alpha::Opaque, graphics::Image::Ground::Unset);
  for (int y = 0; y < area.height; ++y) std::fill_n(image->row(y), area.width, opaque(stage.theme.panel));
  auto reader = pictures::JpegReader::open(photo.jpeg, std::int64_t{1} << 26);
  if (!reader) return image;
  const Fit fit = fitOf(area, reader->size());
  const pictures::Extent read = reader->size();
  pictures::RowScaler scaler(read, fit.window, {fit.place.width, fit.place.height},
                             [&](int y, std::span<const std::uint8_t> rgb) {
                               std::uint32_t* out = image->row(fit.place.y + y) + fit.place.x;
                               for (std::size_t i = 0; i + 2 < rgb.size(); i += 3)
                                 *out++ = 0xFF000000U | static_cast<std::uint32_t>(rgb[i]) << 16U |
                                          static_cast<std::uint32_t>(rgb[i + 1]) << 8U | rgb[i + 2];
                             });
  std::vector<std::uint8_t> row(static_cast<std::size_t>(read.width) * 3);
  for (int y = 0; y < read.height && !scaler.done(); ++y) {
    if (!reader->readRow(row)) break;
    scaler.push(row);
    stage.typesetter.breathe();
  }
  return image;
}

Shot shotOf(const Stage& stage, const Content& content, const model::Photo* photo) {
  if (photo == nullptr) return {};
  Shot out{photoAt(content, model::addressOf(*photo)), photo->caption.in(stage.language), {}, {}};
  nameDay(stage, content, photo->taken, out);
  return out;
}

}  // namespace

void nameDay(const Stage& stage, const Content& content, const std::optional<time::Day>& day, Shot& shot) {
  if (!day) return;
  shot.day = dayNameWithYear(stage.strings, *day);
  const bool ofPlan = static_cast<int>(std::chrono::year_month_day(*day).year()) == content.snapshot->year;
  shot.brief = ofPlan ? dayName(stage.strings, *day) : shot.day;
}

std::shared_ptr<const pictures::Photo> photoAt(const Content& content, const std::string& address) {
  return content.photos && !address.empty() ? content.photos->find(address) : nullptr;
}

Shots shotsOf(const Stage& stage, const Content& content, const model::Project& project) {
  if (!content.photos) return {};
  const model::PhotoPair pair = model::pairOf(project.photos);
  Shots out{shotOf(stage, content, pair.latest), shotOf(stage, content, pair.before)};
  if (!out.latest.photo) std::swap(out.latest, out.before);
  return out;
}

void hangPhoto(const Stage& stage, Easel& easel, const Rect& area, std::shared_ptr<const pictures::Photo> photo) {
  if (area.empty() || !photo) return;
  easel.later(
      [&stage, &easel, area, photo = std::move(photo)] { easel.place(developed(stage, area, *photo), area.origin()); });
}

void hangShot(const Stage& stage, Easel& easel, const Rect& whole, Shot shot) {
  const int strip = stage.scale()(kCaptionStrip);
  Rect picture{whole.x, whole.y, whole.width, whole.height - strip};
  if (picture.empty() || !shot.photo) return;
  picture.height = fitOf(picture, shot.photo->size).place.height;  // the strip stands right below what is seen
  const Rect area{whole.x, whole.y, whole.width, picture.height + strip};
  hangPhoto(stage, easel, picture, shot.photo);
  shot.photo = nullptr;
  easel.later([&stage, &easel, area, strip, shot = std::move(shot)] {
    ModulePainter m(stage, {area.x, area.bottom() - strip, area.width, strip});
    m.painter().rect({0, 0, m.width(), m.height()}, stage.theme.panel);
    const graphics::TextStyle style = m.regular(30, stage.theme.t2);
    const auto width = [&](const std::string& words) { return stage.typesetter.width(words, style.face, style.px); };
    const int margin = m.px()(16), gap = m.px()(24), room = m.width() - 2 * margin;
    const bool tight = width(shot.caption) + gap + width(shot.day) > room;
    const std::string& day = tight ? shot.brief : shot.day;
    const int left = day.empty() ? room : room - width(day) - gap;
    m.words(day, m.width() - margin, kCaptionStrip / 2, m.regular(30, stage.theme.t1), graphics::Align::Right);
    if (left > m.px()(120)) m.wordsIn(shot.caption, margin, kCaptionStrip / 2, left, style);
    m.hang(easel);
  });
}

void hangShots(const Stage& stage, Easel& easel, const Rect& area, const Shots& shots) {
  const int gap = stage.scale()(kGap);
  const int width = (area.width - gap) / 2;
  if (!shots.both() || width < stage.scale()(kLeastHalf)) {
    hangShot(stage, easel, area, shots.latest);
    return;
  }
  hangShot(stage, easel, {area.x, area.y, width, area.height}, shots.before);
  hangShot(stage, easel, {area.right() - width, area.y, width, area.height}, shots.latest);
}

}  // namespace lobbyboard::pages
