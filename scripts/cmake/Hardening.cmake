# The program reads hostile input in a public building: harden every build, sanitize the ones that ask for it.
add_library(lobbyboard_hardening INTERFACE)
target_compile_definitions(lobbyboard_hardening INTERFACE _GLIBCXX_ASSERTIONS)
target_compile_options(lobbyboard_hardening INTERFACE
  -fstack-protector-strong -fstack-clash-protection
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=
  $<$<CONFIG:Release>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
target_link_options(lobbyboard_hardening INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(LOBBYBOARD_SANITIZE)
  target_compile_options(lobbyboard_hardening INTERFACE
    -fsanitize=${LOBBYBOARD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    # A null or short object stops the address sanitizer too; to check it twice takes a third of the build.
    -fno-sanitize=null,object-size)
  target_link_options(lobbyboard_hardening INTERFACE -fsanitize=${LOBBYBOARD_SANITIZE})
endif()
