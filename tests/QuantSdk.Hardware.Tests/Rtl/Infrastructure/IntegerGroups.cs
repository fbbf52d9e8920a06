namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>Groups of integers of every shape that matters to the quantization unit.</summary>
internal static class IntegerGroups
{
    /// <summary>Makes groups.</summary>
    /// <param name="groupSize">Integers in a group.</param>
    /// <param name="bits">Bits of an integer.</param>
    /// <param name="count">Number of groups.</param>
    public static IEnumerable<int[]> Create(int groupSize, int bits, int count)
    {
        int lowest = -(1 << (bits - 1)), highest = -lowest - 1;
        yield return new int[groupSize];
        yield return [.. Enumerable.Repeat(lowest, groupSize)];
        yield return [.. Enumerable.Repeat(highest, groupSize)];
        yield return [.. Enumerable.Range(0, groupSize).Select(i => i % 2 == 0 ? lowest : highest)];
        yield return [.. Enumerable.Range(0, groupSize).Select(i => i == groupSize / 2 ? 1 : 0)];
        yield return [.. Enumerable.Range(0, groupSize).Select(i => i == 0 ? lowest : 0)];
        Random random = new(groupSize + bits);
        for (int i = 6; i < count; i++)
        {
            // From nearly all mass at zero to the corners of the range, so that the variance passes every threshold; narrow ranges give ties.
            double shape = 0.2 + 5 * random.NextDouble();
            double reach = i % 3 == 0 ? Math.Min(highest, 1 + random.Next(24)) : highest * random.NextDouble();
            yield return
            [
                .. Enumerable.Range(0, groupSize).Select(_ =>
                    (int)Math.Round(reach * Math.Pow(random.NextDouble(), 1 / shape) * (random.Next(2) * 2 - 1))),
            ];
        }
    }
}
