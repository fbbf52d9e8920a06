namespace QuantSdk.Cpu;

/// <summary>
/// The constants of a layer as a value type. The generator emits one per layer, so that the JIT compiles each kernel once per layer
/// with its sizes folded in; <see cref="RuntimeLinearConstants"/> carries sizes that are known only at run time.
/// </summary>
public interface ILinearConstants
{
    /// <summary>Input features.</summary>
    int InFeatures { get; }

    /// <summary>Output features.</summary>
    int OutFeatures { get; }
}
