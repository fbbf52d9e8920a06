// Emitted by QuantSdk; changes are lost at the next build.
// First phase: tokens of CHANNELS INT8 values enter the window, whose values can be read until their group is complete. Second
// phase: as soon as GROUP_SIZE tokens are there, each channel's values go through the quantization unit, channel after channel,
// while new tokens enter the other half of the window. A group of tokens changes from INT8 to four bits in the cycle in which its
// last code leaves: at any time group_count * GROUP_SIZE + window_count is the number of tokens taken.
module mant_value_buffer #(
    parameter int GROUP_SIZE = 64,
    parameter int CHANNELS = 16,
    parameter int CHANNEL_BITS = CHANNELS == 1 ? 1 : $clog2(CHANNELS),
    parameter int INDEX_BITS = $clog2(GROUP_SIZE)
) (
    input  logic                    clk,
    input  logic                    reset,
    // The fp16 scale of a channel's INT8 values.
    input  logic                    scale_write,
    input  logic [CHANNEL_BITS-1:0] scale_channel,
    input  logic [15:0]             scale_value,
    input  logic                    in_valid,
    output logic                    in_ready,
    input  logic [CHANNELS*8-1:0]   in_values,
    // The window: window_values are those of token window_index, of which there are window_count.
    input  logic [INDEX_BITS:0]     window_index,
    output logic [CHANNELS*8-1:0]   window_values,
    output logic [INDEX_BITS+1:0]   window_count,
    output logic [31:0]             group_count,
    // Codes in the order of their tokens, channel after channel.
    output logic                    out_valid,
    input  logic                    out_ready,
    output logic [CHANNEL_BITS-1:0] out_channel,
    output logic [3:0]              out_code,
    output logic                    out_last,
    output logic [3:0]              out_type,
    output logic [15:0]             out_scale
);
    localparam logic [CHANNEL_BITS-1:0] LAST_CHANNEL = CHANNEL_BITS'(CHANNELS - 1);

    logic [CHANNELS*8-1:0] window [0:2*GROUP_SIZE-1];
    logic [15:0]           scales [0:CHANNELS-1];
    logic [1:0]            full;
    logic                  in_bank;
    logic [INDEX_BITS-1:0] in_index;
    logic                  in_transfer;
    logic                  old_bank;

    assign in_ready = !full[in_bank];
    assign in_transfer = in_valid && in_ready;
    assign window_values = window[{old_bank ^ window_index[INDEX_BITS], window_index[INDEX_BITS-1:0]}];
    assign window_count = {full == 2'b11, ^full, in_index};

    always_ff @(posedge clk) begin
        if (scale_write) scales[scale_channel] <= scale_value;
        if (in_transfer) window[{in_bank, in_index}] <= in_values;
    end

    // What is sent to the quantization unit; it runs ahead of what leaves.
    logic                    send_bank;
    logic [CHANNEL_BITS-1:0] send_channel;
    logic [INDEX_BITS-1:0]   send_index;
    logic                    send_valid;
    logic                    send_ready;
    logic                    sent_all;
    logic [CHANNELS*8-1:0]   send_values;
    logic                    committed;

    // The bank that is sent is full, and it is not the one that only waits for its last codes.
    assign send_valid = full[send_bank] && !sent_all;
    assign send_values = window[{send_bank, send_index}];
    assign committed = out_valid && out_ready && out_last && out_channel == LAST_CHANNEL;

    mant_quantization_unit #(.GROUP_SIZE(GROUP_SIZE), .INPUT_BITS(8)) quantization_unit (
        .clk(clk), .reset(reset),
        .in_valid(send_valid), .in_ready(send_ready),
        .in_value(send_values[send_channel*8 +: 8]), .in_scale(scales[send_channel]),
        .out_valid(out_valid), .out_ready(out_ready), .out_code(out_code), .out_last(out_last),
        .out_type(out_type), .out_scale(out_scale));

    always_ff @(posedge clk) begin
        if (reset) begin
            full <= 2'd0;
            in_bank <= 1'b0;
            in_index <= '0;
            old_bank <= 1'b0;
            send_bank <= 1'b0;
            send_channel <= '0;
            send_index <= '0;
            sent_all <= 1'b0;
            out_channel <= '0;
            group_count <= 32'd0;
        end else begin
            if (in_transfer) begin
                in_index <= in_index + 1'b1;
                if (&in_index) begin
                    full[in_bank] <= 1'b1;
                    in_bank <= !in_bank;
                end
            end
            if (send_valid && send_ready) begin
                send_index <= send_index + 1'b1;
                if (&send_index) begin
                    send_channel <= send_channel == LAST_CHANNEL ? '0 : send_channel + 1'b1;
                    sent_all <= send_channel == LAST_CHANNEL;
                end
            end
            if (out_valid && out_ready && out_last) begin
                out_channel <= out_channel == LAST_CHANNEL ? '0 : out_channel + 1'b1;
            end
            if (committed) begin
                full[old_bank] <= 1'b0;
                old_bank <= !old_bank;
                send_bank <= !send_bank;
                sent_all <= 1'b0;
                group_count <= group_count + 32'd1;
            end
        end
    end
endmodule
