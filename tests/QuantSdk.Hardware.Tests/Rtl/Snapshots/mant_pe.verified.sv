// Emitted by QuantSdk; changes are lost at the next build.
// MANT processing element. A weight is a sign (bit 3) and an index i (bits 2 to 0): psum1 adds sign * x * i, psum2 adds
// sign * (x << i), so that a group is worth a * psum1 + psum2. In integer mode psum2 rests: a weight of four bits is then
// worth sign * i, one of eight bits is an INT8 number.
module mant_pe #(
    parameter int GROUP_SIZE = 64,
    parameter int WEIGHT_BITS = 4,
    // Each sum holds GROUP_SIZE terms of the largest magnitude: 128 * 7 (128 * 128 with INT8 weights) and 128 * 2^7.
    parameter int PSUM1_BITS = $clog2(GROUP_SIZE * 128 * (WEIGHT_BITS == 8 ? 128 : 7) + 1) + 1,
    parameter int PSUM2_BITS = $clog2(GROUP_SIZE * 128 * 128 + 1) + 1
) (
    input  logic                         clk,
    // Shifts the weights of the column down by one element.
    input  logic                         load,
    input  logic                         integer_mode,
    input  logic [WEIGHT_BITS-1:0]       weight_in,
    output logic [WEIGHT_BITS-1:0]       weight_out,
    input  logic signed [7:0]            activation_in,
    output logic signed [7:0]            activation_out,
    input  logic signed [PSUM1_BITS-1:0] psum1_in,
    output logic signed [PSUM1_BITS-1:0] psum1_out,
    input  logic signed [PSUM2_BITS-1:0] psum2_in,
    output logic signed [PSUM2_BITS-1:0] psum2_out
);
    localparam int PRODUCT_BITS = WEIGHT_BITS == 8 ? 16 : 11;

    // One bit more than the activation: the negative of -128 is 128.
    logic signed [8:0]              activation;
    logic signed [8:0]              signed_activation;
    logic signed [PRODUCT_BITS-1:0] product;
    logic signed [15:0]             shifted;

    assign activation = 9'(activation_in);
    assign signed_activation = weight_out[3] ? -activation : activation;
    assign shifted = integer_mode ? 16'sd0 : 16'(signed_activation) <<< weight_out[2:0];

    generate
        if (WEIGHT_BITS == 8) begin : g_integer8
            logic signed [8:0] multiplicand;
            logic signed [7:0] factor;
            assign multiplicand = integer_mode ? activation : signed_activation;
            assign factor = integer_mode ? weight_out : {5'b0, weight_out[2:0]};
            assign product = PRODUCT_BITS'(multiplicand) * PRODUCT_BITS'(factor);
        end else begin : g_code
            logic signed [3:0] factor;
            assign factor = {1'b0, weight_out[2:0]};
            assign product = PRODUCT_BITS'(signed_activation) * PRODUCT_BITS'(factor);
        end
    endgenerate

    always_ff @(posedge clk) begin
        if (load) begin
            weight_out <= weight_in;
        end
        activation_out <= activation_in;
        psum1_out <= psum1_in + PSUM1_BITS'(product);
        psum2_out <= psum2_in + PSUM2_BITS'(shifted);
    end
endmodule
