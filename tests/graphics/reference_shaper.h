#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

typedef struct FT_LibraryRec_* FT_Library;
typedef struct FT_FaceRec_* FT_Face;

namespace lobbyboard::test {

/// Text set by HarfBuzz and FreeType without anything of ours or SDL's in between: what the wall is held against.
class ReferenceShaper {
 public:
  /// A face of a font file by its family's name; empty: the first.
  ReferenceShaper(const std::filesystem::path& file, const std::string& family, int px);
  ~ReferenceShaper();
  ReferenceShaper(const ReferenceShaper&) = delete;
  ReferenceShaper& operator=(const ReferenceShaper&) = delete;

  struct Glyph {
    unsigned id = 0;
    std::string name;
    int x = 0, y = 0;  ///< of its picture's corner: pixels from the pen's start, rows below the baseline
    int width = 0, rows = 0;
    std::vector<unsigned char> coverage;  ///< row by row
  };
  /// From left to right, in a script by its four letters.
  std::vector<Glyph> shape(const std::string& utf8, const char* script) const;
  std::string family() const;

 private:
  FT_Library library_ = nullptr;
  FT_Face face_ = nullptr;
};

}  // namespace lobbyboard::test
