#include "integration/house.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "demo/generator.h"
#include "feed/store.h"

namespace lobbyboard::test {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& file) {
  std::ostringstream out;
  out << std::ifstream(file, std::ios::binary).rdbuf();
  return out.str();
}

/// "R", "S", "Z", … and the parent, from /proc/<pid>/stat; the name in between may hold anything.
std::optional<std::pair<char, pid_t>> stateAndParent(const std::string& pid) {
  const std::string stat = content(fs::path("/proc") / pid / "stat");
  const auto name = stat.rfind(')');
  if (name == std::string::npos) return std::nullopt;
  std::istringstream rest(stat.substr(name + 1));
  char state = '?';
  pid_t parent = -1;
  rest >> state >> parent;
  return std::pair(state, parent);
}

std::string secondWord(const std::string& commandLine) {
  const auto first = commandLine.find('\0');
  return first == std::string::npos ? std::string() : std::string(commandLine.c_str() + first + 1);
}

show::Supply::Origin originOf(const House& house) {
  show::Supply::Origin origin;
  origin.configFile = house.etc.path() / "lobbyboard.toml";
  origin.resources = ownFiles();
  origin.overrides.canvas = geometry::Size{640, 360};
  origin.state = house.state.path();
  return origin;
}

SetupPtr smallSetup(const fs::path& file) {
  auto setup = show::loadSetup(file, ownFiles(), {geometry::Size{640, 360}, {}});
  if (!setup) throw std::runtime_error(config::toString(setup.error().front()));
  return std::make_shared<const show::Setup>(std::move(*setup));
}

}  // namespace

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

bool says(const Process& process, const std::string& text) { return process.log().find(text) != std::string::npos; }

std::string feedDocument(std::int64_t sequence, unsigned third) {
  return demo::document({2023, 5, third}, sequence, at("2023-05-21T08:00:00+08:00"));
}

House::House() {
  fs::create_directory(etc.path() / "playlists");
  fs::copy(ownFiles().config() / "rules", etc.path() / "rules");
  write("lobbyboard.toml", configText());
  write("playlists/default.toml", kPages);
}

std::string House::configText() const {
  return "[feed]\nurl = \"" + server.url() +
         "\"\npoll = \"2s\"\nconnect_timeout = \"1s\"\ntotal_timeout = \"3s\"\nstale_days = 0\n";
}

void House::publish(std::int64_t sequence) const {
  const time::SystemClock clock;
  const auto stored = feed::SnapshotStore(state.path()).publish({feedDocument(sequence), clock.now()});
  if (!stored) throw std::runtime_error(stored.error().what);
}

std::optional<feed::FeedStatus> House::status() const {
  auto status = feed::readStatus(state.path());
  return status ? std::optional(std::move(*status)) : std::nullopt;
}

std::unique_ptr<Process> House::start(const std::string& command, std::vector<std::string> more,
                                      const Process::Options& options) const {
  std::vector<std::string> arguments = {command, "--config", (etc.path() / "lobbyboard.toml").string(), "--state",
                                        state.path().string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return std::make_unique<Process>(std::move(arguments), options);
}

Eye::Eye(const House& house)
    : setup_(smallSetup(house.etc.path() / "lobbyboard.toml")),
      supply_(originOf(house), setup_, clock_),
      wall_(setup_) {}

bool Eye::sees(const std::function<bool(const Eye&)>& condition, std::chrono::milliseconds most) {
  return soon(
      [&] {
        if (const auto news = supply_.take()) {
          stale_ = news->stale.has_value();
          wall_.board().setStale(news->stale);
          if (news->content) wall_.offer(news->setup, news->content, news->activeFrom);
        }
        wall_.frame(clock_.now());
        return condition(*this);
      },
      most);
}

std::int64_t Eye::sequence() const {
  const show::Program* const program = wall_.board().program();
  return program ? program->content().snapshot->sequence : -1;
}

std::vector<ChildSeen> childrenOf(pid_t parent) {
  std::vector<ChildSeen> out;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string pid = entry.path().filename();
    if (!std::isdigit(static_cast<unsigned char>(pid.front()))) continue;
    const auto seen = stateAndParent(pid);
    if (!seen || seen->second != parent || seen->first == 'Z') continue;
    std::string name = content(entry.path() / "comm");
    if (name.ends_with('\n')) name.pop_back();
    out.push_back({static_cast<pid_t>(std::stol(pid)), name, secondWord(content(entry.path() / "cmdline"))});
  }
  return out;
}

std::optional<ChildSeen> childOf(pid_t parent, const std::string& command) {
  for (const ChildSeen& child : childrenOf(parent))
    if (child.command == command) return child;
  return std::nullopt;
}

bool isDead(pid_t pid) {
  const auto seen = stateAndParent(std::to_string(pid));
  return !seen || seen->first == 'Z';
}

}  // namespace lobbyboard::test
