#!/usr/bin/env bash
# prepare.sh DIRECTORY: the test programs of franz-go's pkg/kgo and of kafka-go, built from the modules as they are published
# (in the versions of ../clients/go/go.mod). Their tests want to run where their sources are, so those are copied.
set -euo pipefail
directory=$1
here=$(cd "$(dirname "$0")" && pwd)

source_of() {
  (cd "$here/../clients/go" && go list -m -f '{{.Dir}}' "$1")
}

# build NAME MODULE PACKAGE
build() {
  rm -rf "${directory:?}/$1"
  mkdir -p "$directory"
  cp -r "$(source_of "$2")" "$directory/$1"
  chmod -R u+w "$directory/$1"
  (cd "$directory/$1/$3" && go mod tidy && go test -c -o suite.test .)
}

build franz-go github.com/twmb/franz-go pkg/kgo
build kafka-go github.com/segmentio/kafka-go .
