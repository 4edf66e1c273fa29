#include "show/album.h"

#include "graphics/png.h"

namespace lobbyboard::show {

base::Result<void> Album::look(const Board& board, const graphics::Canvas& canvas) {
  const auto shown = board.shown();
  if (!shown || taken_.contains(shown->place) || shown->frame != shown->portraitFrame) return {};
  std::filesystem::path file = folder_ / (std::to_string(shown->place + 1) + "-" + shown->type + ".png");
  if (auto written = graphics::writePng(canvas, file); !written) return written;
  taken_.insert(shown->place);
  pictures_.push_back(std::move(file));
  return {};
}

bool Album::complete(const Board& board) const {
  return board.program() && board.program()->timeline() && taken_.size() >= board.program()->loop().size();
}

}  // namespace lobbyboard::show
