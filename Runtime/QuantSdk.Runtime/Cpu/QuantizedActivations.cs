using QuantSdk.Numerics;

namespace QuantSdk.Cpu;

/// <summary>One token's INT8 activations in the scratch memory of the current thread.</summary>
internal readonly unsafe struct QuantizedActivations
{
    /// <summary>One integer per feature.</summary>
    public readonly sbyte* Values;

    /// <summary>One scale per group.</summary>
    public readonly float* Scales;

    /// <summary>Quantizes a token.</summary>
    public QuantizedActivations(float* x, int features, int groupSize)
    {
        int groups = features / groupSize;
        Values = Workspace.Get<sbyte>(WorkspaceSlot.Activations, features);
        Scales = Workspace.Get<float>(WorkspaceSlot.ActivationScales, groups);
        Int8Activations.Quantize(new ReadOnlySpan<float>(x, features), groupSize, new Span<sbyte>(Values, features), new Span<float>(Scales, groups));
    }

    /// <summary>The integers as singles.</summary>
    public float* ToSingle(int features)
    {
        float* values = Workspace.Get<float>(WorkspaceSlot.Transformed, features);
        for (int k = 0; k < features; k++)
        {
            values[k] = Values[k];
        }

        return values;
    }
}
