namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>The decoder of ANT's 4-bit types, <c>ant_decoder</c> (M-ANT, section 4.7: int, flint and powers of two).</summary>
internal static class AntDecoder
{
    /// <summary>The type int: 0 to 7.</summary>
    public const int Integer = 0;

    /// <summary>The type flint: 0, 1, 2, 3, 4, 6, 8, 16.</summary>
    public const int Flint = 1;

    /// <summary>The type of powers of two: 0, 1, 2, 4 to 64.</summary>
    public const int PowerOfTwo = 2;

    /// <summary>Emits the module.</summary>
    public static RtlFile Emit() => RtlText.File("ant_decoder", $$"""
        // The magnitude of an ANT code is base << places; the sign is bit 3. Indices ascend with the magnitudes of their type:
        // int 0 to 7; flint 0, 1, 2, 3, 4, 6, 8, 16; powers of two 0, 1, 2, 4, 8, 16, 32, 64.
        module ant_decoder (
            input  logic [2:0] index,
            input  logic [1:0] code_type,
            output logic [2:0] base,
            output logic [2:0] places
        );
            always_comb begin
                base = index;
                places = 3'd0;
                if (code_type == 2'd{{RtlText.Number(Flint)}}) begin
                    case (index)
                        3'd2: begin base = 3'd1; places = 3'd1; end
                        3'd4: begin base = 3'd1; places = 3'd2; end
                        3'd5: begin base = 3'd3; places = 3'd1; end
                        3'd6: begin base = 3'd1; places = 3'd3; end
                        3'd7: begin base = 3'd1; places = 3'd4; end
                        default: places = 3'd0;
                    endcase
                end else if (code_type == 2'd{{RtlText.Number(PowerOfTwo)}} && index != 3'd0) begin
                    base = 3'd1;
                    places = index - 3'd1;
                end
            end
        endmodule
        """);
}
