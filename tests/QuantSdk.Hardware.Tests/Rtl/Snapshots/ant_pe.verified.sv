// Emitted by QuantSdk; changes are lost at the next build.
// Weight-stationary ANT element: psum adds x * w, where w is an ANT code of four bits and x an INT8 number or, with
// ACTIVATION_BITS = 4, an ANT code as well.
module ant_pe #(
    parameter int GROUP_SIZE = 64,
    parameter int ACTIVATION_BITS = 8,
    // A weight reaches 64, an activation 128 (64 as a code).
    parameter int PSUM_BITS = $clog2(GROUP_SIZE * 64 * (ACTIVATION_BITS == 8 ? 128 : 64) + 1) + 1
) (
    input  logic                        clk,
    input  logic                        load,
    input  logic [1:0]                  weight_type,
    input  logic [1:0]                  activation_type,
    input  logic [3:0]                  weight_in,
    output logic [3:0]                  weight_out,
    input  logic [ACTIVATION_BITS-1:0]  activation_in,
    output logic [ACTIVATION_BITS-1:0]  activation_out,
    input  logic signed [PSUM_BITS-1:0] psum_in,
    output logic signed [PSUM_BITS-1:0] psum_out
);
    logic [2:0]                  weight_base;
    logic [2:0]                  weight_places;
    logic signed [PSUM_BITS-1:0] product;

    ant_decoder weight_decoder (
        .index(weight_out[2:0]), .code_type(weight_type), .base(weight_base), .places(weight_places));

    generate
        if (ACTIVATION_BITS == 4) begin : g_code
            logic [2:0]         activation_base;
            logic [2:0]         activation_places;
            logic [5:0]         bases;
            logic [12:0]        magnitude;
            logic signed [13:0] signed_magnitude;

            ant_decoder activation_decoder (
                .index(activation_in[2:0]), .code_type(activation_type), .base(activation_base), .places(activation_places));
            assign bases = 6'(weight_base) * 6'(activation_base);
            assign magnitude = 13'(bases) << (4'(weight_places) + 4'(activation_places));
            assign signed_magnitude = weight_out[3] != activation_in[3] ? -(14'(magnitude)) : 14'(magnitude);
            assign product = PSUM_BITS'(signed_magnitude);
        end else begin : g_integer
            logic signed [8:0]  activation;
            logic signed [8:0]  signed_activation;
            logic signed [11:0] bases;
            logic               unused;

            assign activation = 9'($signed(activation_in));
            assign signed_activation = weight_out[3] ? -activation : activation;
            assign bases = 12'(signed_activation) * 12'($signed({1'b0, weight_base}));
            assign product = PSUM_BITS'(bases) <<< weight_places;
            assign unused = &{1'b0, activation_type};
        end
    endgenerate

    always_ff @(posedge clk) begin
        if (load) begin
            weight_out <= weight_in;
        end
        activation_out <= activation_in;
        psum_out <= psum_in + product;
    end
endmodule
