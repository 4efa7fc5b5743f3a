#!/usr/bin/env bash
# build.sh OUTDIR: libxenstandin.so, also under the names of the libraries it stands in for, and the
# programs peer and checks. Ends with 77 if Xen's libraries are not there. CC is the compiler;
# XEN_ROOT a directory that Debian's packages are unpacked in, instead of being installed.
set -euo pipefail
out=${1:?usage: build.sh OUTDIR}
cc=${CC:-cc}
root=${XEN_ROOT:-}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")"

compile() { "$cc" -std=c11 -D_GNU_SOURCE -O2 -g -Wall -Wextra -Werror "${include[@]}" "$@"; }
include=() libraries=()
if [ -n "$root" ]; then
    folder=$root/usr/lib/$("$cc" -print-multiarch 2>/dev/null || gcc -print-multiarch)
    include=(-isystem "$root/usr/include")
    # The old tag, which holds for the libraries that libxenvchan needs too.
    libraries=(-L"$folder" "-Wl,-rpath,$folder,--disable-new-dtags")
fi

headers='#include <stdbool.h>
#include <libxenvchan.h>
#include <xengnttab.h>
#include <xenevtchn.h>
#include <xenstore.h>
int main(void) { libxenvchan_close(0); }'
if ! compile -x c - -o "$out/probe" "${libraries[@]}" -lxenvchan <<<"$headers" 2>/dev/null; then
    echo "build.sh: needs the Debian packages libxen-dev, libxenmisc4.17, libxengnttab1," \
        "libxenevtchn1 and libxenstore4 (apt-get install libxen-dev brings all)" >&2
    exit 77
fi
rm "$out/probe"

compile -shared -fPIC -pthread -Wl,-soname,libxenstandin.so -Wl,--version-script=standin.map \
    -o "$out/libxenstandin.so" \
    standin.c supervisor.c events.c pages.c grants.c nodes.c transactions.c store.c watches.c
# Each with its own name inside, so that a program that has opened it finds it by that name.
for name in libxengnttab.so.1 libxenevtchn.so.1 libxenstore.so.4; do
    rm -f "$out/$name"
    compile -shared -Wl,-soname,"$name" -o "$out/$name" -x c /dev/null -x none \
        -L"$out" -Wl,-rpath,'$ORIGIN' -Wl,--no-as-needed -lxenstandin
done
compile peer.c -o "$out/peer" "${libraries[@]}" -lxenvchan
compile checks.c -pthread -o "$out/checks" -L"$out" -Wl,-rpath,'$ORIGIN' -lxenstandin
