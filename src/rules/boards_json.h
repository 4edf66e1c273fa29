#pragma once

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/boards.h"
#include "rules/json_text.h"

namespace lobbyboard::rules {

/// The member "boards" of the facts, into an open object. Projects go by their codes, units by their ids.
void writeBoards(JsonText& out, const Facts& facts, const model::Snapshot& snapshot);

/// Helps the parts of it.
struct BoardWriter {
  JsonText& out;
  const model::Snapshot& snapshot;

  template <typename List, typename Write>
  void list(std::string_view name, const List& items, Write write) {
    out.key(name);
    out.openList();
    for (const auto& item : items) {
      out.openObject();
      write(item);
      out.closeObject();
    }
    out.closeList();
  }
  template <typename Write>
  void object(std::string_view name, Write write) {
    out.key(name);
    out.openObject();
    write();
    out.closeObject();
  }
  void unit(Series series, int unit);
  void unit(const std::optional<UnitRef>& unit);
  void code(std::size_t project) { out.member("code", snapshot.projects[project].code); }
  void codes(std::string_view name, const std::vector<std::size_t>& projects);
  void timed(const Timed& timed);
  void cards(const Tally& tally);
  void day(std::string_view name, time::Day day) { out.member(name, time::toString(day)); }
  void rank(const std::optional<int>& rank, bool tied);
};

// The parts, each one member or a few.
void writeWork(BoardWriter& write, const Boards& boards);
void writeDuties(BoardWriter& write, const Boards& boards);
void writeUnits(BoardWriter& write, const Facts& facts);
void writeRest(BoardWriter& write, const Facts& facts);

}  // namespace lobbyboard::rules
