#include "rules/literal_project.h"
#include "rules/literal_rank.h"
#include "rules/literal_units.h"
#include "rules/literal_wan.h"

namespace lobbyboard::rules::literal {
namespace {

using model::Project;
using model::Stage;

struct Ratio {
  long long done = 0, required = 0;
};

bool listed(const Project& p) { return !(p.stage == Stage::Reserve || p.stage == Stage::Withdrawn); }

bool started(const Project& p, time::Day asOf) {
  for (const Stage stage :
       {Stage::Started, Stage::Construction, Stage::Completed, Stage::Operating, Stage::Suspended}) {
    if (p.stage == stage) return true;
  }
  return p.start.actual.has_value() && *p.start.actual <= asOf;
}

Ratio ratioOf(const model::Snapshot& snapshot, time::Day asOf, bool district, std::size_t unit,
              const std::string& rate) {
  Ratio r;
  for (const Project& p : snapshot.projects) {
    if ((district ? p.district : p.department) != static_cast<int>(unit)) continue;
    if (rate == "permits" && p.permits) {
      r.done += p.permits->done;
      r.required += p.permits->required;
    }
    if (rate == "starts" && listed(p)) {
      if (started(p, asOf)) ++r.done;
      ++r.required;
    }
    if (rate == "investment" && p.invested && p.annualPlan) {
      r.done += p.invested->yuan;
      r.required += p.annualPlan->yuan;
    }
  }
  return r;
}

}  // namespace

void writeRates(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf) {
  int row = 0;
  for (const bool district : {true, false}) {
    const auto& units = district ? snapshot.districts : snapshot.departments;
    for (const std::string rate : {"permits", "starts", "investment"}) {
      for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const Ratio own = ratioOf(snapshot, asOf, district, unit, rate);
        if (own.required == 0) continue;
        int better = 0, same = 0;
        for (std::size_t other = 0; other < units.size(); ++other) {
          const Ratio theirs = ratioOf(snapshot, asOf, district, other, rate);
          if (theirs.required == 0) continue;
          const Wide left = static_cast<Wide>(theirs.done) * own.required;
          const Wide right = static_cast<Wide>(own.done) * theirs.required;
          if (left > right) ++better;
          if (left == right) ++same;
        }
        const std::string at = "/rates/" + std::to_string(row++);
        sheet.text(at + "/series", district ? "district" : "department");
        sheet.text(at + "/unit", units[unit].id);
        sheet.text(at + "/rate", rate);
        if (rate == "investment") {
          sheet.text(at + "/done", wan(own.done));
          sheet.text(at + "/required", wan(own.required));
        } else {
          sheet.number(at + "/done", static_cast<double>(own.done));
          sheet.number(at + "/required", static_cast<double>(own.required));
        }
        sheet.number(at + "/value", static_cast<double>(own.done) / static_cast<double>(own.required));
        sheet.number(at + "/rank", better + 1);
        sheet.yesNo(at + "/tied", same > 1);
      }
    }
  }
  if (row == 0) sheet.emptyList("/rates");
}

}  // namespace lobbyboard::rules::literal
