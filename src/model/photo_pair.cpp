#include "model/photo_pair.h"

#include <algorithm>
#include <set>

namespace lobbyboard::model {

const std::string& addressOf(const Photo& photo) { return photo.file.empty() ? photo.url : photo.file; }

PhotoPair pairOf(const std::vector<Photo>& photos) {
  PhotoPair out;
  for (const Photo& photo : photos) {
    if (!out.latest || photo.taken >= out.latest->taken) out.latest = &photo;
    if (!out.before || photo.taken < out.before->taken) out.before = &photo;
  }
  if (out.before == out.latest) out.before = nullptr;
  return out;
}

std::vector<std::string> photoAddresses(const Snapshot& snapshot, std::size_t most) {
  std::vector<const Event*> events;
  for (const Event& event : snapshot.events)
    if (!event.photo.empty()) events.push_back(&event);
  std::stable_sort(events.begin(), events.end(), [](const Event* a, const Event* b) { return a->date > b->date; });
  const std::size_t forEvents = std::min(events.size(), most / 3);
  std::vector<std::string> out;
  std::set<std::string_view> known;
  const auto add = [&](const std::string& address) {
    if (out.size() < most && known.insert(address).second) out.push_back(address);
  };
  for (std::size_t i = 0; i < forEvents; ++i) add(events[i]->photo);
  for (const Project& project : snapshot.projects) {
    if (project.hidden || out.size() >= most) continue;
    const PhotoPair pair = pairOf(project.photos);
    if (pair.latest) add(addressOf(*pair.latest));
    if (pair.before) add(addressOf(*pair.before));
  }
  for (std::size_t i = forEvents; i < events.size(); ++i) add(events[i]->photo);
  return out;
}

}  // namespace lobbyboard::model
