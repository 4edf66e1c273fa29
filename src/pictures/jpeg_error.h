#pragma once

#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <string>

#include <jpeglib.h>

namespace lobbyboard::pictures {

/// libjpeg's way out of an error: a long jump to where the call began. Between the jump and its goal only C stands.
struct JpegError {
  jpeg_error_mgr manager{};
  std::jmp_buf back{};
  bool damaged = false;  ///< what was read cannot be what was written
  char text[JMSG_LENGTH_MAX] = {};

  /// For cinfo.err.
  jpeg_error_mgr* prepare();
  std::string said() const { return text; }
};

}  // namespace lobbyboard::pictures
