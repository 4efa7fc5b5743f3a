#!/usr/bin/env bash
# Compares calls with those of other languages' libraries for dynamic calls, on the same functions:
# the time of a call divided by that of a call through a function pointer in C.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
functions=Sources/CBenchFunctions
library="$work/libbench.so"
cc -O2 -shared -fPIC -I $functions/include $functions/functions.c -o "$library"
cc -O2 -I $functions/include Peers/pointer.c -o "$work/pointer" -ldl
python=${PYTHON:-python3}

cases="int0 int1 int3 int5 int8 int10 int15 double3 swap string sort"
echo "| | 0 ints | 1 int | 3 ints | 5 ints | 8 ints | 10 ints | 15 ints | 3 doubles | struct | string | qsort |"
echo "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |"

# row NAME: reads lines of a case and a time, and prints a row; the base divides if there is one.
row() {
    awk -v name="$1" -v cases="$cases" -v base="$work/base" '
        BEGIN { while ((getline line < base) > 0) { split(line, part, " "); by[part[1]] = part[2] } }
        { time[$1] = $2 }
        END {
            printf "| %s |", name
            count = split(cases, list, " ")
            for (i = 1; i <= count; i++) {
                ratio = time[list[i]] / (list[i] in by ? by[list[i]] : 1)
                printf list[i] in time ? (ratio < 10 ? " %.2f |" : " %.0f |") : " – |", ratio
            }
            printf "\n"
        }'
}

# peer NAME COMMAND: runs a peer that is there.
peer() {
    local name=$1
    shift
    if "$@" "$library" > "$work/times" 2> "$work/errors"; then
        row "$name" < "$work/times"
    else
        echo "$name is not measured: $(tail -1 "$work/errors")" >&2
    fi
}

"$work/pointer" "$library" > "$work/times"
cp "$work/times" "$work/base"
row "C, function pointer" < "$work/times"

# Its own base is the pointer of the same process, so that there is nothing left to divide.
mv "$work/base" "$work/base.kept"
swift build -c release > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
.build/release/benchmark | awk -F '  +' '
    BEGIN {
        for (i = 0; i <= 15; i++) name["int (int × " i ")"] = "int" i
        name["int ()"] = "int0"
        name["int (int)"] = "int1"
        name["double (double × 3)"] = "double3"
        name["struct {double, double}, in and out"] = "swap"
        name["string of 9 bytes"] = "string"
        name["qsort of 1000 ints"] = "sort"
    }
    $1 in name { print name[$1], $2 }' | row "swift-bind"
mv "$work/base.kept" "$work/base"

peer "LuaJIT FFI" luajit Peers/peer_luajit.lua
if ocamlfind ocamlopt -thread -package ctypes,ctypes.foreign,unix -linkpkg Peers/peer_ocaml.ml \
    -o "$work/ocaml" > "$work/errors" 2>&1; then
    peer "OCaml ctypes" "$work/ocaml"
else
    echo "OCaml ctypes is not measured: $(tail -1 "$work/errors")" >&2
fi
rm -f Peers/*.cm? Peers/*.o
peer "Python cffi" "$python" Peers/peer_cffi.py
peer "Python ctypes" "$python" Peers/peer_ctypes.py
