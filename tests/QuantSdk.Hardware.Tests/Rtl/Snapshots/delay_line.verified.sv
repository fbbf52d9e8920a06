// Emitted by QuantSdk; changes are lost at the next build.
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
