namespace QuantSdk.Hardware;

/// <summary>Which operand stays in the array.</summary>
public enum Dataflow
{
    /// <summary>Outputs stay: rows are tokens, columns are output features, the reduction runs in time.</summary>
    OutputStationary,

    /// <summary>Weights stay: rows are the reduction, columns are output features, tokens run in time.</summary>
    WeightStationary,
}
