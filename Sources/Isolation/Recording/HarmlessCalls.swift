/// System calls that a policy can allow with any arguments without the sandbox meaning less: they ask for
/// what is of no secret, or act on the process and on what it has open already.
enum HarmlessCalls {
    static let names: Set<String> = [
        // Who and where it is.
        "uname", "sysinfo", "getuid", "geteuid", "getgid", "getegid", "getgroups", "getresuid",
        "getresgid", "getppid", "getpgrp", "getpgid", "getsid", "getcpu", "getcwd", "capget",
        // What it has used, and may use.
        "getrusage", "times", "getrlimit", "getpriority", "sched_yield", "sched_getaffinity",
        "sched_getparam", "sched_getscheduler", "sched_get_priority_max", "sched_get_priority_min",
        "sched_rr_get_interval",
        // Threads, once it has them.
        "set_robust_list", "rseq", "set_tid_address", "membarrier", "futex_waitv",
        // Memory.
        "mincore", "msync", "mlock", "mlock2", "munlock",
        // What is open.
        "close", "close_range", "lseek", "fstat", "fstatfs", "dup", "dup2", "dup3", "pread64", "readv",
        "preadv", "preadv2", "pwrite64", "writev", "pwritev", "pwritev2", "fadvise64", "readahead",
        "fsync", "fdatasync", "ftruncate", "fallocate", "getdents", "getdents64", "sendfile",
        "copy_file_range", "umask",
        // Waiting.
        "pipe", "pipe2", "eventfd", "eventfd2", "select", "pselect6", "epoll_create", "epoll_create1",
        "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2", "pause", "signalfd", "signalfd4",
        "rt_sigpending", "rt_sigtimedwait", "rt_sigsuspend",
        // The time.
        "alarm", "getitimer", "setitimer", "timer_create", "timer_settime", "timer_gettime",
        "timer_getoverrun", "timer_delete", "timerfd_create", "timerfd_settime", "timerfd_gettime",
    ]
}
