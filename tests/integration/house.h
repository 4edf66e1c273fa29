#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "agent/fault_server.h"
#include "base/temp_folder.h"
#include "commands/process.h"
#include "feed/status.h"
#include "show/supply.h"
#include "show/wall.h"

namespace lobbyboard::test {

/// How long a stop may take: two seconds; longer where a sanitizer looks for leaks first.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::chrono::seconds kStop{8};
#else
constexpr std::chrono::seconds kStop{2};
#endif
/// For what happens within a second or two on a machine with time to spare.
constexpr std::chrono::seconds kSoon{20};

/// Asks again and again, in short steps.
template <typename Condition>
bool soon(const Condition& condition, std::chrono::milliseconds most = kSoon) {
  for (const auto until = std::chrono::steady_clock::now() + most; !condition();) {
    if (std::chrono::steady_clock::now() >= until) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return true;
}

/// How often a text stands in another.
int count(const std::string& text, const std::string& part);
/// Whether its log holds this by now.
bool says(const Process& process, const std::string& text);

/// The demonstration's document after a period of May closed.
std::string feedDocument(std::int64_t sequence, unsigned third = 2);

/// A feed server that may misbehave, a configuration that polls it every two seconds, and a state folder.
struct House {
  static constexpr const char* kPages =
      "[[page]]\ntype = \"overview\"\ndwell = \"2s\"\n[[page]]\ntype = \"cards\"\ndwell = \"2s\"\n";

  TempFolder etc, state;
  FaultServer server;

  House();
  std::string configText() const;
  void write(const std::string& file, const std::string& text) const { etc.write(file, text); }
  void publish(std::int64_t sequence) const;
  std::optional<feed::FeedStatus> status() const;

  /// The program's command on this house's folders.
  std::unique_ptr<Process> start(const std::string& command, std::vector<std::string> more = {},
                                 const Process::Options& options = {}) const;
  std::unique_ptr<Process> agent() const { return start("agent"); }
  /// A show on no display, small.
  std::unique_ptr<Process> show() const { return start("show", {"--memory", "--size", "640x360"}); }
  /// Both, so.
  std::unique_ptr<Process> run() const { return start("run", {"--memory", "--size", "640x360"}); }
};

/// What a wall on a house's state folder shows: the show's own parts within this process, in real time.
class Eye {
 public:
  explicit Eye(const House& house);
  /// Frame after frame until it is so.
  bool sees(const std::function<bool(const Eye&)>& condition, std::chrono::milliseconds most = kSoon);

  std::int64_t sequence() const;  ///< of what stands, −1 for nothing
  bool stale() const { return stale_; }
  const graphics::Canvas& canvas() const { return wall_.canvas(); }
  const Wall& wall() const { return wall_; }

 private:
  SetupPtr setup_;
  time::SystemClock clock_;
  show::Supply supply_;
  Wall wall_;
  bool stale_ = false;
};

/// A running child of a process: what "lobbyboard run" has started.
struct ChildSeen {
  pid_t pid = -1;
  std::string name;     ///< as a list of processes shows it
  std::string command;  ///< "agent" or "show"
};
std::vector<ChildSeen> childrenOf(pid_t parent);
/// The child with that command; nothing while there is none.
std::optional<ChildSeen> childOf(pid_t parent, const std::string& command);
/// Neither running nor stopped: gone, or dead and not buried yet.
bool isDead(pid_t pid);

}  // namespace lobbyboard::test
