#include "model/every_text.h"

namespace lobbyboard::model {
namespace {

using Visit = std::function<void(const std::string& pointer, const Text& text)>;

/// Calls for each item of a list with its pointer.
template <typename List, typename Each>
void forEach(const std::string& pointer, const List& list, Each each) {
  for (std::size_t i = 0; i < list.size(); ++i) each(pointer + "/" + std::to_string(i), list[i]);
}

Text plain(const std::string& text) { return text.empty() ? Text{} : Text{{{"", text}}}; }

void visitDuties(const std::string& at, const Project& project, const Visit& visit) {
  forEach(at + "/exempt", project.exempt,
          [&](const auto& p, const ExemptRange& range) { visit(p + "/reason", range.reason); });
  forEach(at + "/milestones", project.milestones,
          [&](const auto& p, const Milestone& m) { visit(p + "/name", m.name); });
  if (project.permits)
    forEach(at + "/permits/items", project.permits->items,
            [&](const auto& p, const PermitItem& item) { visit(p + "/name", item.name); });
  forEach(at + "/elements", project.elements,
          [&](const auto& p, const Element& e) { visit(p + "/unit", plain(e.unit)); });
  forEach(at + "/problems", project.problems, [&](const auto& p, const Problem& problem) {
    visit(p + "/text", problem.text);
    visit(p + "/measure", problem.measure);
    visit(p + "/owner", plain(problem.owner));
  });
  forEach(at + "/photos", project.photos,
          [&](const auto& p, const Photo& photo) { visit(p + "/caption", photo.caption); });
}

void visitProject(const std::string& at, const Project& project, const Visit& visit) {
  visit(at + "/code", plain(project.code));
  visit(at + "/name", project.name);
  visit(at + "/short_name", project.shortName);
  visit(at + "/content", project.content);
  visit(at + "/month_goal", project.monthGoal);
  visit(at + "/year_goal", project.yearGoal);
  visit(at + "/progress_note", project.progressNote);
  forEach(at + "/leaders", project.leaders,
          [&](const auto& p, const Leader& leader) { visit(p + "/name", plain(leader.name)); });
  visit(at + "/specialist", plain(project.specialist));
  visit(at + "/owner", plain(project.owner));
  forEach(at + "/periods", project.periods,
          [&](const auto& p, const PeriodEntry& entry) { visit(p + "/task", entry.task); });
  visitDuties(at, project, visit);
}

}  // namespace

void everyText(const Snapshot& snapshot, const Visit& visit) {
  visit("/place/name", snapshot.placeName);
  visit("/place/program", snapshot.program);
  visit("/place/issuer", snapshot.issuer);
  const auto units = [&](const std::string& pointer, const std::vector<Unit>& list) {
    forEach(pointer, list, [&](const auto& p, const Unit& unit) {
      visit(p + "/name", unit.name);
      visit(p + "/short", unit.shortName);
    });
  };
  units("/districts", snapshot.districts);
  units("/departments", snapshot.departments);
  units("/categories", snapshot.categories);
  forEach("/figure_words", snapshot.figureWords, [&](const auto& p, const FigureWords& words) {
    visit(p + "/label", words.label);
    visit(p + "/unit", words.unit);
  });
  forEach("/statements", snapshot.statements,
          [&](const auto& p, const Statement& statement) { visit(p + "/title", statement.title); });
  forEach("/projects", snapshot.projects,
          [&](const auto& p, const Project& project) { visitProject(p, project, visit); });
  forEach("/services", snapshot.services,
          [&](const auto& p, const Service& service) { visit(p + "/item", service.item); });
  forEach("/commitments", snapshot.commitments,
          [&](const auto& p, const Commitment& c) { visit(p + "/text", c.text); });
  const auto events = [&](const std::string& pointer, const std::vector<Event>& list) {
    forEach(pointer, list, [&](const auto& p, const Event& event) {
      visit(p + "/title", event.title);
      visit(p + "/place", event.place);
      visit(p + "/text", event.text);
    });
  };
  events("/events", snapshot.events);
  events("/calendar", snapshot.calendar);
  forEach("/notices", snapshot.notices, [&](const auto& p, const Notice& notice) { visit(p + "/text", notice.text); });
}

}  // namespace lobbyboard::model
