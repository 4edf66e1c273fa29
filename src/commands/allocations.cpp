#include "commands/allocations.h"

#include <cstdlib>
#include <new>

// The program's own operator new: malloc, and a count of this thread's calls for the bench. Left to the sanitizers
// where there is one, which count nothing but find much.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

thread_local long counted = 0;

void* taken(std::size_t size) noexcept {
  ++counted;
  return std::malloc(size > 0 ? size : 1);
}

void* takenOrThrown(std::size_t size) {
  if (void* const memory = taken(size)) return memory;
  throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) { return takenOrThrown(size); }
void* operator new[](std::size_t size) { return takenOrThrown(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return taken(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return taken(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace lobbyboard::commands {
long allocations() { return counted; }
}  // namespace lobbyboard::commands

#else

namespace lobbyboard::commands {
long allocations() { return 0; }
}  // namespace lobbyboard::commands

#endif
