namespace QuantSdk.Generators.Planning;

/// <summary>What the codebooks of a tensor-core kernel take.</summary>
/// <param name="Bytes">Shared memory that they take once per group.</param>
/// <param name="TileBytes">Shared memory of the codebooks of a tile that comes with a chunk; 0 where none do.</param>
/// <param name="TileRows">Rows and columns of a tile whose codebooks a group must not leave, or 0.</param>
internal readonly record struct GpuTensorBooks(int Bytes, int TileBytes, int TileRows);
