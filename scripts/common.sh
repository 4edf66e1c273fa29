# What the scripts share. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages_build="g++ cmake ninja-build ccache pkg-config ca-certificates
  libsdl2-dev libsdl2-ttf-dev libx11-dev libxext-dev libicu-dev libcurl4-openssl-dev rapidjson-dev libpixman-1-dev libcairo2-dev libtomlplusplus-dev
  libspdlog-dev libfmt-dev libcli11-dev libcpp-httplib-dev libsystemd-dev libhowardhinnant-date-dev libexpected-dev
  libxxhash-dev libqrencode-dev libjpeg62-turbo-dev libpng-dev fonts-noto-cjk fonts-noto-core fonts-babelstone-han fonts-hanazono
  tzdata"
packages_test="catch2 libharfbuzz-dev xvfb x11-apps openssl procps poppler-utils"

# need PACKAGE…: installs with apt what is missing, as root or through sudo.
need() {
  local missing=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "installing: ${missing[*]}"
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET: configures once and builds.
build() {
  local folder=build
  [ "$1" = release ] || folder=build/$1
  [ -f "$folder/build.ninja" ] || cmake --preset "$1" >/dev/null
  cmake --build --preset "$1"
}
