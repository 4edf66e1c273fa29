#pragma once

#include <array>
#include <span>
#include <string_view>

namespace lobbyboard::feed {

// Every key that a feed may hold, object by object. Others are ignored with a warning. assets/feed.schema.json
// describes the same keys.

using Key = std::string_view;

inline constexpr std::array kDocumentKeys = {
    Key("format"),      Key("sequence"),     Key("published_at"), Key("as_of"),     Key("year"),
    Key("currency"),    Key("demo"),         Key("place"),        Key("districts"), Key("departments"),
    Key("categories"),  Key("published"),    Key("plan_curve"),   Key("projects"),  Key("services"),
    Key("commitments"), Key("inspections"),  Key("events"),       Key("calendar"),  Key("reserve"),
    Key("notices"),     Key("organisation"), Key("figure_words"), Key("statements")};
inline constexpr std::array kPlaceKeys = {Key("name"), Key("program"), Key("issuer")};
inline constexpr std::array kUnitKeys = {Key("id"),   Key("name"),      Key("short"),
                                         Key("kind"), Key("published"), Key("excused")};
/// Other numbers are welcome, too.
inline constexpr std::array kPublishedKeys = {Key("projects"),
                                              Key("started"),
                                              Key("total_wan"),
                                              Key("annual_plan_wan"),
                                              Key("invested_wan"),
                                              Key("start_rate"),
                                              Key("start_rate_change_pp"),
                                              Key("completion_rate")};
inline constexpr std::array kFigureWordsKeys = {Key("key"), Key("label"), Key("unit"), Key("status"), Key("bound")};
inline constexpr std::array kStatementKeys = {Key("title"), Key("as_of"), Key("published")};
inline constexpr std::array kPlanPointKeys = {Key("period"), Key("cumulative_wan")};
inline constexpr std::array kServiceKeys = {Key("unit"), Key("item"), Key("state"), Key("due"), Key("done")};
inline constexpr std::array kCommitmentKeys = {Key("unit"), Key("text"), Key("due"), Key("kept"), Key("public")};
inline constexpr std::array kPostKeys = {Key("id"), Key("name"), Key("under"), Key("people")};
inline constexpr std::array kInspectionKeys = {Key("unit"), Key("score"), Key("ballots"), Key("date"), Key("round")};
inline constexpr std::array kEventKeys = {Key("date"), Key("title"), Key("place"), Key("photo"), Key("text")};
inline constexpr std::array kCalendarKeys = {Key("date"), Key("title")};
inline constexpr std::array kReserveKeys = {Key("category"), Key("source"), Key("count"), Key("total_wan")};
inline constexpr std::array kNoticeKeys = {Key("id"), Key("text"), Key("level"), Key("from"), Key("until")};

inline constexpr std::array kProjectKeys = {Key("code"),
                                            Key("name"),
                                            Key("short_name"),
                                            Key("district"),
                                            Key("department"),
                                            Key("category"),
                                            Key("level"),
                                            Key("nature"),
                                            Key("stage"),
                                            Key("stage_since"),
                                            Key("content"),
                                            Key("month_goal"),
                                            Key("year_goal"),
                                            Key("progress_note"),
                                            Key("leaders"),
                                            Key("specialist"),
                                            Key("owner"),
                                            Key("total_wan"),
                                            Key("annual_plan_wan"),
                                            Key("invested_wan"),
                                            Key("invested_total_wan"),
                                            Key("invested_last_year_wan"),
                                            Key("subprojects"),
                                            Key("physical_progress"),
                                            Key("start"),
                                            Key("finish"),
                                            Key("periods"),
                                            Key("exempt"),
                                            Key("milestones"),
                                            Key("permits"),
                                            Key("elements"),
                                            Key("problems"),
                                            Key("supervision"),
                                            Key("photos"),
                                            Key("url"),
                                            Key("card"),
                                            Key("hidden")};
inline constexpr std::array kLeaderKeys = {Key("name"), Key("role")};
inline constexpr std::array kPlannedDateKeys = {Key("plan"), Key("actual")};
inline constexpr std::array kPeriodKeys = {Key("period"), Key("plan_wan"), Key("actual_wan"), Key("result"),
                                           Key("task")};
inline constexpr std::array kExemptKeys = {Key("from"), Key("to"), Key("reason")};
inline constexpr std::array kMilestoneKeys = {Key("name"), Key("plan"), Key("actual")};
inline constexpr std::array kPermitsKeys = {Key("required"), Key("done"), Key("items")};
inline constexpr std::array kPermitItemKeys = {Key("name"), Key("done"), Key("due")};
inline constexpr std::array kElementKeys = {Key("kind"), Key("need"), Key("met"), Key("unit"), Key("due")};
inline constexpr std::array kProblemKeys = {Key("text"),    Key("raised"), Key("due"),   Key("closed"),
                                            Key("measure"), Key("owner"),  Key("public")};
inline constexpr std::array kSupervisionKeys = {Key("sent"), Key("due"), Key("answered"), Key("number"), Key("public")};
inline constexpr std::array kPhotoKeys = {Key("file"), Key("url"), Key("taken"), Key("caption")};

/// The keys of one kind of object, and where such objects stand ("*" for every item of an array).
struct KeyList {
  std::string_view pointer;
  std::span<const Key> keys;
};

inline constexpr std::array kKeyLists = {KeyList{"", kDocumentKeys},
                                         KeyList{"/place", kPlaceKeys},
                                         KeyList{"/districts/*", kUnitKeys},
                                         KeyList{"/departments/*", kUnitKeys},
                                         KeyList{"/categories/*", kUnitKeys},
                                         KeyList{"/districts/*/published", kPublishedKeys},
                                         KeyList{"/departments/*/published", kPublishedKeys},
                                         KeyList{"/categories/*/published", kPublishedKeys},
                                         KeyList{"/published", kPublishedKeys},
                                         KeyList{"/figure_words/*", kFigureWordsKeys},
                                         KeyList{"/statements/*", kStatementKeys},
                                         KeyList{"/statements/*/published", kPublishedKeys},
                                         KeyList{"/plan_curve/*", kPlanPointKeys},
                                         KeyList{"/projects/*", kProjectKeys},
                                         KeyList{"/projects/*/leaders/*", kLeaderKeys},
                                         KeyList{"/projects/*/start", kPlannedDateKeys},
                                         KeyList{"/projects/*/finish", kPlannedDateKeys},
                                         KeyList{"/projects/*/periods/*", kPeriodKeys},
                                         KeyList{"/projects/*/exempt/*", kExemptKeys},
                                         KeyList{"/projects/*/milestones/*", kMilestoneKeys},
                                         KeyList{"/projects/*/permits", kPermitsKeys},
                                         KeyList{"/projects/*/permits/items/*", kPermitItemKeys},
                                         KeyList{"/projects/*/elements/*", kElementKeys},
                                         KeyList{"/projects/*/problems/*", kProblemKeys},
                                         KeyList{"/projects/*/supervision/*", kSupervisionKeys},
                                         KeyList{"/projects/*/photos/*", kPhotoKeys},
                                         KeyList{"/services/*", kServiceKeys},
                                         KeyList{"/commitments/*", kCommitmentKeys},
                                         KeyList{"/inspections/*", kInspectionKeys},
                                         KeyList{"/events/*", kEventKeys},
                                         KeyList{"/calendar/*", kCalendarKeys},
                                         KeyList{"/reserve/*", kReserveKeys},
                                         KeyList{"/notices/*", kNoticeKeys},
                                         KeyList{"/organisation/*", kPostKeys},
                                         KeyList{"/organisation/*/people/*", kLeaderKeys}};

}  // namespace lobbyboard::feed
