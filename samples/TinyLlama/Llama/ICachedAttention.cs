namespace TinyLlama;

/// <summary>The part of attention between the projections: what keeps keys and values, and reads them.</summary>
internal interface ICachedAttention
{
    /// <summary>Stores <see cref="Workspace.Keys"/> and <see cref="Workspace.Values"/> and attends with <see cref="Workspace.Queries"/>, all before the rotary embedding; the heads' outputs go to <see cref="Workspace.Attended"/>.</summary>
    /// <param name="work">The activations; queries and keys may be overwritten.</param>
    /// <param name="caches">One cache per sequence; the sequences lie one after the other and are equally long.</param>
    /// <param name="tokens">Tokens of all sequences.</param>
    void Attend(Workspace work, SequenceCache[] caches, int tokens);
}
