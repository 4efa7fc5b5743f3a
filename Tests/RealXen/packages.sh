#!/usr/bin/env bash
# packages.sh FOLDER: Debian's packages of Xen and of a kernel, unpacked in FOLDER and not installed.
set -euo pipefail
folder=${1:?usage: packages.sh FOLDER}
[ ! -e "$folder/complete" ] || exit 0
mkdir -p "$folder/archives"

# What a package that names the newest kernel depends on.
kernel() { apt-cache depends "$1" | awk '$1 == "Depends:" { print $2; exit }'; }

# The first can be domain 0; the second is quickly unpacked, and for the other domain.
version=4.17
packages=(
    "$(kernel linux-image-amd64)" "$(kernel linux-image-cloud-amd64)" "xen-hypervisor-$version-amd64" "xen-utils-$version" xen-utils-common
    libxencall1 libxendevicemodel1 libxenevtchn1 libxenforeignmemory1 libxengnttab1 libxenhypfs1
    "libxenmisc$version" libxenstore4 libxentoolcore1 libxentoollog1 libxen-dev libyajl2
    busybox-static
)
cd "$folder/archives"
apt-get -o APT::Sandbox::User=root download -qq "${packages[@]}"
for archive in *.deb; do dpkg-deb -x "$archive" ..; done
cd ..
rm -r archives
touch complete
