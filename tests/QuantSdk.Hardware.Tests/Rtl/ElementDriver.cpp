// Runs groups of weights and activations through one processing element and compares its two partial sums with the expected ones.
// The file holds, for every group: a byte for the integer mode, the codes, the activations, psum1 and psum2 (32 bits, little-endian).
#include "Vmant_pe.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

static void clock(Vmant_pe& element) {
    element.clk = 0;
    element.eval();
    element.clk = 1;
    element.eval();
}

// The sums leave the element without their sign extension.
static int32_t extend(uint32_t value, int bits) { return (int32_t)(value << (32 - bits)) >> (32 - bits); }

int main(int, char** arguments) {
    FILE* file = fopen(arguments[1], "rb");
    const int size = atoi(arguments[2]), bits1 = atoi(arguments[3]), bits2 = atoi(arguments[4]);
    std::vector<uint8_t> record(1 + 2 * size + 8);
    Vmant_pe element;
    long groups = 0, wrong = 0;
    while (fread(record.data(), 1, record.size(), file) == record.size()) {
        element.integer_mode = record[0];
        element.psum1_in = 0;
        element.psum2_in = 0;
        for (int k = 0; k < size; k++) {
            element.load = 1;
            element.weight_in = record[1 + k];
            clock(element);
            element.load = 0;
            element.activation_in = record[1 + size + k];
            clock(element);
            element.psum1_in = element.psum1_out;
            element.psum2_in = element.psum2_out;
        }
        const int32_t* expected = (const int32_t*)(record.data() + 1 + 2 * size);
        groups++;
        wrong += extend(element.psum1_out, bits1) != expected[0] || extend(element.psum2_out, bits2) != expected[1];
    }
    printf("%ld groups, %ld wrong\n", groups, wrong);
    return wrong != 0;
}
