#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT8-g128-a16, 384 to 11 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 16, RowsPerLane: 2, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 3),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 96, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 512),
        };

        /// <summary>One matrix-vector product for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Gemv(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 15;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 512, 512);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            for (int block = global::ILGPU.Grid.IdxX * 3 + (global::ILGPU.Group.IdxX >> 5); block < 3; block += 3)
            {
                int row = block * 4 + lane / 16 * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 128 + lane);
                float sum0 = 0f;
                float sum1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 128;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 64];
                    global::QuantSdk.Gpu.Packed128 c1_1 = source[at + 96];
                    int unit = step * 16 + part;
                    int groupIndex = unit / 4;
                    int meta0 = table[(row + 0) * 4 + groupIndex];
                    int meta1 = table[(row + 1) * 4 + groupIndex];
                    float s0 = 0f;
                    float s1 = 0f;
                    global::QuantSdk.Gpu.Float128 x0 = activations[unit * 8 + 0];
                    s0 += (float)((c0_0.X << 24) >> 24) * x0.X;
                    s0 += (float)((c0_0.X << 16) >> 24) * x0.Y;
                    s0 += (float)((c0_0.X << 8) >> 24) * x0.Z;
                    s0 += (float)((c0_0.X) >> 24) * x0.W;
                    s1 += (float)((c1_0.X << 24) >> 24) * x0.X;
                    s1 += (float)((c1_0.X << 16) >> 24) * x0.Y;
                    s1 += (float)((c1_0.X << 8) >> 24) * x0.Z;
                    s1 += (float)((c1_0.X) >> 24) * x0.W;
                    global::QuantSdk.Gpu.Float128 x1 = activations[unit * 8 + 1];
                    s0 += (float)((c0_0.Y << 24) >> 24) * x1.X;
                    s0 += (float)((c0_0.Y << 16) >> 24) * x1.Y;
                    s0 += (float)((c0_0.Y << 8) >> 24) * x1.Z;
                    s0 += (float)((c0_0.Y) >> 24) * x1.W;
                    s1 += (float)((c1_0.Y << 24) >> 24) * x1.X;
                    s1 += (float)((c1_0.Y << 16) >> 24) * x1.Y;
                    s1 += (float)((c1_0.Y << 8) >> 24) * x1.Z;
                    s1 += (float)((c1_0.Y) >> 24) * x1.W;
                    global::QuantSdk.Gpu.Float128 x2 = activations[unit * 8 + 2];
                    s0 += (float)((c0_0.Z << 24) >> 24) * x2.X;
                    s0 += (float)((c0_0.Z << 16) >> 24) * x2.Y;
                    s0 += (float)((c0_0.Z << 8) >> 24) * x2.Z;
                    s0 += (float)((c0_0.Z) >> 24) * x2.W;
                    s1 += (float)((c1_0.Z << 24) >> 24) * x2.X;
                    s1 += (float)((c1_0.Z << 16) >> 24) * x2.Y;
                    s1 += (float)((c1_0.Z << 8) >> 24) * x2.Z;
                    s1 += (float)((c1_0.Z) >> 24) * x2.W;
                    global::QuantSdk.Gpu.Float128 x3 = activations[unit * 8 + 3];
                    s0 += (float)((c0_0.W << 24) >> 24) * x3.X;
                    s0 += (float)((c0_0.W << 16) >> 24) * x3.Y;
                    s0 += (float)((c0_0.W << 8) >> 24) * x3.Z;
                    s0 += (float)((c0_0.W) >> 24) * x3.W;
                    s1 += (float)((c1_0.W << 24) >> 24) * x3.X;
                    s1 += (float)((c1_0.W << 16) >> 24) * x3.Y;
                    s1 += (float)((c1_0.W << 8) >> 24) * x3.Z;
                    s1 += (float)((c1_0.W) >> 24) * x3.W;
                    global::QuantSdk.Gpu.Float128 x4 = activations[unit * 8 + 4];
                    s0 += (float)((c0_1.X << 24) >> 24) * x4.X;
                    s0 += (float)((c0_1.X << 16) >> 24) * x4.Y;
                    s0 += (float)((c0_1.X << 8) >> 24) * x4.Z;
                    s0 += (float)((c0_1.X) >> 24) * x4.W;
                    s1 += (float)((c1_1.X << 24) >> 24) * x4.X;
                    s1 += (float)((c1_1.X << 16) >> 24) * x4.Y;
                    s1 += (float)((c1_1.X << 8) >> 24) * x4.Z;
                    s1 += (float)((c1_1.X) >> 24) * x4.W;
                    global::QuantSdk.Gpu.Float128 x5 = activations[unit * 8 + 5];
                    s0 += (float)((c0_1.Y << 24) >> 24) * x5.X;
                    s0 += (float)((c0_1.Y << 16) >> 24) * x5.Y;
                    s0 += (float)((c0_1.Y << 8) >> 24) * x5.Z;
                    s0 += (float)((c0_1.Y) >> 24) * x5.W;
                    s1 += (float)((c1_1.Y << 24) >> 24) * x5.X;
                    s1 += (float)((c1_1.Y << 16) >> 24) * x5.Y;
                    s1 += (float)((c1_1.Y << 8) >> 24) * x5.Z;
                    s1 += (float)((c1_1.Y) >> 24) * x5.W;
                    global::QuantSdk.Gpu.Float128 x6 = activations[unit * 8 + 6];
                    s0 += (float)((c0_1.Z << 24) >> 24) * x6.X;
                    s0 += (float)((c0_1.Z << 16) >> 24) * x6.Y;
                    s0 += (float)((c0_1.Z << 8) >> 24) * x6.Z;
                    s0 += (float)((c0_1.Z) >> 24) * x6.W;
                    s1 += (float)((c1_1.Z << 24) >> 24) * x6.X;
                    s1 += (float)((c1_1.Z << 16) >> 24) * x6.Y;
                    s1 += (float)((c1_1.Z << 8) >> 24) * x6.Z;
                    s1 += (float)((c1_1.Z) >> 24) * x6.W;
                    global::QuantSdk.Gpu.Float128 x7 = activations[unit * 8 + 7];
                    s0 += (float)((c0_1.W << 24) >> 24) * x7.X;
                    s0 += (float)((c0_1.W << 16) >> 24) * x7.Y;
                    s0 += (float)((c0_1.W << 8) >> 24) * x7.Z;
                    s0 += (float)((c0_1.W) >> 24) * x7.W;
                    s1 += (float)((c1_1.W << 24) >> 24) * x7.X;
                    s1 += (float)((c1_1.W << 16) >> 24) * x7.Y;
                    s1 += (float)((c1_1.W << 8) >> 24) * x7.Z;
                    s1 += (float)((c1_1.W) >> 24) * x7.W;
                    sum0 += s0 * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
                    sum1 += s1 * global::QuantSdk.Gpu.DeviceMath.Low(meta1);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 8);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result1 = sum1;
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 8);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 4);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 2);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 1);
                if (part == 0)
                {
                    if (row + 0 < 11)
                    {
                        y[(long)token * 11 + row + 0] = result0;
                    }
                    if (row + 1 < 11)
                    {
                        y[(long)token * 11 + row + 1] = result1;
                    }
                }
            }
        }
    }
}
