#!/usr/bin/env bash
# Measures whole runs of this program, cold and night after night, against CoreNLP's own command line with the
# same annotators, in turns over the same transcripts. Prints a table in Markdown; --write puts it into
# src/site/markdown/performance.md, --help lists the options.
# Usage, from the project's folder: src/bench/measure.sh [-n RUNS] [--write] FOLDER...
#                               or: src/bench/measure.sh [-n RUNS] [--write] --growth 1000,10000
#                               or: src/bench/measure.sh --warm SECONDS [--write] FOLDER...
# Needs GNU time (Debian: apt-get install time), and 8 GB for CoreNLP.
set -euo pipefail

classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2
java -cp "target/test-classes:target/classes:$(cat "$classpath")" org.colloquy.bench.Measure "$@"
