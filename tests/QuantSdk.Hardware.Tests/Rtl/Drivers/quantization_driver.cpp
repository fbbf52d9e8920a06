// Sends groups through mant_quantization_unit, with stalls on both sides where asked for. Every code leaves as a byte, every group ends
// with its type, its scale and the cycle of its last code.
#include "driver.h"

int main() {
    Vtop top;
    const uint32_t groups = get<uint32_t>();
    const uint32_t group_size = get<uint32_t>();
    const uint32_t stall_percent = get<uint32_t>();
    uint32_t sent = 0, received = 0, cycle = 0;
    bool pending = false;
    top.reset = 1;
    top.in_valid = 0;
    top.out_ready = 0;
    for (; received < groups * group_size; cycle++) {
        top.clk = 0;
        top.eval();
        if (cycle > 0) {
            top.reset = 0;
            if (!pending && sent < groups * group_size) {
                if (sent % group_size == 0) get_port(top.in_scale);
                get_port(top.in_value);
                pending = true;
            }
            top.in_valid = pending && draw() % 100 >= stall_percent;
            top.out_ready = draw() % 100 >= stall_percent;
            top.eval();
        }
        if (top.in_valid && top.in_ready) {
            sent++;
            pending = false;
        }
        if (top.out_valid && top.out_ready && !top.reset) {
            put_port(top.out_code);
            received++;
            if (top.out_last != (received % group_size == 0)) return 4;
            if (top.out_last) {
                put_port(top.out_type);
                put_port(top.out_scale);
                put(cycle);
            }
        }
        top.clk = 1;
        top.eval();
        if (cycle > 1u << 30) return 5;
    }
    return finish();
}
