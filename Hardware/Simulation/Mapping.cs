namespace QuantSdk.Hardware;

/// <summary>A tiling and an order of the loops over tiles.</summary>
/// <param name="RowTile">Rows of the left operand in a tile.</param>
/// <param name="ReductionTile">Length of the reduction in a tile.</param>
/// <param name="ColumnTile">Columns of the right operand in a tile.</param>
/// <param name="LoopOrder">Loops from outermost to innermost: <c>M</c>, <c>K</c>, <c>N</c>; convolutions have <c>B</c>, <c>W</c>, <c>H</c> in place of <c>M</c>.</param>
public sealed record Mapping(long RowTile, long ReductionTile, long ColumnTile, string LoopOrder);
