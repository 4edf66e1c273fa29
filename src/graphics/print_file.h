#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "graphics/canvas.h"
#include "graphics/painter.h"
#include "graphics/typeface.h"

typedef struct _cairo cairo_t;
typedef struct _cairo_font_face cairo_font_face_t;

namespace lobbyboard::graphics {

/// A PDF of pages of one size. Lengths are points (1/72 inch) from the upper left corner of a page. Text is text, its
/// fonts embedded; pictures keep every pixel.
class PrintFile {
 public:
  struct Box {
    double x = 0, y = 0, width = 0, height = 0;
  };
  /// How printed text looks; grey 0 (black) to 1.
  struct Style {
    Face face = Face::Regular;
    double size = 11;
    double grey = 0;
  };

  /// Throws std::runtime_error when a font cannot be opened. Whether the file can be written says close().
  PrintFile(const std::filesystem::path& file, const FontList& fonts, double width, double height);
  ~PrintFile();
  PrintFile(const PrintFile&) = delete;
  PrintFile& operator=(const PrintFile&) = delete;

  void picture(const Canvas& canvas, const Box& where);
  void frame(const Box& where, double width, double grey);
  void line(Corner from, Corner to, double width, double grey);
  /// `x` is the left edge, centre or right edge.
  void text(std::string_view utf8, double x, double baseline, const Style& style, Align align = Align::Left);
  double width(std::string_view utf8, const Style& style);
  void endPage();
  /// Ends the file; nothing may be drawn after it.
  base::Result<void> close();

 private:
  struct Destroy {
    void operator()(cairo_t* cairo) const;
    void operator()(cairo_font_face_t* face) const;
  };
  struct Library;
  struct Voice;  ///< one open font
  struct Run;

  std::vector<Run> runs(std::string_view utf8, Face face) const;
  void use(const Voice& voice, double size);

  std::filesystem::path file_;
  std::shared_ptr<Library> library_;
  std::array<std::vector<Voice>, kFaces> voices_;
  std::unique_ptr<cairo_t, Destroy> cairo_;
};

}  // namespace lobbyboard::graphics
