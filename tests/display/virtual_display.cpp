#include "display/virtual_display.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace lobbyboard::test {
namespace {

constexpr int kNumberFd = 3;

[[noreturn]] void become(const std::string& screen, const std::string& folder, int numberFd, const std::string& name) {
  ::setpgid(0, 0);
  const int null = ::open("/dev/null", O_RDWR);
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::dup2(null, fd);
  if (numberFd == kNumberFd)
    ::fcntl(numberFd, F_SETFD, 0);
  else
    ::dup2(numberFd, kNumberFd);
  if (!name.empty())
    ::execlp("Xvfb", "Xvfb", name.c_str(), "-displayfd", "3", "-screen", "0", screen.c_str(), "-fbdir", folder.c_str(),
             "-nolisten", "tcp", "-noreset", "-retro", static_cast<char*>(nullptr));
  ::execlp("Xvfb", "Xvfb", "-displayfd", "3", "-screen", "0", screen.c_str(), "-fbdir", folder.c_str(), "-nolisten",
           "tcp", "-noreset", "-retro", static_cast<char*>(nullptr));
  ::_exit(127);
}

/// The number that the server writes once it takes callers; empty when it ends without.
std::string numberFrom(int fd) {
  std::string number;
  char digit = 0;
  pollfd ready{fd, POLLIN, 0};
  while (::poll(&ready, 1, 20000) == 1 && ::read(fd, &digit, 1) == 1 && digit != '\n') number += digit;
  return number;
}

}  // namespace

std::unique_ptr<VirtualDisplay> VirtualDisplay::start(geometry::Size size, const std::string& name) {
  std::unique_ptr<VirtualDisplay> out(new VirtualDisplay);
  const std::string screen = std::to_string(size.width) + "x" + std::to_string(size.height) + "x24";
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  out->pid_ = ::fork();
  if (out->pid_ == 0) become(screen, out->folder_.path().string(), pipe[1], name);
  ::close(pipe[1]);
  const std::string number = numberFrom(pipe[0]);
  ::close(pipe[0]);
  if (number.empty()) return nullptr;
  out->name_ = ":" + number;
  return out;
}

void VirtualDisplay::kill() {
  if (pid_ <= 0) return;
  ::kill(pid_, SIGTERM);
  ::waitpid(pid_, nullptr, 0);
  pid_ = -1;
}

VirtualDisplay::~VirtualDisplay() { kill(); }

graphics::Canvas VirtualDisplay::picture() const {
  // An XWD file that the server keeps up to date: 25 big-endian words, the window's name, the colour map, the pixels.
  std::ifstream file(folder_.path() / "Xvfb_screen0", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::array<std::uint32_t, 25> words{};
  if (bytes.size() < sizeof words) throw std::runtime_error("no frame buffer of Xvfb");
  std::memcpy(words.data(), bytes.data(), sizeof words);
  for (std::uint32_t& word : words) word = ntohl(word);
  const std::uint32_t width = words[4], height = words[5], line = words[12];
  const std::size_t start = words[0] + words[19] * std::size_t{12};
  if (words[11] != 32 || bytes.size() < start + std::size_t{line} * height)
    throw std::runtime_error("not 32 bits a pixel");
  graphics::Canvas out({static_cast<int>(width), static_cast<int>(height)});
  for (std::uint32_t y = 0; y < height; ++y) {
    auto* const row = const_cast<std::uint32_t*>(out.row(static_cast<int>(y)));
    std::memcpy(row, bytes.data() + start + std::size_t{line} * y, std::size_t{width} * 4);
    for (std::uint32_t x = 0; x < width; ++x) row[x] |= 0xFF000000U;
  }
  return out;
}

}  // namespace lobbyboard::test
