// Sends tokens through mant_value_buffer and checks in every cycle that each token taken is either in the window, with its values, or in
// a finished group. Every code leaves as a byte, every group ends with its channel, type and scale.
#include <type_traits>
#include <vector>

#include "driver.h"

int main() {
    Vtop top;
    const uint32_t tokens = get<uint32_t>();
    const uint32_t group_size = get<uint32_t>();
    const uint32_t channels = get<uint32_t>();
    const uint32_t in_stall_percent = get<uint32_t>();
    const uint32_t out_stall_percent = get<uint32_t>();
    top.clk = 0;
    top.reset = 1;
    top.in_valid = 0;
    top.out_ready = 0;
    top.window_index = 0;
    for (uint32_t channel = 0; channel < channels; channel++) {
        top.scale_write = 1;
        top.scale_channel = channel;
        get_port(top.scale_value);
        top.clk = 0;
        top.eval();
        top.clk = 1;
        top.eval();
    }
    top.scale_write = 0;
    top.reset = 0;

    std::vector<std::decay<decltype(top.in_values)>::type> taken;
    const uint32_t codes = tokens / group_size * group_size * channels;
    uint32_t received = 0, full_window = 0, waits = 0;
    bool pending = false;
    for (uint32_t cycle = 0; received < codes || taken.size() < tokens; cycle++) {
        top.clk = 0;
        if (!pending && taken.size() < tokens) {
            get_port(top.in_values);
            pending = true;
        }
        top.in_valid = pending && draw() % 100 >= in_stall_percent;
        top.out_ready = draw() % 100 >= out_stall_percent;
        top.eval();

        // The invariant of the two phases.
        if (top.group_count * group_size + top.window_count != taken.size()) return 6;
        if (top.window_count > 2 * group_size) return 7;
        if (top.window_count != 0) {
            top.window_index = draw() % top.window_count;
            top.eval();
            if (std::memcmp(&top.window_values, &taken[top.group_count * group_size + top.window_index], sizeof(top.window_values)) != 0) return 8;
        }
        full_window += top.window_count == 2 * group_size;
        waits += top.in_valid && !top.in_ready;

        if (top.in_valid && top.in_ready) {
            taken.push_back(top.in_values);
            pending = false;
        }
        if (top.out_valid && top.out_ready) {
            put_port(top.out_code);
            received++;
            if (top.out_last != (received % group_size == 0)) return 4;
            if (top.out_last) {
                put<uint16_t>(top.out_channel);
                put_port(top.out_type);
                put_port(top.out_scale);
            }
        }
        top.clk = 1;
        top.eval();
        if (cycle > 1u << 30) return 5;
    }
    top.clk = 0;
    top.eval();
    put<uint32_t>(top.group_count);
    put<uint32_t>(top.window_count);
    put<uint32_t>(full_window);
    put<uint32_t>(waits);
    return finish();
}
