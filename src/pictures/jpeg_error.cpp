#include "pictures/jpeg_error.h"

#include <jerror.h>

namespace lobbyboard::pictures {
namespace {

JpegError& errorOf(j_common_ptr info) { return *static_cast<JpegError*>(info->client_data); }

void leave(j_common_ptr info) {
  JpegError& error = errorOf(info);
  (*info->err->format_message)(info, error.text);
  std::longjmp(error.back, 1);
}

void note(j_common_ptr info, int level) {
  if (level >= 0) return;
  const int code = info->err->msg_code;
  if (code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM) return;  // said of sound pictures of some cameras
  JpegError& error = errorOf(info);
  if (!error.damaged) (*info->err->format_message)(info, error.text);
  error.damaged = true;
}

void silent(j_common_ptr) {}

}  // namespace

jpeg_error_mgr* JpegError::prepare() {
  jpeg_error_mgr* const out = ::jpeg_std_error(&manager);
  out->error_exit = leave;
  out->emit_message = note;
  out->output_message = silent;
  return out;
}

}  // namespace lobbyboard::pictures
