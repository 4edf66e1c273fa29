# Sanitized builds read the long headers once for each library instead of once for each file: it takes a quarter of
# their time. The released and the dev build read every file by itself, so that no include is forgotten.
#   lobbyboard_precompile(<target> <headers of its own…>)
set(long_headers <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory> <optional> <set> <string>
  <string_view> <thread> <vector> <spdlog/fmt/fmt.h> <spdlog/fmt/chrono.h> <date/date.h> <tl/expected.hpp>)

function(lobbyboard_precompile target)
  if(LOBBYBOARD_SANITIZE)
    target_precompile_headers(${target} PRIVATE ${long_headers} ${ARGN})
    # What ccache must overlook to keep such builds.
    if(CCACHE)
      set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE}")
    endif()
  endif()
endfunction()
