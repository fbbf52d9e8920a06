#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT8-g32-a16, 96 to 5 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv2,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 128, Tokens: 2),
        };

        /// <summary>Matrix-vector products of 2 tokens for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Gemv2(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 3;
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 2;
            int tokent1 = global::ILGPU.IntrinsicMath.Min(token + 1, tokens - 1);
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<int> inputt1 = x.SubView((long)tokent1 * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activationst1 = inputt1.Cast<global::QuantSdk.Gpu.Float128>();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                float sum0 = 0f;
                float sum0t1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    int unit = step * 4 + part;
                    int groupIndex = unit / 1;
                    int meta0 = table[(row + 0) * 4 + groupIndex];
                    float s0 = 0f;
                    float s0t1 = 0f;
                    global::QuantSdk.Gpu.Float128 x0 = activations[unit * 8 + 0];
                    global::QuantSdk.Gpu.Float128 x0t1 = activationst1[unit * 8 + 0];
                    s0 += (float)((c0_0.X << 24) >> 24) * x0.X;
                    s0t1 += (float)((c0_0.X << 24) >> 24) * x0t1.X;
                    s0 += (float)((c0_0.X << 16) >> 24) * x0.Y;
                    s0t1 += (float)((c0_0.X << 16) >> 24) * x0t1.Y;
                    s0 += (float)((c0_0.X << 8) >> 24) * x0.Z;
                    s0t1 += (float)((c0_0.X << 8) >> 24) * x0t1.Z;
                    s0 += (float)((c0_0.X) >> 24) * x0.W;
                    s0t1 += (float)((c0_0.X) >> 24) * x0t1.W;
                    global::QuantSdk.Gpu.Float128 x1 = activations[unit * 8 + 1];
                    global::QuantSdk.Gpu.Float128 x1t1 = activationst1[unit * 8 + 1];
                    s0 += (float)((c0_0.Y << 24) >> 24) * x1.X;
                    s0t1 += (float)((c0_0.Y << 24) >> 24) * x1t1.X;
                    s0 += (float)((c0_0.Y << 16) >> 24) * x1.Y;
                    s0t1 += (float)((c0_0.Y << 16) >> 24) * x1t1.Y;
                    s0 += (float)((c0_0.Y << 8) >> 24) * x1.Z;
                    s0t1 += (float)((c0_0.Y << 8) >> 24) * x1t1.Z;
                    s0 += (float)((c0_0.Y) >> 24) * x1.W;
                    s0t1 += (float)((c0_0.Y) >> 24) * x1t1.W;
                    global::QuantSdk.Gpu.Float128 x2 = activations[unit * 8 + 2];
                    global::QuantSdk.Gpu.Float128 x2t1 = activationst1[unit * 8 + 2];
                    s0 += (float)((c0_0.Z << 24) >> 24) * x2.X;
                    s0t1 += (float)((c0_0.Z << 24) >> 24) * x2t1.X;
                    s0 += (float)((c0_0.Z << 16) >> 24) * x2.Y;
                    s0t1 += (float)((c0_0.Z << 16) >> 24) * x2t1.Y;
                    s0 += (float)((c0_0.Z << 8) >> 24) * x2.Z;
                    s0t1 += (float)((c0_0.Z << 8) >> 24) * x2t1.Z;
                    s0 += (float)((c0_0.Z) >> 24) * x2.W;
                    s0t1 += (float)((c0_0.Z) >> 24) * x2t1.W;
                    global::QuantSdk.Gpu.Float128 x3 = activations[unit * 8 + 3];
                    global::QuantSdk.Gpu.Float128 x3t1 = activationst1[unit * 8 + 3];
                    s0 += (float)((c0_0.W << 24) >> 24) * x3.X;
                    s0t1 += (float)((c0_0.W << 24) >> 24) * x3t1.X;
                    s0 += (float)((c0_0.W << 16) >> 24) * x3.Y;
                    s0t1 += (float)((c0_0.W << 16) >> 24) * x3t1.Y;
                    s0 += (float)((c0_0.W << 8) >> 24) * x3.Z;
                    s0t1 += (float)((c0_0.W << 8) >> 24) * x3t1.Z;
                    s0 += (float)((c0_0.W) >> 24) * x3.W;
                    s0t1 += (float)((c0_0.W) >> 24) * x3t1.W;
                    global::QuantSdk.Gpu.Float128 x4 = activations[unit * 8 + 4];
                    global::QuantSdk.Gpu.Float128 x4t1 = activationst1[unit * 8 + 4];
                    s0 += (float)((c0_1.X << 24) >> 24) * x4.X;
                    s0t1 += (float)((c0_1.X << 24) >> 24) * x4t1.X;
                    s0 += (float)((c0_1.X << 16) >> 24) * x4.Y;
                    s0t1 += (float)((c0_1.X << 16) >> 24) * x4t1.Y;
                    s0 += (float)((c0_1.X << 8) >> 24) * x4.Z;
                    s0t1 += (float)((c0_1.X << 8) >> 24) * x4t1.Z;
                    s0 += (float)((c0_1.X) >> 24) * x4.W;
                    s0t1 += (float)((c0_1.X) >> 24) * x4t1.W;
                    global::QuantSdk.Gpu.Float128 x5 = activations[unit * 8 + 5];
                    global::QuantSdk.Gpu.Float128 x5t1 = activationst1[unit * 8 + 5];
                    s0 += (float)((c0_1.Y << 24) >> 24) * x5.X;
                    s0t1 += (float)((c0_1.Y << 24) >> 24) * x5t1.X;
                    s0 += (float)((c0_1.Y << 16) >> 24) * x5.Y;
                    s0t1 += (float)((c0_1.Y << 16) >> 24) * x5t1.Y;
                    s0 += (float)((c0_1.Y << 8) >> 24) * x5.Z;
                    s0t1 += (float)((c0_1.Y << 8) >> 24) * x5t1.Z;
                    s0 += (float)((c0_1.Y) >> 24) * x5.W;
                    s0t1 += (float)((c0_1.Y) >> 24) * x5t1.W;
                    global::QuantSdk.Gpu.Float128 x6 = activations[unit * 8 + 6];
                    global::QuantSdk.Gpu.Float128 x6t1 = activationst1[unit * 8 + 6];
                    s0 += (float)((c0_1.Z << 24) >> 24) * x6.X;
                    s0t1 += (float)((c0_1.Z << 24) >> 24) * x6t1.X;
                    s0 += (float)((c0_1.Z << 16) >> 24) * x6.Y;
                    s0t1 += (float)((c0_1.Z << 16) >> 24) * x6t1.Y;
                    s0 += (float)((c0_1.Z << 8) >> 24) * x6.Z;
                    s0t1 += (float)((c0_1.Z << 8) >> 24) * x6t1.Z;
                    s0 += (float)((c0_1.Z) >> 24) * x6.W;
                    s0t1 += (float)((c0_1.Z) >> 24) * x6t1.W;
                    global::QuantSdk.Gpu.Float128 x7 = activations[unit * 8 + 7];
                    global::QuantSdk.Gpu.Float128 x7t1 = activationst1[unit * 8 + 7];
                    s0 += (float)((c0_1.W << 24) >> 24) * x7.X;
                    s0t1 += (float)((c0_1.W << 24) >> 24) * x7t1.X;
                    s0 += (float)((c0_1.W << 16) >> 24) * x7.Y;
                    s0t1 += (float)((c0_1.W << 16) >> 24) * x7t1.Y;
                    s0 += (float)((c0_1.W << 8) >> 24) * x7.Z;
                    s0t1 += (float)((c0_1.W << 8) >> 24) * x7t1.Z;
                    s0 += (float)((c0_1.W) >> 24) * x7.W;
                    s0t1 += (float)((c0_1.W) >> 24) * x7t1.W;
                    sum0 += s0 * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
                    sum0t1 += s0t1 * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result0t1 = sum0t1;
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 2);
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 1);
                if (part == 0)
                {
                    if (row + 0 < 5)
                    {
                        y[(long)token * 5 + row + 0] = result0;
                        if (token + 1 < tokens) y[(long)tokent1 * 5 + row + 0] = result0t1;
                    }
                }
            }
        }
    }
}
