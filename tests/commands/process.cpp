#include "commands/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace lobbyboard::test {
namespace {

std::vector<std::string> environmentOf(const Process::Options& options, const std::string& home) {
  static constexpr const char* kLeftOut[] = {"DISPLAY",         "HOME",
                                             "NOTIFY_SOCKET",   "WATCHDOG_USEC",
                                             "WATCHDOG_PID",    "LOBBYBOARD_ROOT",
                                             "STATE_DIRECTORY", "RUNTIME_DIRECTORY",
                                             "SDL_VIDEODRIVER", "LOBBYBOARD_PARENT"};
  std::vector<std::string> words{"HOME=" + home, "LSAN_OPTIONS=print_suppressions=0:suppressions=" LOBBYBOARD_SOURCE_DIR
                                                 "/tests/commands/leaks_of_others.supp"};
  for (char** word = environ; *word; ++word) {
    const std::string name = std::string(*word).substr(0, std::string(*word).find('='));
    const bool leftOut =
        std::any_of(std::begin(kLeftOut), std::end(kLeftOut), [&](const char* out) { return name == out; });
    if (!leftOut && !options.environment.contains(name)) words.emplace_back(*word);
  }
  for (const auto& [name, value] : options.environment) words.push_back(name + "=" + value);
  return words;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> out;
  for (std::string& word : words) out.push_back(word.data());
  out.push_back(nullptr);
  return out;
}

std::string content(const std::filesystem::path& file) {
  std::ostringstream out;
  out << std::ifstream(file, std::ios::binary).rdbuf();
  return out.str();
}

/// In the child, between fork and exec.
[[noreturn]] void become(const std::vector<char*>& arguments, const std::vector<char*>& environment, const char* out,
                         const char* err, const std::optional<unsigned long>& largestFile) {
  const auto direct = [](const char* file, int flags, int fd) { ::dup2(::open(file, flags, 0600), fd); };
  direct("/dev/null", O_RDONLY, STDIN_FILENO);
  direct(out, O_WRONLY | O_CREAT | O_APPEND, STDOUT_FILENO);
  direct(err, O_WRONLY | O_CREAT | O_APPEND, STDERR_FILENO);
  for (int fd = 3; fd < 256; ++fd) ::close(fd);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  if (largestFile) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{*largestFile, *largestFile};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ::execve(arguments[0], arguments.data(), environment.data());
  ::_exit(127);
}

}  // namespace

Process::Process(std::vector<std::string> arguments, const Options& options) {
  arguments.insert(arguments.begin(), LOBBYBOARD_PROGRAM);
  auto words = environmentOf(options, folder_.path().string());
  const auto argv = pointers(arguments), environment = pointers(words);
  const std::string out = (folder_.path() / "out").string(), err = (folder_.path() / "err").string();
  pid_ = ::fork();
  if (pid_ < 0) throw std::runtime_error("no more processes");
  if (pid_ == 0) become(argv, environment, out.c_str(), err.c_str(), options.largestFile);
}

Process::~Process() {
  if (code_) return;
  ::kill(pid_, SIGKILL);
  ::waitpid(pid_, nullptr, 0);
}

void Process::signal(int number) const {
  if (!code_) ::kill(pid_, number);
}

std::optional<int> Process::wait(std::chrono::milliseconds most) {
  for (const auto until = std::chrono::steady_clock::now() + most; !code_;) {
    int status = 0;
    if (::waitpid(pid_, &status, WNOHANG) == pid_)
      code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    else if (std::chrono::steady_clock::now() >= until)
      return std::nullopt;
    else
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return code_;
}

std::string Process::output() const { return content(folder_.path() / "out"); }
std::string Process::log() const { return content(folder_.path() / "err"); }

Finished finish(std::vector<std::string> arguments) {
  Process process(std::move(arguments));
  const auto code = process.wait(std::chrono::seconds(120));
  return {code.value_or(-1), process.output(), process.log()};
}

}  // namespace lobbyboard::test
