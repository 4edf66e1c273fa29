#include "feed/findings.h"

#include "feed/clean_text.h"

namespace lobbyboard::feed {

void Findings::note(const Place& place, const JsonValue& value, std::string kind, std::string text) {
  warnings_->add({value.position(), {toPointer(place), std::move(kind), std::move(text)}});
}

void Findings::unknownKey(const Place& place, const JsonValue& value) {
  // A document may hold millions of them: no words are made for those that nobody will read.
  if (warnings_->takesUnknownKey())
    note(place, value, "unknown-key", "the key " + inQuotes(place.key.value_or("")) + " means nothing here");
}

void Findings::fault(const Place& place, const JsonValue& value, std::string kind, std::string text) {
  ++faults_;
  if (fault_ && fault_->position <= value.position()) return;
  fault_ = Finding{value.position(), {toPointer(place), std::move(kind), std::move(text)}};
}

bool Findings::settle() {
  if (!fault_) return true;
  warnings_->add(std::move(*fault_));
  fault_.reset();
  return false;
}

}  // namespace lobbyboard::feed
