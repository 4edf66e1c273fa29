#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "agent/picture_source.h"
#include "agent/waiting.h"
#include "feed/photo_store.h"
#include "model/snapshot.h"
#include "time/clock.h"

namespace lobbyboard::agent {

/// Keeps the photos of the state folder in step with those that the document held names, one at a time, so that no
/// picture holds up a poll for longer than its own time limit. A picture that cannot be had or taken in is named in the
/// log and asked for again later, ever more seldom; what was there before stays.
class PhotoKeeper {
 public:
  explicit PhotoKeeper(const std::filesystem::path& state) : store_(state) {}

  /// The document held: new pictures are due at once, those that it no longer names are let go of.
  void want(const model::Snapshot& snapshot, time::SteadyInstant now);
  /// When the next picture is due; nothing when none is wanted.
  std::optional<time::SteadyInstant> due() const;
  /// Sees to the picture that is due first. Returns false when a stop was asked for.
  bool step(PictureSource& source, const time::Clock& clock, const Waiting& waiting);
  /// They come from elsewhere now: all are due.
  void forgetValidators(time::SteadyInstant now);

 private:
  struct Picture {
    Validators validators;
    time::SteadyInstant due{};
    int failures = 0;
  };
  /// Takes the bytes in and stores them; why not, otherwise.
  base::Result<void> take(const std::string& address, const std::string& bytes);

  feed::PhotoStore store_;
  std::vector<std::string> wanted_;
  std::map<std::string, Picture> pictures_;
};

}  // namespace lobbyboard::agent
