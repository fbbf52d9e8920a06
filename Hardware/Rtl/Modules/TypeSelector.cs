using System.Linq;

namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>The choice of a group's type from its statistics, <c>mant_type_selector</c>, without a divider (M-ANT, sections 4.5 and 6.4).</summary>
internal static class TypeSelector
{
    /// <summary>Emits the module.</summary>
    public static RtlFile Emit(RtlOptions options) => RtlText.File("mant_type_selector", $$"""
        // The type of a group of n = GROUP_SIZE integers: n * sum(x^2) - sum(x)^2 against threshold * n * (n - 1) * max^2, which is the
        // unbiased variance of x / max against the threshold. Thresholds are counted in 1/{{RtlText.Number(VarianceThresholds.Denominator)}}.
        module mant_type_selector #(
            parameter int GROUP_SIZE = {{options.GroupSize}},
            parameter int INPUT_BITS = {{options.QuantizerInputBits}},
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
            assign spread = (WIDE_BITS'(square_sum) * WIDE_BITS'(GROUP_SIZE) - $unsigned(wide_sum * wide_sum)) * WIDE_BITS'({{RtlText.Number(VarianceThresholds.Denominator)}});

            always_comb begin
                group_type = 4'd{{RtlText.Number(MantTypes.IntegerType)}};
        {{string.Join("\n", VarianceThresholds.EightTypes.Reverse().Select(static threshold => Step(threshold)))}}
            end
        endmodule
        """);

    /// <summary>The last assignment wins, so that the lowest bound comes last.</summary>
    private static string Step(VarianceThreshold threshold) =>
        $"        if (spread < square * WIDE_BITS'({RtlText.Number(threshold.TenThousandths)} * PAIRS)) group_type = 4'd{RtlText.Number(threshold.Type)};";
}
