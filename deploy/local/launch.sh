# shellcheck shell=bash
# Sourced after stage.sh, not run: how each part is started. Standard output and error of a part are its log.

data=$folder/data
databases="$services gateway"

readonly most_log_bytes=5000000
# Short-lived and small: the quick compiler alone, one collector thread, small objects.
jvm_flags="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1"
jvm_flags="$jvm_flags --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# Only the owner may look inside: passwords, keys and data lie here.
prepare_folder() {
  local name
  mkdir -p "$run" "$logs" "$secrets" "$data" "$folder/tools"
  chmod 700 "$secrets" "$data" "$run" "$logs"
  for name in postgres $databases; do
    make_secret "database-$name"
  done
  make_secret issuer-client
  for name in $applications; do
    make_secret "digest-$name"
  done
  make_secret blind-index-key 32
  make_keyset
  java=$("$here/find-jdk")/bin/java
  # Without a UTF-8 locale Java finds no file whose path has other letters than English ones.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *)
      LC_ALL=$(letters_locale)
      export LC_ALL
      ;;
  esac
}

# So many random bytes ($2, or 24) as hexadecimal digits; whole or not there.
make_secret() {
  local file=$secrets/$1
  [ ! -s "$file" ] || return 0
  (
    umask 077
    head -c "${2:-24}" /dev/urandom | od -An -v -tx1 | tr -d ' \n' > "$file.part"
    mv "$file.part" "$file"
  )
}

# The first key of the personal data: AES-256-GCM in the form that Tink reads. More keys are added to the file, none is
# taken out while a row is written under it.
make_keyset() {
  local file=$secrets/keyset key id
  [ ! -s "$file" ] || return 0
  # A protobuf message of one field, the key: its tag, its length of 32, its bytes.
  key=$({ printf '\032\040'; head -c 32 /dev/urandom; } | base64 | tr -d '\n')
  id=$(($(od -An -N4 -tu4 /dev/urandom) % 2147483646 + 1))
  (
    umask 077
    printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"%s","value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"TINK"}]}\n' \
      "$id" type.googleapis.com/google.crypto.tink.AesGcmKey "$key" "$id" > "$file.part"
    mv "$file.part" "$file"
  )
}

# launch NAME PROGRAM ARGUMENT…: away from this terminal and its signals, so that it outlives who started it.
launch() {
  local name=$1 log=$logs/$1.log
  shift
  if [ -f "$log" ] && [ "$(wc -c < "$log")" -gt "$most_log_bytes" ]; then
    mv "$log" "$log.1"
  fi
  rm -f "$run/$name.well"
  echo "=== $(date -u +%Y-%m-%dT%H:%M:%SZ) $name starts" >> "$log"
  if command -v setsid > /dev/null; then
    (cd "$folder" && exec nohup setsid "$@") < /dev/null >> "$log" 2>&1 &
  else
    set -m
    (cd "$folder" && exec nohup "$@") < /dev/null >> "$log" 2>&1 &
    set +m
  fi
  remember_process "$name" $!
}

start_kafka() {
  local app
  app=$(app_of kafka)
  printf '%s\n' "$app" > "$run/kafka.app"
  rm -f "$run/kafka.ready"
  # shellcheck disable=SC2086
  launch kafka "$java" $jvm_flags -Xms32m -Xmx96m -Djava.util.logging.config.file="$here/logging.properties" \
    -cp "$app/zantartip-local.jar" kz.zantartip.local.kafka.Broker \
    "$(port_of kafka)" $((port + 12)) "$data/kafka" "$run/kafka.ready"
}

start_issuer() {
  local app
  app=$(app_of issuer)
  printf '%s\n' "$app" > "$run/issuer.app"
  # shellcheck disable=SC2086
  launch issuer "$java" $jvm_flags -Xmx24m -Djava.util.logging.config.file="$here/logging.properties" \
    -cp "$app/zantartip-local.jar" kz.zantartip.local.issuer.Issuer "$(port_of issuer)" "$secrets"
}

# PostgreSQL refuses to run as root; in a user namespace of its own it is nobody there.
as_nobody=

choose_postgres_user() {
  as_nobody=
  [ "$(id -u)" = 0 ] || return 0
  if ! unshare -U true 2> /dev/null; then
    fail "PostgreSQL does not run as root, and this machine refuses 'unshare -U' to root: start as another user."
  fi
  as_nobody="unshare -U"
}

