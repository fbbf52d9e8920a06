using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>What a kernel that stores tokens is told. Fields, because kernels read them one by one.</summary>
public struct StoreCall
{
    /// <summary>sequences x tokens x heads x dimension keys, before the rotary embedding.</summary>
    public ArrayView<float> Keys;

    /// <summary>As many values.</summary>
    public ArrayView<float> Values;

    /// <summary>Cosines of the rotary embedding, [pair, position], then [position, pair].</summary>
    public ArrayView<float> Cosines;

    /// <summary>Sines, likewise.</summary>
    public ArrayView<float> Sines;

    /// <summary>M-ANT's types, as its encoder reads them.</summary>
    public ArrayView<int> Types;

    /// <summary>The first sequence of the call.</summary>
    public int FirstSequence;

    /// <summary>Sequences of the call.</summary>
    public int Sequences;

    /// <summary>Tokens for each sequence; 0 for a decode kernel that appends none.</summary>
    public int Tokens;

    /// <summary>Key-value heads.</summary>
    public int Heads;

    /// <summary>Elements of a head.</summary>
    public int Dimension;

    /// <summary>Tokens that a sequence can hold; what is beyond is dropped.</summary>
    public int Maximum;

    /// <summary>Positions by which keys are turned before they are stored; 0 where they are not.</summary>
    public int Positions;

    /// <summary>What the thread or warp of an index stores; the grid's second axis counts the sequences of the call.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="index">The index along the grid's first axis.</param>
    /// <param name="units">Units of a head.</param>
    internal readonly StoreItem ItemOf(CacheViews cache, int index, int units)
    {
        StoreItem item = default;
        int row = index / units;
        item.Sequence = FirstSequence + Grid.IdxY;
        item.Head = row % Heads;
        item.Unit = index % units;
        item.Token = row / Heads;
        item.Row = Grid.IdxY * Tokens + item.Token;
        item.Position = cache.Lengths[item.Sequence] + item.Token;
        return item;
    }

    /// <summary>Whether there is such a token and the cache has room for it.</summary>
    internal readonly bool Holds(StoreItem item) => item.Token < Tokens && item.Position < Maximum;

    /// <summary>One element of a key or a value as it is stored.</summary>
    /// <param name="isKey">Whether it is a key's.</param>
    /// <param name="row">The token of the call, counted over all sequences.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="channel">The element.</param>
    /// <param name="position">The token's position.</param>
    public readonly float Load(bool isKey, int row, int head, int channel, int position)
    {
        long first = ((long)row * Heads + head) * Dimension;
        return isKey ? AttentionMath.Turned(Keys, first, channel, Dimension, Cosines, Sines, Positions, position) : Values[first + channel];
    }

    /// <summary>Four consecutive elements.</summary>
    internal readonly Float128 LoadQuad(bool isKey, int row, int head, int channel, int position)
    {
        Float128 quad = default;
        quad.X = Load(isKey, row, head, channel, position);
        quad.Y = Load(isKey, row, head, channel + 1, position);
        quad.Z = Load(isKey, row, head, channel + 2, position);
        quad.W = Load(isKey, row, head, channel + 3, position);
        return quad;
    }

    /// <summary>
    /// Ends a kernel that has stored everything: the group that ends last counts the tokens, because by then every group has read the old lengths. All threads of the group take part.
    /// </summary>
    internal readonly void Finish(CacheViews cache)
    {
        Group.Barrier();
        int last = 0;
        if (Group.IdxX == 0)
        {
            MemoryFence.DeviceLevel();
            last = Arrive(cache);
        }

        if (Group.Broadcast(last, 0) != 0)
        {
            Count(cache, Group.IdxX, Group.DimX);
        }
    }

    /// <summary>
    /// Counts the tokens of a kernel that needs no length any more: one warp of every group calls it behind a barrier behind which all threads have read theirs. The group that comes last counts;
    /// nobody waits for it.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="lane">The lane.</param>
    public readonly void Count(CacheViews cache, int lane)
    {
        int last = 0;
        if (lane == 0)
        {
            last = Arrive(cache);
        }

        CountBehind(cache, lane, last);
    }

    /// <summary>Counts the tokens where the group came last. A warp that has come early has other work to do before it needs the answer.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="last">In the first lane what <see cref="Arrive"/> said.</param>
    internal readonly void CountBehind(CacheViews cache, int lane, int last)
    {
        if (Warp.Shuffle(last, 0) != 0)
        {
            Count(cache, lane, 32);
        }
    }

    /// <summary>Whether all other groups have come before this one, as 1 or 0. Behind it the group reads no length.</summary>
    internal static int Arrive(CacheViews cache) => Atomic.Add(ref cache.Finished[0], 1) == Grid.DimX * Grid.DimY * Grid.DimZ - 1 ? 1 : 0;

    private readonly void Count(CacheViews cache, int thread, int threads)
    {
        for (int i = thread; i < Sequences; i += threads)
        {
            int sequence = FirstSequence + i;
            cache.Lengths[sequence] = IntrinsicMath.Min(cache.Lengths[sequence] + Tokens, Maximum);
        }

        if (thread == 0)
        {
            cache.Finished[0] = 0;
        }
    }
}
