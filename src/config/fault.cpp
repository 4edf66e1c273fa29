#include "config/fault.h"

namespace lobbyboard::config {

std::string toString(const Fault& fault) {
  std::string out = fault.file;
  if (fault.line > 0) out.append(":").append(std::to_string(fault.line));
  if (fault.line > 0 && fault.column > 0) out.append(":").append(std::to_string(fault.column));
  for (const std::string& part : {fault.key, fault.text})
    if (!part.empty()) out.append(out.empty() ? "" : ": ").append(part);
  return out;
}

}  // namespace lobbyboard::config
