// Drives mant_core from a stream of commands and writes every finished group and every result.
#include "driver.h"

namespace {

Vtop top;

void idle() {
    top.load = 0;
    top.group_load = 0;
    top.token_valid = 0;
}

// The totals of a group leave one cycle after its partial sums.
bool totals_due = false;

void clock_cycle() {
    top.clk = 0;
    top.eval();
    bool finished = top.sums_valid && top.sums_finished;
    if (totals_due) {
        put<uint8_t>('T');
        put_port(top.totals);
    }
    if (finished) {
        put<uint8_t>('S');
        put_port(top.sums_token);
        put_port(top.psum1);
        put_port(top.psum2);
    }
    if (top.result_valid) {
        put<uint8_t>('R');
        put_port(top.result_token);
        put_port(top.results);
        put_port(top.faults);
    }
    totals_due = finished;
    top.clk = 1;
    top.eval();
    idle();
}

}  // namespace

int main() {
    top.reset = 1;
    idle();
    clock_cycle();
    top.reset = 0;
    for (;;) {
        switch (get<uint8_t>()) {
            case 'L':
                top.load = 1;
                get_port(top.weights);
                clock_cycle();
                break;
            case 'G':
                top.group_load = 1;
                get_port(top.integer_weights);
                get_port(top.group_types);
                get_port(top.weight_scales);
                clock_cycle();
                break;
            case 'X': {
                top.token_valid = 1;
                get_port(top.token);
                uint8_t flags = get<uint8_t>();
                top.first_tile = flags & 1;
                top.last_tile = flags >> 1 & 1;
                top.first_group = flags >> 2 & 1;
                get_port(top.activations);
                get_port(top.activation_scale);
                clock_cycle();
                break;
            }
            case 'W':
                do {
                    clock_cycle();
                } while (top.busy);
                break;
            default:
                // The totals of the last group may still be due.
                clock_cycle();
                return finish();
        }
    }
}
