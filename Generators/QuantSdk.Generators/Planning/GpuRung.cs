namespace QuantSdk.Generators.Planning;

/// <summary>The optimisations of VQ-LLM (table IV), each on top of those before it, so that an ablation is a loop over this one field.</summary>
internal enum GpuRung
{
    /// <summary>Codebooks in global memory; decoded weights pass through shared memory to the lanes that multiply them.</summary>
    GC,

    /// <summary>All codebooks in shared memory, or as much of them as fits.</summary>
    SC,

    /// <summary>The hottest entries in as much shared memory as costs no occupancy, the others in global memory.</summary>
    O1,

    /// <summary>As <see cref="O1"/>, with the very hottest entries in registers, where a warp finds them by shuffles; those of a tile are loaded when a warp comes to it.</summary>
    O2,

    /// <summary>As <see cref="O2"/>, split along the axes on which codebooks switch, or along K where none does; the parts of an output meet in the second-level cache.</summary>
    O3,

    /// <summary>As <see cref="O3"/>, with decoded weights multiplied in registers.</summary>
    O4,

    /// <summary>The kernels of this project: replicated codebooks, tables of partial sums, arithmetic decode.</summary>
    Best,
}
