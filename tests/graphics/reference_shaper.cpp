#include "graphics/reference_shaper.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ft.h>
#include <hb.h>

#include <catch2/catch.hpp>

namespace lobbyboard::test {

ReferenceShaper::ReferenceShaper(const std::filesystem::path& file, const std::string& family, int px) {
  REQUIRE(FT_Init_FreeType(&library_) == 0);
  long faces = 1;
  for (long index = 0; index < faces; ++index) {
    FT_Face face = nullptr;
    REQUIRE(FT_New_Face(library_, file.c_str(), index, &face) == 0);
    faces = face->num_faces;
    if (family.empty() || family == face->family_name) {
      face_ = face;
      break;
    }
    FT_Done_Face(face);
  }
  REQUIRE(face_ != nullptr);
  REQUIRE(FT_Set_Char_Size(face_, 0, px * 64, 0, 0) == 0);
}

ReferenceShaper::~ReferenceShaper() {
  FT_Done_Face(face_);
  FT_Done_FreeType(library_);
}

std::string ReferenceShaper::family() const { return face_->family_name; }

std::vector<ReferenceShaper::Glyph> ReferenceShaper::shape(const std::string& utf8, const char* script) const {
  hb_font_t* const font = hb_ft_font_create(face_, nullptr);
  hb_ft_font_set_load_flags(font, FT_LOAD_TARGET_LIGHT);
  hb_buffer_t* const buffer = hb_buffer_create();
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, hb_script_from_string(script, -1));
  hb_buffer_add_utf8(buffer, utf8.c_str(), -1, 0, -1);
  hb_shape(font, buffer, nullptr, 0);
  unsigned count = 0;
  const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* const positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::vector<Glyph> out;
  int pen = 0;
  for (unsigned i = 0; i < count; ++i) {
    Glyph glyph;
    glyph.id = infos[i].codepoint;
    char name[64] = "";
    hb_font_get_glyph_name(font, glyph.id, name, sizeof name);
    glyph.name = name;
    REQUIRE(FT_Load_Glyph(face_, glyph.id, FT_LOAD_TARGET_LIGHT) == 0);
    const FT_GlyphSlot slot = face_->glyph;
    REQUIRE(FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) == 0);
    glyph.x = ((pen + positions[i].x_offset) >> 6) + slot->bitmap_left;
    glyph.y = -(positions[i].y_offset >> 6) - slot->bitmap_top;
    glyph.width = static_cast<int>(slot->bitmap.width);
    glyph.rows = static_cast<int>(slot->bitmap.rows);
    for (int y = 0; y < glyph.rows; ++y)
      glyph.coverage.insert(glyph.coverage.end(), slot->bitmap.buffer + y * slot->bitmap.pitch,
                            slot->bitmap.buffer + y * slot->bitmap.pitch + glyph.width);
    pen += positions[i].x_advance;
    out.push_back(std::move(glyph));
  }
  hb_buffer_destroy(buffer);
  hb_font_destroy(font);
  return out;
}

}  // namespace lobbyboard::test
