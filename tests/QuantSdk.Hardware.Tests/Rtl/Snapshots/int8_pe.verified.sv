// Emitted by QuantSdk; changes are lost at the next build.
// Weight-stationary INT8 element: psum adds x * w.
module int8_pe #(
    parameter int GROUP_SIZE = 64,
    parameter int PSUM_BITS = $clog2(GROUP_SIZE * 128 * 128 + 1) + 1
) (
    input  logic                        clk,
    input  logic                        load,
    input  logic signed [7:0]           weight_in,
    output logic signed [7:0]           weight_out,
    input  logic signed [7:0]           activation_in,
    output logic signed [7:0]           activation_out,
    input  logic signed [PSUM_BITS-1:0] psum_in,
    output logic signed [PSUM_BITS-1:0] psum_out
);
    logic signed [15:0] product;

    assign product = 16'(activation_in) * 16'(weight_out);

    always_ff @(posedge clk) begin
        if (load) begin
            weight_out <= weight_in;
        end
        activation_out <= activation_in;
        psum_out <= psum_in + PSUM_BITS'(product);
    end
endmodule
