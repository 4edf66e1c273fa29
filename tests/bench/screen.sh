# What the measuring scripts share. Sourced, never run. Everything that it starts ends with the script.
own=()
screen= found=
finish() {
  for process in "${own[@]}"; do kill "$process" 2>/dev/null || true; done
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
}
trap finish EXIT

# open_screen WxH: an X server of its own with shared memory; DISPLAY names it.
open_screen() {
  local out
  out=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "$1x24" -noreset -nolisten tcp 3>"$out" >/dev/null 2>&1 &
  screen=$!
  wait_until "the X server" test -s "$out"
  export DISPLAY=":$(cat "$out")"
  rm -f "$out"
}

# wait_until WHAT COMMAND…: at most 20 s.
wait_until() {
  local what=$1
  shift
  for _ in $(seq 200); do
    "$@" && return
    sleep 0.1
  done
  echo "$what did not come" >&2
  exit 1
}

# child_of PID COMMAND: the child of a process that runs a command of the program; its id is left in `found`.
child_of() {
  local child
  for child in $(pgrep -P "$1"); do
    if tr '\0' '\n' <"/proc/$child/cmdline" 2>/dev/null | sed -n 2p | grep -qx "$2"; then
      found=$child
      return
    fi
  done
  return 1
}

# What the host took from this machine's cores while they wanted to run.
stolen_ticks() { awk '/^cpu / {print $9}' /proc/stat; }

# Of a process, by its id.
cpu_ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }
run_delay_ns() { cat "/proc/$1/task/"*/schedstat | awk '{sum += $2} END {printf "%.0f\n", sum}'; }
pss_kb() { awk '/^Pss:/ {print $2}' "/proc/$1/smaps_rollup"; }
rss_kb() { awk '/^VmRSS:/ {print $2}' "/proc/$1/status"; }

# Of a process and everything below it.
family() {
  local child
  echo "$1"
  for child in $(pgrep -P "$1"); do family "$child"; done
}
family_sum() { # family_sum FUNCTION PID
  local sum=0 process value
  for process in $(family "$2"); do
    value=$("$1" "$process" 2>/dev/null) && sum=$((sum + ${value:-0}))
  done
  echo "$sum"
}
