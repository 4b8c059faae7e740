#!/usr/bin/env bash
# Fills a folder with invented transcripts: names, dates and dialogue; the same for the same numbers.
# Usage, from the project's folder: src/bench/invented.sh FOLDER FILES [WORDS [SEED]]     (800 words, seed 1)
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }

classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2
java -cp "target/test-classes:target/classes:$(cat "$classpath")" org.colloquy.bench.InventedTranscripts \
  "$1" "$2" "${3:-800}" "${4:-1}"
