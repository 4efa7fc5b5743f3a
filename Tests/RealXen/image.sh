#!/usr/bin/env bash
# image.sh PACKAGES PEER OUT: what QEMU loads, made of the unpacked packages and of our peer.
set -euo pipefail
packages=${1:?usage: image.sh PACKAGES PEER OUT} our_peer=${2:?} out=${3:?}
here=$(cd "$(dirname "$0")" && pwd)
libraries=$packages/usr/lib/x86_64-linux-gnu
xen=$packages/usr/lib/xen-4.17/bin
full=$(ls "$packages/lib/modules" | grep -v cloud)
cloud=$(ls "$packages/lib/modules" | grep cloud)

strip -o "$out/vchan-peer" "$our_peer"
cc -std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -Werror -isystem "$packages/usr/include" \
    "$here/../XenStandIn/peer.c" -o "$out/peer" \
    -L"$libraries" -Wl,-rpath-link,"$libraries" -lxenvchan

# files FOLDER KERNEL PROGRAM...: a folder with programs, all libraries that they need, of the
# packages or of this machine, and the modules in the order in which they are loaded.
files() {
    local folder=$1 modules=$packages/lib/modules/$2/kernel/drivers/xen module
    shift 2
    rm -rf "$folder"
    mkdir -p "$folder"/{bin,modules,lib64,lib/x86_64-linux-gnu}
    cp "$@" "$packages/bin/busybox" "$folder/bin/"
    ln -s busybox "$folder/bin/sh"
    LD_LIBRARY_PATH=$libraries ldd "$@" | awk '$3 ~ /^\// { print $3 }' | sort -u |
        xargs cp -L -t "$folder/lib/x86_64-linux-gnu"
    cp -L /lib64/ld-linux-x86-64.so.2 "$folder/lib64/"
    for module in xen-evtchn xen-gntdev xen-gntalloc xen-privcmd xenfs/xenfs; do
        cp "$modules/$module.ko" "$folder/modules/"
        basename "$module.ko" >>"$folder/modules/order"
    done
}

pack() { (cd "$1" && find . | cpio -o -H newc --quiet); }

files "$out/guest" "$cloud" "$out"/{peer,vchan-peer}
cp "$here/guest-init" "$out/guest/init"

files "$out/domain0" "$full" "$out"/{peer,vchan-peer} \
    "$xen"/{xenstored,xen-init-dom0,xl,xenconsoled,libxl-save-helper}
mkdir -p "$out"/domain0/{guest,etc/xen,usr/lib/xen-4.17}
ln -s /bin "$out/domain0/usr/lib/xen-4.17/bin"
cp "$packages/etc/xen/xl.conf" "$out/domain0/etc/xen/"
cp "$here"/{init,checks} "$out/domain0/"
cp "$here/guest.cfg" "$out/domain0/guest/"
cp "$packages/boot/vmlinuz-$cloud" "$out/domain0/guest/kernel"
pack "$out/guest" >"$out/domain0/guest/initrd"
pack "$out/domain0" >"$out/domain0.cpio"

zcat "$packages"/boot/xen-4.17-amd64.gz >"$out/xen"
# The kernel without its wrapping: to unpack it takes an emulated processor long.
python3 - "$packages/boot/vmlinuz-$full" "$out/kernel" <<'PYTHON'
import lzma, struct, sys
image = open(sys.argv[1], "rb").read()
setup_sectors = image[0x1F1]
offset, length = struct.unpack_from("<II", image, 0x248)
start = (setup_sectors + 1) * 512 + offset
with open(sys.argv[2], "wb") as kernel:
    kernel.write(lzma.LZMADecompressor().decompress(image[start : start + length]))
PYTHON
