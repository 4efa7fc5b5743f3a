#!/usr/bin/env bash
# The real libxenvchan against itself, through the stand-in: domain 0 serves, domain 1 connects.
# Ends with 77 if Xen's libraries are not there, with 1 if anything failed.
set -uo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
state=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo "$scratch")/xen.XXXXXX")
trap 'rm -rf "$scratch" "$state"' EXIT
./build.sh "$scratch/out" || exit
export XEN_STANDIN=$state XEN_STANDIN_DOMAIN
started=$EPOCHREALTIME
passed=0 failed=0 serial=0

pass() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); echo "FAILED: $*"; }
expect() { # WHAT EXPECTED FOUND
    if [[ $3 == $2 ]]; then pass; else fail "$1: expected '$2', found '$3'"; fi
}
peer() { exec env LD_PRELOAD="$scratch/out/libxenstandin.so" "$scratch/out/peer" -t 15 "$@"; }
server() { # MODE LEFT RIGHT [N]
    serial=$((serial + 1)) XEN_STANDIN_DOMAIN=0
    (peer -d 1 server "data/vchan/$serial" "$@") >"$scratch/server" &
    server=$!
}
client() { # MODE [N]
    XEN_STANDIN_DOMAIN=1
    (peer -d 0 client "/local/domain/0/data/vchan/$serial" "$@") >"$scratch/client" &
    client=$!
}
await() { # WORD FILE...
    local word=$1
    shift
    for ((i = 0; i < 1000; i++)); do
        [ "$(grep -ls "$word" "$@" | wc -l)" = $# ] && return
        sleep 0.01
    done
    fail "no '$word' in 10 s"
}
# Both ends, what they print after "connected", and how they end.
meet() { # WHAT "SERVER'S ARGUMENTS" SERVER'S-LINE "CLIENT'S ARGUMENTS" CLIENT'S-LINE [ORDERS]
    server $2
    client $4
    wait "$client"; local client_status=$?
    wait "$server"; local server_status=$?
    local orders="connected ${6:-*}" newline=$'\n'
    expect "$1, server" "ready$newline$orders$newline$3 0" "$(<"$scratch/server") $server_status"
    expect "$1, client" "$orders$newline$5 0" "$(<"$scratch/client") $client_status"
}
order() { # of a ring of SIZE beside one of OTHER
    local order=12
    while ((1 << order < $1)); do order=$((order + 1)); done
    if (($1 <= 2048)); then order=11; fi
    echo $order
}
orders() { # LEFT RIGHT
    local left right
    left=$(order "$1") right=$(order "$2")
    if ((left == 11 && right == 11)); then
        # Both cannot have the half of the page.
        if (($1 <= 1024)); then left=10; elif (($2 <= 1024)); then right=10; else right=12; fi
    fi
    echo "left $left right $right"
}

echo "== the stand-in itself"
XEN_STANDIN_DOMAIN=0 "$scratch/out/checks" >"$scratch/checks" 2>"$scratch/messages"
status=$?
expect "checks" "* checks, 0 failed 0" "$(<"$scratch/checks") $status"
if ((failed)); then cat "$scratch/messages"; fi

echo "== every pair of ring sizes: 64 KiB each way at once, and 20 packets"
sizes=(1024 2048 4096 16384 65536 262144 1048576)
for left in "${sizes[@]}"; do
    for right in "${sizes[@]}"; do
        meet "rings $left $right" \
            "both $left $right 65536" "both 65536 wrong 0" \
            "both 65536" "both 65536 wrong 0" "$(orders $left $right)"
        meet "packets, rings $left $right" \
            "echo-packets $left $right" "echo-packets 20" "packets 20" "packets 20 wrong 0"
    done
done
expect "too large a ring" 3 "$(server both 1048577 1024 1 2>/dev/null; wait "$server"; echo $?)"

echo "== 4 MiB one way, then the other"
for rings in "1024 2048" "2048 1024" "4096 4096" "16384 16384" "65536 65536" "262144 262144" \
    "1048576 1048576"; do
    meet "down, rings $rings" \
        "source $rings 4194304" "source 4194304" "sink 4194304" "sink 4194304 wrong 0"
    meet "up, rings $rings" \
        "sink $rings 4194304" "sink 4194304 wrong 0" "source 4194304" "source 4194304"
done
meet "500 packets" "packets 4096 16384 500" "packets 500 wrong 0" "echo-packets" "echo-packets 500"
meet "capitals" "upper 1024 2048" "upper 0" "both 0" "both 0 wrong 0"
XEN_STANDIN_DOMAIN=0
serial=$((serial + 1))
(peer server same/domain echo 4096 4096) >"$scratch/server" &
server=$!
expect "one domain" "*packets 0 wrong 0" "$( (peer client same/domain packets 0) )"
wait "$server"

echo "== a side killed: the other notices"
killed() { # WHAT VICTIM "SERVER'S ARGUMENTS" "CLIENT'S ARGUMENTS" LAST-LINE STATUS
    server $3
    client $4
    await connected "$scratch/client" "$scratch/server"
    sleep 0.05
    local victim=$server survivor=$client survived=client
    if [ "$2" = client ]; then victim=$client survivor=$server survived=server; fi
    local before=$EPOCHREALTIME
    {
        kill -KILL "$victim"
        wait "$survivor"
    } 2>/dev/null # the shell's word on who was killed
    local status=$? after=$EPOCHREALTIME
    wait "$victim" 2>/dev/null
    expect "$1" "$5 $6" "$(tail -n 1 "$scratch/$survived") $status"
    local elapsed=$((${after/./} - ${before/./}))
    if ((elapsed < 2000000)); then pass; else fail "$1: noticed after $elapsed us"; fi
    slowest=$((elapsed > slowest ? elapsed : slowest))
}
slowest=0
killed "idle server" server "hang 4096 4096" "echo" "echo 0" 0
killed "idle client" client "echo 1024 2048" "hang" "echo 0" 0
killed "writing server" server "source 65536 4096 999999999999" "sink 999999999999" \
    "sink * wrong 0 closed" 5
killed "writing client" client "sink 65536 4096 999999999999" "source 999999999999" \
    "sink * wrong 0 closed" 5
killed "reading client" client "source 4096 65536 999999999999" "sink 999999999999" \
    "source * closed" 5
killed "reading server" server "sink 2048 1024 999999999999" "source 999999999999" \
    "source * closed" 5
echo "noticed after at most $slowest us"

echo "== the shared page, and what is published"
serial=$((serial + 1)) XEN_STANDIN_DOMAIN=0
expect "page" "*page left 10 right 11 cli_live 2 srv_live 1 cli_notify 1 srv_notify 0" \
    "$( (peer -d 1 server data/vchan/page page 1 1) )"
server hang 1024 1024
await ready "$scratch/server"
node=$state/store/local/domain/0/data/vchan/$serial
expect "keys" "event-channel ring-ref " "$(ls "$node" | tr '\n' ' ')"
expect "permissions" "n0 r1 n0 r1" "$(<"$node/ring-ref/.perms") $(<"$node/event-channel/.perms")"
client page
wait "$client"
expect "connected page" "page left 10 right 11 cli_live 1 srv_live 1 cli_notify 1 srv_notify 1" \
    "$(<"$scratch/client")"
{
    kill -KILL "$server"
    wait "$server"
} 2>/dev/null

echo "== nothing is left"
# Keys of killed servers stay, as they do under Xen; all other keys are removed.
expect "keys of killed servers" 4 "$(ls "$state/store/local/domain/0/data/vchan" | wc -l)"
for ((i = 0; i < 100; i++)); do
    files=$(ls "$state" | grep -vx -e state -e store)
    watchers=$(find /proc/[0-9]*/fd -lname "$state" 2>/dev/null | wc -l)
    if [ -z "$files" ] && ((watchers == 0)); then break; fi
    sleep 0.02
done
expect "files" "" "$files"
expect "processes" "0 0" "$watchers $(jobs -p | wc -l)"

elapsed=$(((${EPOCHREALTIME/./} - ${started/./}) / 100000))
echo "$(<"$scratch/checks"); $passed expectations met, $failed not," \
    "$((elapsed / 10)).$((elapsed % 10)) s"
exit $((failed > 0))
