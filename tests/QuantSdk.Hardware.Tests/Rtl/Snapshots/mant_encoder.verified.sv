// Emitted by QuantSdk; changes are lost at the next build.
// The code of the grid point nearest to value / scale, where scale = maximum / (7 * multiplier + 128 * power). Multiplied by
// 2 * maximum * (7 * multiplier + 128 * power), value and midpoints are integers: no division. A tie takes the lower value.
module mant_encoder #(
    parameter int INPUT_BITS = 8
) (
    input  logic signed [INPUT_BITS-1:0] value,
    input  logic [INPUT_BITS-1:0]        maximum,
    input  logic [6:0]                   multiplier,
    input  logic                         power,
    // multiplier * maximum.
    input  logic [INPUT_BITS+6:0]        scaled_maximum,
    output logic [3:0]                   code
);
    // The largest left side is 2 * 968 * 2^(INPUT_BITS - 1); the largest right side lies below it.
    localparam int WIDE_BITS = INPUT_BITS + 11;

    logic                  negative;
    logic [INPUT_BITS-1:0] magnitude;
    logic [WIDE_BITS-1:0]  largest;
    logic [WIDE_BITS-1:0]  reach;
    logic [6:0]            above;
    logic [2:0]            index;

    assign negative = value[INPUT_BITS-1];
    assign magnitude = negative ? -value : value;
    assign largest = WIDE_BITS'(multiplier) * WIDE_BITS'(7) + (power ? WIDE_BITS'(128) : '0);
    assign reach = (WIDE_BITS'(magnitude) * largest) << 1;

    genvar step;
    generate
        for (step = 0; step < 7; step++) begin : g_step
            // The sum of the grid points step and step + 1, times the maximum.
            logic [WIDE_BITS-1:0] midpoint;
            assign midpoint = WIDE_BITS'(scaled_maximum) * WIDE_BITS'(2 * step + 1)
                + (power ? (WIDE_BITS'(maximum) * WIDE_BITS'(3)) << step : '0);
            assign above[step] = reach > midpoint || (negative && reach == midpoint);
        end
    endgenerate

    always_comb begin
        index = 3'd0;
        for (int place = 0; place < 7; place++) begin
            index = index + 3'(above[place]);
        end
        // Between -1 and 1 zero is a tie; INT has a zero, whose code is 0; a group of zeros has the code 0 throughout.
        if (maximum == '0 || (!power && index == 3'd0)) begin
            code = 4'd0;
        end else begin
            code = {negative || value == '0, index};
        end
    end
endmodule
