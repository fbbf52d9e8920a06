namespace QuantSdk.Cpu.Simd;

/// <summary>
/// The single-precision operations of one vector width. Kernels are written once over this interface and the JIT compiles them
/// for each width; a width that the machine lacks still computes, through the software fallback of the vector types.
/// </summary>
/// <typeparam name="TVector">The vector type.</typeparam>
internal unsafe interface ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Single-precision lanes.</summary>
    static abstract int Lanes { get; }

    /// <summary>All lanes zero.</summary>
    static abstract TVector Zero { get; }

    /// <summary>Loads a vector.</summary>
    static abstract TVector Load(float* source);

    /// <summary>Stores a vector.</summary>
    static abstract void Store(TVector value, float* destination);

    /// <summary>Copies one value to every lane.</summary>
    static abstract TVector Broadcast(float value);

    /// <summary>a + b.</summary>
    static abstract TVector Add(TVector a, TVector b);

    /// <summary>a * b.</summary>
    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary>a * b + c, fused where the machine can.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>The sum of all lanes.</summary>
    static abstract float Sum(TVector value);

    /// <summary>Loads signed bytes, one per lane.</summary>
    static abstract TVector LoadBytes(sbyte* source);

    /// <summary>Loads finite numbers in half precision, one per lane.</summary>
    static abstract TVector LoadHalves(short* source);
}
