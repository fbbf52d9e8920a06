// Emitted by QuantSdk; changes are lost at the next build.
// Turns the partial sums of a finished group into its share of an output, three cycles later:
// accumulator_out = accumulator_in + round(weight_scale * activation_scale * (a * psum1 + psum2) * 2^FRACTION_BITS).
// Halves are rounded up. Scales are positive fp16 numbers. One that is negative, infinite or not a number, and a result that does
// not fit, raise fault beside the result; a result that does not fit takes the nearest value that does.
module mant_post_unit #(
    parameter int GROUP_SIZE = 64,
    parameter int WEIGHT_BITS = 4,
    parameter int PSUM1_BITS = $clog2(GROUP_SIZE * 128 * (WEIGHT_BITS == 8 ? 128 : 7) + 1) + 1,
    parameter int PSUM2_BITS = $clog2(GROUP_SIZE * 128 * 128 + 1) + 1,
    // The largest grid point is 7 * 120 + 2^7 = 968.
    parameter int TOTAL_BITS = $clog2(GROUP_SIZE * 128 * 968 + 1) + 1,
    parameter int FRACTION_BITS = 24,
    parameter int ACCUMULATOR_BITS = 48
) (
    input  logic                               clk,
    input  logic [3:0]                         group_type,
    input  logic signed [PSUM1_BITS-1:0]       psum1,
    input  logic signed [PSUM2_BITS-1:0]       psum2,
    input  logic [15:0]                        weight_scale,
    input  logic [15:0]                        activation_scale,
    input  logic signed [ACCUMULATOR_BITS-1:0] accumulator_in,
    // a * psum1 + psum2, one cycle later.
    output logic signed [TOTAL_BITS-1:0]       total,
    output logic signed [ACCUMULATOR_BITS-1:0] accumulator_out,
    output logic                               fault
);
    // A total times two significands of 11 bits; the exponents shift it left by up to 58 places, of which the last
    // 48 - FRACTION_BITS are below the point of the sum.
    localparam int PRODUCT_BITS = TOTAL_BITS + 22;
    localparam int WIDE_BITS = PRODUCT_BITS + 58;
    localparam int DROPPED_BITS = 48 - FRACTION_BITS;
    localparam int SHARE_BITS = WIDE_BITS - DROPPED_BITS;

    logic [6:0]                         multiplier;
    logic                               power;
    logic [4:0]                         weight_exponent;
    logic [4:0]                         activation_exponent;
    logic [21:0]                        weight_significand;
    logic [21:0]                        activation_significand;
    logic                               invalid;

    mant_type_table type_table (.group_type(group_type), .multiplier(multiplier), .power(power));

    assign weight_exponent = weight_scale[14:10] == 5'd0 ? 5'd1 : weight_scale[14:10];
    assign activation_exponent = activation_scale[14:10] == 5'd0 ? 5'd1 : activation_scale[14:10];
    assign weight_significand = {11'd0, weight_scale[14:10] != 5'd0, weight_scale[9:0]};
    assign activation_significand = {11'd0, activation_scale[14:10] != 5'd0, activation_scale[9:0]};
    assign invalid = weight_scale[15] || activation_scale[15] || &weight_scale[14:10] || &activation_scale[14:10];

    // First cycle: the total, and the product of the scales.
    logic [21:0]                        significand;
    logic [5:0]                         places;
    logic                               first_invalid;
    logic signed [ACCUMULATOR_BITS-1:0] first_accumulator;

    always_ff @(posedge clk) begin
        total <= TOTAL_BITS'(psum1) * TOTAL_BITS'($signed({1'b0, multiplier})) + (power ? TOTAL_BITS'(psum2) : '0);
        significand <= weight_significand * activation_significand;
        places <= 6'(weight_exponent) + 6'(activation_exponent) - 6'd2;
        first_invalid <= invalid;
        first_accumulator <= accumulator_in;
    end

    // Second cycle: the scaled total, still exact.
    logic signed [PRODUCT_BITS-1:0]     product;
    logic [5:0]                         second_places;
    logic                               second_invalid;
    logic signed [ACCUMULATOR_BITS-1:0] second_accumulator;

    always_ff @(posedge clk) begin
        product <= PRODUCT_BITS'(total) * PRODUCT_BITS'($signed({1'b0, significand}));
        second_places <= places;
        second_invalid <= first_invalid;
        second_accumulator <= first_accumulator;
    end

    // Third cycle: the one rounding, and the sum.
    logic signed [WIDE_BITS-1:0]        wide;
    logic signed [SHARE_BITS:0]         sum;
    logic                               fits;

    assign wide = (WIDE_BITS'(product) <<< second_places) + (WIDE_BITS'(1) <<< (DROPPED_BITS - 1));
    assign sum = (SHARE_BITS + 1)'($signed(wide[WIDE_BITS-1:DROPPED_BITS])) + (SHARE_BITS + 1)'(second_accumulator);
    assign fits = sum[SHARE_BITS:ACCUMULATOR_BITS-1] == '0 || &sum[SHARE_BITS:ACCUMULATOR_BITS-1];

    always_ff @(posedge clk) begin
        fault <= second_invalid || !fits;
        accumulator_out <= fits
            ? sum[ACCUMULATOR_BITS-1:0]
            : {sum[SHARE_BITS], {(ACCUMULATOR_BITS - 1){!sum[SHARE_BITS]} } };
    end

    logic unused;
    assign unused = &{1'b0, wide[DROPPED_BITS-1:0]};
endmodule
