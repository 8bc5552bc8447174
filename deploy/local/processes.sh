# shellcheck shell=bash
# Sourced after places.sh, not run: which process is a part's, whether it is well, what it weighs.
#
# A file run/NAME.pid holds a process id and the time at which that process began. The number alone proves nothing: it
# may belong to another program by now. The file says that the part is meant to run; `stop` removes it first.

run=$folder/run
# The ports of what runs there; only `start` writes it.
placed=$run/port
logs=$folder/logs
secrets=$folder/secrets

# Ends the script when what runs in the folder runs on other ports than those that are spoken of.
check_place() {
  local part other=
  { read -r other < "$placed"; } 2> /dev/null || return 0
  [ "$other" != "$port" ] || return 0
  for part in $parts; do
    if is_running "$part"; then
      echo "What runs in $folder has ZT_PORT=$other, not $port: set ZT_PORT to that, or ZT_LOCAL to another folder." >&2
      exit 2
    fi
  done
}

# When process $1 began, in the system's own words; nothing when it is gone or only waits to be buried.
born() {
  local line
  if [ -r /proc/self/stat ]; then
    { IFS= read -r line < "/proc/$1/stat"; } 2> /dev/null || return 0
    # After the name in brackets, which may hold anything: state first, the start is the twentieth.
    # shellcheck disable=SC2086
    set -- ${line##*) }
    case $1 in Z | X) return 0 ;; esac
    printf '%s' "${20}"
  else
    line=$(ps -o stat=,lstart= -p "$1" 2> /dev/null) || return 0
    case $line in Z*) return 0 ;; esac
    # shellcheck disable=SC2086
    set -- $line
    shift
    printf '%s' "$*"
  fi
}

# Sets pid to the process of part $1, or to nothing.
find_process() {
  local kept_pid='' kept_birth=''
  pid=
  [ -r "$run/$1.pid" ] || return 0
  read -r kept_pid kept_birth < "$run/$1.pid" || true
  case $kept_pid in '' | *[!0-9]*) return 0 ;; esac
  if [ -n "$kept_birth" ] && [ "$(born "$kept_pid")" = "$kept_birth" ]; then
    pid=$kept_pid
  fi
}

is_running() {
  find_process "$1"
  [ -n "$pid" ]
}

remember_process() {
  printf '%s %s\n' "$2" "$(born "$2")" > "$run/$1.pid.part"
  mv "$run/$1.pid.part" "$run/$1.pid"
}

# Removes what the last run of part $1 left behind, and says so: its process is gone or its number is another's now.
clear_stale() {
  local kept_pid=''
  [ -e "$run/$1.pid" ] || return 0
  read -r kept_pid _ < "$run/$1.pid" || true
  if [ -n "$kept_pid" ] && [ -n "$(born "$kept_pid" 2> /dev/null)" ]; then
    echo "$1: process $kept_pid is another program now; the old process file is removed"
  else
    echo "$1: process ${kept_pid:-?} of an earlier run is gone; the old process file is removed"
  fi
  rm -f "$run/$1.pid" "$run/$1.well"
}

children_of() {
  local child parent
  if [ -r /proc/$$/task/$$/children ]; then
    cat /proc/"$1"/task/*/children 2> /dev/null || true
  else
    ps -A -o pid=,ppid= | while read -r child parent; do
      [ "$parent" != "$1" ] || printf '%s ' "$child"
    done
  fi
}

# Kilobytes of memory of process $1 with its children: its share of what is shared counts in part (PSS) where the
# system tells, else all of it (RSS).
memory_of() {
  local process sum=0 name value
  for process in $1 $(children_of "$1"); do
    if [ -r "/proc/$process/smaps_rollup" ]; then
      while read -r name value _; do
        if [ "$name" = Pss: ]; then
          sum=$((sum + value))
          break
        fi
      done 2> /dev/null < "/proc/$process/smaps_rollup" || true
    else
      value=$(ps -o rss= -p "$process" 2> /dev/null) || value=0
      sum=$((sum + ${value:-0}))
    fi
  done
  printf '%s' "$sum"
}

something_listens_on() {
  (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null
}

# Asks the server on port $1 in PostgreSQL's own words; only when it takes connections does it ask for a password. The
# question is read to its end (eight zero bytes), else the server would log a broken connection.
postgres_answers() {
  local answer='' rest
  {
    printf '\0\0\0\051\0\003\0\0user\0postgres\0database\0postgres\0\0' >&3
    if IFS= read -r -d '' -t 2 answer <&3 && [ "$answer" = R ]; then
      for rest in 2 3 4 5 6 7 8; do
        IFS= read -r -d '' -t 1 rest <&3 || true
      done
    fi
  } 3<> "/dev/tcp/127.0.0.1/$1"
  [ "$answer" = R ]
} 2> /dev/null

# Asks the broker on port $1 which requests it knows; any answer begins with a zero byte.
kafka_answers() {
  local answer=none
  {
    printf '\0\0\0\012\0\022\0\0\0\0\0\001\377\377' >&3
    IFS= read -r -d '' -t 2 answer <&3 || answer=none
  } 3<> "/dev/tcp/127.0.0.1/$1"
  [ -z "$answer" ]
} 2> /dev/null

http_answers() {
  curl --silent --fail --max-time 3 --noproxy '*' --output /dev/null "$1"
}

# Whether part $1 with process $2 does its work.
is_well() {
  local made_topics=
  case $1 in
    postgres) postgres_answers "$(port_of postgres)" ;;
    kafka)
      { read -r made_topics < "$run/kafka.ready"; } 2> /dev/null || return 1
      [ "$made_topics" = "$2" ] && kafka_answers "$(port_of kafka)"
      ;;
    issuer) http_answers "http://127.0.0.1:$(port_of issuer)/.well-known/openid-configuration" ;;
    *) http_answers "http://127.0.0.1:$(management_port_of "$1")/q/health/ready" ;;
  esac
}

# UP, STARTING (never yet well since its start) or DOWN.
health_of() {
  if [ -z "$2" ]; then
    echo DOWN
  elif is_well "$1" "$2"; then
    echo UP
  elif [ "$(cat "$run/$1.well" 2> /dev/null)" = "$2" ]; then
    echo DOWN
  else
    echo STARTING
  fi
}

end_of_log() {
  echo "--- end of $logs/$1.log"
  tail -n "${2:-25}" "$logs/$1.log" 2> /dev/null || true
  echo "---"
}

# Seconds since the epoch in tenths, so far as the shell knows them.
tenths() {
  local now=${EPOCHREALTIME:-}
  if [ -n "$now" ]; then
    now=${now/[.,]/}
    echo $((now / 100000))
  else
    echo $(($(date +%s) * 10))
  fi
}

# Asks process $2 of part $1 by signal $3 to end, waits up to $4 seconds, then kills it. Its children go with it.
end_process() {
  local birth family member deadline=$((SECONDS + $4))
  birth=$(born "$2")
  family=$(children_of "$2")
  kill -s "$3" "$2" 2> /dev/null || true
  while [ -n "$birth" ] && [ "$(born "$2")" = "$birth" ]; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      echo "$1: process $2 did not end within $4 s; it is killed"
      kill -s KILL "$2" 2> /dev/null || true
      deadline=$((SECONDS + 10))
    fi
    sleep 0.1
  done
  for member in $family; do
    while [ -n "$(born "$member")" ] && [ "$SECONDS" -lt "$deadline" ]; do
      sleep 0.1
    done
  done
}
