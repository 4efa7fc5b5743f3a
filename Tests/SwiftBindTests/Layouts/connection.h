enum state { CLOSED, OPEN = 5 };

typedef struct {
    char kind;
    long double weight;
    unsigned short port;
} __attribute__((packed)) address_t;

union number {
    int i;
    double d;
    unsigned char bytes[9];
};

struct connection {
    _Bool active : 1;
    enum state state : 4;
    int : 6;
    long offset;
    time_t since;
    address_t peers[2][3];
    union {
        struct { short low, high; } halves;
        unsigned word : 20;
    };
    const char *(*name)(struct connection *, int);
    _Alignas(16) wchar_t initial;
    union number value __attribute__((aligned(32)));
    size_t count;
    struct connection *rest[];
};
