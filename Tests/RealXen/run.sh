#!/usr/bin/env bash
# Boots Xen under QEMU and runs the checks in it. Prints a line for each, and counts.
set -euo pipefail
cd "$(dirname "$0")/../.."
limit=180
folder=$PWD/.build/real-xen
log=$folder/serial.log
mkdir -p "$folder"

skip() {
    echo "0 passed, 0 failed, 1 skipped (real Xen: $1)"
    exit 0
}

Utils/install.sh qemu-system-x86 cpio gcc libc6-dev python3 || skip "QEMU cannot be installed"
Tests/RealXen/packages.sh "$folder/packages" || skip "Debian's packages of Xen cannot be had"
swift build -c release --static-swift-stdlib --product vchan-peer --scratch-path "$folder/build" \
    -Xswiftc -warnings-as-errors
Tests/RealXen/image.sh "$folder/packages" "$folder/build/release/vchan-peer" "$folder"

start=$SECONDS
words="dom0_mem=384M,max:384M dom0_max_vcpus=1 console=com1 com1=115200,8n1 loglvl=warning noreboot"
# What these spare an emulated processor protects nothing here.
words+=" no-real-mode spec-ctrl=no xpti=no"
qemu-system-x86_64 -nodefaults -no-user-config -display none -nic none -no-reboot -monitor none \
    -M pc -accel tcg,tb-size=128 -cpu qemu64,-svm -m 640 -smp 1 \
    -kernel "$folder/xen" -append "$words" \
    -initrd "$folder/kernel console=hvc0 quiet panic=-1 nokaslr mitigations=off,$folder/domain0.cpio" \
    -serial "file:$log" &
machine=$!
trap 'kill -9 $machine 2>/dev/null || true' EXIT
while kill -0 $machine 2>/dev/null && [ $((SECONDS - start)) -lt $limit ]; do sleep 0.2; done

tr -d '\r' <"$log" | sed -n 's/^@@ //p' >"$folder/results"
grep -v '^end$' "$folder/results" || true
passed=$(grep -c '^ok ' "$folder/results" || true)
failed=$(grep -c '^FAILED ' "$folder/results" || true)
if ! grep -q '^end$' "$folder/results"; then
    failed=$((failed + 1))
    echo "FAILED the checks did not come to their end; the machine's last words:"
    tail -20 "$log"
fi
echo "$passed passed, $failed failed, 0 skipped (real Xen, $((SECONDS - start)) s)"
[ "$failed" = 0 ]
