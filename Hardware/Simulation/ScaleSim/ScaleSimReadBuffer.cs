using System;

namespace QuantSdk.Hardware;

/// <summary>A buffer of operands: a window of lines that moves on over the fetch order, and begins again behind its end, until it holds what the array asks for.</summary>
internal sealed class ScaleSimReadBuffer
{
    // A buffer of any size has about so many lines.
    private const int LinesPerBuffer = 100;

    // Words are served a cycle after they are asked for, and memory answers a cycle after it is.
    private const int HitCycles = 1;
    private const int MemoryCycles = 1;

    private readonly long lineWords;
    private readonly long lines;
    private readonly long activeLines;
    private readonly long fetchedLines;
    private readonly long fetchCycles;
    private long start;

    // The active half is full when the array begins.
    private long fetched = -1;

    /// <summary>Makes a buffer whose active half holds the beginning of an operand.</summary>
    public ScaleSimReadBuffer(IScaleSimOperand operand, ScaleSimBuffer buffer)
    {
        this.lineWords = ScaleSimBuffer.Ceiling(buffer.Words, LinesPerBuffer);

        // Whatever the last full line leaves is a line too, even where it leaves nothing.
        this.lines = (operand.Words / this.lineWords) + 1;
        this.activeLines = Math.Min(this.lines, ScaleSimBuffer.Ceiling(buffer.ActiveWords, this.lineWords));
        this.fetchedLines = Math.Min(this.lines - this.activeLines, ScaleSimBuffer.Ceiling(buffer.BackWords, this.lineWords));

        // A fetch takes the time of the whole half, however few lines are left to fetch.
        this.fetchCycles = ScaleSimBuffer.Ceiling(buffer.BackWords, buffer.WordsPerCycle) + MemoryCycles;
    }

    /// <summary>Cycles that the array has to wait for words; below zero where the last fetch ended before they were asked for.</summary>
    public long Wait(long cycle, ScaleSimRun run)
    {
        long latency = HitCycles;
        if (run.Count > 0)
        {
            long last = (run.First + run.Count - 1) / this.lineWords;
            for (long line = run.First / this.lineWords; line <= last; line++)
            {
                while (!Holds(line))
                {
                    latency += Fetch(cycle + latency);
                }
            }
        }

        return latency - HitCycles;
    }

    private bool Holds(long line) => (line >= this.start ? line - this.start : line - this.start + this.lines) < this.activeLines;

    /// <summary>Makes the fetched half active and begins the next fetch, right behind the one before it.</summary>
    /// <remarks>SCALE-Sim's quirk: the time until the fetch ends is added whatever its sign, and once more where it is positive. A wait counts twice, and time to spare is deducted.</remarks>
    private long Fetch(long cycle)
    {
        this.start = (this.start + this.fetchedLines) % this.lines;
        this.fetched += this.fetchCycles;
        long until = this.fetched - cycle;
        return until > 0 ? 2 * until : until;
    }
}
