#pragma once

#include <string>
#include <vector>

#include "commands/bulletin_content.h"

namespace lobbyboard::commands {

/// Tables with aligned columns, for a terminal or a letter.
std::string bulletinText(const Bulletin& bulletin);
/// RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read it; a cell that a spreadsheet would take for a
/// formula gets an apostrophe before it.
std::string bulletinCsv(const Bulletin& bulletin);
/// Messages of at most 70 UTF-16 units each, numbered, one on a line; parted between clauses where they allow it.
std::string bulletinSms(const Bulletin& bulletin, const config::Strings& strings);

/// The segments of a long text, parted after one of the texts of `breaks` where there is one. `mark` has {0} for the
/// segment's number and {1} for how many there are.
std::vector<std::string> segments(const std::string& text, const std::vector<std::string>& breaks,
                                  const config::Strings& strings);

}  // namespace lobbyboard::commands
