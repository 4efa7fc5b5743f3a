#!/bin/bash
# Builds the examples, runs them on real input and compares them with the tools they imitate.
#
#     Examples/check.sh                # LINK=dynamic
#     LINK=loopback Examples/check.sh  # another way to link
#
# Prints `ok` or `FAIL` for each check and exits with 1 if any failed.
set -u
export LC_ALL=C.UTF-8 # the order of `sort`, and the encoding of what is passed to Python
link=${LINK:-dynamic}
examples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0

ok() { echo "ok $1"; passed=$((passed + 1)); }
bad() { echo "FAIL $1"; failed=$((failed + 1)); }
skip() { echo "skip $1: $2"; skipped=$((skipped + 1)); }

# same NAME EXPECTED ACTUAL: compares two files.
same() {
    if cmp -s "$2" "$3"; then
        ok "$1"
    else
        bad "$1"
        diff -a "$2" "$3" | head -n 10 | cut -c 1-200
    fi
}

# status NAME EXPECTED COMMAND…: compares an exit status.
status() {
    local name=$1 expected=$2
    shift 2
    "$@" >"$work/out" 2>"$work/err" </dev/null
    local actual=$?
    if [ $actual = "$expected" ] && { [ $actual = 0 ] || [ -s "$work/err" ]; }; then
        ok "$name"
    else
        bad "$name (status $actual instead of $expected)"
        head -n 5 "$work/err"
    fi
}

# missing NAME COMMAND: skips NAME if the command is not installed.
missing() {
    command -v "$2" >/dev/null && return 1
    skip "$1" "the command $2 is not installed"
}

# build EXAMPLE: builds it and leaves its program in $program.
build() {
    program=
    local package=$examples/$1
    if ! swift build -c release --package-path "$package" >"$work/build" 2>&1; then
        bad "$1 builds"
        grep -E 'error' "$work/build" | head -n 10
        return 1
    fi
    ok "$1 builds"
    program=$(swift build -c release --package-path "$package" --show-bin-path)/$1
}

run() { "$program" --link "$link" "$@"; }

# --- vchan-echo ----------------------------------------------------------------------------------

# It calls no library, so it is the same with each link.
if [ "$link" = dynamic ] && build vchan-echo; then
    mime=/usr/share/mime/packages/freedesktop.org.xml
    "$program" server "$work/echo" &
    server=$!
    head -n 2000 "$mime" | "$program" client "$work/echo" >"$work/actual"
    head -n 2000 "$mime" | LC_ALL=C tr a-z A-Z >"$work/expected"
    same "vchan-echo capitalises real text as tr does" "$work/expected" "$work/actual"
    wait $server && ok "vchan-echo's server ends with its client" || bad "vchan-echo's server fails"
    "$program" server "$work/echo" &
    server=$!
    (sleep 1; kill -9 $server) &
    { sleep 3; echo late; } | "$program" client "$work/echo" >"$work/out" 2>"$work/err"
    if [ $? = 1 ] && grep -q 'peerDied\|closed' "$work/err"; then
        ok "vchan-echo's client notices that its server was killed"
    else
        bad "vchan-echo's client and a killed server: $(cat "$work/err")"
    fi
    wait 2>/dev/null
    status "vchan-echo without arguments" 2 "$program"

    # Over Xen's libraries, or rather what the tests have in their place.
    if "$examples/../Tests/XenStandIn/build.sh" "$work/xen" 2>/dev/null; then
        export XEN_STANDIN=$work/xen/state
        mkdir "$XEN_STANDIN"
        LD_PRELOAD=$work/xen/libxenstandin.so "$work/xen/peer" server data/echo upper 4096 4096 \
            >/dev/null &
        head -n 2000 "$mime" | LD_LIBRARY_PATH=$work/xen "$program" client \
            xen:0:/local/domain/0/data/echo >"$work/actual"
        same "vchan-echo's client and a libxenvchan that capitalises" "$work/expected" "$work/actual"
        LD_LIBRARY_PATH=$work/xen "$program" server xen:0:data/own &
        head -n 2000 "$mime" | LD_LIBRARY_PATH=$work/xen "$program" client \
            xen:0:/local/domain/0/data/own >"$work/actual"
        same "vchan-echo on both sides, over Xen's libraries" "$work/expected" "$work/actual"
        wait
        unset XEN_STANDIN
    else
        skip "vchan-echo over Xen" "libxen-dev is not installed"
    fi
