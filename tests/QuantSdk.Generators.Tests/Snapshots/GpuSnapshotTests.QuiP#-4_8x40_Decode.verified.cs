#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 40 to 8 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 32768, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
        };

        /// <summary>Decodes the weights to half precision, row by row.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Decode(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            for (int i = global::ILGPU.Group.IdxX; i < 8192; i += global::ILGPU.Group.DimX)
            {
                shared[i] = table[i >> 4];
            }

            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<int> magnitudes = shared.SubView((lane & 15), 4081);
            global::ILGPU.ArrayView<int> signs = shared.SubView(4096 + (lane & 15), 4081);
            int ratio = global::QuantSdk.Gpu.TensorMath.Pair(scales[1] / scales[0]);
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int first = step * 16 + part;
                    int p0_0_0 = magnitudes[c0_0.X >> 4 & 0xFF0] ^ signs[c0_0.X << 4 & 0xFF0];
                    int p0_0_1 = magnitudes[c0_0.X >> 20 & 0xFF0] ^ signs[c0_0.X >> 12 & 0xFF0];
                    int p1_0_0 = magnitudes[c1_0.X >> 4 & 0xFF0] ^ signs[c1_0.X << 4 & 0xFF0];
                    int p1_0_1 = magnitudes[c1_0.X >> 20 & 0xFF0] ^ signs[c1_0.X >> 12 & 0xFF0];
                    if (row + 0 < 8)
                    {
                        weights[((long)(row + 0) * 128 + (first + 0) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 0)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 0) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 1)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 0) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 2)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 0) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 3)), scales[0]);
                    }
                    if (row + 1 < 8)
                    {
                        weights[((long)(row + 1) * 128 + (first + 0) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 0)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 0) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 1)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 0) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 2)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 0) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 3)), scales[0]);
                    }
                    int p0_1_0 = magnitudes[c0_0.Y >> 4 & 0xFF0] ^ signs[c0_0.Y << 4 & 0xFF0];
                    int p0_1_1 = magnitudes[c0_0.Y >> 20 & 0xFF0] ^ signs[c0_0.Y >> 12 & 0xFF0];
                    int p1_1_0 = magnitudes[c1_0.Y >> 4 & 0xFF0] ^ signs[c1_0.Y << 4 & 0xFF0];
                    int p1_1_1 = magnitudes[c1_0.Y >> 20 & 0xFF0] ^ signs[c1_0.Y >> 12 & 0xFF0];
                    if (row + 0 < 8)
                    {
                        weights[((long)(row + 0) * 128 + (first + 4) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 0)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 4) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 1)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 4) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 2)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 4) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 3)), scales[0]);
                    }
                    if (row + 1 < 8)
                    {
                        weights[((long)(row + 1) * 128 + (first + 4) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 0)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 4) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 1)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 4) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 2)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 4) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 3)), scales[0]);
                    }
                    int p0_2_0 = magnitudes[c0_0.Z >> 4 & 0xFF0] ^ signs[c0_0.Z << 4 & 0xFF0];
                    int p0_2_1 = magnitudes[c0_0.Z >> 20 & 0xFF0] ^ signs[c0_0.Z >> 12 & 0xFF0];
                    int p1_2_0 = magnitudes[c1_0.Z >> 4 & 0xFF0] ^ signs[c1_0.Z << 4 & 0xFF0];
                    int p1_2_1 = magnitudes[c1_0.Z >> 20 & 0xFF0] ^ signs[c1_0.Z >> 12 & 0xFF0];
                    if (row + 0 < 8)
                    {
                        weights[((long)(row + 0) * 128 + (first + 8) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 0)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 8) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 1)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 8) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 2)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 8) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 3)), scales[0]);
                    }
                    if (row + 1 < 8)
                    {
                        weights[((long)(row + 1) * 128 + (first + 8) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 0)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 8) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 1)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 8) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 2)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 8) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 3)), scales[0]);
                    }
                    int p0_3_0 = magnitudes[c0_0.W >> 4 & 0xFF0] ^ signs[c0_0.W << 4 & 0xFF0];
                    int p0_3_1 = magnitudes[c0_0.W >> 20 & 0xFF0] ^ signs[c0_0.W >> 12 & 0xFF0];
                    int p1_3_0 = magnitudes[c1_0.W >> 4 & 0xFF0] ^ signs[c1_0.W << 4 & 0xFF0];
                    int p1_3_1 = magnitudes[c1_0.W >> 20 & 0xFF0] ^ signs[c1_0.W >> 12 & 0xFF0];
                    if (row + 0 < 8)
                    {
                        weights[((long)(row + 0) * 128 + (first + 12) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 0)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 12) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 1)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 12) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 2)), scales[0]);
                        weights[((long)(row + 0) * 128 + (first + 12) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 3)), scales[0]);
                    }
                    if (row + 1 < 8)
                    {
                        weights[((long)(row + 1) * 128 + (first + 12) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 0)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 12) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 1)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 12) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 2)), scales[0]);
                        weights[((long)(row + 1) * 128 + (first + 12) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 3)), scales[0]);
                    }
                }
            }
        }
    }
}
