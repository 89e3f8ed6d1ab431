#!/usr/bin/env bash
# npm run test:interop [-- --target gateway|kafka|both] [--clients a,b] [--setup-only] [--suites]
#
# Installs what the interop tests need into .cache/interop (ignored by git; again only when its inputs change), then
# runs every *.interop.ts on the gateway of this checkout, and the client scripts on a real Apache Kafka too: what
# passes there is a true test here. Of the former differential/ starts an Apache Kafka of its own, to compare answers.
# With --suites it runs, instead of these, the public test suites of client libraries on the gateway: minutes, and some of their
# tests go by the clock. Needs Node >= 24 (npm puts the pinned one first), Java >= 17, Maven, Go, Python 3 and kcat; kcat is installed by
# apt-get where it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"

fail() {
  echo "test:interop: $*" >&2
  exit 1
}

target=both
setup_only=false
suites=false
while [ $# -gt 0 ]; do
  case "$1" in
    --target) target="${2:-}"; shift 2 ;;
    --clients) export SARGASSO_INTEROP_CLIENTS="${2:-}"; shift 2 ;;
    --setup-only) setup_only=true; shift ;;
    --suites) suites=true; shift ;;
    *) fail "unknown option $1; there are --target, --clients, --setup-only and --suites" ;;
  esac
done
case "$target" in gateway | kafka | both) ;; *) fail "--target $target: gateway, kafka or both" ;; esac

here=test/interop
cache="$PWD/.cache/interop"
mkdir -p "$cache"

