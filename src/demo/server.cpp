#include "demo/server.h"

#include <httplib.h>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include "base/background.h"
#include "demo/generator.h"
#include "demo/illustration.h"
#include "demo/sequence.h"
#include "demo/turns.h"
#include "pictures/png_file.h"

namespace lobbyboard::demo {
namespace {

constexpr const char* kHost = "127.0.0.1";

/// "Sun, 21 May 2023 00:00:00 GMT", whatever the locale.
std::string httpDate(time::Instant instant) {
  static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[64];
  std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", kDays[parts.tm_wday], parts.tm_mday,
                kMonths[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
  return text;
}

}  // namespace

struct Server::Impl {
  Impl(const time::Clock& clock, Options options) : clock_(clock), options_(options), start_(clock.now()) {
    http_.new_task_queue = [] { return new httplib::ThreadPool(2); };
    http_.set_keep_alive_timeout(1);  // a kept connection must not hold up the end
    http_.set_keep_alive_max_count(1);
    http_.set_read_timeout(0, 500000);
    http_.Get("/feed.json",
              [this](const httplib::Request& request, httplib::Response& response) { answer(request, response); });
    http_.Get("/photos/.*",
              [](const httplib::Request& request, httplib::Response& response) { answerPicture(request, response); });
    port_ = http_.bind_to_any_port(kHost);
    if (port_ <= 0) throw std::runtime_error("the demonstration found no free port on 127.0.0.1");
    thread_ = std::thread([this] {
      base::workInBackground();  // the agent that asks may have its own core; the wall's belongs to the wall
      http_.listen_after_bind();
      ended_ = true;
    });
  }

  ~Impl() {
    // A stop before the listener runs would be lost.
    while (!http_.is_running() && !ended_) std::this_thread::yield();
    http_.stop();
    thread_.join();
  }

  void answer(const httplib::Request& request, httplib::Response& response) {
    const Turn turn = turnAt(start_, clock_.now(), options_.turn, options_.first);
    const std::int64_t sequence = sequenceAt(turn.began);
    const std::string tag = '"' + std::to_string(sequence) + '"';
    response.set_header("ETag", tag);
    response.set_header("Last-Modified", httpDate(turn.began));
    response.set_header("Cache-Control", "no-cache");
    if (request.get_header_value("If-None-Match").find(tag) != std::string::npos) {
      response.status = 304;
      return;
    }
    response.set_content(bodyOf(turn, sequence), "application/json; charset=utf-8");
  }

  static void answerPicture(const httplib::Request& request, httplib::Response& response) {
    const auto picture = illustration(std::string_view(request.path).substr(1));
    const auto png = picture ? pictures::pngOf(*picture) : base::Result<std::string>(base::failure("no such picture"));
    if (!png) {
      response.status = 404;
      return;
    }
    response.set_content(*png, "image/png");
  }

  /// The document of a turn is made once.
  std::string bodyOf(const Turn& turn, std::int64_t sequence) {
    const std::lock_guard lock(mutex_);
    if (body_.empty() || sequence_ != sequence) {
      body_ = options_.city ? cityDocument(*options_.city, sequence, turn.began)
                            : document(turn.period, sequence, turn.began);
      sequence_ = sequence;
    }
    return body_;
  }

  const time::Clock& clock_;
  Options options_;
  time::Instant start_;
  int port_ = 0;
  std::mutex mutex_;
  std::int64_t sequence_ = 0;
  std::string body_;
  httplib::Server http_;
  std::atomic<bool> ended_{false};
  std::thread thread_;
};

Server::Server(const time::Clock& clock, Options options) : impl_(std::make_unique<Impl>(clock, options)) {}
Server::~Server() = default;

std::string Server::url() const { return "http://127.0.0.1:" + std::to_string(impl_->port_) + "/feed.json"; }

}  // namespace lobbyboard::demo
