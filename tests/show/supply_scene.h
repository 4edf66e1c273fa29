#pragma once

#include <atomic>
#include <fstream>
#include <memory>
#include <optional>
#include <thread>

#include "base/temp_folder.h"
#include "show/supply.h"
#include "show/wall.h"

namespace lobbyboard::test {

/// The machine's clock, its wall time shifted by what a test says; for any thread.
class ShiftedClock final : public time::Clock {
 public:
  time::Instant now() const override { return real_.now() + time::Span(shift_.load()); }
  time::SteadyInstant steady() const override { return real_.steady(); }
  void shift(time::Span by) { shift_ += by.count(); }

 private:
  time::SystemClock real_;
  std::atomic<std::int64_t> shift_{0};
};

/// What is written to standard error while this lives.
class CapturedLog {
 public:
  CapturedLog();
  ~CapturedLog();
  CapturedLog(const CapturedLog&) = delete;
  CapturedLog& operator=(const CapturedLog&) = delete;
  std::string text() const;

 private:
  TempFolder folder_;
  int before_ = -1;
};

/// While this lives, the process can open nothing more.
class NoMoreDescriptors {
 public:
  NoMoreDescriptors();
  ~NoMoreDescriptors();
  NoMoreDescriptors(const NoMoreDescriptors&) = delete;
  NoMoreDescriptors& operator=(const NoMoreDescriptors&) = delete;

 private:
  std::uint64_t before_ = 0;
};

/// A configuration and a state folder of a test's own, and a supply that watches them in real time.
struct SupplyScene {
  static constexpr const char* kOnePage = "[[page]]\ntype = \"overview\"\ndwell = \"5s\"\n";
  static constexpr const char* kTwoPages =
      "[[page]]\ntype = \"overview\"\ndwell = \"5s\"\n[[page]]\ntype = \"cards\"\n";

  TempFolder etc, state;
  ShiftedClock clock;
  std::unique_ptr<show::Supply> supply;

  /// Polls every 2 s and never calls figures late; ends in the table [feed].
  static std::string configText();
  SupplyScene();
  void write(const std::string& file, const std::string& text) const { etc.write(file, text); }
  /// The demonstration after a period closed, as the agent would have left it. Published when accepted unless told.
  void publish(const time::Period& period, std::int64_t sequence, time::Instant accepted,
               std::optional<time::Instant> published = std::nullopt) const;
  /// The agent's word.
  void say(time::Instant lastGood, int failures) const;
  void start();

  /// The first news that are so; nothing when none came in time.
  template <typename Condition>
  std::optional<show::News> await(const Condition& condition,
                                  std::chrono::milliseconds most = std::chrono::seconds(5)) {
    for (std::chrono::milliseconds waited{0}; waited < most; waited += std::chrono::milliseconds(10)) {
      if (auto news = supply->take(); news && condition(*news)) return news;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return std::nullopt;
  }
};

}  // namespace lobbyboard::test
