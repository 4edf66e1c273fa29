#pragma once

#include <memory>

#include "commands/document.h"
#include "model/snapshot.h"
#include "pictures/photos.h"

namespace lobbyboard::commands {

/// The photos that a document names: of the demonstration its own; of a feed on disk those beneath its folder, faulty
/// ones named in the log. Nothing is fetched.
std::shared_ptr<const pictures::Photos> photosFor(const DocumentSource& source, const model::Snapshot& snapshot);

}  // namespace lobbyboard::commands
