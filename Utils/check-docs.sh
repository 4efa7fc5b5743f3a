#!/usr/bin/env bash
# Checks the documentation: links and pictures of every catalog in Sources, samples that are whole
# programs (they begin with an import), links of the texts at the top, and the tests that these name.
# Arguments go to `swift build`: give those of the last build, so that nothing is built anew.
set -euo pipefail
shopt -s nullglob
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

# Links from Markdown to files that are not there.
for text in *.md; do
    { grep -o '](\([^)#]*\)' "$text" || true; } | sed 's/^](//; /^https\?:/d; /^$/d' | sort -u |
        while read -r target; do [ -e "$target" ] || fail "$text links to $target"; done
done
for text in SECURITY.md FEATURES.md; do
    grep -o '`[A-Za-z]\+Tests/[A-Za-z]*`' "$text" | tr -d '`' | sort -u | while IFS=/ read -r suite test; do
        grep -l "\b$suite\b" Tests/*/*.swift | xargs grep -q "func $test(" || fail "$text names $suite/$test"
    done
done
echo "ok: the texts at the top"

docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swiftc)")")/docc")
[ -x "$docc" ] || { echo "skipped: the toolchain has no docc to check the catalogs with"; exit 0; }

target=$(swiftc -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p' | head -1)
build=$(swift build "$@" --show-bin-path)
for catalog in Sources/*/*.docc; do
    module=$(basename "$catalog" .docc)
    swift build "$@" --target "$module" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    search=(-I "$build/Modules")
    for map in "$build"/*.build/module.modulemap Sources/*/module.modulemap; do
        # What plugins need is there a second time.
        [[ $map = *-tool.build/* ]] || search+=(-Xcc "-fmodule-map-file=$map")
    done
    for headers in "$PWD"/Sources/*/include; do search+=(-Xcc "-I$headers"); done

    mkdir "$work/$module"
    swift symbolgraph-extract -module-name "$module" -target "$target" "${search[@]}" \
        -minimum-access-level public -skip-synthesized-members -output-dir "$work/$module"
    "$docc" convert "$catalog" --additional-symbol-graph-dir "$work/$module" \
        --output-path "$work/$module.doccarchive" --warnings-as-errors > "$work/log" 2>&1 ||
        { cat "$work/log"; exit 1; }

    awk -v base="$work/$module/sample" '
        /^```swift$/ { first = 1; next }
        /^```$/ { file = "" }
        first && /^import / { count++; file = base count ".swift" }
        { first = 0 }
        file { print > file }' "$catalog"/*.md
    samples=("$work/$module"/sample*.swift)
    for sample in "${samples[@]}"; do
        swiftc -typecheck -swift-version 6 -warnings-as-errors "${search[@]}" "$sample"
    done
    echo "ok: $catalog, ${#samples[@]} samples"
done
