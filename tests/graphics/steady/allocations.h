#pragma once

namespace lobbyboard::test {

/// How often this program has asked operator new for memory. Linking it in replaces operator new.
long allocations();

}  // namespace lobbyboard::test
