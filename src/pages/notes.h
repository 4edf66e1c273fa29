#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 数据说明: where the figures come from and up to when, how cards and scores are made, how figures are rounded, and
/// what the marks mean. `source` names the platform that the data come from, in place of the issuer. When room is short
/// the legend goes first, then the last statements; those without room come at later turns.
class NotesPage final : public StillPage {
 public:
  NotesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content&, const config::PageEntry&) { return true; }

 private:
  struct Note {
    std::string label, text;
  };
  /// A line of the legend.
  struct Key {
    rules::Mark mark;
    std::string name, shortName, meaning;
    bool quiet = false;  ///< a state, not a verdict
  };
  void tell(const config::PageEntry& entry);
  void tellKeys();
  std::string redAfter() const;
  std::string cardRule() const;
  /// Of a mark of the legend, with this city's numbers.
  std::string meaning(std::size_t mark) const;
  void compose(const Layout& layout);
  void hangNotes(const geometry::Rect& area);
  int nameRoom(int width) const;
  void hangLegend(const geometry::Rect& area);
  std::vector<Part> ribbonParts();

  std::int64_t turn_;
  std::vector<Note> notes_;
  std::vector<Key> keys_;
  int screens_ = 1;
};

}  // namespace lobbyboard::pages
