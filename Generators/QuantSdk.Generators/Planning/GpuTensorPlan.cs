namespace QuantSdk.Generators.Planning;

/// <summary>
/// How a group of a tensor-core kernel divides its work. Teams of warps own rows; the warps of a team take turns along K. All of them read
/// activations from shared memory, where the group lays a chunk of K at a time, while the chunk before is multiplied.
/// </summary>
/// <param name="Teams">Teams, each with row tiles of its own.</param>
/// <param name="ColumnWarps">Warps of a team.</param>
/// <param name="StageSteps">Steps of a chunk.</param>
/// <param name="StageBytes">Bytes of a chunk: activations, their scales, and codebooks of tiles.</param>
/// <param name="ScaleOffset">Where the scales begin in a chunk, in bytes.</param>
/// <param name="BookOffset">Where the codebooks begin in a chunk, in bytes.</param>
/// <param name="StageBooks">Tiles whose codebooks a chunk holds; 0 where the codebooks do not change along K or lie elsewhere.</param>
/// <param name="Prefetch">Steps whose codes are on their way while one is multiplied.</param>
internal sealed record GpuTensorPlan(
    int Teams, int ColumnWarps, int StageSteps, int StageBytes, int ScaleOffset, int BookOffset, int StageBooks, int Prefetch)
{
    /// <summary>Rows of a tensor-core block, and tokens of a fragment.</summary>
    public const int Block = 16;

    /// <summary>Chunks in shared memory: two, so that one is read while the next is written, or one where two do not fit.</summary>
    public int Buffers { get; init; } = 2;

    /// <summary>Warps of a group.</summary>
    public int Warps => Teams * ColumnWarps;
}
