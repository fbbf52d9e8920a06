// Emitted by QuantSdk; changes are lost at the next build.
// What a type stands for: +-(multiplier * i + power * 2^i).
module mant_type_table (
    input  logic [3:0] group_type,
    output logic [6:0] multiplier,
    output logic       power
);
    assign power = group_type != 4'd15;

    always_comb begin
        case (group_type)
            4'd0: multiplier = 7'd0;
            4'd1: multiplier = 7'd5;
            4'd2: multiplier = 7'd10;
            4'd3: multiplier = 7'd17;
            4'd4: multiplier = 7'd20;
            4'd5: multiplier = 7'd30;
            4'd6: multiplier = 7'd40;
            4'd7: multiplier = 7'd50;
            4'd8: multiplier = 7'd60;
            4'd9: multiplier = 7'd70;
            4'd10: multiplier = 7'd80;
            4'd11: multiplier = 7'd90;
            4'd12: multiplier = 7'd100;
            4'd13: multiplier = 7'd110;
            4'd14: multiplier = 7'd120;
            default: multiplier = 7'd1;
        endcase
    end
endmodule
