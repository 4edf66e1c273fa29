#pragma once

#include <memory>
#include <optional>
#include <string>

#include "commands/document.h"
#include "show/setup.h"

namespace lobbyboard::commands {

/// What `check --wall` looks at, and how it answers.
struct WallCheck {
  DocumentSource document;
  std::string size;  ///< "1024x512"; empty: as configured
  std::optional<double> pitchMm, farM;
  enum class Answer { Table, Json } answer = Answer::Table;
};

/// Composes every page of the playlist for the wall and prints what is wrong with it; true when nothing is.
bool checkWall(const WallCheck& wanted, const std::shared_ptr<show::Setup>& setup);

}  // namespace lobbyboard::commands
