namespace QuantSdk.Cpu;

/// <summary>Query rows that attend together: the query heads that share a key-value head, of one token or of several consecutive ones.</summary>
/// <param name="Count">Rows.</param>
/// <param name="PerToken">Rows of a token.</param>
/// <param name="Visible">Cached tokens that the first token's rows attend to; one more for every next token.</param>
internal readonly record struct RowSet(int Count, int PerToken, int Visible)
{
    /// <summary>Cached tokens that any row attends to.</summary>
    public int Columns => VisibleTo(Count - 1);

    /// <summary>Cached tokens that a row attends to.</summary>
    public int VisibleTo(int row) => Visible + row / PerToken;
}
