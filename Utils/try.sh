#!/usr/bin/env bash
# Builds the xml-outline example and runs it on a feed and on 2 MB of real XML.
set -euo pipefail
cd "$(dirname "$0")/.."

Utils/install.sh libffi-dev libexpat1 shared-mime-info
swift build -c release --package-path Examples/xml-outline
outline=$(swift build -c release --package-path Examples/xml-outline --show-bin-path)/xml-outline
echo "The outline of Examples/xml-outline/feed.atom:"
"$outline" Examples/xml-outline/feed.atom
echo "The elements of freedesktop.org.xml, by name:"
"$outline" --count /usr/share/mime/packages/freedesktop.org.xml
echo "The feed again, with libexpat in a confined process:"
"$outline" --link sandbox --depth 2 Examples/xml-outline/feed.atom
