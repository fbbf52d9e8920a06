#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g32, 32 to 5 features, GroupInteger, planned for h200.</summary>
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
                SharedBytes: 0, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
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
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int groupIndex0 = (step * 128 + 0) / 32;
                    int meta0_0 = table[(row + 0) * 4 + groupIndex0];
                    int m0_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_0 >> 16 & 0xFF));
                    int n0_0 = (meta0_0 >> 24 & 1) * 0x3C003C00;
                    int meta0_1 = table[(row + 1) * 4 + groupIndex0];
                    int m0_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_1 >> 16 & 0xFF));
                    int n0_1 = (meta0_1 >> 24 & 1) * 0x3C003C00;
                    if (row + 0 < 5)
                    {
                        weights[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, m0_0, n0_0), global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, m0_0, n0_0), global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, m0_0, n0_0), global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, m0_0, n0_0), global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    }
                    if (row + 1 < 5)
                    {
                        weights[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, m0_1, n0_1), global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, m0_1, n0_1), global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, m0_1, n0_1), global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, m0_1, n0_1), global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                    }
                    int groupIndex1 = (step * 128 + 32) / 32;
                    int meta1_0 = table[(row + 0) * 4 + groupIndex1];
                    int m1_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_0 >> 16 & 0xFF));
                    int n1_0 = (meta1_0 >> 24 & 1) * 0x3C003C00;
                    int meta1_1 = table[(row + 1) * 4 + groupIndex1];
                    int m1_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_1 >> 16 & 0xFF));
                    int n1_1 = (meta1_1 >> 24 & 1) * 0x3C003C00;
                    if (row + 0 < 5)
                    {
                        weights[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, m1_0, n1_0), global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, m1_0, n1_0), global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, m1_0, n1_0), global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, m1_0, n1_0), global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    }
                    if (row + 1 < 5)
                    {
                        weights[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, m1_1, n1_1), global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, m1_1, n1_1), global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, m1_1, n1_1), global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, m1_1, n1_1), global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                    }
                    int groupIndex2 = (step * 128 + 64) / 32;
                    int meta2_0 = table[(row + 0) * 4 + groupIndex2];
                    int m2_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta2_0 >> 16 & 0xFF));
                    int n2_0 = (meta2_0 >> 24 & 1) * 0x3C003C00;
                    int meta2_1 = table[(row + 1) * 4 + groupIndex2];
                    int m2_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta2_1 >> 16 & 0xFF));
                    int n2_1 = (meta2_1 >> 24 & 1) * 0x3C003C00;
                    if (row + 0 < 5)
                    {
                        weights[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, m2_0, n2_0), global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, m2_0, n2_0), global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, m2_0, n2_0), global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, m2_0, n2_0), global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                    }
                    if (row + 1 < 5)
                    {
                        weights[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, m2_1, n2_1), global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, m2_1, n2_1), global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, m2_1, n2_1), global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, m2_1, n2_1), global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                    }
                    int groupIndex3 = (step * 128 + 96) / 32;
                    int meta3_0 = table[(row + 0) * 4 + groupIndex3];
                    int m3_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta3_0 >> 16 & 0xFF));
                    int n3_0 = (meta3_0 >> 24 & 1) * 0x3C003C00;
                    int meta3_1 = table[(row + 1) * 4 + groupIndex3];
                    int m3_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta3_1 >> 16 & 0xFF));
                    int n3_1 = (meta3_1 >> 24 & 1) * 0x3C003C00;
                    if (row + 0 < 5)
                    {
                        weights[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, m3_0, n3_0), global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, m3_0, n3_0), global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, m3_0, n3_0), global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                        weights[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, m3_0, n3_0), global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                    }
                    if (row + 1 < 5)
                    {
                        weights[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, m3_1, n3_1), global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, m3_1, n3_1), global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, m3_1, n3_1), global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                        weights[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Scale(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, m3_1, n3_1), global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                    }
                }
            }
        }
    }
}
