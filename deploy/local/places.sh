# shellcheck shell=bash
# Sourced, not run: where a copy is placed. ZT_PORT and ZT_LOCAL decide; all else follows from them.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
port=${ZT_PORT:-8080}
folder=${ZT_LOCAL:-.local}
case $folder in
  /*) ;;
  *) folder=$root/$folder ;;
esac

case $port in
  '' | *[!0-9]* | ??????*) port=0 ;;
esac
if [ "$port" -lt 1024 ] || [ "$port" -gt 65522 ]; then
  echo "ZT_PORT is the first of fourteen ports: a number from 1024 to 65522." >&2
  exit 2
fi

# In this order everywhere: each needs only what stands before it.
infrastructure="postgres kafka issuer"
services="measures indicators events consultations"
applications="$services gateway"
parts="$infrastructure $applications"

port_of() {
  case $1 in
    gateway) echo "$port" ;;
    measures) echo $((port + 1)) ;;
    indicators) echo $((port + 2)) ;;
    events) echo $((port + 3)) ;;
    consultations) echo $((port + 4)) ;;
    postgres) echo $((port + 10)) ;;
    kafka) echo $((port + 11)) ;;
    issuer) echo $((port + 13)) ;;
  esac
}

# Where a service or the gateway answers its operator: health, metrics.
management_port_of() {
  case $1 in
    gateway) echo $((port + 5)) ;;
    *) echo $(($(port_of "$1") + 5)) ;;
  esac
}

# Every port that a part listens on.
ports_of() {
  case $1 in
    postgres | issuer) port_of "$1" ;;
    kafka) echo "$((port + 11)) $((port + 12))" ;;
    *) echo "$(port_of "$1") $(management_port_of "$1")" ;;
  esac
}
