using System.Linq;

namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>
/// The scale of a group, <c>mant_scale_unit</c> (M-ANT, sections 2.1 and 6.4): max|x| over the largest grid point, in fp16. One bit of
/// the quotient in a cycle is enough, because a group needs one scale in at least 32 cycles.
/// </summary>
internal static class ScaleUnit
{
    /// <summary>Bits of the aligned divisors; the largest grid point, 968, has as many.</summary>
    private const int DivisorBits = 10;

    /// <summary>Emits the module.</summary>
    public static RtlFile Emit(RtlOptions options) => RtlText.File("mant_scale_unit", $$"""
        // scale = input_scale * maximum / (largest grid point of the type), rounded to the nearest fp16 number, ties to even. The inputs
        // must be there in the cycle of start; the scale is there 15 cycles later and stays until the next start. One beyond fp16 takes
        // its largest finite number; an input scale that is no positive finite number gives a NaN.
        module mant_scale_unit #(
            parameter int INPUT_BITS = {{options.QuantizerInputBits}}
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
        {{string.Join("\n", Enumerable.Range(0, MantTypes.Count).Select(static type => Case(type)))}}
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
        """);

    private static string Case(int type)
    {
        int divisor = MantTypes.LargestOf(type);
        int zeros = 0;
        while (divisor < 1 << (DivisorBits - 1))
        {
            divisor <<= 1;
            zeros++;
        }

        string label = type == MantTypes.Count - 1 ? "default" : $"4'd{RtlText.Number(type)}";
        return $"            {label}: begin divisor = 10'd{RtlText.Number(divisor)}; divisor_zeros = 3'd{RtlText.Number(zeros)}; end";
    }
}
