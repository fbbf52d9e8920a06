using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the eight magnitudes m·i + p·2^i of a group as half-precision numbers, all exact, in two words of low bytes and two of high
/// bytes: two byte permutations then look four codes up at once.
/// </summary>
internal static class MantTable
{
    private const int Words = 4;

    // The pairs of i, and of 2^i.
    private static readonly uint[] Indices = [0x3C000000, 0x42004000, 0x45004400, 0x47004600];
    private static readonly uint[] Powers = [0x40003C00, 0x48004400, 0x50004C00, 0x58005400];

    /// <summary>The names of the words: low bytes of i from 0 to 3 and from 4 to 7, then high bytes.</summary>
    /// <param name="group">The group.</param>
    /// <param name="row">The row of the lane.</param>
    /// <param name="shared">Whether they were looked up.</param>
    public static string[] Names(int group, int row, bool shared) =>
        [.. Enumerable.Range(0, Words).Select(word => shared ? $"table{group}_{row}.{GpuNames.Component(word)}" : $"table{group}_{row}_{word}")];

    /// <summary>Writes the tables of all factors m and p to the begin of shared memory; <see cref="Lookup"/> finds one by bits 16 to 24 of the metadata.</summary>
    public static void Fill(IndentedWriter writer, int threads)
    {
        string type = GpuNames.WordType(16);
        writer.Lines($"{GpuNames.View(type)} tables = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<{type}>().SubView(0, {GpuTensorPlanner.MantTables});");
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {GpuTensorPlanner.MantTables}; i += {threads})"))
        {
            writer.Lines($"tables[i] = {GpuNames.Runtime}.TensorMath.MantTable(i);");
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }

    /// <summary>Writes the lookup of the table of a group of a row.</summary>
    public static void Lookup(IndentedWriter writer, int group, int row, string meta) =>
        writer.Lines($"{GpuNames.WordType(16)} table{group}_{row} = tables[{meta} >> 16 & {GpuTensorPlanner.MantTables - 1}];");

    /// <summary>Writes the table of a group of a row by arithmetic.</summary>
    public static void Write(IndentedWriter writer, int group, int row, string metadata)
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        string[] names = Names(group, row, shared: false);
        writer.Lines($"int {string.Join(", ", names.Select(static name => $"{name} = 0"))};");
        using (writer.Block($"if ({cuda}.CudaAsm.IsSupported)"))
        {
            string text = string.Join("\n    + ", Lines().Select(static line => $"\"{line} \""));
            writer.Lines(string.Join("\n", names.Select(name => $"{cuda}.Output<int> {name}_out = default;")));
            writer.Lines($"{cuda}.Input<int> meta = {metadata};");
            writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", names.Select(static name => $"ref {name}_out"))}, ref meta);");
            writer.Lines(string.Join("\n", names.Select(static name => $"{name} = {name}_out.Value;")));
        }
    }

    /// <summary>m is the low bits of 1024 + m, less 1024; p is one or nothing. Every product and sum is a whole number below 2048.</summary>
    private static string[] Lines() =>
    [
        "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c;",
        "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00;",
        .. Enumerable.Range(0, Words).Select(static k =>
            $"mov.b32 c, 0x{Indices[k]:X8}; mul.f16x2 v{k}, m, c; mov.b32 c, 0x{Powers[k]:X8}; fma.rn.f16x2 v{k}, p, c, v{k};"),
        "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; }",
    ];
}
