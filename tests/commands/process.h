#pragma once

#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/temp_folder.h"

namespace lobbyboard::test {

/// A process of a test's own; killed with this object if it still runs. What it says is kept.
class Process {
 public:
  struct Options {
    std::map<std::string, std::string>
        environment;  ///< besides what this test has, less what would make it differ by machine
    std::optional<unsigned long> largestFile;  ///< in bytes: a disk that is full sooner
  };
  /// The program with these arguments, such as {"check", "--config", "a.toml"}.
  explicit Process(std::vector<std::string> arguments) : Process(std::move(arguments), Options()) {}
  Process(std::vector<std::string> arguments, const Options& options);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  pid_t pid() const { return pid_; }
  void signal(int number) const;
  /// Its exit code, or 128 + the signal that ended it; nothing when it still runs after `most`.
  std::optional<int> wait(std::chrono::milliseconds most);
  bool running() { return !wait(std::chrono::milliseconds(0)); }
  std::string output() const;  ///< so far
  std::string log() const;     ///< what went to standard error so far

 private:
  TempFolder folder_;  ///< its home as well
  pid_t pid_ = -1;
  std::optional<int> code_;
};

/// A command that ends by itself.
struct Finished {
  int code = 0;
  std::string output, log;
};
Finished finish(std::vector<std::string> arguments);

}  // namespace lobbyboard::test
