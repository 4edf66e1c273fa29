#pragma once

#include <algorithm>

#include "model/snapshot.h"

namespace lobbyboard::rules {

/// Is any permit of these projects said to be due on a day? Else nothing is known of overdue ones: that is not 0.
/// `kind`: of this name only.
inline bool saysWhenDue(const model::Snapshot& snapshot, const model::Text* kind = nullptr) {
  return std::any_of(snapshot.projects.begin(), snapshot.projects.end(), [&](const model::Project& project) {
    return project.permits && std::any_of(project.permits->items.begin(), project.permits->items.end(),
                                          [&](const model::PermitItem& item) {
                                            return item.due && (!kind || item.name.in("zh") == kind->in("zh"));
                                          });
  });
}

}  // namespace lobbyboard::rules
