namespace QuantSdk.Gpu;

/// <summary>Weights in the layout that an emitted kernel reads, still in host memory.</summary>
/// <param name="Codes">Codes.</param>
/// <param name="Table">Codebooks, lattice tables or group metadata.</param>
/// <param name="Scales">Scales per row or per stage; may be empty.</param>
public sealed record DeviceWeights(int[] Codes, int[] Table, float[] Scales);
