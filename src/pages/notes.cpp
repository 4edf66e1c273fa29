#include "pages/notes.h"

#include <algorithm>
#include <array>

#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/figures.h"
#include "pages/fit_text.h"
#include "pages/heading.h"
#include "pages/light_words.h"
#include "pages/module.h"
#include "pages/ribbon.h"
#include "pages/score_rule.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;
using rules::Mark;

namespace {

constexpr double kLabel = 208, kNote = 112, kNoteMost = 148, kNoteLow = 76;

constexpr std::array kMarks = {Mark::Green,    Mark::Notice, Mark::Yellow, Mark::Red,
                               Mark::NoReport, Mark::NotDue, Mark::Exempt, Mark::Completed};
constexpr std::array kMeanings = {"green", "notice", "yellow", "red", "no_report", "not_due", "exempt", "completed"};

}  // namespace

NotesPage::NotesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)), turn_(std::max<std::int64_t>(0, turn.number)) {
  heading_ = {stage_.strings["notes.title"], stage_.strings["notes.subtitle"]};
  tell(entry);
  tellKeys();
  compose(Layout(stage_));
}

/// "连续3旬以上"
std::string NotesPage::redAfter() const {
  const config::RuleSettings& rules = content_.rules;
  return rules.redUnit == config::RedUnit::Days
             ? stage_.strings.format("notes.red_days", {std::to_string(rules.redDays)})
             : stage_.strings.format("notes.red_periods", {std::to_string(rules.redAfter)});
}

std::string NotesPage::meaning(std::size_t mark) const {
  const std::string key = std::string("notes.mark.") + kMeanings[mark];
  if (kMarks[mark] == Mark::Yellow) return stage_.strings.format(key, {std::to_string(content_.rules.yellowAfter)});
  return kMarks[mark] == Mark::Red ? stage_.strings.format(key, {redAfter()}) : stage_.strings[key];
}

std::string NotesPage::cardRule() const {
  const config::RuleSettings& rules = content_.rules;
  const config::Strings& s = stage_.strings;
  static constexpr std::array kOneMiss = {"notice", "green", "yellow", "keep"};
  static constexpr std::array kRecovery = {"immediate", "step_down", "after_met"};
  return s.format("notes.cards",
                  {s[std::string("notes.one_miss.") + kOneMiss[static_cast<std::size_t>(rules.oneMiss)]],
                   std::to_string(rules.yellowAfter), redAfter(),
                   s.format(std::string("notes.recovery.") + kRecovery[static_cast<std::size_t>(rules.recovery)],
                            {std::to_string(rules.recoveryMet)})});
}

/// The cards and the states, or the lights of a place that gives no cards.
void NotesPage::tellKeys() {
  const config::Strings& s = stage_.strings;
  if (content_.rules.givesCards)
    for (std::size_t i = 0; i < kMarks.size(); ++i)
      keys_.push_back(
          {kMarks[i], cardName(s, kMarks[i]), i < 4 ? shortCardName(s, kMarks[i]) : std::string(), meaning(i), i >= 4});
  else if (content_.rules.lights.on())
    for (const rules::Light light : {rules::Light::Green, rules::Light::Yellow, rules::Light::Red})
      if (std::string words = lightMeaning(stage_, content_.rules.lights, light); !words.empty())
        keys_.push_back({markOf(light), lightName(s, light), lightName(s, light), std::move(words)});
}

