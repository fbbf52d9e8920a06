namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>A chain of registers, <c>delay_line</c>: skews the activations and partial sums of the array and aligns its results.</summary>
internal static class DelayLine
{
    /// <summary>Emits the module.</summary>
    public static RtlFile Emit() => RtlText.File("delay_line", """
        // Hands its input on after DEPTH cycles, DEPTH at least 1.
        module delay_line #(
            parameter int WIDTH = 8,
            parameter int DEPTH = 1
        ) (
            input  logic             clk,
            input  logic [WIDTH-1:0] data_in,
            output logic [WIDTH-1:0] data_out
        );
            logic [DEPTH*WIDTH-1:0] stages;

            assign data_out = stages[(DEPTH-1)*WIDTH +: WIDTH];

            always_ff @(posedge clk) begin
                stages <= (DEPTH * WIDTH)'({stages, data_in});
            end
        endmodule
        """);
}
