#include "agent/photo_keeper.h"

#include <algorithm>
#include <exception>

#include "agent/feed_url.h"
#include "base/log.h"
#include "model/photo_pair.h"
#include "pictures/take_in.h"

namespace lobbyboard::agent {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookAgain = 10min;                         ///< at a picture that is held
constexpr auto kTryAgain = 1min, kTryAgainAtMost = 60min;  ///< for one that failed

std::string shown(const std::string& address) {
  return address.find("://") == std::string::npos ? address : shownUrl(address);
}

}  // namespace

void PhotoKeeper::want(const model::Snapshot& snapshot, time::SteadyInstant now) {
  wanted_ = model::photoAddresses(snapshot, feed::kMostPhotos);
  std::map<std::string, Picture> next;
  for (const std::string& address : wanted_) {
    const auto known = pictures_.find(address);
    next.emplace(address, known != pictures_.end() ? std::move(known->second) : Picture{{}, now, 0});
  }
  pictures_ = std::move(next);
  if (const auto kept = store_.keepOnly(wanted_); !kept) base::log::warning("photos", "{}", kept.error().what);
}

std::optional<time::SteadyInstant> PhotoKeeper::due() const {
  std::optional<time::SteadyInstant> out;
  for (const auto& [address, picture] : pictures_)
    if (!out || picture.due < *out) out = picture.due;
  return out;
}

void PhotoKeeper::forgetValidators(time::SteadyInstant now) {
  for (auto& [address, picture] : pictures_) picture = {{}, now, 0};
}

bool PhotoKeeper::step(PictureSource& source, const time::Clock& clock, const Waiting& waiting) {
  const auto first = std::min_element(pictures_.begin(), pictures_.end(),
                                      [](const auto& a, const auto& b) { return a.second.due < b.second.due; });
  if (first == pictures_.end()) return true;
  auto& [address, picture] = *first;
  base::Result<void> end;
  try {
    const Validators held = store_.holds(address) ? picture.validators : Validators{};
    Answer answer = source.read(address, held, waiting);
    if (std::holds_alternative<Stopped>(answer)) return false;
    if (const auto* failed = std::get_if<Failed>(&answer)) end = base::failure(failed->reason);
    if (auto* body = std::get_if<Body>(&answer)) {
      end = take(address, body->bytes);
      if (end) picture.validators = std::move(body->validators);
    }
  } catch (const std::exception& fault) {  // out of memory, above all: this picture is lost, not the agent
    end = base::failure(std::string("it broke off: ") + fault.what());
  }
  if (end) {
    picture.failures = 0;
    picture.due = clock.steady() + kLookAgain;
    return true;
  }
  const auto wait = kTryAgain * (1 << std::min(picture.failures++, 6));
  picture.due = clock.steady() + std::min<std::chrono::minutes>(wait, kTryAgainAtMost);
  base::log::warning("photos", "{}: not taken: {}", shown(address), end.error().what);
  return true;
}

base::Result<void> PhotoKeeper::take(const std::string& address, const std::string& bytes) {
  const auto jpeg = pictures::takenInAsJpeg(bytes);
  if (!jpeg) return tl::unexpected(jpeg.error());
  return store_.put(address, *jpeg, wanted_);
}

}  // namespace lobbyboard::agent
