#include "pages/side_column.h"

#include <algorithm>

#include "pages/module.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

/// Design pixels of the titles in both scripts: they are equal.
double titlePx(const Layout& layout) { return layout.compact ? 36 : 48; }

/// The text in exactly this language; null when there is none.
const std::string* only(const model::Text& text, std::string_view language) {
  for (const auto& [name, words] : text.byLanguage)
    if (name == language && !words.empty()) return &words;
  return nullptr;
}

}  // namespace

std::string boardName(const Stage& stage, const Content& content) {
  return stage.strings.format("board.name", {content.snapshot->placeName.in(stage.language)});
}

SideTitles sideTitles(const Stage& stage, const Content& content, const std::string& pageType, const Heading& heading) {
  SideTitles out;
  if (!stage.second.stands()) return out;
  const config::Strings& words = *stage.second.strings;
  const bool chinese = stage.second.missing == config::MissingTranslation::Chinese;
  const std::string* const place = only(content.snapshot->placeName, "mn");
  if (place != nullptr && words.contains("board.name")) {
    out.board = words.format("board.name", {*place});
  } else {
    out.missing.emplace_back("the board's name (place.name of the feed, board.name of the titles)");
    if (chinese) out.board = boardName(stage, content);
  }
  if (const std::string key = "page." + pageType; words.contains(key)) {
    out.page = words[key];
  } else {
    out.missing.push_back("the title of the page " + pageType);
    if (chinese) out.page = heading.title;
  }
  return out;
}

graphics::ImagePtr equalTitle(const Stage& stage, const Content& content, const Heading& heading,
                              const Layout& layout) {
  ModulePainter m(stage, layout.title);
  const geometry::Scale& px = m.px();
  const graphics::TextStyle style = m.regular(titlePx(layout), stage.theme.t1);
  const double middle = (layout.compact ? 32 : 62);
  int x = layout.margin;
  const int room = layout.title.width - x - px(16);
  const int page = stage.typesetter.width(heading.title, style.face, style.px);
  const int between = px(34);
  const int rest = room - page - 2 * between;
  if (!layout.compact && rest >= 3 * style.px) {
    x += m.words(stage.typesetter.fitted(boardName(stage, content), style.face, style.px, rest), x, middle, style) +
         between;
    m.painter().rect({x, px(32), px.stroke(2), px(56)}, stage.theme.line);
    x += between;
  }
  m.words(stage.typesetter.fitted(heading.title, style.face, style.px, layout.margin + room - x), x, middle, style);
  return m.painter().finish();
}

SideColumn::SideColumn(const Stage& stage, const Content& content, const Layout& layout, const std::string& pageType,
                       const Heading& heading)
    : stage_(stage), layout_(layout), titles_(sideTitles(stage, content, pageType, heading)) {}

bool SideColumn::prepareNext() {
  if (picture_ || layout_.side.empty()) return false;
  const geometry::Scale px = stage_.scale();
  graphics::Painter painter(stage_.typesetter, layout_.side.size(), stage_.theme.bg);
  const int stroke = px.stroke(2);
  const bool left = stage_.second.order == config::ScriptOrder::MongolianFirst;
  painter.rect({left ? layout_.side.width - stroke : 0, 0, stroke, layout_.side.height}, stage_.theme.line);
  if (layout_.compact) {
    drawTitle(painter, titles_.page, layout_.side.width / 2);
  } else {
    drawTitle(painter, titles_.board, px(56));
    drawTitle(painter, titles_.page, px(128));
  }
  picture_ = painter.finish();
  return true;
}

/// At the size of the Chinese title; a title that is too long for the wall's height is set smaller, then shortened.
void SideColumn::drawTitle(graphics::Painter& painter, const std::string& title, int middle) const {
  if (title.empty()) return;
  const geometry::Scale px = stage_.scale();
  const int top = px(layout_.compact ? 12 : 32);
  const int room = layout_.side.height - top - px(8);
  const int wished = px(titlePx(layout_));
  int size = wished;
  const auto length = [&] {
    return stage_.typesetter.setVertical(title, {Face::Regular, size, stage_.theme.t1}).advance;
  };
  while (length() > room && size > wished * 3 / 4) --size;
  const bool whole = length() <= room;
  painter.column(whole ? title : stage_.typesetter.fitted(title, Face::Regular, size, room), middle, top,
                 {Face::Regular, size, stage_.theme.t1});
}

void SideColumn::draw(graphics::Layer& out) const {
  if (picture_) out.image(picture_, layout_.side.origin());
}

}  // namespace lobbyboard::pages