fi

# --- xml-outline ---------------------------------------------------------------------------------

# The same outline, by Python's own binding to expat.
cat >"$work/outline.py" <<'PYTHON'
import sys, xml.parsers.expat
from collections import Counter

mode, limit, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
parser = xml.parsers.expat.ParserCreate()
parser.ordered_attributes = True
write = open(1, "w", encoding="utf-8", newline="\n").write
counts, text, depth = Counter(), [], 0

def escape(s):
    s = s.replace("&", "&amp;").replace('"', "&quot;")
    return "".join(f"&#{ord(c)};" if c < " " else c for c in s)

def flush():
    words = "".join(text).replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")
    words = " ".join(w for w in words if w)
    text.clear()
    if words and mode == "text":
        write("  " * depth + f'"{escape(words)}"\n')

def start(name, attributes):
    global depth
    flush()
    counts[name] += 1
    if depth < limit and mode != "count":
        pairs = zip(attributes[::2], attributes[1::2])
        write("  " * depth + name + "".join(f' {n}="{escape(v)}"' for n, v in pairs) + "\n")
    depth += 1

def end(name):
    global depth
    flush()
    depth -= 1

def characters(data):
    if depth < limit:
        text.append(data)

parser.StartElementHandler, parser.EndElementHandler = start, end
parser.CharacterDataHandler = characters
parser.ParseFile(open(path, "rb"))
if mode == "count":
    for name in sorted(counts):
        write(f"{counts[name]} {name}\n")
PYTHON

# outline NAME FILE
outline() {
    local unlimited=1000000000
    python3 "$work/outline.py" tree $unlimited "$2" >"$work/expected"
    run "$2" >"$work/actual"
    same "xml-outline $1" "$work/expected" "$work/actual"
    python3 "$work/outline.py" text $unlimited "$2" >"$work/expected"
    run --text "$2" >"$work/actual"
    same "xml-outline --text $1" "$work/expected" "$work/actual"
    python3 "$work/outline.py" text 2 "$2" >"$work/expected"
    run --text --depth 2 "$2" >"$work/actual"
    same "xml-outline --text --depth 2 $1" "$work/expected" "$work/actual"
    python3 "$work/outline.py" count $unlimited "$2" >"$work/expected"
    run --count "$2" >"$work/actual"
    same "xml-outline --count $1" "$work/expected" "$work/actual"
}

check_xml_outline() {
    build xml-outline || return
    missing "xml-outline against Python" python3 && return
    outline feed.atom "$examples/xml-outline/feed.atom"

    local mime=/usr/share/mime/packages/freedesktop.org.xml
    if [ -r $mime ]; then
        outline freedesktop.org.xml $mime
    else
        skip "xml-outline freedesktop.org.xml" "install shared-mime-info"
    fi

    python3 -c 'n = 20000; print("<a>" * n + "x" + "</a>" * n)' >"$work/deep.xml"
    echo "20000 a" >"$work/expected"
    run --count "$work/deep.xml" >"$work/actual"
    same "xml-outline of 20000 levels" "$work/expected" "$work/actual"

    python3 -c 'print("<a t=\"1&#10;2&quot;&amp;\">" + "ü潮" * 60000 + "</a>")' >"$work/long.xml"
    outline "a text of 300 kB" "$work/long.xml"

    printf '<a>\n  <b></c></a>\n' >"$work/wrong.xml"
    status "xml-outline refuses a wrong document" 1 run "$work/wrong.xml"
    echo "xml-outline: $work/wrong.xml: 2:8: mismatched tag" >"$work/expected"
    same "xml-outline says where and why" "$work/expected" "$work/err"
    status "xml-outline of a missing file" 1 run "$work/none.xml"
}

# --- hash-file -----------------------------------------------------------------------------------

