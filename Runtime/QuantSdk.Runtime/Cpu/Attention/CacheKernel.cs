namespace QuantSdk.Cpu;

/// <summary>The two products of attention with the keys and values of one head of a cache, for one format and instruction set.</summary>
internal abstract unsafe class CacheKernel
{
    /// <summary>Bytes of a query row in the form that <see cref="Scores"/> takes; a multiple of 64.</summary>
    public abstract int QueryBytes { get; }

    /// <summary>Whether what a token reads changes when later tokens are stored: values in a window.</summary>
    public virtual bool ReadsWindow => false;

    /// <summary>Brings a query row to its form.</summary>
    /// <param name="query">The rotated query; it may be changed.</param>
    /// <param name="prepared">Receives <see cref="QueryBytes"/>.</param>
    public abstract void Prepare(Span<float> query, byte* prepared);

    /// <summary>The scores of query rows against consecutive tokens.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="first">The first token.</param>
    /// <param name="count">Tokens.</param>
    /// <param name="queries">Prepared rows.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="scores">Receives the scores, a row of tokens for each query row.</param>
    /// <param name="stride">Scores from one row to the next.</param>
    public abstract void Scores(int sequence, int head, int first, int count, byte* queries, int rows, float* scores, long stride);

    /// <summary>Adds the weighted values of tokens 0 and up to the outputs.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="rows">The rows and what each attends to.</param>
    /// <param name="weights">A row of weights for each query row.</param>
    /// <param name="stride">Weights from one row to the next.</param>
    /// <param name="first">The first channel, a multiple of 8.</param>
    /// <param name="channels">Channels.</param>
    /// <param name="outputs">Output rows, at the first channel of the call.</param>
    /// <param name="outputStrides">Outputs from one row of a token to the next, and from one token to the next.</param>
    public abstract void Values(
        int sequence, int head, RowSet rows, float* weights, long stride, int first, int channels, float* outputs, (int Row, int Token) outputStrides);
}
