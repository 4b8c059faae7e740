#!/usr/bin/env bash
# Takes the pictures of the README, in light and in dark, from a published report.html.
# Usage, from anywhere: src/site/screenshots.sh [REPORTS [PICTURES]]
# REPORTS is the folder of the reports (default: output), PICTURES that of the pictures (default:
# src/site/resources/images). Needs Chromium (Debian: apt-get install chromium).
set -euo pipefail

command -v chromium > /dev/null || { echo "Chromium is not installed (Debian: apt-get install chromium)." >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
reports=$(realpath "${1:-$root/output}")
pictures=$(realpath -m "${2:-$root/src/site/resources/images}")
[ -f "$reports/report.html" ] || { echo "$reports/report.html is missing: make the reports first, with mvn -q compile exec:java." >&2; exit 2; }

cd "$root"
mvn -q process-test-classes -Pscreenshots -Dreports="$reports" -Dpictures="$pictures"
ls -l "$pictures"
