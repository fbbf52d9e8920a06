using System.Linq;

namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>The constants of the sixteen types, <c>mant_type_table</c>: the only place of the hardware that knows the coefficients.</summary>
internal static class TypeTable
{
    /// <summary>Emits the module.</summary>
    public static RtlFile Emit() => RtlText.File("mant_type_table", $$"""
        // What a type stands for: +-(multiplier * i + power * 2^i).
        module mant_type_table (
            input  logic [3:0] group_type,
            output logic [6:0] multiplier,
            output logic       power
        );
            assign power = group_type != 4'd{{RtlText.Number(MantTypes.IntegerType)}};

            always_comb begin
                case (group_type)
        {{string.Join("\n", Enumerable.Range(0, MantTypes.Count - 1).Select(static type => Case(type)))}}
                    default: multiplier = 7'd{{RtlText.Number(MantTypes.MultiplierOf(MantTypes.IntegerType))}};
                endcase
            end
        endmodule
        """);

    private static string Case(int type) =>
        $"            4'd{RtlText.Number(type)}: multiplier = 7'd{RtlText.Number(MantTypes.MultiplierOf(type))};";
}