check_hash_file() {
    build hash-file || return
    missing "hash-file against b2sum" b2sum && return
    cd "$work" || return
    : >empty
    printf a >one
    head -c 127 /dev/urandom >short
    head -c 65536 /dev/urandom >piece
    head -c 3000001 /dev/urandom >"big file"
    : >'back\slash'

    local file
    for file in empty one short piece "big file" 'back\slash'; do
        b2sum -l 256 "$file" >expected
        run "$file" >actual
        same "hash-file of ${file}" expected actual
    done
    b2sum -l 256 empty one none "big file" >expected 2>/dev/null
    run empty one none "big file" >actual 2>err
    same "hash-file goes on after a missing file" expected actual
    echo "hash-file: none: No such file or directory" >expected
    same "hash-file names a missing file" expected err
    status "hash-file fails for a missing file" 1 run empty none
    b2sum -l 256 - <"big file" >expected
    run <"big file" >actual
    same "hash-file of standard input" expected actual
    run - <"big file" >actual
    same "hash-file of -" expected actual
}

# --- sql-shell -----------------------------------------------------------------------------------

# query NAME SQL…: compares with sqlite3 on the database in $work.
query() {
    local name=$1
    shift
    sqlite3 "$work/reference.db" "$@" >"$work/expected"
    run "$work/actual.db" "$@" >"$work/actual"
    same "sql-shell $name" "$work/expected" "$work/actual"
}

check_sql_shell() {
    build sql-shell || return
    missing "sql-shell against sqlite3" sqlite3 && return
    query "creates and fills a table" \
        "create table t (n integer, r real, s text, b blob);
         with recursive i(n) as (select 1 union all select n + 1 from i where n < 1000)
         insert into t select n, n / 7.0, 'row ' || n || '; ünï', cast(n * 7919 as blob) from i;
         update t set r = null where n % 3 = 0; select count(*) from t;"
    query "1000 rows" "select * from t"
    query "numbers" "select 0.1 + 0.2, 1e100, -0.0, 1.0, 9e999, 1 / 3.0, 123456789012345678" \
        "select -9223372036854775808, 5e-324, 2.0 * (1 << 53)"
    query "NULL and empty text" "select null, '', null; select null; select ''"
    query "unicode" "select 'naïve', '潮位', '🇮🇸👩‍👩‍👧', char(0x10FFFF), upper('straße')"
    query "blobs" "select x'00', x'41ff4280', x'', x'414200ff', zeroblob(3)"
    query "text that is not UTF-8" "select cast(x'41ff' as text), cast(x'410042' as text)"
    query "statements in one string" "select ';'; -- a comment; here
        /* and; here */ select \"s\" from t limit 2;; select 'it''s;'"
    query "a trigger" "create trigger g after insert on t begin
        update t set s = 'a;b' where n = new.n; select 1; end;
        insert into t values (1001, 1, 'x', null); select s from t where n > 999"
    query "the database as sqlite3 sees it" "pragma integrity_check; select sum(n), total(r) from t"
    sqlite3 "$work/actual.db" .dump >"$work/actual"
    sqlite3 "$work/reference.db" .dump >"$work/expected"
    same "sql-shell leaves the same database" "$work/expected" "$work/actual"

    local script="select n, s from t where n < 4; select 'end'"
    echo "$script" | sqlite3 "$work/reference.db" >"$work/expected"
    echo "$script" | run "$work/actual.db" >"$work/actual"
    same "sql-shell of standard input" "$work/expected" "$work/actual"

    printf 'text|text|0\nb;|x\n' >"$work/expected"
    run --bind "it's" --bind '' --bind 'b;' :memory: \
        "select typeof(?), typeof(?2), length(?2); select ?, 'x'" >"$work/actual"
    same "sql-shell --bind" "$work/expected" "$work/actual"

    if ! missing "sql-shell swift_reverse against Python" python3; then
        python3 -c 'for s in ["", "abc", "naïve", "潮位尺", "e\u0301 🇮🇸"]: print(s[::-1])' \
            >"$work/expected"
        run --bind '' --bind abc --bind naïve --bind 潮位尺 --bind $'e\u0301 🇮🇸' :memory: \
            "with v(s) as (values (?), (?), (?), (?), (?)) select swift_reverse(s) from v" \
            >"$work/actual"
        same "sql-shell swift_reverse" "$work/expected" "$work/actual"
        python3 -c 'for n in range(1, 1001): print(f"row {n}; ünï"[::-1])' >"$work/expected"
        run "$work/actual.db" "select swift_reverse(s) from t where n < 1000;
            select swift_reverse('row 1000; ünï')" >"$work/actual"
        same "sql-shell swift_reverse of 1000 rows" "$work/expected" "$work/actual"
    fi
    printf '1|5|\n' >"$work/expected"
    run :memory: "select swift_reverse(null) is null, swift_reverse(5), swift_reverse(null)" \
        >"$work/actual"
    same "sql-shell swift_reverse of NULL" "$work/expected" "$work/actual"

    status "sql-shell refuses wrong SQL" 1 run :memory: "select nope"
    echo "sql-shell: no such column: nope" >"$work/expected"
    same "sql-shell says why" "$work/expected" "$work/err"
    status "sql-shell refuses a database it cannot open" 1 run "$work/no/such.db" "select 1"
    status "sql-shell refuses too few values" 1 run --bind a :memory: "select ?, ?"
    status "sql-shell throws what swift_reverse threw" 1 run :memory: \
        "with recursive i(n) as (select 1 union all select n + 1 from i where n < 50000)
         select count(swift_reverse(cast(x'ff' as text) || n)) from i"
}

