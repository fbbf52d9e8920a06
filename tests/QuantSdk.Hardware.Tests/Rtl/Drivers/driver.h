// What all drivers share: ports as little-endian bytes on the standard streams, as Verilator stores them.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "Vtop.h"
#include "verilated.h"

double sc_time_stamp() { return 0; }

template <typename T>
void get_port(T& port) {
    if (std::fread(reinterpret_cast<void*>(&port), sizeof(T), 1, stdin) != 1) {
        std::fprintf(stderr, "The stimulus ended early.\n");
        std::exit(2);
    }
}

template <typename T>
T get() {
    T value;
    get_port(value);
    return value;
}

template <typename T>
void put_port(const T& port) {
    std::fwrite(reinterpret_cast<const void*>(&port), sizeof(T), 1, stdout);
}

template <typename T>
void put(T value) {
    put_port(value);
}

// A small generator of pseudo-random numbers for stalls.
inline uint32_t draw() {
    static uint32_t state = 12345;
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

inline int finish() { return std::fflush(stdout) == 0 ? 0 : 3; }
