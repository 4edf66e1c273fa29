#include "lint/approval_sheet.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>

#include "graphics/compositor.h"
#include "graphics/print_file.h"
#include "graphics/utf8.h"
#include "graphics/watermark.h"
#include "lint/rehearsal.h"
#include "pages/dates.h"
#include "pages/fonts.h"

namespace lobbyboard::lint {

using graphics::Align;
using graphics::Face;
using graphics::PrintFile;

namespace {

// Points.
constexpr double kWide = 420 / 25.4 * 72, kHigh = 297 / 25.4 * 72;
constexpr double kMargin = 36, kGap = 20;
constexpr double kHead = 64;        ///< above the pictures
constexpr double kCaption = 40;     ///< below each
constexpr double kSignatures = 92;  ///< below all

/// How many pictures fit on a sheet.
struct Grid {
  int columns = 1, rows = 1;
  double width = 0, height = 0;  ///< of a picture
  double pitch = 0;              ///< from row to row

  std::size_t perSheet() const { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows); }
};

constexpr const char* kEllipsis = "\u2026";

int columnsFor(double aspect) { return aspect >= 9 ? 1 : aspect >= 2.6 ? 2 : aspect >= 0.95 ? 3 : 5; }

Grid gridFor(geometry::Size canvas) {
  const double aspect = static_cast<double>(canvas.width) / canvas.height;
  const double room = kHigh - 2 * kMargin - kHead - kSignatures;
  Grid out;
  out.columns = columnsFor(aspect);
  out.width = (kWide - 2 * kMargin - (out.columns - 1) * kGap) / out.columns;
  out.height = std::min(out.width / aspect, room - kCaption - kGap);
  out.width = out.height * aspect;
  out.rows = std::max(1, static_cast<int>(room / (out.height + kCaption + kGap)));
  out.pitch = std::min(room / out.rows, out.height + kCaption + 3 * kGap);
  return out;
}

class Sheets {
 public:
  Sheets(const show::Program& program, const ApprovalSheet& sheet, const std::filesystem::path& file)
      : program_(program),
        sheet_(sheet),
        strings_(program.stage().strings),
        grid_(gridFor(program.stage().canvas)),
        count_((program.loop().size() + grid_.perSheet() - 1) / grid_.perSheet()),
        print_(file, pages::fontList(program.setup().fonts), kWide, kHigh) {}

  base::Result<void> write() {
    for (std::size_t sheet = 0; sheet < count_; ++sheet) {
      head();
      const std::size_t first = sheet * grid_.perSheet();
      for (std::size_t i = 0; i < grid_.perSheet() && first + i < program_.loop().size(); ++i) page(first + i, i);
      signatures(sheet);
      print_.endPage();
    }
    return print_.close();
  }

 private:
  void head() {
    const model::Snapshot& snapshot = *program_.content().snapshot;
    const std::string& language = program_.stage().language;
    const geometry::Size canvas = program_.stage().canvas;
    const time::LocalTime local = program_.zone().local(sheet_.at);
    std::string whose =
        strings_.format("sheet.place", {snapshot.placeName.in(language), snapshot.program.in(language)});
    if (snapshot.demo) whose += strings_["sheet.between"] + strings_["sheet.demo"];
    print_.text(strings_["sheet.title"], kMargin, kMargin + 24, {Face::Bold, 26, 0});
    print_.text(whose, kMargin, kMargin + 46, {Face::Regular, 13, 0.25});
    print_.text(
        strings_.format("sheet.playlist", {program_.setup().playlist.name, std::to_string(program_.loop().size())}),
        kWide - kMargin, kMargin + 24, {Face::Regular, 13, 0}, Align::Right);
    print_.text(strings_.format("sheet.wall", {std::to_string(canvas.width), std::to_string(canvas.height),
                                               pages::dayNameWithYear(strings_, local.day),
                                               fmt::format("{:02}:{:02}", local.hour, local.minute)}),
                kWide - kMargin, kMargin + 46, {Face::Regular, 13, 0.25}, Align::Right);
    print_.line({kMargin, kMargin + kHead - 8}, {kWide - kMargin, kMargin + kHead - 8}, 1.5, 0);
  }

