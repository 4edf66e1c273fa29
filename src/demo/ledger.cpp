#include "demo/ledger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "demo/ledger_agriculture.h"
#include "demo/ledger_chemistry.h"
#include "demo/ledger_ecology.h"
#include "demo/ledger_energy.h"
#include "demo/ledger_infrastructure.h"
#include "demo/ledger_livelihood.h"
#include "demo/ledger_manufacturing.h"
#include "demo/ledger_resources.h"
#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

constexpr std::string_view kFirst[] = {"HN-012", "HB-003", "WD-021", "GX-007", "HB-018", "HN-025", "WD-009",
                                       "HB-027", "WD-033", "GX-019", "HN-008", "HN-017", "HB-044", "HN-031"};

constexpr std::uint32_t place(const Row& row) {
  const auto* const found = std::find(std::begin(kFirst), std::end(kFirst), row.code);
  if (found != std::end(kFirst)) return static_cast<std::uint32_t>(found - std::begin(kFirst));
  return roll(row.code, 1) | 0x100U;
}

constexpr std::array<Row, kProjects> assemble() {
  std::array<Row, kProjects> rows{};
  auto next = rows.begin();
  const auto append = [&next](const auto& table) { next = std::copy(std::begin(table), std::end(table), next); };
  append(kChemistry);
  append(kManufacturing);
  append(kResources);
  append(kInfrastructure);
  append(kEnergy);
  append(kLivelihood);
  append(kEcology);
  append(kAgriculture);
  std::array<std::pair<std::uint32_t, std::size_t>, kProjects> order{};
  for (std::size_t i = 0; i < rows.size(); ++i) order[i] = {place(rows[i]), i};
  std::sort(order.begin(), order.end());
  std::array<Row, kProjects> ordered{};
  for (std::size_t i = 0; i < rows.size(); ++i) ordered[i] = rows[order[i].second];
  return ordered;
}

constexpr std::array<Row, kProjects> kLedger = assemble();

template <typename Figure>
constexpr std::int64_t sum(Figure figure) {
  std::int64_t total = 0;
  for (const Row& row : kLedger) total += figure(row);
  return total;
}

static_assert(std::size(kChemistry) + std::size(kManufacturing) + std::size(kResources) + std::size(kInfrastructure) +
                  std::size(kEnergy) + std::size(kLivelihood) + std::size(kEcology) + std::size(kAgriculture) ==
              kProjects);
static_assert(sum([](const Row& row) { return row.total; }) == kTotalWan);
static_assert(sum([](const Row& row) { return row.plan; }) == kPlanWan);
static_assert(sum([](const Row& row) { return row.done; }) == kInvestedMayWan);
static_assert(sum([](const Row& row) { return row.startedByMay() ? 1 : 0; }) == kStartedMay);

}  // namespace

std::span<const Row> ledger() { return kLedger; }

}  // namespace lobbyboard::demo
