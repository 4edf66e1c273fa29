#include "model/text.h"

namespace lobbyboard::model {

const std::string& Text::in(std::string_view language) const {
  static const std::string kNothing;
  if (byLanguage.empty()) return kNothing;
  for (const std::string_view wanted : {language, std::string_view("zh"), std::string_view("en")})
    for (const auto& [name, text] : byLanguage)
      if (name == wanted) return text;
  return byLanguage.front().second;
}

}  // namespace lobbyboard::model
