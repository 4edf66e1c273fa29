#include "config/plausibility.h"

#include "config/table_reader.h"

namespace lobbyboard::config {

Loaded<Plausibility> loadPlausibility(const std::filesystem::path& file) {
  constexpr Range<int> kAmount{1, 2'000'000'000};
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader read(*document, faults);
  Plausibility out;
  out.completionPercent = read.integer("completion_percent", out.completionPercent, {100, 100'000});
  out.leastTotalWan = read.integer("least_total_wan", out.leastTotalWan, kAmount);
  out.mostTotalWan = read.integer("most_total_wan", out.mostTotalWan, kAmount);
  out.leastYuanPerTon = read.integer("least_yuan_per_ton", out.leastYuanPerTon, kAmount);
  out.mostYuanPerTon = read.integer("most_yuan_per_ton", out.mostYuanPerTon, kAmount);
  TableReader words = read.table("words");
  out.yearly = words.text("yearly", "");
  out.total = words.text("total", "");
  out.tenThousandTons = words.text("ten_thousand_tons", "");
  out.tons = words.text("tons", "");
  out.tenThousandYuan = words.text("ten_thousand_yuan", "");
  out.hundredMillionYuan = words.text("hundred_million_yuan", "");
  words.refuseUnknown();
  read.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return out;
}

}  // namespace lobbyboard::config
