#include "rules/literal_units.h"

namespace lobbyboard::rules::literal {
namespace {

struct Need {
  std::string kind, unit;
  long long need = 0, met = 0;  ///< in billionths
};

long long billionths(const model::Decimal& decimal) {
  long long out = decimal.digits;
  for (int i = decimal.decimals; i < 9; ++i) out *= 10;
  return out;
}

void writeRate(Sheet& sheet, const std::string& at, int top, int bottom) {
  if (bottom > 0) sheet.number(at + "/rate", static_cast<double>(top) / static_cast<double>(bottom));
}

void writeElements(Sheet& sheet, const model::Snapshot& snapshot) {
  std::vector<Need> needs;
  for (const model::Project& project : snapshot.projects) {
    for (const model::Element& element : project.elements) {
      if (!element.need.has_value() || !element.met.has_value()) continue;
      std::size_t i = 0;
      while (i < needs.size() && !(needs[i].kind == element.kind && needs[i].unit == element.unit)) ++i;
      if (i == needs.size()) needs.push_back({element.kind, element.unit});
      needs[i].need += billionths(*element.need);
      needs[i].met += billionths(*element.met);
    }
  }
  for (std::size_t i = 0; i < needs.size(); ++i) {
    const std::string at = "/elements/" + std::to_string(i);
    sheet.text(at + "/kind", needs[i].kind);
    sheet.text(at + "/unit", needs[i].unit);
    sheet.number(at + "/need", static_cast<double>(needs[i].need) / 1e9);
    sheet.number(at + "/met", static_cast<double>(needs[i].met) / 1e9);
    if (needs[i].need != 0) {
      sheet.number(at + "/rate", static_cast<double>(needs[i].met) / static_cast<double>(needs[i].need));
    }
  }
  if (needs.empty()) sheet.emptyList("/elements");
}

}  // namespace

void writeDuties(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf) {
  int due = 0, kept = 0;
  for (const model::Commitment& c : snapshot.commitments) {
    const bool isDue = c.due && *c.due <= asOf;
    due += isDue ? 1 : 0;
    kept += isDue && c.kept && *c.kept <= asOf ? 1 : 0;
  }
  sheet.number("/commitments/all", static_cast<double>(snapshot.commitments.size()));
  sheet.number("/commitments/due", due);
  sheet.number("/commitments/kept", kept);
  sheet.number("/commitments/late", due - kept);
  writeRate(sheet, "/commitments", kept, due);

  int raised = 0, closed = 0, overdue = 0, sent = 0, answered = 0, unanswered = 0;
  for (const model::Project& project : snapshot.projects) {
    for (const model::Problem& p : project.problems) {
      if (p.raised && *p.raised > asOf) continue;
      const bool isClosed = p.closed && *p.closed <= asOf;
      ++raised;
      closed += isClosed ? 1 : 0;
      overdue += !isClosed && p.due && *p.due < asOf ? 1 : 0;
    }
    for (const model::SupervisionLetter& letter : project.supervision) {
      if (letter.sent && *letter.sent > asOf) continue;
      const bool isAnswered = letter.answered && *letter.answered <= asOf;
      ++sent;
      answered += isAnswered ? 1 : 0;
      unanswered += !isAnswered && letter.due && *letter.due < asOf ? 1 : 0;
    }
  }
  sheet.number("/problems/raised", raised);
  sheet.number("/problems/closed", closed);
  sheet.number("/problems/open", raised - closed);
  sheet.number("/problems/overdue", overdue);
  writeRate(sheet, "/problems", closed, raised);
  sheet.number("/supervision/sent", sent);
  sheet.number("/supervision/answered", answered);
  sheet.number("/supervision/overdue", unanswered);
  writeRate(sheet, "/supervision", answered, sent);
  writeElements(sheet, snapshot);
}

}  // namespace lobbyboard::rules::literal
