#pragma once

#include <string>
#include <vector>

#include "model/snapshot.h"

namespace lobbyboard::rules::literal {

// The facts once more, word by word after their written definitions (default settings), slowly and without sharing any
// code with the rules: every figure starts again from the snapshot. It exists to be compared with.

/// The members of the facts document, each as one line "<JSON pointer> <value>", in document order; numbers through
/// "%.17g", an empty list as "[]".
std::vector<std::string> factLines(const model::Snapshot& snapshot, time::Day asOf);

}  // namespace lobbyboard::rules::literal
