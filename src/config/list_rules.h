#pragma once

namespace lobbyboard::config {

class TableReader;

// The honour and the warning list (called red and black, or red and yellow): who is on them.

enum class ListBy {
  None,        ///< no lists
  Score,       ///< the latest quarter's score
  Completion,  ///< invested ÷ annual plan
  Composite    ///< the weighted rate
};
enum class ListTarget {
  Schedule,  ///< a unit's investment against the plans of its projects in the present period, both added up
  Value      ///< the measure against `targetMille`
};
enum class RedMeans { Good, Bad };

/// On the honour list: who exceeded the target and is among the first n. On the warning list: who missed it and is
/// among the last n, unless excused; nobody moves up into a place that an excuse leaves free.
struct ListRules {
  ListBy by = ListBy::None;
  ListTarget target = ListTarget::Schedule;
  int targetMille = 0;  ///< ListTarget::Value: thousandths of a point of score, or of 100 %
  int honourDistricts = 5, honourDepartments = 4;
  int warningDistricts = 4, warningDepartments = 3;
  RedMeans red = RedMeans::Good;  ///< what the colour red says on these lists

  friend bool operator==(const ListRules&, const ListRules&) = default;
};

/// [lists]
ListRules readLists(TableReader& read);

}  // namespace lobbyboard::config
