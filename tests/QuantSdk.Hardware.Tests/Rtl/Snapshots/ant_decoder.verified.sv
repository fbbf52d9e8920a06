// Emitted by QuantSdk; changes are lost at the next build.
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
        if (code_type == 2'd1) begin
            case (index)
                3'd2: begin base = 3'd1; places = 3'd1; end
                3'd4: begin base = 3'd1; places = 3'd2; end
                3'd5: begin base = 3'd3; places = 3'd1; end
                3'd6: begin base = 3'd1; places = 3'd3; end
                3'd7: begin base = 3'd1; places = 3'd4; end
                default: places = 3'd0;
            endcase
        end else if (code_type == 2'd2 && index != 3'd0) begin
            base = 3'd1;
            places = index - 3'd1;
        end
    end
endmodule
