#include "demo/illustration.h"

#include <array>

#include "demo/brush.h"
#include "demo/roll.h"
#include "demo/scenes.h"

namespace lobbyboard::demo {
namespace {

constexpr int kWidth = 1280, kHeight = 720;
constexpr std::array<std::string_view, kMotifs> kNames = {"plant", "building", "energy", "road", "garden", "start"};
constexpr std::string_view kFolder = "photos/", kKind = ".png";

/// Hours and weathers, a sky above, a sky below, hills, ground.
constexpr Light kLights[] = {{0x223449, 0x66757A, 0x32424A, 0x18222A, 0x1E2B34},
                             {0x2B3F5C, 0x9A8F86, 0x41505C, 0x2A2F33, 0x222E3A},
                             {0x3A5A78, 0x9DB2B8, 0x566B74, 0x3A4038, 0x26343F},
                             {0x33435A, 0xB08E74, 0x4B4F5C, 0x2E2B2B, 0x232A36}};

}  // namespace

std::string illustrationFile(Motif motif, int stage, std::string_view of) {
  return std::string(kFolder) + std::string(kNames[static_cast<std::size_t>(motif)]) + "-" + std::to_string(stage) +
         "-" + std::string(of) + std::string(kKind);
}

Phrase captionOf(Motif motif) {
  constexpr std::array<Phrase, kMotifs> kCaptions = {{{"主装置区·示意图", "Main plant sketch"},
                                                      {"主体建筑·示意图", "Main building sketch"},
                                                      {"能源场站·示意图", "Power station sketch"},
                                                      {"桥梁路段·示意图", "Bridge section sketch"},
                                                      {"生态园区·示意图", "Green area sketch"},
                                                      {"开工现场·示意图", "Start of works sketch"}}};
  return kCaptions[static_cast<std::size_t>(motif)];
}

std::optional<pictures::Raster> illustration(std::string_view file) {
  if (!file.starts_with(kFolder) || !file.ends_with(kKind) || file.size() > 128) return std::nullopt;
  file.remove_prefix(kFolder.size());
  file.remove_suffix(kKind.size());
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::string_view name = kNames[i];
    if (!file.starts_with(name) || file.size() < name.size() + 3 || file[name.size()] != '-') continue;
    const int stage = file[name.size() + 1] - '0';
    if (stage < 0 || stage >= kStages || file[name.size() + 2] != '-') return std::nullopt;
    const std::string_view of = file.substr(name.size() + 3);
    pictures::Raster out(kWidth, kHeight);
    Brush brush(out);
    paintScene(brush, static_cast<Motif>(i), stage,
               kLights[(roll(of, 90) + static_cast<unsigned>(stage)) % std::size(kLights)], roll(of, 91));
    return out;
  }
  return std::nullopt;
}

Sentence storyBeside(const Phrase& text, std::string_view picture) {
  const std::string zh(text.zh), en(text.en);
  if (picture.empty()) return {zh, en};
  return {zh + "（配图为示意图）", en + (en.empty() ? "" : " ") + "(The picture is a sketch.)"};
}

}  // namespace lobbyboard::demo
