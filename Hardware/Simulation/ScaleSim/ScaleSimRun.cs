namespace QuantSdk.Hardware;

/// <summary>Words of an operand that one cycle demands: a run of its fetch order, for the fetch order follows the demand.</summary>
/// <param name="First">Place of the first word in the fetch order.</param>
/// <param name="Count">Words; 0 where the cycle demands none.</param>
internal readonly record struct ScaleSimRun(long First, long Count);