void NotesPage::tell(const config::PageEntry& entry) {
  const config::Strings& s = stage_.strings;
  const model::Snapshot& snapshot = *content_.snapshot;
  const config::FigureRules& figures = content_.rules.figures;
  std::string source = entry.text("source", "");
  if (source.empty()) source = snapshot.issuer.in(stage_.language);
  if (!source.empty()) notes_.push_back({s["notes.source"], source});
  notes_.push_back({s["notes.as_of"], s.format("notes.day", {dayNameWithYear(s, content_.facts->asOf)})});
  if (content_.rules.givesCards) {
    notes_.push_back({s["notes.card_rule"], cardRule()});
    notes_.push_back({s["notes.score_rule"], scoreRule(stage_, content_.rules)});
  } else if (content_.rules.lights.on()) {
    notes_.push_back({s["notes.light_rule"], lightRule(stage_, content_.rules.lights)});
  }
  notes_.push_back({s["notes.rounding"],
                    s.format(figures.round == config::Rounding::HalfUp ? "notes.half_up" : "notes.half_even",
                             {std::to_string(figures.rateDecimals), std::to_string(figures.moneyLargeDecimals)})});
  notes_.push_back({s["notes.missing"], s.format("notes.absent", {kMissing})});
  const rules::Boards& boards = *content_.facts->boards;
  const char* const count = content_.rules.count == config::CountBy::Item ? "notes.by_item" : "notes.by_subproject";
  std::string counted = s.format(count, {std::to_string(boards.counted)});
  if (const auto& printed = snapshot.published.projects; printed && *printed != boards.counted)
    counted += s.format("notes.published_count", {std::to_string(*printed)});
  notes_.push_back({s["notes.count"], counted});
}

void NotesPage::compose(const Layout& layout) {
  const Part notes{"notes", {440}, {70}, 1, [this](const Rect& area) { hangNotes(area); }};
  const auto legend = [this](Extent width, Extent height) -> Box {
    if (keys_.empty()) return {};
    return Part{"legend", width, height, 2, [this](const Rect& area) { hangLegend(area); }};
  };
  switch (layout.kind) {
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      return;
    case WallClass::Double:
      composed_ = arrange(stage_, layout, {notes, legend({400}, {380})});
      break;
    case WallClass::Wide:
      composed_ = arrange(stage_, layout, {beside({notes, legend({400, 620}, {380})}, 64)});
      break;
    case WallClass::Portrait:
      composed_ = arrange(stage_, layout, {stacked({notes, legend({400}, exactly(460))}, 40)});
      break;
    case WallClass::Small:
      composed_ = arrange(stage_, layout, {notes});
      break;
  }
  if (screens_ > 1) nameScreen(stage_, static_cast<int>(turn_ % screens_), screens_, heading_);
}

namespace {

/// A sentence about the row `middle`, never smaller than a sentence may be; on as many lines as that takes.
void drawSentence(ModulePainter& m, const Stage& stage, const std::string& text, int x, double middle, double height,
                  double most = 34) {
  const int room = m.width() - x;
  FittedText fit;
  for (const double size : {most, 30.0}) {
    const int lines = std::max(1, static_cast<int>(height / (size * 1.16)));
    fit = fitText(stage.typesetter, text, graphics::Face::Regular, room, {m.px()(size), m.px()(size), lines});
    if (!fit.cut) break;
  }
  const double pitch = fit.px * 1.2 / m.px().factor();
  double y = middle - pitch * (static_cast<double>(fit.lines.size()) - 1) / 2;
  for (const std::string& line : fit.lines) {
    m.words(line, x, y, {graphics::Face::Regular, fit.px, stage.theme.t2});
    y += pitch;
  }
}

}  // namespace

