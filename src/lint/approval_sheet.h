#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "show/program.h"

namespace lobbyboard::lint {

/// What is written on an approval sheet besides the pages.
struct ApprovalSheet {
  time::Instant at;       ///< every page as if its turn began then
  std::string watermark;  ///< over each picture; empty: none
};

/// Writes every page of the loop, at rest, on sheets of A3 landscape as a PDF: its picture with all its pixels, its
/// place and name, how long it stands and as of when its figures are; and on each sheet boxes for the signatures of
/// those who answer for it.
base::Result<void> writeApprovalSheet(const show::Program& program, const ApprovalSheet& sheet,
                                      const std::filesystem::path& file);

}  // namespace lobbyboard::lint
