#include "config/settings.h"

#include <algorithm>
#include <stdexcept>

#include "config/table_reader.h"
#include "time/zone.h"

namespace lobbyboard::config {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A path of the file, meant from the folder that the file is in.
std::filesystem::path besides(const std::filesystem::path& origin, const std::string& path) {
  return path.empty() ? std::filesystem::path() : (origin.parent_path() / path).lexically_normal();
}

bool isWebAddress(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!text.starts_with(scheme)) continue;
    const std::string_view rest = text.substr(scheme.size());
    if (rest.empty() || rest.front() == '/' || rest.front() == ':' || rest.front() == '?') return false;
    for (const char c : rest)
      if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) return false;
    return true;
  }
  return false;
}

void readSource(TableReader& read, FeedSettings& feed, const std::filesystem::path& origin) {
  feed.url = read.text("url", "");
  feed.file = besides(origin, read.text("file", ""));
  const Node* url = read.find("url");
  const Node* file = read.find("file");
  if (url == nullptr && file == nullptr)
    read.fault("", nullptr, "needs url (an http or https address) or file (a document on disk)");
  else if (url != nullptr && file != nullptr)
    read.fault("file", file, "cannot stand beside feed.url; keep one of them");
  else if (url != nullptr && std::holds_alternative<std::string>(url->value) && !isWebAddress(feed.url))
    read.fault("url", url, "must be an address such as \"http://127.0.0.1:8080/feed.json\", not " + shown(*url));
  else if (file != nullptr && std::holds_alternative<std::string>(file->value) && feed.file.empty())
    read.fault("file", file, "must name a document, not be empty");
}

FeedSettings readFeed(TableReader read, const std::filesystem::path& origin) {
  FeedSettings feed;
  readSource(read, feed, origin);
  const milliseconds poll = read.duration("poll", feed.poll, {2s, 3600s});
  if (poll % 1s != 0ms) read.fault("poll", read.find("poll"), "must be whole seconds");
  feed.poll = std::chrono::duration_cast<std::chrono::seconds>(poll);
  feed.connectTimeout = read.duration("connect_timeout", feed.connectTimeout, {100ms, 60s});
  feed.totalTimeout = read.duration("total_timeout", feed.totalTimeout, {100ms, 300s});
  if (feed.totalTimeout < feed.connectTimeout)
    read.fault("total_timeout", read.find("total_timeout"), "must not be shorter than feed.connect_timeout");
  feed.maxBytes = read.bytes("max_bytes", feed.maxBytes, {1 << 10, 1 << 30});
  feed.maxQuarantined = read.number("max_quarantined", feed.maxQuarantined, {0.0, 1.0});
  feed.maxShrink = read.number("max_shrink", feed.maxShrink, {0.0, 1.0});
  feed.caFile = besides(origin, read.text("ca_file", ""));
  feed.staleDays = read.integer("stale_days", feed.staleDays, {0, 366});
  read.refuseUnknown();
  return feed;
}

std::vector<int> readSeams(TableReader& read, int width) {
  const Node* const node = read.find("seams");
  if (node == nullptr) return {};
  std::vector<int> seams;
  const Node::Array* const list = node->array();
  bool good = list != nullptr;
  for (std::size_t i = 0; good && i < list->size(); ++i) {
    const auto* const x = std::get_if<std::int64_t>(&(*list)[i].value);
    good = x != nullptr && *x > (seams.empty() ? 0 : seams.back()) && *x < width;
    if (good) seams.push_back(static_cast<int>(*x));
  }
  if (good) return seams;
  read.fault("seams", node, "must be a list of whole numbers, ascending, each inside the canvas, as in [640, 1280]");
  return {};
}

WallSettings readWall(TableReader read) {
  WallSettings wall;
  wall.width = read.integer("width", wall.width, {64, 16384});
  wall.height = read.integer("height", wall.height, {64, 16384});
  wall.hz = read.number("hz", wall.hz, {24.0, 240.0});
  wall.output =
      read.word("output", wall.output, {{"x11", Output::X11}, {"gles2", Output::Gles2}, {"kmsdrm", Output::Kmsdrm}});
  wall.fullscreen = read.flag("fullscreen", wall.fullscreen);
  wall.pitchMm = read.number("pitch_mm", wall.pitchMm, {0.4, 40.0});
  wall.farM = read.number("far_m", wall.farM, {0.3, 500.0});
  wall.nearM = read.number("near_m", std::min(wall.nearM, wall.farM), {0.3, 500.0});
  if (wall.nearM > wall.farM) read.fault("near_m", read.find("near_m"), "must not be beyond wall.far_m");
  wall.seams = readSeams(read, wall.width);
  read.refuseUnknown();
  return wall;
}

std::string readZone(TableReader& read, std::string otherwise) {
  std::string zone = read.text("zone", std::move(otherwise));
  try {
    return time::Zone(zone).name().empty() ? std::string() : zone;
  } catch (const std::runtime_error&) {
    const Node* node = read.find("zone");
    read.fault("zone", node,
               "is no time zone of the IANA database" + (node != nullptr ? ": " + shown(*node) : std::string()) +
                   "; write one such as \"Asia/Shanghai\"");
    return zone;
  }
}

void readScripts(TableReader& read, Settings& settings) {
  using Order = std::optional<ScriptOrder>;
  settings.scriptOrder = read.word<Order>("script_order", std::nullopt,
                                          {{"mn_first", ScriptOrder::MongolianFirst},
                                           {"zh_first", ScriptOrder::ChineseFirst},
                                           {"zh_only", ScriptOrder::ChineseOnly}});
  settings.missingTranslation =
      read.word("missing_translation", settings.missingTranslation,
                {{"leave_empty", MissingTranslation::LeaveEmpty}, {"zh", MissingTranslation::Chinese}});
}

}  // namespace

Loaded<Settings> loadSettings(const std::filesystem::path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader read(*document, faults);
  Settings settings;
  settings.origin = file;
  settings.feed = readFeed(read.table("feed"), file);
  settings.wall = readWall(read.table("wall"));
  settings.zone = readZone(read, settings.zone);
  settings.language = read.word<std::string>("language", settings.language, {{"zh", "zh"}, {"en", "en"}});
  settings.active = read.name("active", settings.active);
  settings.rules = read.name("rules", settings.rules);
  settings.theme = read.name("theme", settings.theme);
  readScripts(read, settings);
  settings.state = besides(file, read.text("state", ""));
  read.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return settings;
}

std::filesystem::path playlistFile(const Settings& settings) {
  return settings.origin.parent_path() / "playlists" / (settings.active + ".toml");
}

std::filesystem::path ruleFile(const Settings& settings) {
  return settings.origin.parent_path() / "rules" / (settings.rules + ".toml");
}

}  // namespace lobbyboard::config
