#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "demo/city.h"
#include "time/clock.h"
#include "time/period.h"

namespace lobbyboard::demo {

/// Serves the demonstration feed on 127.0.0.1 (cpp-httplib, own thread), with ETag and Last-Modified, and beneath it
/// its illustrations. Every `turn` closes one more ten-day period; after the last one of 2023 the year begins again at
/// `first`, the sequence still rising.
class Server {
 public:
  struct Options {
    std::chrono::milliseconds turn{45000};
    time::Period first{2023, 5, 2};
    const City* city = nullptr;  ///< another city than Wuhai: one document, published anew at every turn
  };
  /// Listens on a free port; throws std::runtime_error when there is none.
  Server(const time::Clock& clock, Options options);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::string url() const;  ///< "http://127.0.0.1:<port>/feed.json"

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace lobbyboard::demo
