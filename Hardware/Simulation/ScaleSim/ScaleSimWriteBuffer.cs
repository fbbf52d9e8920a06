using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>The buffer of outputs: once more than its draining half is filled, that much is written to memory, while the array goes on until no word is free.</summary>
internal sealed class ScaleSimWriteBuffer(ScaleSimBuffer buffer)
{
    private readonly long drainLines = ScaleSimBuffer.Ceiling(buffer.BackWords, buffer.WordsPerCycle);

    // Lines that a drain cut short, with the words that they lack.
    private readonly Queue<(long Line, long Missing)> shortLines = new();
    private long free = buffer.Words;
    private long open;
    private long lines;
    private long drained;
    private long drainEnd;

    /// <summary>Cycles that the array has to wait until its words are taken.</summary>
    public long Wait(long cycle, long words)
    {
        // Words that neither begin a drain nor run out of room need no look at each of them.
        long least = cycle >= this.drainEnd ? buffer.ActiveWords : 1;
        if (this.free - words >= least)
        {
            this.open += words;
            this.free -= words;
            return 0;
        }

        long now = cycle;
        for (long word = 0; word < words; word++)
        {
            this.open++;
            this.free--;
            if (now >= this.drainEnd)
            {
                if (this.free < buffer.ActiveWords)
                {
                    Drain(now);
                }
            }
            else if (this.free <= 0)
            {
                now = this.drainEnd;
            }
        }

        return now - cycle;
    }

    /// <summary>Writes lines to memory, one a cycle. Their words are free at once.</summary>
    private void Drain(long cycle)
    {
        CloseLines();
        long count = Math.Min(this.drainLines, this.lines - this.drained);
        this.drained += count;
        this.free += (count * buffer.WordsPerCycle) - MissingFromLastLine();
        this.drainEnd = cycle + count - 1;
    }

    /// <summary>Packs the words since the last drain into lines, of which the last may be short.</summary>
    private void CloseLines()
    {
        this.lines += ScaleSimBuffer.Ceiling(this.open, buffer.WordsPerCycle);
        long rest = this.open % buffer.WordsPerCycle;
        if (rest != 0)
        {
            this.shortLines.Enqueue((this.lines - 1, buffer.WordsPerCycle - rest));
        }

        this.open = 0;
    }

    /// <summary>Words that the last drained line lacks.</summary>
    /// <remarks>SCALE-Sim's quirk: a short line inside a drain counts as a full one, so more words are freed than were taken.</remarks>
    private long MissingFromLastLine()
    {
        long missing = 0;
        while (this.shortLines.Count > 0 && this.shortLines.Peek().Line < this.drained)
        {
            (long line, long words) = this.shortLines.Dequeue();
            missing = line == this.drained - 1 ? words : 0;
        }

        return missing;
    }
}
