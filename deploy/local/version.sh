# shellcheck shell=bash
# Sourced, not run.

# Whether version $2 is $1 or newer; each of up to three numbers apart by dots.
at_least() {
  local a1 a2 a3 b1 b2 b3
  IFS=. read -r a1 a2 a3 _ <<< "$1.0.0"
  IFS=. read -r b1 b2 b3 _ <<< "$2.0.0"
  b1=${b1%%[!0-9]*} b2=${b2%%[!0-9]*} b3=${b3%%[!0-9]*}
  [ -n "$b1" ] || return 1
  [ $((b1 * 1000000 + ${b2:-0} * 1000 + ${b3:-0})) -ge $((a1 * 1000000 + a2 * 1000 + a3)) ]
}
