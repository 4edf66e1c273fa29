#pragma once

#include <memory>
#include <string>

#include "model/photo_pair.h"
#include "pages/module.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// A photo with what is said of it.
struct Shot {
  std::shared_ptr<const pictures::Photo> photo;
  std::string caption;  ///< may be empty
  std::string day;      ///< when it was taken; may be empty
  std::string brief;    ///< the same without its year, where that is the plan's
};

/// The pictures at hand of a project: the latest, and the earliest where there are both. Null where there is none.
struct Shots {
  Shot latest, before;
  bool any() const { return latest.photo != nullptr; }
  bool both() const { return latest.photo && before.photo; }
};
/// Names the day of a shot; nothing for none.
void nameDay(const Stage& stage, const Content& content, const std::optional<time::Day>& day, Shot& shot);
Shots shotsOf(const Stage& stage, const Content& content, const model::Project& project);
/// The picture at hand under an address of the feed; null where there is none.
std::shared_ptr<const pictures::Photo> photoAt(const Content& content, const std::string& address);

/// Height of the strip of words below a photo, in pixels of the design.
constexpr double kCaptionStrip = 56;

/// A photo that fills its area, and below it a strip with its words. One of another shape is cut at its edges, or,
/// where that would cost too much of it, stands on a plain ground.
void hangShot(const Stage& stage, Easel& easel, const geometry::Rect& area, Shot shot);
/// The photo alone.
void hangPhoto(const Stage& stage, Easel& easel, const geometry::Rect& area,
               std::shared_ptr<const pictures::Photo> photo);
/// Before and after beside each other; the latest alone where there is only one, or no room for two.
void hangShots(const Stage& stage, Easel& easel, const geometry::Rect& area, const Shots& shots);

}  // namespace lobbyboard::pages
