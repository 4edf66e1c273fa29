#include "show/lookout.h"

#include <system_error>

#include "base/log.h"

namespace lobbyboard::show {
namespace {

constexpr std::chrono::seconds kBetweenLooks{2};

}  // namespace

Lookout::Lookout(std::vector<std::filesystem::path> files, Moment now)
    : files_(std::move(files)), nextLook_(now + kBetweenLooks) {
  try {
    watch_.emplace(files_, now);
  } catch (const std::system_error& fault) {
    base::log::warning("files", "{}; looking every {} s instead", fault.what(), kBetweenLooks.count());
  }
}

bool Lookout::changed(Moment now) {
  if (watch_) return watch_->changed(now);
  if (now < nextLook_) return false;
  nextLook_ = now + kBetweenLooks;
  return true;
}

}  // namespace lobbyboard::show
