#!/bin/sh
# Install a built wheel, and run the tests on it from a folder where there are no sources to fall back on.
#   sh tools/test_wheel.sh ENVIRONMENT WHEEL pytest [OPTION…]
# Where the system allows it, the tests run without any network: the program must not need one.
set -eu
bin=$(cd "$1/bin" && pwd)
wheel=$2
shift 2

"$bin/pip" install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall "$wheel"

away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
cp -R tests pyproject.toml "$away"
cd "$away"

"$bin/python" -c '
import sys, explorer, geo
for package in (geo, explorer):
    print(f"{package.__name__} comes from {package.__file__}")
    if not package.__file__.startswith(sys.prefix):
        sys.exit("These are not the files of the wheel.")
'

if unshare --net true 2>/dev/null; then
  echo "The tests run with the network refused."
  unshare --net "$bin/$@"
else
  "$bin/$@"
fi
