using System.Linq;

namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>The scale of a group, <c>mant_scale_unit</c> (M-ANT, section 2.1): max|x| over the largest grid point, in fp16.</summary>
internal static class ScaleUnit
{
    /// <summary>Places of the reciprocals: exact quotients of 32 bits by divisors of up to 10 bits need 32 + 10.</summary>
    private const int ReciprocalPlaces = 42;

    /// <summary>Emits the module.</summary>
    public static RtlFile Emit(RtlOptions options) => RtlText.File("mant_scale_unit", $$"""
        // scale = input_scale * maximum / (largest grid point of the type), rounded to the nearest fp16 number, ties to even, two cycles
        // later. The divisors are constants, so that a multiplication gives the exact quotient. A scale beyond fp16 takes its largest
        // finite number; an input scale that is no positive finite number gives a NaN.
        module mant_scale_unit #(
            parameter int INPUT_BITS = {{options.QuantizerInputBits}}
        ) (
            input  logic                  clk,
            input  logic [3:0]            group_type,
            input  logic [INPUT_BITS-1:0] maximum,
            input  logic [15:0]           input_scale,
            output logic [15:0]           scale
        );
            logic [9:0]  divisor;
            logic [39:0] reciprocal;
            logic [31:0] dividend;
            logic [5:0]  zeros;
            logic [4:0]  exponent;

            always_comb begin
                case (group_type)
        {{string.Join("\n", Enumerable.Range(0, MantTypes.Count).Select(static type => Case(type)))}}
                endcase
            end

            // The product of both factors, moved to the top of 32 bits.
            always_comb begin
                exponent = input_scale[14:10] == 5'd0 ? 5'd1 : input_scale[14:10];
                dividend = 32'(maximum) * 32'({input_scale[14:10] != 5'd0, input_scale[9:0]});
                zeros = 6'd0;
                for (int place = 4; place >= 0; place--) begin
                    if (dividend[31 -: 16] >> (16 - (1 << place)) == 16'd0) begin
                        dividend = dividend << (1 << place);
                        zeros = zeros + 6'(1 << place);
                    end
                end
            end

            // First cycle: quotient and remainder.
            logic [71:0]       estimate;
            logic [31:0]       rest;
            logic [29:0]       quotient;
            logic              inexact;
            logic signed [7:0] power;
            logic              empty;
            logic              invalid;

            assign estimate = 72'(dividend) * 72'(reciprocal);
            assign rest = dividend - 32'(estimate[71:{{RtlText.Number(ReciprocalPlaces)}}]) * 32'(divisor);

            always_ff @(posedge clk) begin
                quotient <= estimate[71:{{RtlText.Number(ReciprocalPlaces)}}];
                inexact <= rest != 32'd0;
                power <= 8'(exponent) - 8'(zeros);
                empty <= dividend == 32'd0;
                invalid <= input_scale[15] || &input_scale[14:10];
            end

            // Second cycle: the rounding. The quotient has its leading one at 21 to 29; the scale is quotient * 2^(power - 25).
            logic [5:0]        leading;
            logic signed [7:0] biased;
            logic [6:0]        places;
            logic [63:0]       shifted;
            logic              up;
            logic [14:0]       rounded;

            always_comb begin
                leading = 6'd21;
                for (int place = 22; place <= 29; place++) begin
                    if (quotient[place]) leading = 6'(place);
                end
                biased = 8'(leading) + power - 8'sd10;
                places = 7'(leading) - 7'd10;
                if (biased < 8'sd1) begin
                    places = places + 7'(8'sd1 - biased);
                end
                // The significand above bit 32, what it loses below.
                shifted = {2'd0, quotient, 32'd0} >> places;
                up = shifted[31] && (shifted[32] || shifted[30:0] != 31'd0 || inexact);
                rounded = 15'(shifted[42:32]) + 15'(up);
                if (biased > 8'sd1) begin
                    rounded = rounded + {7'(biased - 8'sd1) > 7'd31 ? 5'd31 : 5'(biased - 8'sd1), 10'd0};
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
            assign unused = &{1'b0, estimate[41:0], shifted[63:43]};
        endmodule
        """);

    private static string Case(int type)
    {
        long divisor = MantTypes.LargestOf(type);
        long reciprocal = (1L << ReciprocalPlaces) / divisor + 1;
        string label = type == MantTypes.Count - 1 ? "default" : $"4'd{RtlText.Number(type)}";
        return $"            {label}: begin divisor = 10'd{RtlText.Number(divisor)}; reciprocal = 40'd{RtlText.Number(reciprocal)}; end";
    }
}
