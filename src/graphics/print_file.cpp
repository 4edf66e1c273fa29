#include "graphics/print_file.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <stdexcept>
#include <string>

#include "graphics/utf8.h"

namespace lobbyboard::graphics {

// FreeType is opened anew here: SDL_ttf does not lend its own, and cairo keeps faces for as long as it likes.
struct PrintFile::Library {
  Library() {
    if (FT_Init_FreeType(&handle) != 0) throw std::runtime_error("FreeType does not start");
  }
  ~Library() { FT_Done_FreeType(handle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  FT_Library handle = nullptr;
};

struct PrintFile::Voice {
  FT_Face face = nullptr;  ///< belongs to `font`
  std::unique_ptr<cairo_font_face_t, Destroy> font;
};

struct PrintFile::Run {
  const Voice* voice;
  std::string utf8;
};

void PrintFile::Destroy::operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
void PrintFile::Destroy::operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }

namespace {

/// What has to live for as long as cairo knows a font.
template <typename Library>
struct Held {
  std::shared_ptr<Library> library;
  FT_Face face = nullptr;
  ~Held() { FT_Done_Face(face); }
};

/// The face of the family in a file, by its name and not by its index.
FT_Face openFace(FT_Library library, const FontFile& file) {
  FT_Face face = nullptr;
  for (FT_Long index = 0, count = 1; index < count; ++index) {
    if (FT_New_Face(library, file.path.c_str(), index, &face) != 0) break;
    count = face->num_faces;
    if (file.family.empty() || (face->family_name != nullptr && file.family == face->family_name)) return face;
    FT_Done_Face(face);
  }
  throw std::runtime_error("cannot open the font " + file.path.string() +
                           (file.family.empty() ? "" : ", family " + file.family));
}

template <typename Library>
cairo_font_face_t* fontOf(const std::shared_ptr<Library>& library, FT_Face face) {
  static const cairo_user_data_key_t kKey{};
  auto held = std::make_unique<Held<Library>>();
  held->library = library;
  held->face = face;
  cairo_font_face_t* const font = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
  const cairo_status_t kept = cairo_font_face_set_user_data(
      font, &kKey, held.get(), [](void* data) { delete static_cast<Held<Library>*>(data); });
  if (kept != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
  held.release();
  return font;
}

}  // namespace

PrintFile::PrintFile(const std::filesystem::path& file, const FontList& fonts, double width, double height)
    : file_(file), library_(std::make_shared<Library>()) {
  const std::array<const std::vector<FontFile>*, kFaces> lists = {&fonts.regular, &fonts.bold, &fonts.title};
  for (std::size_t face = 0; face < kFaces; ++face)
    for (const FontFile& font : *lists[face]) {
      Voice voice;
      voice.face = openFace(library_->handle, font);
      voice.font.reset(fontOf(library_, voice.face));
      voices_[face].push_back(std::move(voice));
    }
  cairo_surface_t* const surface = cairo_pdf_surface_create(file.c_str(), width, height);
  cairo_.reset(cairo_create(surface));
  cairo_surface_destroy(surface);
}

PrintFile::~PrintFile() = default;

void PrintFile::picture(const Canvas& canvas, const Box& where) {
  const geometry::Size size = canvas.size();
  auto* const pixels = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(canvas.row(0)));  // only read
  cairo_surface_t* const lent =
      cairo_image_surface_create_for_data(pixels, CAIRO_FORMAT_RGB24, size.width, size.height, canvas.stride());
  // The PDF reads pictures when a page ends; the canvas may be gone by then.
  cairo_surface_t* const own = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height);
  cairo_t* const copy = cairo_create(own);
  cairo_set_source_surface(copy, lent, 0, 0);
  cairo_paint(copy);
  cairo_destroy(copy);
  cairo_surface_destroy(lent);
  cairo_t* const c = cairo_.get();
  cairo_save(c);
  cairo_translate(c, where.x, where.y);
  cairo_scale(c, where.width / size.width, where.height / size.height);
  cairo_set_source_surface(c, own, 0, 0);
  cairo_paint(c);
  cairo_restore(c);
  cairo_surface_destroy(own);
}

void PrintFile::frame(const Box& where, double width, double grey) {
  cairo_set_source_rgb(cairo_.get(), grey, grey, grey);
  cairo_set_line_width(cairo_.get(), width);
  cairo_rectangle(cairo_.get(), where.x, where.y, where.width, where.height);
  cairo_stroke(cairo_.get());
}

void PrintFile::line(Corner from, Corner to, double width, double grey) {
  cairo_set_source_rgb(cairo_.get(), grey, grey, grey);
  cairo_set_line_width(cairo_.get(), width);
  cairo_move_to(cairo_.get(), from.x, from.y);
  cairo_line_to(cairo_.get(), to.x, to.y);
  cairo_stroke(cairo_.get());
}

std::vector<PrintFile::Run> PrintFile::runs(std::string_view utf8, Face face) const {
  const std::vector<Voice>& chain = voices_[static_cast<std::size_t>(face)];
  std::vector<Run> out;
  while (!utf8.empty()) {
    const char32_t c = takeCodePoint(utf8);
    const Voice* voice = &chain.front();
    for (const Voice& one : chain)
      if (FT_Get_Char_Index(one.face, c) != 0) {
        voice = &one;
        break;
      }
    if (out.empty() || out.back().voice != voice) out.push_back({voice, {}});
    append(out.back().utf8, c);
  }
  return out;
}

void PrintFile::use(const Voice& voice, double size) {
  cairo_set_font_face(cairo_.get(), voice.font.get());
  cairo_set_font_size(cairo_.get(), size);
}

double PrintFile::width(std::string_view utf8, const Style& style) {
  double sum = 0;
  for (const Run& run : runs(utf8, style.face)) {
    use(*run.voice, style.size);
    cairo_text_extents_t extents;
    cairo_text_extents(cairo_.get(), run.utf8.c_str(), &extents);
    sum += extents.x_advance;
  }
  return sum;
}

void PrintFile::text(std::string_view utf8, double x, double baseline, const Style& style, Align align) {
  if (align != Align::Left) x -= width(utf8, style) / (align == Align::Center ? 2 : 1);
  cairo_set_source_rgb(cairo_.get(), style.grey, style.grey, style.grey);
  cairo_move_to(cairo_.get(), x, baseline);
  for (const Run& run : runs(utf8, style.face)) {
    use(*run.voice, style.size);
    cairo_show_text(cairo_.get(), run.utf8.c_str());
  }
}

void PrintFile::endPage() { cairo_show_page(cairo_.get()); }

base::Result<void> PrintFile::close() {
  cairo_surface_finish(cairo_get_target(cairo_.get()));
  const cairo_status_t surface = cairo_surface_status(cairo_get_target(cairo_.get()));
  const cairo_status_t context = cairo_status(cairo_.get());
  // Finishing the surface is what ends the context; an error before that is kept by it.
  const cairo_status_t status = surface != CAIRO_STATUS_SUCCESS            ? surface
                                : context == CAIRO_STATUS_SURFACE_FINISHED ? CAIRO_STATUS_SUCCESS
                                                                           : context;
  if (status == CAIRO_STATUS_SUCCESS) return {};
  return tl::unexpected(base::Error{"cannot write " + file_.string() + ": " + cairo_status_to_string(status)});
}

}  // namespace lobbyboard::graphics
