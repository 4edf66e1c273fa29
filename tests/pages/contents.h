#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "pages/stage.h"
#include "time/instant.h"

namespace lobbyboard::test {

/// "2023-05-21T09:41+08:00"; fails the test when it is no instant.
time::Instant instant(std::string_view text);

/// The figures of a snapshot, worked out as the wall does.
std::shared_ptr<const pages::Content> contentOf(model::Snapshot snapshot);
/// Of a feed document; fails the test when it is refused.
std::shared_ptr<const pages::Content> contentOf(std::string_view document);
/// The demonstration as it stands then.
std::shared_ptr<const pages::Content> demoAt(std::string_view when);
/// The same with the illustrations that it names.
std::shared_ptr<const pages::Content> withPhotos(const std::shared_ptr<const pages::Content>& content);
/// A feed with one project of which only code and name are known.
std::shared_ptr<const pages::Content> bareContent();
/// A made-up snapshot whose every text is as bad as a text can be.
std::shared_ptr<const pages::Content> hostileContent();

/// Something to show, and when.
struct Sample {
  std::string name;
  std::shared_ptr<const pages::Content> content;
  time::Instant at;
};

/// One of each kind, feeds of real collections included where they are there.
std::vector<Sample> samples();

}  // namespace lobbyboard::test
