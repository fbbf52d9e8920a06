// Emitted by QuantSdk; changes are lost at the next build.
// The type of a group of n = GROUP_SIZE integers: n * sum(x^2) - sum(x)^2 against threshold * n * (n - 1) * max^2, which is the
// unbiased variance of x / max against the threshold. Thresholds are counted in 1/10000.
module mant_type_selector #(
    parameter int GROUP_SIZE = 64,
    parameter int INPUT_BITS = 8,
    parameter int SUM_BITS = INPUT_BITS + $clog2(GROUP_SIZE),
    parameter int SQUARE_BITS = 2 * INPUT_BITS + $clog2(GROUP_SIZE)
) (
    input  logic [INPUT_BITS-1:0]      maximum,
    input  logic signed [SUM_BITS-1:0] sum,
    input  logic [SQUARE_BITS-1:0]     square_sum,
    output logic [3:0]                 group_type
);
    // Both sides stay below n^2 * 2^(2 * INPUT_BITS) * 2^14.
    localparam int WIDE_BITS = 2 * INPUT_BITS + 2 * $clog2(GROUP_SIZE) + 14;
    localparam int PAIRS = GROUP_SIZE * (GROUP_SIZE - 1);

    logic signed [WIDE_BITS-1:0] wide_sum;
    logic [WIDE_BITS-1:0]        spread;
    logic [WIDE_BITS-1:0]        square;

    assign wide_sum = WIDE_BITS'(sum);
    assign square = WIDE_BITS'(maximum) * WIDE_BITS'(maximum);
    assign spread = (WIDE_BITS'(square_sum) * WIDE_BITS'(GROUP_SIZE) - $unsigned(wide_sum * wide_sum)) * WIDE_BITS'(10000);

    always_comb begin
        group_type = 4'd15;
        if (spread < square * WIDE_BITS'(1611 * PAIRS)) group_type = 4'd14;
        if (spread < square * WIDE_BITS'(1528 * PAIRS)) group_type = 4'd12;
        if (spread < square * WIDE_BITS'(1446 * PAIRS)) group_type = 4'd10;
        if (spread < square * WIDE_BITS'(1368 * PAIRS)) group_type = 4'd8;
        if (spread < square * WIDE_BITS'(1220 * PAIRS)) group_type = 4'd6;
        if (spread < square * WIDE_BITS'(797 * PAIRS)) group_type = 4'd4;
        if (spread < square * WIDE_BITS'(417 * PAIRS)) group_type = 4'd0;
    end
endmodule
