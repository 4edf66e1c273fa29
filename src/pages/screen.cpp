#include "pages/screen.h"

#include <cmath>

#include "geometry/baseline.h"
#include "geometry/easing.h"

namespace lobbyboard::pages {

using graphics::Depth;

namespace {

constexpr int kFadeOut = 12;  ///< frames at 60 Hz
constexpr int kFadeIn = 18;

FooterLine footerOf(const Stage& stage, const Content& content, const Page& page, time::Instant begins) {
  if (const auto own = page.footer()) return *own;
  return noticesAt(stage, *content.snapshot, begins, page.shownNotices());
}

}  // namespace

Screen::Screen(const Stage& stage, const Content& content, const config::PageEntry& entry, const Turn& turn,
               time::Instant begins, const time::LocalTime& local)
    : stage_(stage),
      content_(content),
      page_(makePage(stage_, content_, entry, turn)),
      layout_(stage_, page_->surroundings()),
      side_(stage_, content_, layout_, entry.type, page_->heading()),
      header_(stage_, content_, page_->heading(), static_cast<int>(std::chrono::year_month_day{local.day}.year())),
      footer_(stage_, content_, footerOf(stage_, content_, *page_, begins), page_->panesTaken()),
      rail_{layout_.rail, stage_.scale()(8), stage.theme.line, stage.theme.acc} {}

bool Screen::prepareNext(const Moment& moment) {
  if (layout_.bare) {
    if (content_.snapshot->demo && !mark_) return drawMark(), true;
    return page_->prepareNext(moment.frame);
  }
  if (side_.prepareNext()) return true;
  if (header_.prepareNext(moment.local, moment.stale)) return true;
  if (footer_.prepareNext()) return true;
  return page_->prepareNext(moment.frame);
}

void Screen::draw(const Moment& moment, graphics::DisplayList& out) const {
  out.at(Depth::Ground).fill({0, 0, stage_.canvas.width, stage_.canvas.height}, stage_.theme.bg);
  page_->draw(moment.frame, out.at(Depth::Body));
  drawVeil(moment, out.at(Depth::Veil));
  if (layout_.bare) return out.at(Depth::Header).image(mark_, markAt_);
  header_.draw(moment.local, moment.stale, out.at(Depth::Header));
  side_.draw(out.at(Depth::Header));
  const double share = moment.frames > 0 ? static_cast<double>(moment.frame) / static_cast<double>(moment.frames) : 0;
  if (moment.stale)
    rail_.drawStopped(moment.pages, out.at(Depth::Rail));
  else
    rail_.draw(moment.pages, moment.page, share, out.at(Depth::Rail));
  footer_.draw(moment.wallFrame, moment.stale, out.at(Depth::Footer));
}

void Screen::drawMark() {
  const geometry::Scale px = stage_.scale();
  const graphics::TextStyle style{graphics::Face::Regular, px(24), stage_.theme.t3};
  const std::string& words = stage_.strings[layout_.compact ? "footer.demo_short" : "footer.demo"];
  const int width = stage_.typesetter.width(words, style.face, style.px);
  graphics::Painter painter(stage_.typesetter, {width, px(40)}, stage_.theme.bg);
  painter.text(words, 0, geometry::baselineForWords(px(40) / 2.0, style.px), style);
  mark_ = painter.finish();
  markAt_ = {stage_.canvas.width - layout_.margin / 2 - width, px(layout_.compact ? 6 : 28)};
}

/// The body fades to the ground at the end of a turn and comes up out of it at the beginning of the next; or it is cut.
void Screen::drawVeil(const Moment& moment, graphics::Layer& out) const {
  if (moment.pages < 2 || !stage_.moves()) return;
  const int in = stage_.frames(kFadeIn);
  const int away = stage_.frames(kFadeOut);
  double veil = 0;
  if (moment.frame < in)
    veil = 1 - geometry::easeOutCubic(static_cast<double>(moment.frame + 1) / in);
  else if (const std::int64_t left = moment.frames - moment.frame; left <= away)
    veil = geometry::easeInQuad(1 - static_cast<double>(left - 1) / away);
  out.fill(layout_.veil, stage_.theme.bg, static_cast<std::uint8_t>(std::lround(veil * 255)));
}

}  // namespace lobbyboard::pages
