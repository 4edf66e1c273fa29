#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "config/fault.h"

namespace lobbyboard::config {

// config/lobbyboard.toml: what this wall is, where its data come from, and which playlist stands.

struct FeedSettings {
  std::string url;                ///< http or https; exactly one of url and file is given
  std::filesystem::path file;     ///< a document on disk, read at every poll; relative to the config file
  std::chrono::seconds poll{30};  ///< 2–3600
  std::chrono::milliseconds connectTimeout{5000};
  std::chrono::milliseconds totalTimeout{20000};
  std::int64_t maxBytes = 64 << 20;  ///< decoded
  double maxQuarantined = 0.10;      ///< share of the projects
  double maxShrink = 0.50;           ///< share of the projects on the wall
  std::filesystem::path caFile;      ///< for https; empty: the system's
  int staleDays = 5;                 ///< the figures count as late so many days after the next period's end; 0: never
  friend bool operator==(const FeedSettings&, const FeedSettings&) = default;
};

/// What the frames go through to the wall.
enum class Output {
  X11,    ///< memory that an X server shares: no GPU needed
  Gles2,  ///< an X server and its GPU
  Kmsdrm  ///< the GPU, without an X server
};

struct WallSettings {
  int width = 1920, height = 1080;  ///< canvas pixels = LED pixels
  double hz = 60;
  Output output = Output::X11;
  bool fullscreen = true;
  double pitchMm = 2.5;    ///< from LED to LED, 0.4–40
  double nearM = 3;        ///< distance of the nearest reader, 0.3–500; not beyond farM
  double farM = 10;        ///< distance of the farthest one: decides how small type may be
  std::vector<int> seams;  ///< x of the joints that no text may cross, ascending; empty: as the wall's shape has them
  friend bool operator==(const WallSettings&, const WallSettings&) = default;
};

/// In which order Chinese and traditional Mongolian stand on this wall: a matter of law and custom that a site decides.
enum class ScriptOrder {
  MongolianFirst,  ///< Mongolian in a column at the left, which comes before what stands at the right
  ChineseFirst,    ///< Mongolian in a column at the right
  ChineseOnly
};
/// What stands where a Mongolian text is missing.
enum class MissingTranslation { LeaveEmpty, Chinese };

struct Settings {
  std::filesystem::path origin;  ///< the file that was read
  FeedSettings feed;
  WallSettings wall;
  std::string zone = "Asia/Shanghai";
  std::string language = "zh";     ///< "zh" or "en"
  std::string active = "default";  ///< config/playlists/<active>.toml
  std::string rules = "wuhai";     ///< config/rules/<rules>.toml
  std::string theme = "ink";       ///< assets/themes/<theme>.toml
  std::optional<ScriptOrder>
      scriptOrder;  ///< not chosen: Chinese only, but `check` refuses that where there is Mongolian
  MissingTranslation missingTranslation = MissingTranslation::LeaveEmpty;
  std::filesystem::path state;  ///< state folder; empty: $STATE_DIRECTORY, else ~/.local/state/lobbyboard
  friend bool operator==(const Settings&, const Settings&) = default;
};

Loaded<Settings> loadSettings(const std::filesystem::path& file);

/// The playlist file that `settings.active` names, beside the config file: playlists/<active>.toml.
std::filesystem::path playlistFile(const Settings& settings);
/// rules/<rules>.toml beside the config file.
std::filesystem::path ruleFile(const Settings& settings);

}  // namespace lobbyboard::config
