#include "config/table_reader.h"

#include <algorithm>

namespace lobbyboard::config {
namespace {

const Node& emptyTable() {
  static const Node kEmpty{{}, Node::Table{}};
  return kEmpty;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string meant(std::string_view written, const std::vector<std::string>& words) {
  const auto word = nearest(written, words);
  return word ? "; did you mean '" + *word + "'?" : "";
}

}  // namespace

TableReader::TableReader(const Document& document, std::vector<Fault>& faults)
    : TableReader(document.root, "", document.file, faults) {
  place_ = {};  // what the root lacks, the whole file lacks
}

TableReader::TableReader(const Node& node, std::string path, std::string file, std::vector<Fault>& faults)
    : table_(node.table()), place_(node.place), path_(std::move(path)), file_(std::move(file)), faults_(&faults) {}

std::string TableReader::path(std::string_view key) const {
  if (path_.empty() || key.empty()) return path_ + std::string(key);
  return path_ + "." + std::string(key);
}

const Node* TableReader::find(std::string_view key) {
  if (!has(known_, key)) known_.emplace_back(key);
  for (const Node::Entry& entry : *table_)
    if (entry.key == key) return &entry.node;
  return nullptr;
}

void TableReader::fault(std::string_view key, const Node* at, std::string text) {
  const Place place = at != nullptr ? at->place : place_;
  faults_->push_back({file_, place.line, place.column, path(key), std::move(text)});
}

std::optional<std::size_t> TableReader::wordOf(std::string_view key, const Node& node,
                                               const std::vector<std::string>& words) {
  const auto* text = std::get_if<std::string>(&node.value);
  if (text == nullptr) {
    fault(key, &node, "must be " + listed(words) + ", not " + std::string(node.kind()));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == *text) return i;
  fault(key, &node, "must be " + listed(words) + ", not " + shown(node) + meant(*text, words));
  return std::nullopt;
}

TableReader TableReader::table(std::string_view key) {
  const Node* node = find(key);
  if (node != nullptr && node->table() == nullptr) {
    fault(key, node,
          "must be a table, written [" + path(key) + "] on a line of its own, not " + std::string(node->kind()));
    node = nullptr;
  }
  return TableReader(node != nullptr ? *node : emptyTable(), path(key), file_, *faults_);
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
  std::vector<TableReader> out;
  const Node* node = find(key);
  if (node == nullptr) return out;
  const auto* array = node->array();
  if (array == nullptr) {
    fault(key, node, "must be written [[" + path(key) + "]], once for each, not as " + std::string(node->kind()));
    return out;
  }
  for (std::size_t i = 0; i < array->size(); ++i) {
    const Node& element = (*array)[i];
    const std::string name = std::string(key) + "[" + std::to_string(i + 1) + "]";
    if (element.table() == nullptr)
      fault(name, &element, "must be a table, not " + std::string(element.kind()));
    else
      out.push_back(TableReader(element, path(name), file_, *faults_));
  }
  return out;
}

void TableReader::refuseUnknown() {
  for (const Node::Entry& entry : *table_) {
    if (has(known_, entry.key)) continue;
    const Node written{{}, entry.key};
    faults_->push_back({file_, entry.place.line, entry.place.column, path_,
                        "unknown key " + shown(written) + meant(entry.key, known_)});
  }
}

std::string shown(const Node& node) {
  const auto* text = std::get_if<std::string>(&node.value);
  if (text == nullptr) return std::string(node.kind());
  constexpr std::size_t kLongest = 60;
  std::string out = text->substr(0, kLongest);
  if (text->size() > kLongest) {
    // Not in the middle of a code point.
    while (!out.empty() && (static_cast<unsigned char>((*text)[out.size()]) & 0xC0) == 0x80) out.pop_back();
    out += "…";
  }
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return "'" + out + "'";
}

}  // namespace lobbyboard::config