# --- safe-thumbnail ------------------------------------------------------------------------------

# Makes PNG files with known pixels, one that is cut off, and images for the decoder with faults.
make_pictures() {
    python3 - "$work" <<'EOF'
import struct, sys, zlib

folder = sys.argv[1]

def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

width, height = 96, 64
rows = [bytes(value for x in range(width) for value in (x * 2, y * 4, 255 - x)) for y in range(height)]
header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
pixels = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows)))
picture = b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")
open(f"{folder}/good.png", "wb").write(picture)
open(f"{folder}/cut.png", "wb").write(picture[: len(picture) // 2])
huge = chunk(b"IHDR", struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0))
open(f"{folder}/huge.png", "wb").write(b"\x89PNG\r\n\x1a\n" + huge + pixels)
for letter in "gcosmf":
    open(f"{folder}/{letter}.trap", "wb").write(b"TRAP" + letter.encode() + bytes([40, 40]))

with open(f"{folder}/expected", "w") as out:
    print(f"good.png: {width} × {height}", file=out)
    for row in range(height * 32 // width // 2):
        line = ""
        for column in range(32):
            x, y = column * width // 32, row * height // (height * 32 // width // 2)
            r, g, b = rows[y][3 * x : 3 * x + 3]
            line += " .:-=+*#%@"[(299 * r + 587 * g + 114 * b) // 1000 * 9 // 255]
        print(line, file=out)
EOF
}

check_safe_thumbnail() {
    if ! ldconfig -p | grep -q libpng16.so.16; then
        skip "safe-thumbnail" "libpng16 is not installed"
        return
    fi
    missing "safe-thumbnail against Python" python3 && return
    build safe-thumbnail || return
    make_pictures
    run "$work/good.png" >"$work/actual"
    same "safe-thumbnail of a PNG" "$work/expected" "$work/actual"
    status "safe-thumbnail refuses a PNG that is cut off" 1 run "$work/cut.png"
    [ "$link" = sandbox ] || return
    (cd "$work" && run good.png cut.png huge.png [gcosmf].trap good.png) >"$work/pictures" 2>"$work/all"
    cat "$work/pictures" >>"$work/all"
    for line in "cut.png: read beyond end of data" "huge.png: 60000 × 60000 pixels are too many" \
        "g.trap: 40 × 40" "c.trap: trap_decode: the library's process has ended.*(Segmentation fault)" \
        "o.trap: trap_decode, parameter 'pixels': C wrote outside" \
        "s.trap: trap_decode: the library has not returned in time" \
        "m.trap: trap_decode: the library's process has ended.*(Aborted)" \
        "f.trap: this is no image"; do
        if grep -q "^$line" "$work/all"; then ok "safe-thumbnail: $line"; else
            bad "safe-thumbnail: $line"
            grep -a "^${line%%:*}" "$work/all"
        fi
    done
    tail -n "$(wc -l <"$work/expected")" "$work/pictures" >"$work/actual"
    same "safe-thumbnail of the PNG after all these" "$work/expected" "$work/actual"
}

# --- unpack --------------------------------------------------------------------------------------

# Makes $work/tree, archives of it, and archives whose entries lead out of the directory they are unpacked to:
# to $work/jail/outside from $work/jail/box/out.
make_archives() {
    mkdir -p "$work/tree/a b/ünï/潮位" "$work/tree/empty" "$work/jail/outside" "$work/jail/box/out"
    cd "$work/tree" || return
    : >nothing
    echo 'text with spaces' >"a b/ünï/ a name "
    head -c 3000001 /dev/urandom >big
    head -c 200 /dev/urandom >"a b/ünï/潮位/$(printf '%0100d' 7)"
    printf '#!/bin/sh\n' >run && chmod 750 run
    echo secret >private && chmod 600 private
    echo fixed >fixed && chmod 444 fixed
    ln fixed "a b/hard"
    ln -s "a b/ünï" link
    touch -d '2001-02-03 04:05:06' big "a b/ünï"
    cd "$work" || return
    cp -r "$examples/../Sources" tree/Sources
    chmod 555 tree/empty
    tar -czf tree.tar.gz tree
    tar --format=posix -cJf tree.tar.xz tree
    head -c 1000000 tree.tar.gz >cut.tar.gz
    mkdir latin
    echo coffee >latin/$'caf\xe9'
    tar -cf latin.tar latin
    echo there >jail/outside/there
    chmod 700 jail/outside
    python3 - "$work" <<'PYTHON'
import io, os, stat, sys, tarfile, zipfile

work = sys.argv[1]
outside = f"{work}/jail/outside"

with zipfile.ZipFile(f"{work}/tree.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for folder, folders, files in os.walk(f"{work}/tree"):
        for name in sorted(folders + files) + ([""] if folder.endswith("tree") else []):
            path = os.path.join(folder, name)
            if os.path.islink(path):
                entry = zipfile.ZipInfo(os.path.relpath(path, work))
                entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
                archive.writestr(entry, os.readlink(path))
            else:
                archive.write(path, os.path.relpath(path, work))

def tar(name, *entries):
    with tarfile.open(f"{work}/{name}.tar", "w") as archive:
        for path, kind, target in [("before", "0", "")] + list(entries) + [("after", "0", "")]:
            entry = tarfile.TarInfo(path)
            entry.type, entry.linkname, entry.mode = kind.encode(), target, 0o4755
            data = b"text\n" if kind == "0" else b""
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))

tar("dots", ("../../outside/evil", "0", ""))
tar("inner", ("a/../../../outside/evil", "0", ""))
tar("absolute", (f"{outside}/evil", "0", ""))
tar("link", ("link", "2", outside), ("link/evil", "0", ""))
tar("relative", ("link", "2", "../../outside"), ("link/evil", "0", ""))
tar("hard", ("hard", "1", f"{outside}/there"))
tar("directory", ("../../outside", "5", ""))
tar("device", ("device", "3", ""))
PYTHON
}

# tree_of DIRECTORY [FORMAT]: a line for each file with its name, kind, mode and link, and more by FORMAT.
tree_of() { (cd "$1" && find . -printf "%p %y %m %l${2:-}\n" | sort); }

# What is outside the directory to which evil archives are unpacked, with times.
outside() { find "$work/jail" -path "$work/jail/box/out" -prune -o -printf '%p %y %m %s %T@ %l\n' | sort; }

# unpacks NAME ARCHIVE [FORMAT]: compares what is unpacked with $work/tree.
unpacks() {
    run "$2" "$work/unpacked" 2>"$work/err" || bad "unpack $1: $(cat "$work/err")"
    tree_of "$work/tree" "${3:-}" >"$work/expected"
    tree_of "$work/unpacked/tree" "${3:-}" >"$work/actual"
    same "unpack $1: names, modes, links" "$work/expected" "$work/actual"
    if diff -r --no-dereference "$work/tree" "$work/unpacked/tree" >"$work/differences" 2>&1; then
        ok "unpack $1: contents"
    else
        bad "unpack $1: contents"
        head -n 5 "$work/differences"
    fi
    chmod -R u+w "$work/unpacked"
    rm -r "$work/unpacked"
}

# refuses NAME ENTRY [OPTION]: unpacks $work/NAME.tar, of which the one entry must be refused and the others
# be there, with nothing changed outside.
refuses() {
    local name="unpack${3:+ $3} of $1.tar"
    outside >"$work/expected"
    run ${3:+"$3"} "$work/$1.tar" "$work/jail/box/out" >"$work/out" 2>"$work/err"
    if [ $? = 1 ] && grep -q "^unpack: $2: ." "$work/err" && [ "$(wc -l <"$work/err")" = 1 ]; then
        ok "$name refuses an entry"
    else
        bad "$name refuses an entry: $(cat "$work/err")"
    fi
    outside >"$work/actual"
    same "$name changes nothing outside" "$work/expected" "$work/actual"
    if [ -f "$work/jail/box/out/before" ] && [ -f "$work/jail/box/out/after" ]; then
        ok "$name unpacks the rest"
    else
        bad "$name unpacks the rest"
    fi
    rm -r "$work/jail/box/out" && mkdir "$work/jail/box/out"
}

check_unpack() {
    if ! ldconfig -p | grep -q libarchive.so.13; then
        skip "unpack" "libarchive13 is not installed"
        return
    fi
    missing "unpack against Python" python3 && return
    build unpack || return
    make_archives
    cd "$work" || return
    tar --quoting-style=literal -tf tree.tar.gz >expected
    run -t tree.tar.gz >actual
    same "unpack -t lists as tar does" expected actual
    run -t - <tree.tar.gz >actual
    same "unpack -t of standard input" expected actual
    cat tree.tar.gz | run -t - >actual
    same "unpack -t of a pipe" expected actual
    python3 -c 'import zipfile; print(*zipfile.ZipFile("tree.zip").namelist(), sep="\n")' >expected
    run -t tree.zip >actual
    same "unpack -t lists a zip as Python does" expected actual

    status "unpack of a missing archive" 1 run none.tar.gz unpacked
    echo "unpack: none.tar.gz: No such file or directory" >expected
    same "unpack says which" expected err
    if [ -e unpacked ]; then bad "unpack makes no directory for it"; else
        ok "unpack makes no directory for it"
    fi
    echo "no archive" >text
    status "unpack of a file that is no archive" 1 run -t text
    echo "unpack: text: Unrecognized archive format" >expected
    same "unpack says why" expected err
    status "unpack without a directory" 2 run tree.tar.gz

    if [ "$link" = sandbox ]; then
        run tree.tar.gz unpacked 2>err
        rm -rf unpacked
        if grep -q 'layers are missing: mountNamespace' err; then
            skip "unpack in a sandbox" "there are no namespaces here"
            return
        fi
    fi
    unpacks "tar.gz" tree.tar.gz ' %Ts'
    unpacks "tar.xz in pax format" tree.tar.xz ' %Ts'
    unpacks "zip" tree.zip
    run latin.tar unpacked 2>&1 && diff -r latin unpacked/latin &&
        [ "$(run -t latin.tar | tail -n 1)" = "(not UTF-8)" ] &&
        ok "unpack a name that is not UTF-8" || bad "unpack a name that is not UTF-8"
    rm -r unpacked
    status "unpack of an archive that is cut off" 1 run cut.tar.gz unpacked
    rm -rf unpacked
    grep -q '^unpack: cut.tar.gz: tree/.*: truncated gzip input$' err &&
        ok "unpack says where and why" || bad "unpack says where and why: $(cat err)"

    if [ "$link" = dynamic ]; then
        # To see that the archives below do lead out where nothing stops them.
        run --trusting dots.tar jail/box/out
        [ -f jail/outside/evil ] && ok "unpack --trusting without a sandbox lets a file out" ||
            bad "dots.tar leads nowhere"
    fi
    [ "$link" = sandbox ] || return
    local trusting
    for trusting in "" --trusting; do
        refuses dots ../../outside/evil $trusting
        refuses inner a/../../../outside/evil $trusting
        refuses absolute "$work/jail/outside/evil" $trusting
        refuses link link/evil $trusting
        refuses relative link/evil $trusting
        refuses hard hard $trusting
        refuses directory ../../outside/ $trusting
        refuses device device $trusting
    done
    run --trusting device.tar jail/box/out 2>/dev/null
    [ "$(stat -c %a jail/box/out/after)" = 755 ] && ok "unpack makes no setuid program" ||
        bad "unpack makes a setuid program"
    # Namespaces can be had, so that they can be taken away.
    unshare -Ur bash -c 'for n in /proc/sys/user/max_*_namespaces; do echo 0 >$n; done; exec "$@"' - \
        "$program" tree.tar.gz unpacked 2>err
    grep -q 'layers are missing: mountNamespace' err &&
        ok "unpack does nothing where it cannot set modes" ||
        bad "unpack without namespaces: $(cat err)"
}

# --- tls-client ----------------------------------------------------------------------------------

# An authority, a certificate that it has signed for tide.example, and an authority that has signed nothing.
make_certificates() {
    local new="openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
    $new -keyout authority.key -out authority.pem -subj "/CN=an authority" &&
        $new -keyout other.key -out other.pem -subj "/CN=another authority" &&
        $new -CA authority.pem -CAkey authority.key -keyout server.key -out server.pem \
            -subj /CN=tide.example -addext subjectAltName=DNS:tide.example,IP:127.0.0.1 \
            -addext basicConstraints=critical,CA:FALSE
} 2>err

# serve OPTION…: starts a server, and leaves its number in $server and its address in $address.
serve() {
    openssl s_server -accept 127.0.0.1:0 -cert server.pem -key server.key "$@" \
        >server.out 2>server.err </dev/null &
    server=$!
    await_address '^ACCEPT '
}

# Waits for the server to print its address behind a pattern.
await_address() {
    local try
    for try in $(seq 100); do
        address=$(sed -n "s/$1//p" server.out)
        [ -n "$address" ] && return
        sleep 0.1
    done
    bad "a server to talk to: $(cat server.err)"
}

stop_server() {
    kill "$server" 2>/dev/null
    wait "$server" 2>/dev/null
    # So that its address is not read for the next one's.
    : >server.out
}

# talk OPTION…: talks to the server as who trusts the authority.
talk() { run --ca authority.pem --name tide.example "$@" "$address"; }

# refused NAME MESSAGE OPTION…: what the program says when it does not talk to the server.
refused() {
    local name=$1
    echo "tls-client: $address: $2" >expected
    shift 2
    status "$name" 1 run "$@" "$address"
    same "$name and says why" expected err
}

check_tls_client() {
    missing "tls-client against openssl" openssl && return
    missing "tls-client against Python" python3 && return
    build tls-client || return
    mkdir "$work/tls" && cd "$work/tls" || return
    if ! make_certificates; then
        bad "tls-client: $(cat err)"
        return
    fi
    # Where `status` writes as well.
    work=$work/tls check_tls_servers
}

check_tls_servers() {
    local version
    # Text with lines of many lengths, and bytes of all kinds.
    python3 -c 'for i in range(6000): print(i, "".join(chr(33 + (i * j + j) % 94) for j in range(i % 190)))' \
        >lines
    head -c 3000001 /dev/urandom >big
    rev lines >reversed
    echo CLOSE | cat lines - >request
    for version in 1_2 1_3; do
        serve -rev "-tls$version"
        talk --verbose <request >actual 2>err
        same "tls-client with TLS ${version/_/.}: $(wc -c <lines) bytes both ways" reversed actual
        echo "tls-client: TLSv${version/_/.}" >expected
        same "tls-client with TLS ${version/_/.}: no other" expected err
        openssl s_client -connect "$address" -quiet -ign_eof <request >expected 2>/dev/null
        same "tls-client with TLS ${version/_/.}: as s_client" expected actual
        stop_server
    done

    serve -WWW
    printf 'GET /big HTTP/1.0\r\n\r\n' >request
    openssl s_client -connect "$address" -quiet -ign_eof <request >expected 2>/dev/null
    talk <request >actual
    same "tls-client gets a file as s_client does" expected actual
    tail -c "$(wc -c <big)" actual >got
    same "tls-client gets the file as it is" big got
    run --ca authority.pem "$address" <request >actual
    same "tls-client checks an address" expected actual
    cat other.pem authority.pem >both.pem
    run --ca both.pem --name tide.example "$address" <request >actual
    same "tls-client believes several authorities" expected actual

    local failed="error:0A000086:SSL routines::certificate verify failed"
    refused "tls-client refuses a wrong name" "$failed: hostname mismatch" \
        --ca authority.pem --name sea.example
    refused "tls-client refuses a wrong address" "$failed: IP address mismatch" \
        --ca authority.pem --name 127.0.0.2
    refused "tls-client refuses an unknown authority" \
        "$failed: unable to get local issuer certificate" --ca other.pem --name tide.example
    refused "tls-client refuses an authority that is none" "error:0480006C:PEM routines::no start line" \
        --ca server.key
    refused "tls-client misses an authority" "none.pem: No such file or directory" --ca none.pem
    stop_server
    refused "tls-client where nobody listens" "Connection refused" --ca authority.pem

    serve -rev
    { { echo hello; sleep 1; kill -9 $server; sleep 1; echo late; } | talk >actual 2>err; } 2>/dev/null
    [ $? = 1 ] && ok "tls-client notices a server that ends" || bad "tls-client and a server that ends"
    echo "tls-client: $address: error:0A000126:SSL routines::unexpected eof while reading" >expected
    same "tls-client says what a server misses that ends" expected err
    echo olleh >expected
    same "tls-client prints what came before" expected actual
    stop_server

    local answer
    for answer in "unexpected eof while reading|" "wrong version number|HTTP/1.0 400 no"; do
        python3 -u - "${answer#*|}" >server.out 2>server.err <<'PYTHON' &
import socket, sys
with socket.create_server(("127.0.0.1", 0)) as server:
    print("at 127.0.0.1:%d" % server.getsockname()[1])
    client, _ = server.accept()
    client.recv(1 << 16)
    client.sendall(sys.argv[1].encode())
PYTHON
        server=$!
        await_address '^at '
        talk </dev/null >actual 2>err
        grep -q "^tls-client: $address: error:[0-9A-F]*:SSL routines::${answer%|*}$" err &&
            ok "tls-client and a server without TLS: ${answer%|*}" ||
            bad "tls-client and a server without TLS: $(cat err)"
        stop_server
    done
    status "tls-client without an authority" 2 run "$address"
}

# A document whose entities stand for ten times as many, nine levels deep, is refused or stopped.
check_billion_laughs() {
    {
        echo '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol0 "lol">'
        for level in 1 2 3 4 5 6 7 8 9; do
            printf '<!ENTITY lol%d "' $level
            for _ in 1 2 3 4 5 6 7 8 9 10; do printf '&lol%d;' $((level - 1)); done
            echo '">'
        done
        echo ']><lolz>&lol9;</lolz>'
    } >"$work/laughs.xml"
    status "xml-outline stops a billion laughs" 1 run "$work/laughs.xml"
    [ "$link" = sandbox ] || [ "$link" = worker ] || return
    status "xml-outline stops them without the limit of expat" 1 run --count --expand-all "$work/laughs.xml"
    grep -q 'the library has not returned in time' "$work/err" &&
        ok "xml-outline says so" || bad "xml-outline says: $(cat "$work/err")"
}

(swift --version) >/dev/null 2>&1 || { echo "no swift command"; exit 2; }
echo "link: $link"
check_xml_outline
[ "$link" = dynamic ] || check_billion_laughs
# The others have no stubs.
if [ "$link" != static ] && [ "$link" != worker ]; then
    check_hash_file
    check_sql_shell
    [ "$link" = loopback ] || check_safe_thumbnail
    check_unpack
    check_tls_client
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