  void page(std::size_t place, std::size_t cell) {
    const auto columns = static_cast<std::size_t>(grid_.columns);
    const double pitch = (kWide - 2 * kMargin + kGap) / grid_.columns;
    const double x = kMargin + static_cast<double>(cell % columns) * pitch;
    const double y = kMargin + kHead + static_cast<double>(cell / columns) * grid_.pitch;
    Rehearsal rehearsal(program_, place, sheet_.at);
    graphics::DisplayList list;
    rehearsal.draw(rehearsal.portraitFrame(), list);
    const geometry::Size size = program_.stage().canvas;
    graphics::Canvas canvas(size);
    graphics::paintAll(list, {0, 0, size.width, size.height}, canvas);
    if (!sheet_.watermark.empty()) graphics::stampWatermark(canvas, program_.stage().typesetter, sheet_.watermark);
    print_.picture(canvas, {x, y, grid_.width, grid_.height});
    print_.frame({x, y, grid_.width, grid_.height}, 0.75, 0.4);
    caption(place, rehearsal.heading(), x, y + grid_.height);
  }

  void caption(std::size_t place, const pages::Heading& heading, double x, double y) {
    const auto dwell = pages::dwellOf(program_.stage(), program_.content(), program_.entry(place));
    const std::string between = strings_["sheet.between"];
    const PrintFile::Style bold{Face::Bold, 13, 0};
    const PrintFile::Style small{Face::Regular, 11, 0.25};
    const std::string name = strings_.format("sheet.page", {std::to_string(place + 1), heading.title});
    print_.text(name, x, y + 17, bold);
    const double used = print_.width(name, bold) + 12;
    print_.text(fitted(heading.subtitle, grid_.width - used, small), x + used, y + 17, small);
    const std::string stands =
        strings_.format("sheet.dwell", {fmt::format("{:g}", static_cast<double>(dwell.count()) / 1000)}) + between +
        strings_.format("sheet.as_of", {pages::dayNameWithYear(strings_, program_.content().facts->asOf)});
    print_.text(stands, x, y + 33, small);
    const PrintFile::Style faint{Face::Regular, 11, 0.45};
    const std::string& type = program_.entry(place).type;
    if (print_.width(stands, small) + print_.width(type, faint) + 12 <= grid_.width)
      print_.text(type, x + grid_.width, y + 33, faint, Align::Right);
  }

  /// As much of it as fits, with an ellipsis.
  std::string fitted(const std::string& text, double room, const PrintFile::Style& style) {
    if (print_.width(text, style) <= room) return text;
    std::u32string cut = graphics::decode(text);
    while (!cut.empty() && print_.width(graphics::encode(cut) + kEllipsis, style) > room) cut.pop_back();
    return cut.empty() ? std::string() : graphics::encode(cut) + kEllipsis;
  }

  /// One box for each of three signatures.
  void signatures(std::size_t sheet) {
    constexpr std::array<const char*, 3> kWho = {"sheet.prepared", "sheet.reviewed", "sheet.approved"};
    constexpr double kBox = 64;
    const double width = (kWide - 2 * kMargin - 2 * kGap) / 3;
    const double y = kHigh - kMargin - kBox - 16;
    for (std::size_t i = 0; i < kWho.size(); ++i) {
      const double x = kMargin + static_cast<double>(i) * (width + kGap);
      print_.frame({x, y, width, kBox}, 1, 0);
      print_.text(strings_[kWho[i]], x + 12, y + 22, {Face::Bold, 13, 0});
      field(strings_["sheet.sign"], x + 12, x + width * 0.56, y + 50);
      field(strings_["sheet.date"], x + width * 0.6, x + width - 12, y + 50);
    }
    print_.text(strings_.format("sheet.count", {std::to_string(sheet + 1), std::to_string(count_)}), kWide - kMargin,
                kHigh - kMargin, {Face::Regular, 10, 0.4}, Align::Right);
  }

  /// A word, and a line to write on.
  void field(const std::string& word, double left, double right, double baseline) {
    const PrintFile::Style style{Face::Regular, 11, 0.25};
    print_.text(word, left, baseline, style);
    print_.line({left + print_.width(word, style) + 8, baseline + 3}, {right, baseline + 3}, 0.75, 0.3);
  }

  const show::Program& program_;
  const ApprovalSheet& sheet_;
  const config::Strings& strings_;
  Grid grid_;
  std::size_t count_;
  PrintFile print_;
};

}  // namespace

base::Result<void> writeApprovalSheet(const show::Program& program, const ApprovalSheet& sheet,
                                      const std::filesystem::path& file) {
  return Sheets(program, sheet, file).write();
}

}  // namespace lobbyboard::lint
