# shellcheck shell=bash
# Sourced after processes.sh, not run: what the parts run from.
#
# A running program must not lose its jars to the next build, so each copy runs from its own: app/NAME-DIGEST. A new
# build that changed nothing has the same digest, and the part goes on.

apps=$folder/app
staged=$apps/staged

# The folder that part $1 is built into; nothing for PostgreSQL, which we do not build.
built_folder_of() {
  case $1 in
    postgres) ;;
    kafka | issuer) echo "$root/deploy/local/target/program" ;;
    gateway) echo "$root/gateway/target/quarkus-app" ;;
    *) echo "$root/$1-service/target/quarkus-app" ;;
  esac
}

main_jar_of() {
  case $1 in
    kafka | issuer) echo zantartip-local.jar ;;
    *) echo quarkus-run.jar ;;
  esac
}

# The folder that part $1 shall run from.
app_of() {
  local name digest
  while read -r name digest; do
    if [ "$name" = "$1" ]; then
      echo "$apps/$digest"
      return 0
    fi
  done < "$staged"
}

# Whether nothing was built since it was staged.
is_staged() {
  local part built
  [ -f "$staged" ] || return 1
  for part in kafka $applications; do
    built=$(built_folder_of "$part")
    [ "$staged" -nt "$built/$(main_jar_of "$part")" ] || return 1
  done
}

# What Quarkus generates is left out: it follows from all the rest, yet no two builds of it have the same bytes.
digest_of() {
  (cd "$1" && find . -type f ! -name generated-bytecode.jar | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum | tr ' ' '-')
}

# By links where that can be: Quarkus makes its files anew and never writes into them. Our own program is written over.
copy() {
  case $1 in
    */quarkus-app)
      if cp -Rl "$1" "$2" 2> /dev/null; then
        return 0
      fi
      rm -rf "$2"
      ;;
  esac
  cp -R "$1" "$2"
}

stage() {
  local part built name
  if is_staged; then
    return 0
  fi
  mkdir -p "$apps"
  rm -rf "$apps"/*.part
  : > "$staged.part"
  for part in kafka $applications; do
    built=$(built_folder_of "$part")
    [ -f "$built/$(main_jar_of "$part")" ] || fail "$part is not built: $built is missing. Run 'make build'."
    name=${part/kafka/program}-$(digest_of "$built")
    if [ ! -d "$apps/$name" ]; then
      copy "$built" "$apps/$name.part"
      mv "$apps/$name.part" "$apps/$name"
    fi
    printf '%s %s\n' "$part" "$name" >> "$staged.part"
    [ "$part" != kafka ] || printf '%s %s\n' issuer "$name" >> "$staged.part"
  done
  mv "$staged.part" "$staged"
}

# Whether part $1 runs from something else than what is staged now.
is_outdated() {
  [ "$1" != postgres ] && is_running "$1" && [ "$(cat "$run/$1.app" 2> /dev/null)" != "$(app_of "$1")" ]
}

none_is_outdated() {
  local part
  for part in $parts; do
    ! is_outdated "$part" || return 1
  done
}

stop_if_outdated() {
  if is_outdated "$1"; then
    echo "$1: runs an older build; it is restarted"
    rm -f "$run/$1.pid"
    end_process "$1" "$pid" TERM 20
  fi
}

remove_old_stages() {
  local app part keep
  for app in "$apps"/*-*; do
    keep=
    for part in $parts; do
      [ "$(cat "$run/$part.app" 2> /dev/null)" != "$app" ] || keep=yes
    done
    [ -n "$keep" ] || rm -rf "$app"
  done
}
