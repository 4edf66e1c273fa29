#pragma once

namespace lobbyboard::base {

/// What the program tells its caller.
enum ExitCode : int {
  kFine = 0,           ///< did what was asked
  kFoundFaults = 1,    ///< a check found faults
  kWrongUsage = 2,     ///< the command line is wrong
  kCouldNotStart = 3,  ///< a file, a lock or a display is missing
  kDisplayLost = 4,    ///< it was there, and went: worth another start
};

}  // namespace lobbyboard::base
