namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>
/// The real-time quantization unit, <c>mant_quantization_unit</c> (M-ANT, section 6.4): statistics while a group arrives, then type,
/// scale and codes while the next one does.
/// </summary>
internal static class QuantizationUnit
{
    /// <summary>Emits the module.</summary>
    public static RtlFile Emit(RtlOptions options) => RtlText.File("mant_quantization_unit", $$"""
        // Quantizes groups of GROUP_SIZE integers to MANT codes. One integer enters and one code leaves in a cycle; both sides may wait
        // (a transfer happens where valid and ready meet). The unit holds two groups: one leaves while the next arrives. Between two
        // groups the output pauses for two cycles, in which the type is found; the scale is found while codes leave.
        module mant_quantization_unit #(
            parameter int GROUP_SIZE = {{options.GroupSize}},
            parameter int INPUT_BITS = {{options.QuantizerInputBits}},
            parameter int SUM_BITS = INPUT_BITS + $clog2(GROUP_SIZE),
            parameter int SQUARE_BITS = 2 * INPUT_BITS + $clog2(GROUP_SIZE)
        ) (
            input  logic                         clk,
            input  logic                         reset,
            input  logic                         in_valid,
            output logic                         in_ready,
            input  logic signed [INPUT_BITS-1:0] in_value,
            // The fp16 scale of the integers, taken with the first one of a group.
            input  logic [15:0]                  in_scale,
            output logic                         out_valid,
            input  logic                         out_ready,
            output logic [3:0]                   out_code,
            output logic                         out_last,
            // Of the group whose codes leave; the scale is there with its last code.
            output logic [3:0]                   out_type,
            output logic [15:0]                  out_scale
        );
            localparam int INDEX_BITS = $clog2(GROUP_SIZE);

            logic signed [INPUT_BITS-1:0] values [0:2*GROUP_SIZE-1];
            logic [INPUT_BITS-1:0]        maximum [0:1];
            logic signed [SUM_BITS-1:0]   sum [0:1];
            logic [SQUARE_BITS-1:0]       square_sum [0:1];
            logic [15:0]                  scale [0:1];
            logic [1:0]                   full;

            // The running statistics of the group that arrives.
            logic                         in_bank;
            logic [INDEX_BITS-1:0]        in_index;
            logic                         in_first;
            logic [INPUT_BITS-1:0]        in_magnitude;
            logic [SQUARE_BITS-1:0]       in_square;
            logic                         in_transfer;

            assign in_ready = !full[in_bank];
            assign in_transfer = in_valid && in_ready;
            assign in_first = in_index == '0;
            assign in_magnitude = in_value[INPUT_BITS-1] ? -in_value : in_value;
            assign in_square = SQUARE_BITS'(in_magnitude) * SQUARE_BITS'(in_magnitude);

            always_ff @(posedge clk) begin
                if (in_transfer) begin
                    values[{in_bank, in_index}] <= in_value;
                    maximum[in_bank] <= in_first || in_magnitude > maximum[in_bank] ? in_magnitude : maximum[in_bank];
                    sum[in_bank] <= (in_first ? '0 : sum[in_bank]) + SUM_BITS'(in_value);
                    square_sum[in_bank] <= (in_first ? '0 : square_sum[in_bank]) + in_square;
                    if (in_first) scale[in_bank] <= in_scale;
                end
            end

            // The group that leaves: the first cycle of the pause chooses the type, the second starts the division.
            logic                  out_bank;
            logic [INDEX_BITS-1:0] out_index;
            logic                  chosen;
            logic                  emitting;
            logic                  out_transfer;
            logic [3:0]            selected;
            logic [6:0]            multiplier;
            logic                  power;
            logic [INPUT_BITS+6:0] scaled_maximum;

            assign out_valid = emitting;
            assign out_last = &out_index;
            assign out_transfer = out_valid && out_ready;

            mant_type_selector #(.GROUP_SIZE(GROUP_SIZE), .INPUT_BITS(INPUT_BITS), .SUM_BITS(SUM_BITS), .SQUARE_BITS(SQUARE_BITS)) selector (
                .maximum(maximum[out_bank]), .sum(sum[out_bank]), .square_sum(square_sum[out_bank]), .group_type(selected));
            mant_type_table type_table (.group_type(out_type), .multiplier(multiplier), .power(power));
            mant_scale_unit #(.INPUT_BITS(INPUT_BITS)) scale_unit (
                .clk(clk), .start(chosen && !emitting), .group_type(out_type), .maximum(maximum[out_bank]), .input_scale(scale[out_bank]), .scale(out_scale));
            mant_encoder #(.INPUT_BITS(INPUT_BITS)) encoder (
                .value(values[{out_bank, out_index}]), .maximum(maximum[out_bank]), .multiplier(multiplier), .power(power),
                .scaled_maximum(scaled_maximum), .code(out_code));

            always_ff @(posedge clk) begin
                scaled_maximum <= (INPUT_BITS + 7)'(maximum[out_bank]) * (INPUT_BITS + 7)'(multiplier);
                if (!emitting && !chosen) out_type <= selected;
            end

            always_ff @(posedge clk) begin
                if (reset) begin
                    full <= 2'd0;
                    in_bank <= 1'b0;
                    in_index <= '0;
                    out_bank <= 1'b0;
                    out_index <= '0;
                    chosen <= 1'b0;
                    emitting <= 1'b0;
                end else begin
                    if (in_transfer) begin
                        in_index <= in_index + 1'b1;
                        if (&in_index) begin
                            full[in_bank] <= 1'b1;
                            in_bank <= !in_bank;
                        end
                    end
                    if (!emitting && full[out_bank]) begin
                        chosen <= 1'b1;
                        emitting <= chosen;
                    end
                    if (out_transfer) begin
                        out_index <= out_index + 1'b1;
                        if (out_last) begin
                            full[out_bank] <= 1'b0;
                            out_bank <= !out_bank;
                            emitting <= 1'b0;
                            chosen <= 1'b0;
                        end
                    end
                end
            end
        endmodule
        """);
}
