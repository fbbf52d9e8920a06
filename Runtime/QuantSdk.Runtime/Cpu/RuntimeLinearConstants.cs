namespace QuantSdk.Cpu;

/// <summary>Sizes that are known only at run time: the generic path.</summary>
/// <param name="InFeatures">Input features.</param>
/// <param name="OutFeatures">Output features.</param>
public readonly record struct RuntimeLinearConstants(int InFeatures, int OutFeatures) : ILinearConstants;
