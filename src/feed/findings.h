#pragma once

#include <optional>
#include <string>

#include "feed/json_pointer.h"
#include "feed/json_value.h"
#include "feed/warning_list.h"

namespace lobbyboard::feed {

/// What was found while one thing of the document (a project, a notice, one figure) was read. Notes go to the warnings
/// at once and change nothing; faults make the thing unusable, and its reader decides what that means.
class Findings {
 public:
  explicit Findings(WarningList& warnings) : warnings_(&warnings) {}

  void note(const Place& place, const JsonValue& value, std::string kind, std::string text);
  /// Notes a member whose key means nothing.
  void unknownKey(const Place& place, const JsonValue& value);
  /// Of several faults the first in document order is kept.
  void fault(const Place& place, const JsonValue& value, std::string kind, std::string text);

  bool spoiled() const { return fault_.has_value(); }
  std::size_t faults() const { return faults_; }
  const Finding& firstFault() const { return *fault_; }
  /// Puts the fault, if any, among the warnings and forgets it; true when there was none.
  bool settle();

  WarningList& warnings() const { return *warnings_; }

 private:
  WarningList* warnings_;
  std::optional<Finding> fault_;
  std::size_t faults_ = 0;
};

}  // namespace lobbyboard::feed
