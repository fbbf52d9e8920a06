// Emitted by QuantSdk; changes are lost at the next build.
// A linear layer, tile by tile: load ROWS rows of weights (the bottom one first) with the types and scales of their groups, then
// stream tokens. first_tile starts the sums of a group, last_tile completes it and sends it through the post-units; first_group
// starts the fixed-point sums of an output. Weights and types may change only while busy is low.
module mant_core #(
    parameter int GROUP_SIZE = 64,
    parameter int WEIGHT_BITS = 4,
    parameter int ROWS = 16,
    parameter int COLUMNS = 16,
    parameter int TOKENS = 64,
    parameter int TOKEN_BITS = $clog2(TOKENS),
    parameter int PSUM1_BITS = $clog2(GROUP_SIZE * 128 * (WEIGHT_BITS == 8 ? 128 : 7) + 1) + 1,
    parameter int PSUM2_BITS = $clog2(GROUP_SIZE * 128 * 128 + 1) + 1,
    parameter int TOTAL_BITS = $clog2(GROUP_SIZE * 128 * 968 + 1) + 1,
    parameter int ACCUMULATOR_BITS = 48
) (
    input  logic                                clk,
    input  logic                                reset,
    output logic                                busy,
    // Weights: one row of the tile in each cycle of load.
    input  logic                                load,
    input  logic [COLUMNS*WEIGHT_BITS-1:0]      weights,
    // The groups of the tile, one per column. Elements of eight bits take INT8 weights where integer_weights is set.
    input  logic                                group_load,
    input  logic                                integer_weights,
    input  logic [COLUMNS*4-1:0]                group_types,
    input  logic [COLUMNS*16-1:0]               weight_scales,
    // One token.
    input  logic                                token_valid,
    input  logic [TOKEN_BITS-1:0]               token,
    input  logic                                first_tile,
    input  logic                                last_tile,
    input  logic                                first_group,
    input  logic [ROWS*8-1:0]                   activations,
    input  logic [15:0]                         activation_scale,
    // Partial sums of a token as they leave the array; finished where the group is complete.
    output logic                                sums_valid,
    output logic                                sums_finished,
    output logic [TOKEN_BITS-1:0]               sums_token,
    output logic [COLUMNS*PSUM1_BITS-1:0]       psum1,
    output logic [COLUMNS*PSUM2_BITS-1:0]       psum2,
    // The integers of a finished group, one cycle later.
    output logic [COLUMNS*TOTAL_BITS-1:0]       totals,
    // The outputs after it, two cycles after the integers.
    output logic                                result_valid,
    output logic [TOKEN_BITS-1:0]               result_token,
    output logic [COLUMNS*ACCUMULATOR_BITS-1:0] results,
    output logic [COLUMNS-1:0]                  faults
);
    localparam int LATENCY = ROWS + COLUMNS - 1;
    localparam int POST_LATENCY = 3;

    logic [COLUMNS*4-1:0]  column_types;
    logic [COLUMNS*16-1:0] column_scales;
    logic [COLUMNS-1:0]    integer_columns;

    always_ff @(posedge clk) begin
        if (group_load) begin
            column_types <= group_types;
            column_scales <= weight_scales;
            for (int column = 0; column < COLUMNS; column++) begin
                integer_columns[column] <= WEIGHT_BITS == 8
                    ? integer_weights
                    : group_types[column*4 +: 4] == 4'd15 || integer_weights;
            end
        end
    end

    // The output buffer: the partial sums of the present group, and the outputs of the groups before it.
    logic [COLUMNS*PSUM1_BITS-1:0]       psum1_buffer [0:TOKENS-1];
    logic [COLUMNS*PSUM2_BITS-1:0]       psum2_buffer [0:TOKENS-1];
    logic [COLUMNS*ACCUMULATOR_BITS-1:0] result_buffer [0:TOKENS-1];
    logic [LATENCY-1:0]                  in_array;
    logic [POST_LATENCY-1:0]             in_post;
    logic                                sums_first_group;
    logic [15:0]                         sums_scale;

    assign sums_valid = in_array[LATENCY-1];
    assign result_valid = in_post[POST_LATENCY-1];
    assign busy = |in_array || |in_post;

    always_ff @(posedge clk) begin
        if (reset) begin
            in_array <= '0;
            in_post <= '0;
        end else begin
            in_array <= LATENCY'({in_array, token_valid});
            in_post <= POST_LATENCY'({in_post, sums_valid && sums_finished});
        end
    end

    delay_line #(.WIDTH(TOKEN_BITS + 18), .DEPTH(LATENCY)) with_sums (
        .clk(clk),
        .data_in({token, last_tile, first_group, activation_scale}),
        .data_out({sums_token, sums_finished, sums_first_group, sums_scale}));
    delay_line #(.WIDTH(TOKEN_BITS), .DEPTH(POST_LATENCY)) with_results (
        .clk(clk), .data_in(sums_token), .data_out(result_token));

    mant_array #(
        .GROUP_SIZE(GROUP_SIZE), .WEIGHT_BITS(WEIGHT_BITS), .ROWS(ROWS), .COLUMNS(COLUMNS),
        .PSUM1_BITS(PSUM1_BITS), .PSUM2_BITS(PSUM2_BITS)
    ) array (
        .clk(clk), .load(load), .weights(weights), .integer_columns(integer_columns), .activations(activations),
        .psum1_in(first_tile ? '0 : psum1_buffer[token]), .psum2_in(first_tile ? '0 : psum2_buffer[token]),
        .psum1_out(psum1), .psum2_out(psum2));

    logic [COLUMNS*ACCUMULATOR_BITS-1:0] results_before;
    assign results_before = sums_first_group ? '0 : result_buffer[sums_token];

    genvar column;
    generate
        for (column = 0; column < COLUMNS; column++) begin : g_post
            mant_post_unit #(
                .GROUP_SIZE(GROUP_SIZE), .WEIGHT_BITS(WEIGHT_BITS), .PSUM1_BITS(PSUM1_BITS), .PSUM2_BITS(PSUM2_BITS),
                .TOTAL_BITS(TOTAL_BITS), .ACCUMULATOR_BITS(ACCUMULATOR_BITS)
            ) post_unit (
                .clk(clk),
                .group_type(column_types[column*4 +: 4]),
                .psum1(psum1[column*PSUM1_BITS +: PSUM1_BITS]),
                .psum2(psum2[column*PSUM2_BITS +: PSUM2_BITS]),
                .weight_scale(column_scales[column*16 +: 16]),
                .activation_scale(sums_scale),
                .accumulator_in(results_before[column*ACCUMULATOR_BITS +: ACCUMULATOR_BITS]),
                .total(totals[column*TOTAL_BITS +: TOTAL_BITS]),
                .accumulator_out(results[column*ACCUMULATOR_BITS +: ACCUMULATOR_BITS]),
                .fault(faults[column]));
        end
    endgenerate

    always_ff @(posedge clk) begin
        if (sums_valid) begin
            psum1_buffer[sums_token] <= psum1;
            psum2_buffer[sums_token] <= psum2;
        end
        if (result_valid) begin
            result_buffer[result_token] <= results;
        end
    end
endmodule