/// A label at the left and its sentence beside it; in a narrow room above it.
void NotesPage::hangNotes(const Rect& area) {
  const geometry::Scale px = stage_.scale();
  const bool narrow = area.width < px(800);
  const bool low = area.height < px(300);
  const double least = narrow ? (low ? area.height / px.factor() : 150) : low ? kNoteLow : kNote;
  const int each = std::clamp(static_cast<int>(area.height / px.factor() / least), 1, static_cast<int>(notes_.size()));
  screens_ = (static_cast<int>(notes_.size()) + each - 1) / each;
  const int even = (static_cast<int>(notes_.size()) + screens_ - 1) / screens_;
  const int row = std::min(area.height / even, px(narrow ? 210 : kNoteMost));
  const auto first = static_cast<std::size_t>(turn_ % screens_ * even);
  for (std::size_t i = first; i < std::min(notes_.size(), first + static_cast<std::size_t>(even)); ++i) {
    const Rect at{area.x, area.y + static_cast<int>(i - first) * row, area.width, row};
    easel_.later([this, i, at, narrow] {
      ModulePainter m(stage_, at);
      const geometry::Scale& scale = m.px();
      const double height = at.height / scale.factor();
      m.painter().rect({0, 0, m.width(), scale.stroke(2)}, stage_.theme.line);
      const auto label = m.bold(36, stage_.theme.t1);
      if (narrow) {
        m.wordsIn(notes_[i].label, 0, 30, m.width(), label);
        drawSentence(m, stage_, notes_[i].text, 0, 50 + (height - 50) / 2, height - 50);
      } else {
        m.wordsIn(notes_[i].label, 0, height / 2, scale(kLabel - 16), label);
        drawSentence(m, stage_, notes_[i].text, scale(kLabel), height / 2, height - 8);
      }
      m.hang(easel_);
    });
  }
}

/// For the names of the marks, all in one column: what the longest takes, a third of the key at most.
int NotesPage::nameRoom(int width) const {
  const geometry::Scale px = stage_.scale();
  int out = px(128);
  for (const Key& key : keys_)
    out = std::max(out, stage_.typesetter.width(key.name, graphics::Face::Bold, px(36)) + px(4));
  return std::min(out, std::max(px(128), width / 3));
}

void NotesPage::hangLegend(const Rect& area) {
  const geometry::Scale px = stage_.scale();
  const int wide = area.width >= px(760) && area.height < px(700) ? 2 : 1;
  const int lines = (static_cast<int>(keys_.size()) + wide - 1) / wide;
  const int head = px(64), row = std::min((area.height - head) / lines, px(100));
  easel_.later([this, area, head] {
    ModulePainter m(stage_, {area.x, area.y, area.width, head});
    m.head(stage_.strings["notes.legend"], {});
    m.hang(easel_);
  });
  const int gap = px(48), width = (area.width + gap) / wide - gap;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    const Rect at{area.x + static_cast<int>(i) / lines * (width + gap),
                  area.y + head + static_cast<int>(i) % lines * row, width, row};
    easel_.later([this, i, at] {
      ModulePainter m(stage_, at);
      const double middle = at.height / m.px().factor() / 2;
      widgets::Mark mark = markOf(stage_.theme, keys_[i].mark);
      if (keys_[i].quiet) mark.color = stage_.theme.t2;  // without a card, a mark is read as a letter is
      widgets::draw(m.painter(), mark, {m.px()(26) + 0.0, middle * m.px().factor()}, m.px()(44));
      const int left = m.px()(72), names = nameRoom(at.width);
      m.wordsIn(keys_[i].name, left, middle, names, m.bold(36, stage_.theme.t1));
      drawSentence(m, stage_, keys_[i].meaning, left + names + m.px()(8), middle, at.height / m.px().factor(), 32);
      m.hang(easel_);
    });
  }
}

std::vector<Part> NotesPage::ribbonParts() {
  using enum Run::Voice;
  std::vector<Part> out;
  int rank = 0;
  const auto phrase = [&](const Note& note, Run::Voice voice) {
    out.push_back(ribbonPhrase(stage_, easel_, note.label, {{Label, note.label}, {voice, note.text}}, ++rank));
  };
  if (notes_.front().label == stage_.strings["notes.source"]) phrase(notes_.front(), Number);
  for (const Key& key : keys_)
    if (!key.quiet) out.push_back(ribbonBadge(stage_, easel_, key.mark, key.shortName, key.meaning, ++rank));
  for (const Note& note : notes_)
    if (note.label == stage_.strings["notes.missing"]) phrase(note, Label);
  return out;
}

}  // namespace lobbyboard::pages
