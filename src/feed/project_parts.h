#pragma once

#include <optional>
#include <vector>

#include "feed/object_reader.h"
#include "model/project.h"

namespace lobbyboard::feed {

// The lists inside a project. A fault anywhere in them is a fault of the project.

std::vector<model::Leader> readLeaders(ObjectReader& project, std::string_view key);
model::PlannedDate readPlannedDate(ObjectReader& project, std::string_view key);
/// Two entries for one period are a fault.
std::vector<model::PeriodEntry> readPeriods(ObjectReader& project);
std::vector<model::ExemptRange> readExempt(ObjectReader& project);
std::vector<model::Milestone> readMilestones(ObjectReader& project);
/// Nothing, with a warning, when one of the two figures is unknown: missing is not zero.
std::optional<model::Permits> readPermits(ObjectReader& project);
std::vector<model::Element> readElements(ObjectReader& project);
std::vector<model::Problem> readProblems(ObjectReader& project);
std::vector<model::SupervisionLetter> readSupervision(ObjectReader& project);
std::vector<model::Photo> readPhotos(ObjectReader& project);

}  // namespace lobbyboard::feed