[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 24')" = true ] || fail "Node $(node -v) is too old: run npm ci"
for tool in java javac mvn go python3; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done

# step NAME INPUT... -- COMMAND...: runs the command unless it succeeded before with the same inputs.
step() {
  local name=$1 inputs=()
  shift
  while [ "$1" != -- ]; do inputs+=("$1"); shift; done
  shift
  local stamp="$cache/$name.stamp" log="$cache/$name.txt" now
  now=$({ find "${inputs[@]}" -type f -exec sha256sum {} + | sort; declare -f "$1" || true; } | sha256sum)
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return 0
  echo "test:interop: preparing $name"
  if ! (set -e; "$@") >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    fail "preparing $name failed"
  fi
  echo "$now" >"$stamp"
}

prepare_jars() {
  rm -rf "$cache/jars" "$cache/java" "$cache/specs"
  mvn -q -B -f $here/pom.xml dependency:copy-dependencies -DoutputDirectory="$cache/jars"
  mkdir -p "$cache/java"
  javac -cp "$cache/jars/*" -d "$cache/java" $here/clients/java/InteropClient.java
  # The message specs as Apache Kafka publishes them, one directory a jar.
  python3 - "$cache/jars" "$cache/specs" <<'PYTHON'
import glob, os, sys, zipfile

jars, specs = sys.argv[1:]
for part in "clients group-coordinator transaction-coordinator share-coordinator metadata raft storage".split():
    (jar,) = glob.glob(f"{jars}/kafka-{part}-[0-9]*.jar")
    with zipfile.ZipFile(jar) as archive:
        names = [name for name in archive.namelist() if name.endswith(".json")]
        archive.extractall(os.path.join(specs, f"kafka-{part}"), names)
PYTHON
}

# Earlier clients; that of 0.8 needs Kafka's own jar for a consumer.
prepare_old_jars() {
  rm -rf "$cache/old-jars" "$cache/older-java"
  local each
  for each in kafka_2.11:0.8.2.2 kafka-clients:{0.9.0.1,0.10.2.2,0.11.0.3,1.1.1,2.8.2,3.9.1}; do
    mvn -q -B -f $here/clients/old-java/pom.xml dependency:copy-dependencies -Dkafka.artifact="${each%:*}" \
      -Dkafka.version="${each#*:}" -DoutputDirectory="$cache/old-jars/${each#*:}"
  done
  javac -cp "$cache/old-jars/0.11.0.3/*" -d "$cache/older-java" $here/clients/older-java/OlderClient.java
}

prepare_applications() {
  rm -rf "$cache/applications"
  mvn -q -B -f $here/applications/pom.xml dependency:copy-dependencies -DoutputDirectory="$cache/applications"
}

prepare_go() {
  (cd $here/clients/go && go build -mod=readonly -trimpath -o "$cache/go/" ./...)
}

prepare_python() {
  rm -rf "$cache/python"
  python3 -m venv "$cache/python"
  "$cache/python/bin/pip" install -q -r $here/clients/python/requirements.txt
}

prepare_registry_clients() {
  rm -rf "$cache/registry-node" "$cache/registry-python"
  mkdir -p "$cache/registry-node"
  cp $here/registry/package.json $here/registry/package-lock.json "$cache/registry-node"
  npm ci --silent --no-audit --no-fund --ignore-scripts --prefix "$cache/registry-node"
  python3 -m venv "$cache/registry-python"
  "$cache/registry-python/bin/pip" install -q -r $here/registry/requirements.txt
  (cd $here/registry/go && go build -mod=readonly -trimpath -o "$cache/registry-go" .)
}

prepare_serializers() {
  rm -rf "$cache/serializers-jars" "$cache/serializers-java"
  (cd $here/serializers/go && go build -mod=readonly -trimpath -o "$cache/serializers-go" .)
  mvn -q -B -f $here/serializers/java/pom.xml dependency:copy-dependencies -DoutputDirectory="$cache/serializers-jars"
  mkdir -p "$cache/serializers-java"
  javac -cp "$cache/jars/*:$cache/serializers-jars/*" -d "$cache/serializers-java" $here/serializers/java/Serializers.java
}

prepare_kcat() {
  command -v kcat >/dev/null && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || {
    echo "kcat is missing, and only root can install it (apt-get install kcat)"
    return 1
  }
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends kcat
}

export PUBLISHED_SPECS="$cache/specs" KAFKA_JARS="$cache/jars"
if [ "$suites" = true ]; then
  step suites $here/clients/go/go.mod $here/suites/prepare.sh -- $here/suites/prepare.sh "$cache/suites"
  exec node --test --test-reporter=spec $here/suites/suites.ts
fi

command -v kcat >/dev/null || rm -f "$cache/kcat.stamp"
jobs_started=()
# One after the other: two runs of Maven at once may spoil each other's downloads.
{
  step jars $here/pom.xml $here/clients/java -- prepare_jars
  step old-jars $here/clients/old-java/pom.xml $here/clients/older-java -- prepare_old_jars
  step applications $here/applications/pom.xml -- prepare_applications
  step serializers $here/serializers/java $here/serializers/go -- prepare_serializers
} & jobs_started+=($!)
step go $here/clients/go -- prepare_go & jobs_started+=($!)
step python $here/clients/python/requirements.txt -- prepare_python & jobs_started+=($!)
step registry-clients $here/registry/package-lock.json $here/registry/requirements.txt $here/registry/go -- prepare_registry_clients & jobs_started+=($!)
step kcat $here/run.sh -- prepare_kcat & jobs_started+=($!)
for job in "${jobs_started[@]}"; do wait "$job"; done
[ "$setup_only" = false ] || exit 0

status=0
run() {
  # A test that leaves something open, or waits for ever, ends all the same.
  node --test --test-force-exit --test-timeout=900000 --test-reporter=spec "$@" || status=1
}

# Apache Kafka first: a script that fails there says nothing about the gateway.
if [ "$target" != gateway ]; then
  echo "test:interop: the client scripts on Apache Kafka"
  SARGASSO_INTEROP_TARGET=kafka run $here/clients.interop.ts $here/cooperative.interop.ts $here/crash.interop.ts
fi
if [ "$target" != kafka ]; then
  echo "test:interop: on the gateway"
  if [ -n "${SARGASSO_INTEROP_CLIENTS:-}" ]; then run $here/clients.interop.ts; else run "test/**/*.interop.ts"; fi
fi
exit $status
