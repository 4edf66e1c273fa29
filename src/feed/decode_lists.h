#pragma once

#include <map>
#include <string>
#include <vector>

#include "feed/object_reader.h"
#include "model/snapshot.h"

namespace lobbyboard::feed {

/// The place of every id in its list.
using IdIndex = std::map<std::string, int, std::less<>>;

IdIndex indexOf(const std::vector<model::Unit>& units);

/// The ids that the rest of the document may speak of.
struct Ids {
  IdIndex districts, departments, categories;
};

/// The items that could be read; every other one is left out with a warning. Reads districts, departments, categories.
std::vector<model::Unit> readUnits(ObjectReader& document, std::string_view key);

// The other lists of the document, likewise. An id that no list holds is warned of and kept.
std::vector<model::PlanPoint> readPlanCurve(ObjectReader& document);  ///< sorted by period, none twice
std::vector<model::Service> readServices(ObjectReader& document, const Ids& ids);
std::vector<model::Commitment> readCommitments(ObjectReader& document, const Ids& ids);
std::vector<model::Inspection> readInspections(ObjectReader& document, const Ids& ids);
std::vector<model::Event> readEvents(ObjectReader& document);
std::vector<model::Event> readCalendar(ObjectReader& document);
std::vector<model::ReservePart> readReserve(ObjectReader& document, const Ids& ids);
std::vector<model::Notice> readNotices(ObjectReader& document);
/// A post under one that does not stand before it is warned of and stands at the top.
std::vector<model::Post> readOrganisation(ObjectReader& document);
std::vector<model::FigureWords> readFigureWords(ObjectReader& document);
std::vector<model::Statement> readStatements(ObjectReader& document);

}  // namespace lobbyboard::feed
