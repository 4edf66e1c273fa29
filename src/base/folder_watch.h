#pragma once

#include <chrono>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/descriptor.h"
#include "base/file_mark.h"

namespace lobbyboard::base {

/// Says when one of a few files may have changed, by watching the folders that they are in: files are replaced by
/// rename, and a watch on a file dies with it. Follows symlinks to where they point, now and after they were turned. A
/// file or folder may be missing, vanish and come back. Whether the content differs is the caller's to see.
class FolderWatch {
 public:
  using Moment = std::chrono::steady_clock::time_point;

  static constexpr std::chrono::milliseconds kSettle{300};     ///< quiet after the last change before it is told
  static constexpr std::chrono::milliseconds kPatience{2000};  ///< told at the latest, however often it changes
  static constexpr std::chrono::seconds kLook{30};             ///< between looks for what a remote folder tells nobody

  /// Throws std::system_error when the kernel gives no watch. Later calls report nothing and throw nothing.
  FolderWatch(std::vector<std::filesystem::path> files, Moment now);

  /// Readable when changed() has something to look at; see due() for the rest.
  int descriptor() const { return inotify_.value(); }
  /// True once for each burst of changes, when it has settled. Never blocks.
  bool changed(Moment now);
  /// When to call changed() again at the latest.
  Moment due() const;

 private:
  using Name = std::pair<int, std::string>;  ///< a watch and an entry of its folder

  bool readEvents();
  void arm();
  int watch(std::filesystem::path folder);
  bool marksMoved();

  std::vector<std::filesystem::path> files_;
  Descriptor inotify_;
  std::set<int> watches_;
  std::set<Name> names_;         ///< the files, and each link on the way to them
  std::vector<FileMark> marks_;  ///< of files_, as last seen
  Moment first_{}, last_{};      ///< of the burst that is not told yet
  bool pending_ = false;
  Moment nextLook_;
};

}  // namespace lobbyboard::base