# Sets postgres to the folder of PostgreSQL's own programs, unpacked at the first start.
unpack_postgres() {
  local app jar
  app=$(app_of kafka)
  for jar in "$app"/postgres/*.jar; do
    [ -f "$jar" ] || fail "There is no PostgreSQL among the Maven artifacts for $(uname -s) on $(uname -m)."
  done
  postgres=$folder/tools/postgres-${jar##*-}
  postgres=${postgres%.jar}
  [ -d "$postgres" ] || "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$app/zantartip-local.jar" \
    kz.zantartip.local.postgres.Binaries "$app/postgres" "$postgres"
}

# Sorting is PostgreSQL's own and the same everywhere; which characters are letters still follows this name.
letters_locale() {
  local name there
  there=$(locale -a 2> /dev/null | tr '\n' ' ') || there=
  for name in C.UTF-8 C.utf8 en_US.UTF-8 en_US.utf8 UTF-8; do
    case " $there " in
      *" $name "*)
        echo "$name"
        return 0
        ;;
    esac
  done
  echo C.UTF-8
}

start_postgres() {
  local postgres cluster=$data/postgres
  unpack_postgres
  if [ ! -d "$cluster" ]; then
    rm -rf "$cluster.part" "$data/databases"
    # shellcheck disable=SC2086
    $as_nobody "$postgres/bin/initdb" -D "$cluster.part" --username=postgres --pwfile="$secrets/database-postgres" \
      --auth=scram-sha-256 --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C \
      --lc-ctype="$(letters_locale)" --no-instructions > "$logs/initdb.log" 2>&1 || {
      cat "$logs/initdb.log" >&2
      fail "PostgreSQL could not make its folder $cluster."
    }
    # Every connection by password, and only to the role's own database.
    cat > "$cluster.part/pg_hba.conf" << 'RULES'
# type  database  user      address       method
host    all       postgres  127.0.0.1/32  scram-sha-256
host    sameuser  all       127.0.0.1/32  scram-sha-256
RULES
    mv "$cluster.part" "$cluster"
  fi
  clear_postgres_leftovers "$cluster"
  # shellcheck disable=SC2086
  launch postgres $as_nobody "$postgres/bin/postgres" -D "$cluster" -p "$(port_of postgres)" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync=on -c synchronous_commit=on -c full_page_writes=on \
    -c max_connections=200 -c shared_buffers=64MB -c maintenance_work_mem=32MB -c max_wal_size=512MB \
    -c io_workers=1 -c autovacuum_max_workers=2 -c password_encryption=scram-sha-256 \
    -c timezone=UTC -c log_timezone=UTC
}

# After a hard kill of the server its children take a moment to notice, and its own process file stays behind. That
# file may name a process that is not PostgreSQL any more; PostgreSQL would then refuse to start.
clear_postgres_leftovers() {
  local old='' tries=0 command home
  [ -f "$1/postmaster.pid" ] || return 0
  read -r old < "$1/postmaster.pid" || true
  home=$(cd "$1" && pwd -P)
  while [ -n "$(postgres_processes "$home")" ] && [ "$tries" -lt 50 ]; do
    sleep 0.2
    tries=$((tries + 1))
  done
  if [ -n "$old" ] && [ -n "$(born "$old")" ]; then
    command=$(ps -o command= -p "$old" 2> /dev/null || tr '\0' ' ' < "/proc/$old/cmdline") || command=
    case $command in
      *"$1"*) fail "PostgreSQL runs already on $1 as process $old, which this copy did not start: stop it first." ;;
    esac
    echo "postgres: $1/postmaster.pid named process $old, which is another program now; removed"
    rm -f "$1/postmaster.pid"
  fi
}

# Children that a killed server left behind: they carry no folder in their names, but hold it open as their own.
postgres_processes() {
  local process
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/cwd" 2> /dev/null)" = "$1" ] && [ -n "$(born "${process#/proc/}")" ]; then
      printf '%s ' "${process#/proc/}"
    fi
  done
}

# Once, and again when a password was changed.
make_databases() {
  local app passwords
  passwords=$(cat "$secrets"/database-* | cksum)
  [ "$(cat "$data/databases" 2> /dev/null)" != "$passwords" ] || return 0
  app=$(app_of kafka)
  # shellcheck disable=SC2086
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$app/zantartip-local.jar" \
    kz.zantartip.local.postgres.Databases "$(port_of postgres)" "$secrets" $databases \
    || fail "The databases could not be made; see above and $logs/postgres.log."
  printf '%s\n' "$passwords" > "$data/databases"
}

# A service or the gateway. What the caller has set beside these (ZT_CLOCK, ZT_LIVE_FROM and others) passes through.
start_application() (
  local app service upper
  app=$(app_of "$1")
  printf '%s\n' "$app" > "$run/$1.app"
  export ZT_HTTP_HOST=127.0.0.1
  ZT_HTTP_PORT=$(port_of "$1")
  ZT_MANAGEMENT_PORT=$(management_port_of "$1")
  ZT_DB_URL="jdbc:postgresql://127.0.0.1:$(port_of postgres)/$1?logServerErrorDetail=false"
  ZT_DB_PASSWORD=$(cat "$secrets/database-$1")
  ZT_DIGEST_KEY=$(cat "$secrets/digest-$1")
  ZT_KAFKA="127.0.0.1:$(port_of kafka)"
  ZT_OIDC_ISSUER="http://127.0.0.1:$(port_of issuer)"
  export ZT_HTTP_PORT ZT_MANAGEMENT_PORT ZT_DB_URL ZT_DB_USERNAME="$1" ZT_DB_PASSWORD
  export ZT_DIGEST_KEY ZT_KAFKA ZT_OIDC_ISSUER ZT_OIDC_JWKS_URL="$ZT_OIDC_ISSUER/jwks"
  # One developer's machine is many clients: a hundred times the limits, unless the caller wants others.
  export ZT_RATE_LIMITS="${ZT_RATE_LIMITS-x100}"
  if [ "$1" = measures ]; then
    export ZT_ATTACHMENTS="${ZT_ATTACHMENTS-$data/attachments}"
  fi
  if [ "$1" = consultations ]; then
    ZT_BLIND_INDEX_KEY=$(cat "$secrets/blind-index-key")
    export ZT_KEYSET="$secrets/keyset" ZT_BLIND_INDEX_KEY
  fi
  if [ "$1" = gateway ]; then
    export ZT_SECURITY_CONTACT="${ZT_SECURITY_CONTACT-mailto:security@localhost}"
    for service in $services; do
      upper=$(printf '%s' "$service" | tr '[:lower:]' '[:upper:]')
      export "ZT_${upper}_URL=http://127.0.0.1:$(port_of "$service")"
      export "ZT_${upper}_HEALTH_URL=http://127.0.0.1:$(management_port_of "$service")"
    done
  fi
  unset MAKEFLAGS MFLAGS MAKELEVEL
  # shellcheck disable=SC2086
  launch "$1" "$java" ${ZT_JVM_FLAGS-$jvm_flags -Xmx128m} -jar "$app/quarkus-run.jar"
)
