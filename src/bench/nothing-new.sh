#!/usr/bin/env bash
# Measures how long a run takes that has nothing new to do, over invented transcripts; the annotator is one that
# needs no models, for a run with nothing new loads none. Prints a table in Markdown, medians of 5 runs.
# Usage, from the project's folder: src/bench/nothing-new.sh [FILES [WORDS]]     (default: 1000 of 800 words)
set -euo pipefail

files=${1:-1000}
words=${2:-800}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
classpath=target/classes:target/test-classes:$(cat "$work/classpath")
java -cp "$classpath" org.colloquy.app.InventedTranscripts "$work/data" "$files" "$words"

night() {
  TIMEFORMAT='%R %U %S'
  { time java -Xmx1g -XX:+UseParallelGC -cp "$classpath" org.colloquy.app.FakeNight 0 now --quiet \
      --data "$work/data" --output "$work/reports" "$@"; } 2>&1
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
row() {
  printf '| %s | %s | %s |\n' "$1" "$(awk '{ print $1 }' "$work/times" | median)" \
    "$(awk '{ print $2 + $3 }' "$work/times" | median)"
}

night > "$work/first"
printf '%s transcripts of %s words; store: %s KB; reports: %s KB\n\n' "$files" "$words" \
  "$(du -sk "$work/.reports.store" | cut -f1)" "$(du -sk "$work/reports" | cut -f1)"
echo '| run | wall s | CPU s |'
echo '|---|---|---|'
for _ in 1 2 3 4 5; do night; done > "$work/times"
row 'nothing new'
for i in 1 2 3 4 5; do cp "$work/data/talk 00001.txt" "$work/data/new $i.txt"; echo "BEN HOLT: $i." >> "$work/data/new $i.txt"; night --settle 0; done > "$work/times"
row 'one new transcript'
for _ in 1 2 3; do rm -f "$work/.reports.store/publication.last"; night --settle 0; done > "$work/times"
row 'all records read, all tables made'
