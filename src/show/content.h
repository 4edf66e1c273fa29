#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "config/rules.h"
#include "config/settings.h"
#include "model/warning.h"
#include "pages/stage.h"

namespace lobbyboard::show {

/// A document made ready to be shown: decoded, and all its figures worked out.
struct Prepared {
  std::shared_ptr<const pages::Content> content;
  std::vector<model::Warning> warnings;
};

/// Decodes under the settings' limits and evaluates as of the document's own date, or an earlier one.
base::Result<Prepared> prepareContent(std::string_view document, const config::FeedSettings& feed,
                                      const config::RuleSettings& rules, std::optional<time::Day> asOf = std::nullopt);

}  // namespace lobbyboard::show
