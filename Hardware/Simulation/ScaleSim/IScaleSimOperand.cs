namespace QuantSdk.Hardware;

/// <summary>One of the two operands: which words of it each cycle of a fold demands.</summary>
internal interface IScaleSimOperand
{
    /// <summary>Words of the operand; null requests are none.</summary>
    long Words { get; }

    /// <summary>What a cycle demands.</summary>
    /// <param name="rowFold">Fold along the rows of the array.</param>
    /// <param name="columnFold">Fold along its columns.</param>
    /// <param name="cycle">Cycle of the fold.</param>
    ScaleSimRun Demand(long rowFold, long columnFold, long cycle);
}
