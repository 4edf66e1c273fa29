#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "base/temp_folder.h"
#include "graphics/canvas.h"

namespace lobbyboard::test {

/// An X server of a test's own, without any screen behind it (Xvfb); gone with this object. Its root is woven black and
/// white, with a pointer in the middle that shows wherever nobody hides it.
class VirtualDisplay {
 public:
  /// Null where Xvfb is not installed.
  static std::unique_ptr<VirtualDisplay> start(geometry::Size size) { return start(size, {}); }
  /// Under a name that another one had before.
  static std::unique_ptr<VirtualDisplay> start(geometry::Size size, const std::string& name);
  ~VirtualDisplay();
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;

  const std::string& name() const { return name_; }  ///< ":7", for $DISPLAY
  /// What stands on it now, the pointer included where it is drawn.
  graphics::Canvas picture() const;
  void kill();

 private:
  VirtualDisplay() = default;

  TempFolder folder_;
  pid_t pid_ = -1;
  std::string name_;
};

}  // namespace lobbyboard::test
