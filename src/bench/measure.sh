#!/usr/bin/env bash
# Measures whole runs, models loaded anew each time: CoreNLP's own command line with the same annotators,
# with its default parser and with the shift-reduce parser, against this program on one and on two threads.
# Usage, from the project's folder: src/bench/measure.sh [-n RUNS] FOLDER...
# Needs GNU time (Debian: apt-get install time). Prints a table in Markdown; medians of RUNS (default 3).
set -euo pipefail

runs=3
if [ "${1:-}" = -n ]; then runs=$2; shift 2; fi
[ $# -gt 0 ] || { echo "name at least one folder of .txt transcripts" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
classpath=target/classes:$(cat "$work/classpath")
heap=-Xmx3g
stock_heap=-Xmx6g
annotators=tokenize,pos,lemma,ner,parse,sentiment,coref
sr=edu/stanford/nlp/models/srparser/englishSR.ser.gz

stock() { # FOLDER THREADS [option...]
  local folder=$1 threads=$2
  shift 2
  find "$folder" -name '*.txt' | sort > "$work/files"
  java $stock_heap -XX:+UseParallelGC -cp "$classpath" edu.stanford.nlp.pipeline.StanfordCoreNLP \
    -annotators $annotators -coref.algorithm statistical -filelist "$work/files" \
    -threads "$threads" -outputFormat json -outputDirectory "$work/stock" "$@"
}

colloquy() { # FOLDER THREADS
  java $heap -XX:+UseParallelGC -cp "$classpath" org.colloquy.app.Main --quiet \
    --data "$1" --output "$work/reports" --threads "$2"
}
export -f stock colloquy
export work classpath heap stock_heap annotators sr

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

row() { # NAME WORDS COMMAND...
  local name=$1 words=$2
  shift 2
  : > "$work/times"
  for _ in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' bash -c '"$@"' bash "$@" > "$work/log" 2>&1 ||
      [ $? -eq 1 ] || { cat "$work/log" >&2; exit 1; }
  done
  awk -v name="$name" -v words="$words" \
    -v wall="$(awk 'NF == 4 { print $1 }' "$work/times" | median)" \
    -v cpu="$(awk 'NF == 4 { print $2 + $3 }' "$work/times" | median)" \
    -v peak="$(awk 'NF == 4 { print $4 }' "$work/times" | median)" \
    'BEGIN { printf "| %s | %.1f | %.1f | %.0f | %.2f |\n", name, wall, cpu, words / wall, peak / 1048576 }'
}

for folder in "$@"; do
  words=$(find "$folder" -name '*.txt' -exec cat {} + | wc -w)
  printf '\n%s: %s words in %s files, median of %s runs\n\n' \
    "$folder" "$words" "$(find "$folder" -name '*.txt' | wc -l)" "$runs"
  echo '| program | wall s | CPU s | words/s | peak GB |'
  echo '|---|---|---|---|---|'
  row 'CoreNLP, defaults, 2 threads' "$words" stock "$folder" 2
  row 'CoreNLP, shift-reduce parser, 2 threads' "$words" stock "$folder" 2 -parse.model $sr
  row 'Colloquy, 1 thread' "$words" colloquy "$folder" 1
  row 'Colloquy, 2 threads' "$words" colloquy "$folder" 2
done
