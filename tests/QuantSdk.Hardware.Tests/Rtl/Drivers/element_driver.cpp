// Drives one processing element: loads a weight for every group and writes the sum after its last activation.
#include "driver.h"

int main() {
    Vtop top;
    const uint32_t groups = get<uint32_t>();
    const uint32_t group_size = get<uint32_t>();
    for (uint32_t group = 0; group < groups; group++) {
#ifdef TYPED
        get_port(top.weight_type);
        get_port(top.activation_type);
#endif
        top.psum_in = 0;
        for (uint32_t step = 0; step < group_size; step++) {
            top.load = 1;
            get_port(top.weight_in);
            top.clk = 0;
            top.eval();
            top.clk = 1;
            top.eval();
            top.load = 0;
            get_port(top.activation_in);
            top.clk = 0;
            top.eval();
            top.clk = 1;
            top.eval();
            top.psum_in = top.psum_out;
        }
        put_port(top.psum_out);
    }
    return finish();
}
