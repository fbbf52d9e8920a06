// Emitted by QuantSdk; changes are lost at the next build.
// Weight-stationary array of MANT elements. ROWS cycles of load shift the weights in, the bottom row first. From then on a
// vector of activations and one of partial sums may enter in every cycle; the sums leave ROWS + COLUMNS - 1 cycles later.
// Partial sums come back in at the top for the next tile of the same group, so that they stay integers until it is complete.
module mant_array #(
    parameter int GROUP_SIZE = 64,
    parameter int WEIGHT_BITS = 4,
    parameter int ROWS = 16,
    parameter int COLUMNS = 16,
    parameter int PSUM1_BITS = $clog2(GROUP_SIZE * 128 * (WEIGHT_BITS == 8 ? 128 : 7) + 1) + 1,
    parameter int PSUM2_BITS = $clog2(GROUP_SIZE * 128 * 128 + 1) + 1
) (
    input  logic                           clk,
    input  logic                           load,
    input  logic [COLUMNS*WEIGHT_BITS-1:0] weights,
    // Columns whose group is of the type INT.
    input  logic [COLUMNS-1:0]             integer_columns,
    input  logic [ROWS*8-1:0]              activations,
    input  logic [COLUMNS*PSUM1_BITS-1:0]  psum1_in,
    input  logic [COLUMNS*PSUM2_BITS-1:0]  psum2_in,
    output logic [COLUMNS*PSUM1_BITS-1:0]  psum1_out,
    output logic [COLUMNS*PSUM2_BITS-1:0]  psum2_out
);
    genvar row, column;
    generate
        for (row = 0; row < ROWS; row++) begin : g_row
            logic [7:0] activation;
            if (row == 0) begin : g_first
                assign activation = activations[7:0];
            end else begin : g_skewed
                delay_line #(.WIDTH(8), .DEPTH(row)) skew (
                    .clk(clk), .data_in(activations[row*8 +: 8]), .data_out(activation));
            end

            for (column = 0; column < COLUMNS; column++) begin : g_column
                logic [7:0]             from_left;
                logic [7:0]             to_right;
                logic [WEIGHT_BITS-1:0] weight_above;
                logic [WEIGHT_BITS-1:0] weight_below;
                logic [PSUM1_BITS-1:0]  psum1_above;
                logic [PSUM1_BITS-1:0]  psum1_below;
                logic [PSUM2_BITS-1:0]  psum2_above;
                logic [PSUM2_BITS-1:0]  psum2_below;

                if (column == 0) begin : g_left_edge
                    assign from_left = activation;
                end else begin : g_from_left
                    assign from_left = g_row[row].g_column[column-1].to_right;
                end

                if (row != 0) begin : g_from_above
                    assign weight_above = g_row[row-1].g_column[column].weight_below;
                    assign psum1_above = g_row[row-1].g_column[column].psum1_below;
                    assign psum2_above = g_row[row-1].g_column[column].psum2_below;
                end else if (column == 0) begin : g_corner
                    assign weight_above = weights[WEIGHT_BITS-1:0];
                    assign psum1_above = psum1_in[PSUM1_BITS-1:0];
                    assign psum2_above = psum2_in[PSUM2_BITS-1:0];
                end else begin : g_top_edge
                    assign weight_above = weights[column*WEIGHT_BITS +: WEIGHT_BITS];
                    delay_line #(.WIDTH(PSUM1_BITS + PSUM2_BITS), .DEPTH(column)) skew (
                        .clk(clk),
                        .data_in({psum1_in[column*PSUM1_BITS +: PSUM1_BITS], psum2_in[column*PSUM2_BITS +: PSUM2_BITS]}),
                        .data_out({psum1_above, psum2_above}));
                end

                mant_pe #(
                    .GROUP_SIZE(GROUP_SIZE), .WEIGHT_BITS(WEIGHT_BITS),
                    .PSUM1_BITS(PSUM1_BITS), .PSUM2_BITS(PSUM2_BITS)
                ) element (
                    .clk(clk), .load(load), .integer_mode(integer_columns[column]),
                    .weight_in(weight_above), .weight_out(weight_below),
                    .activation_in(from_left), .activation_out(to_right),
                    .psum1_in(psum1_above), .psum1_out(psum1_below),
                    .psum2_in(psum2_above), .psum2_out(psum2_below));

                // Nothing reads what leaves at the right and bottom edges.
                if (column == COLUMNS - 1) begin : g_right_edge
                    logic unused;
                    assign unused = &{1'b0, to_right};
                end
                if (row == ROWS - 1) begin : g_bottom
                    logic unused;
                    assign unused = &{1'b0, weight_below};
                end

                if (row == ROWS - 1 && column == COLUMNS - 1) begin : g_last
                    assign psum1_out[column*PSUM1_BITS +: PSUM1_BITS] = psum1_below;
                    assign psum2_out[column*PSUM2_BITS +: PSUM2_BITS] = psum2_below;
                end else if (row == ROWS - 1) begin : g_bottom_edge
                    delay_line #(.WIDTH(PSUM1_BITS + PSUM2_BITS), .DEPTH(COLUMNS - 1 - column)) align (
                        .clk(clk),
                        .data_in({psum1_below, psum2_below}),
                        .data_out({psum1_out[column*PSUM1_BITS +: PSUM1_BITS], psum2_out[column*PSUM2_BITS +: PSUM2_BITS]}));
                end
            end
        end
    endgenerate
endmodule
