namespace TinyLlama;

/// <summary>The keys and values of one sequence's past tokens, for every layer.</summary>
/// <param name="capacity">Tokens that fit.</param>
internal abstract class SequenceCache(int capacity)
{
    /// <summary>Tokens that fit.</summary>
    public int Capacity { get; } = capacity;

    /// <summary>Tokens that are stored.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets all tokens.</summary>
    public virtual void Clear() => Length = 0;

    /// <summary>Counts tokens whose keys and values every layer has stored.</summary>
    public void Advance(int tokens) => Length += tokens;
}
