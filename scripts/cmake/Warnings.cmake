# One flag, one reason. Errors only where LOBBYBOARD_WERROR says so (presets dev, asan, tsan and CI).
add_library(lobbyboard_warnings INTERFACE)
target_compile_options(lobbyboard_warnings INTERFACE
  -Wall -Wextra                # the ordinary mistakes
  -Wpedantic                   # nothing that only one compiler takes
  -Wshadow                     # a hidden name is a wrong figure waiting
  -Wconversion -Wsign-conversion  # money and pixels lose nothing silently
  -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough       # card rules are switches
  -Wformat=2 -Werror=format-security
  -Wno-restrict                # GCC 12 sees overlaps in std::string's operator+ that are not there (its bug 105329)
  -Wbidi-chars=any             # no sources that read otherwise than they run
  $<$<BOOL:${LOBBYBOARD_WERROR}>:-Werror>)
