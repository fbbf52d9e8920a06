using System;

namespace QuantSdk.Hardware;

/// <summary>One of SCALE-Sim's buffers with its own port to memory. A word is an operand; SCALE-Sim writes sizes in units of 1024 words.</summary>
public sealed record ScaleSimBuffer
{
    /// <summary>Makes a buffer.</summary>
    /// <param name="words">Capacity: one half is active, the other is fetched or drained meanwhile.</param>
    /// <param name="wordsPerCycle">Words that its port moves in a cycle.</param>
    public ScaleSimBuffer(long words, int wordsPerCycle)
    {
        Words = words >= 2 ? words : throw new ArgumentOutOfRangeException(nameof(words), "Each half of a buffer holds a word.");
        WordsPerCycle = wordsPerCycle > 0 ? wordsPerCycle : throw new ArgumentOutOfRangeException(nameof(wordsPerCycle), "A port moves at least a word a cycle.");
    }

    /// <summary>Capacity.</summary>
    public long Words { get; }

    /// <summary>Words that its port moves in a cycle.</summary>
    public int WordsPerCycle { get; }

    /// <summary>The half that serves the array; it has the odd word.</summary>
    internal long ActiveWords => Words - BackWords;

    /// <summary>The half that memory reads or writes meanwhile.</summary>
    internal long BackWords => Words / 2;

    /// <summary>Quotient of two counts, rounded up.</summary>
    internal static long Ceiling(long count, long divisor) => (count + divisor - 1) / divisor;
}
