#pragma once

#include <string>

namespace lobbyboard::pages {

/// A person's name as it stands in a column of names: one of two ideographs is spread to the width of three, "张　三".
std::string columnName(const std::string& name);

}  // namespace lobbyboard::pages
