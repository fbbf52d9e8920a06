// Emitted by QuantSdk; changes are lost at the next build.
// scale = input_scale * maximum / (largest grid point of the type), rounded to the nearest fp16 number, ties to even. The inputs
// must be there in the cycle of start; the scale is there 15 cycles later and stays until the next start. One beyond fp16 takes
// its largest finite number; an input scale that is no positive finite number gives a NaN.
module mant_scale_unit #(
    parameter int INPUT_BITS = 8
) (
    input  logic                  clk,
    input  logic                  start,
    input  logic [3:0]            group_type,
    input  logic [INPUT_BITS-1:0] maximum,
    input  logic [15:0]           input_scale,
    output logic [15:0]           scale
);
    // Both operands are aligned to the left, so that the quotient lies between 1/2 and 2.
    logic [9:0]  divisor;
    logic [2:0]  divisor_zeros;
    logic [26:0] dividend;
    logic [4:0]  dividend_zeros;
    logic [4:0]  exponent;

    always_comb begin
        case (group_type)
            4'd0: begin divisor = 10'd512; divisor_zeros = 3'd2; end
            4'd1: begin divisor = 10'd652; divisor_zeros = 3'd2; end
            4'd2: begin divisor = 10'd792; divisor_zeros = 3'd2; end
            4'd3: begin divisor = 10'd988; divisor_zeros = 3'd2; end
            4'd4: begin divisor = 10'd536; divisor_zeros = 3'd1; end
            4'd5: begin divisor = 10'd676; divisor_zeros = 3'd1; end
            4'd6: begin divisor = 10'd816; divisor_zeros = 3'd1; end
            4'd7: begin divisor = 10'd956; divisor_zeros = 3'd1; end
            4'd8: begin divisor = 10'd548; divisor_zeros = 3'd0; end
            4'd9: begin divisor = 10'd618; divisor_zeros = 3'd0; end
            4'd10: begin divisor = 10'd688; divisor_zeros = 3'd0; end
            4'd11: begin divisor = 10'd758; divisor_zeros = 3'd0; end
            4'd12: begin divisor = 10'd828; divisor_zeros = 3'd0; end
            4'd13: begin divisor = 10'd898; divisor_zeros = 3'd0; end
            4'd14: begin divisor = 10'd968; divisor_zeros = 3'd0; end
            default: begin divisor = 10'd896; divisor_zeros = 3'd7; end
        endcase
    end

    always_comb begin
        exponent = input_scale[14:10] == 5'd0 ? 5'd1 : input_scale[14:10];
        dividend = 27'(maximum) * 27'({input_scale[14:10] != 5'd0, input_scale[9:0]});
        dividend_zeros = 5'd0;
        for (int place = 4; place >= 0; place--) begin
            if (dividend >> (27 - (1 << place)) == 27'd0) begin
                dividend = dividend << (1 << place);
                dividend_zeros = dividend_zeros + 5'(1 << place);
            end
        end
    end

    // Thirteen steps of long division, the leading bit of the quotient first.
    logic [3:0]        steps_left;
    logic [9:0]        present_divisor;
    logic [10:0]       remainder;
    logic [16:0]       digits;
    logic [12:0]       quotient;
    logic signed [7:0] power;
    logic              empty;
    logic              invalid;
    logic [10:0]       difference;
    logic              goes_in;

    assign goes_in = remainder >= {1'b0, present_divisor};
    assign difference = goes_in ? remainder - {1'b0, present_divisor} : remainder;

    always_ff @(posedge clk) begin
        if (start) begin
            steps_left <= 4'd13;
            present_divisor <= divisor;
            remainder <= {1'b0, dividend[26:17]};
            digits <= dividend[16:0];
            power <= 8'(exponent) + 8'(divisor_zeros) - 8'(dividend_zeros);
            empty <= !dividend[26];
            invalid <= input_scale[15] || &input_scale[14:10];
        end else if (steps_left != 4'd0) begin
            steps_left <= steps_left - 4'd1;
            quotient <= {quotient[11:0], goes_in};
            if (steps_left != 4'd1) begin
                remainder <= {difference[9:0], digits[16]};
                digits <= digits << 1;
            end else begin
                remainder <= difference;
            end
        end
    end

    // The scale is quotient * 2^(power - 20), with a little more where the division did not come out even.
    logic              inexact;
    logic signed [7:0] biased;
    logic [4:0]        places;
    logic [36:0]       shifted;
    logic              up;
    logic [14:0]       rounded;

    assign inexact = remainder != 11'd0 || digits != 17'd0;

    always_comb begin
        biased = power + (quotient[12] ? 8'sd7 : 8'sd6);
        places = quotient[12] ? 5'd2 : 5'd1;
        if (biased < 8'sd1) begin
            places = places + 5'(8'sd1 - biased);
        end
        shifted = {quotient, 24'd0} >> places;
        up = shifted[23] && (shifted[24] || shifted[22:0] != 23'd0 || inexact);
        // A significand that is rounded up to 2^11 carries into the exponent, as it should.
        rounded = 15'(shifted[34:24]) + 15'(up);
        if (biased > 8'sd1) begin
            rounded = rounded + {5'(biased - 8'sd1), 10'd0};
        end
    end

    always_ff @(posedge clk) begin
        if (invalid) begin
            scale <= 16'h7E00;
        end else if (empty) begin
            scale <= 16'd0;
        end else if (biased > 8'sd30 || rounded >= 15'h7C00) begin
            scale <= 16'h7BFF;
        end else begin
            scale <= {1'b0, rounded};
        end
    end

    logic unused;
    assign unused = &{1'b0, difference[10], shifted[36:35]};
endmodule
