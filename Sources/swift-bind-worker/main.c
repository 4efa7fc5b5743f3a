// A program that does nothing but run libraries for others: see SandboxOptions.executable. What makes it
// one is what it is linked with, which takes over before main.
#include <stdio.h>

int main(void) {
    fputs("swift-bind-worker is started by programs whose libraries run in a sandbox\n", stderr);
    return 64;
}
