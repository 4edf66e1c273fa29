#include "feed/photo_store.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <set>

#include "base/file.h"

namespace lobbyboard::feed {
namespace {

constexpr std::string_view kHead = "lobbyboard-photos/1\n";
constexpr std::size_t kHash = 32, kLine = 2 * kHash + 2, kMostIndexBytes = std::size_t{1} << 20;
constexpr std::size_t kMostPhotoFile = std::size_t{8} << 20;

std::string hashOf(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  char text[kHash + 1];
  std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                static_cast<unsigned long long>(hash.low64));
  return text;
}

bool isHash(std::string_view text) {
  return text.size() == kHash && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::set<std::string> hashesOf(std::span<const std::string> addresses) {
  std::set<std::string> out;
  for (const std::string& address : addresses) out.insert(hashOf(address));
  return out;
}

}  // namespace

PhotoStore::PhotoStore(std::filesystem::path folder, std::size_t mostBytes)
    : folder_(std::move(folder)), mostBytes_(mostBytes), entries_(readIndex()) {
  std::error_code error;
  for (Entry& entry : entries_) {
    const auto size = std::filesystem::file_size(fileOf(entry.name), error);
    entry.bytes = error ? 0 : static_cast<std::size_t>(size);
  }
  std::erase_if(entries_, [](const Entry& entry) { return entry.bytes == 0; });
}

/// A line that is not as we write them ends it: what comes behind is not ours.
std::vector<PhotoStore::Entry> PhotoStore::readIndex() const {
  std::vector<Entry> out;
  const auto text = base::readFile(indexFile(), kMostIndexBytes);
  if (!text || !text->starts_with(kHead)) return out;
  for (std::string_view rest = std::string_view(*text).substr(kHead.size()); rest.size() >= kLine;
       rest.remove_prefix(kLine)) {
    const std::string_view address = rest.substr(0, kHash), name = rest.substr(kHash + 1, kHash);
    if (!isHash(address) || !isHash(name) || rest[kHash] != ' ' || rest[kLine - 1] != '\n') break;
    out.push_back({std::string(address), std::string(name), 0});
  }
  return out;
}

base::Result<void> PhotoStore::writeIndex() const {
  std::string text(kHead);
  for (const Entry& entry : entries_) text += entry.address + " " + entry.name + "\n";
  return base::writeFileDurably(indexFile(), text);
}

bool PhotoStore::holds(std::string_view address) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [hash = hashOf(address)](const Entry& entry) { return entry.address == hash; });
}

std::size_t PhotoStore::bytes() const {
  std::size_t out = 0;
  std::set<std::string_view> counted;
  for (const Entry& entry : entries_)
    if (counted.insert(entry.name).second) out += entry.bytes;
  return out;
}

base::Result<void> PhotoStore::put(std::string_view address, std::string_view jpeg,
                                   std::span<const std::string> wanted) {
  const std::string hash = hashOf(address), name = hashOf(jpeg);
  std::vector<Entry> before = entries_;
  const auto same = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.address == hash; });
  if (same != entries_.end() && same->name == name) return {};
  if (same != entries_.end()) entries_.erase(same);
  entries_.push_back({hash, name, jpeg.size()});
  const std::set<std::string> kept = hashesOf(wanted);
  while (bytes() > mostBytes_) {
    const auto victim = std::find_if(entries_.begin(), entries_.end() - 1,
                                     [&](const Entry& entry) { return !kept.contains(entry.address); });
    if (victim == entries_.end() - 1) {
      entries_ = std::move(before);
      return base::failure("the photos of this feed take more than " + std::to_string(mostBytes_) + " bytes");
    }
    entries_.erase(victim);
  }
  std::error_code ignored;
  std::filesystem::create_directory(folder_ / "photos", ignored);
  auto written = base::writeFileDurably(fileOf(name), jpeg);
  if (written) written = writeIndex();
  if (!written) {
    entries_ = std::move(before);
    return written;
  }
  removeStrays();
  return {};
}

base::Result<void> PhotoStore::keepOnly(std::span<const std::string> wanted) {
  const std::set<std::string> kept = hashesOf(wanted);
  const auto gone = std::erase_if(entries_, [&](const Entry& entry) { return !kept.contains(entry.address); });
  const auto written = gone > 0 ? writeIndex() : base::Result<void>{};
  if (written) removeStrays();
  return written;
}

/// Only after the index: a file that it names must be there.
void PhotoStore::removeStrays() const {
  std::set<std::filesystem::path> named;
  for (const Entry& entry : entries_) named.insert(fileOf(entry.name));
  std::error_code error;
  for (std::filesystem::directory_iterator file(folder_ / "photos", error), end; !error && file != end;
       file.increment(error))
    if (!named.contains(file->path())) {
      std::error_code ignored;
      std::filesystem::remove(file->path(), ignored);
    }
}

pictures::Photos PhotoStore::load(std::span<const std::string> addresses, const pictures::Photos& known) const {
  pictures::Photos out;
  const std::vector<Entry> entries = readIndex();
  std::size_t total = 0;
  for (const std::string& address : addresses) {
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [hash = hashOf(address)](const Entry& e) { return e.address == hash; });
    if (entry == entries.end()) continue;
    auto photo = known.find(address);
    if (!photo || photo->name != entry->name) {
      auto bytes = base::readFile(fileOf(entry->name), kMostPhotoFile);
      if (!bytes || hashOf(*bytes) != entry->name) continue;
      photo = pictures::photoOf(entry->name, std::move(*bytes));
    }
    if (!photo || total + photo->jpeg.size() > mostBytes_) continue;
    total += photo->jpeg.size();
    out.add(address, std::move(photo));
  }
  return out;
}

}  // namespace lobbyboard::feed
