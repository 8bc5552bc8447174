# shellcheck shell=bash
# Sourced after places.sh and processes.sh, not run: one at a time.
#
# A lock is a symbolic link, made in one step, that names its holder: what it does, its process, and since when.

held_lock=

# Takes lock $1 for the act $2; while another holds it, waits and says so once.
take_lock() {
  local told='' holder act owner since
  while ! ln -s "$2 $$ $(born $$)" "$1" 2> /dev/null; do
    holder=$(readlink "$1") || continue
    read -r act owner since <<< "$holder"
    if [ "$(born "$owner")" != "$since" ]; then
      drop_stale_lock "$1" "$holder"
      continue
    fi
    if [ -z "$told" ]; then
      echo "Another '$act' (process $owner) is at work here; waiting for it." >&2
      told=yes
    fi
    sleep 0.3
  done
  held_lock=$1
}

# Two may find the same stale lock. The one that takes away a fresh lock by mistake puts it back.
drop_stale_lock() {
  local aside=$1.stale.$$
  mv "$1" "$aside" 2> /dev/null || return 0
  if [ "$(readlink "$aside")" != "$2" ]; then
    ln -s "$(readlink "$aside")" "$1" 2> /dev/null || true
  fi
  rm -f "$aside"
}

release_lock() {
  if [ -n "$held_lock" ]; then
    rm -f "$held_lock"
    held_lock=
  fi
}
