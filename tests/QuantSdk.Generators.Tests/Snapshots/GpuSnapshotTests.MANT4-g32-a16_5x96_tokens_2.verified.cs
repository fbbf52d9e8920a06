#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g32-a16, 96 to 5 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv2,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
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
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                float sum0t1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int unit = step * 4 + part;
                    int groupIndex = unit / 1;
                    int meta0 = table[(row + 0) * 4 + groupIndex];
                    float s0 = 0f;
                    float t0 = 0f;
                    float s0t1 = 0f;
                    float t0t1 = 0f;
                    global::QuantSdk.Gpu.Float128 x0 = activations[unit * 8 + 0];
                    global::QuantSdk.Gpu.Float128 x0t1 = activationst1[unit * 8 + 0];
                    int i0_0 = c0_0.X >> 0 & 7;
                    float v0_0 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.X, c0_0.X << 24);
                    s0 += (float)i0_0 * v0_0;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_0 + 127 << 23) * v0_0;
                    float v0_0t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0t1.X, c0_0.X << 24);
                    s0t1 += (float)i0_0 * v0_0t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_0 + 127 << 23) * v0_0t1;
                    int i0_1 = c0_0.X >> 4 & 7;
                    float v0_1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.Y, c0_0.X << 16);
                    s0 += (float)i0_1 * v0_1;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_1 + 127 << 23) * v0_1;
                    float v0_1t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0t1.Y, c0_0.X << 16);
                    s0t1 += (float)i0_1 * v0_1t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_1 + 127 << 23) * v0_1t1;
                    int i0_2 = c0_0.X >> 8 & 7;
                    float v0_2 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.Z, c0_0.X << 8);
                    s0 += (float)i0_2 * v0_2;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_2 + 127 << 23) * v0_2;
                    float v0_2t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0t1.Z, c0_0.X << 8);
                    s0t1 += (float)i0_2 * v0_2t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_2 + 127 << 23) * v0_2t1;
                    int i0_3 = c0_0.X >> 12 & 7;
                    float v0_3 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.W, c0_0.X << 0);
                    s0 += (float)i0_3 * v0_3;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_3 + 127 << 23) * v0_3;
                    float v0_3t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0t1.W, c0_0.X << 0);
                    s0t1 += (float)i0_3 * v0_3t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_3 + 127 << 23) * v0_3t1;
                    global::QuantSdk.Gpu.Float128 x1 = activations[unit * 8 + 1];
                    global::QuantSdk.Gpu.Float128 x1t1 = activationst1[unit * 8 + 1];
                    int i0_4 = c0_0.X >> 16 & 7;
                    float v0_4 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.X, c0_0.X << 28);
                    s0 += (float)i0_4 * v0_4;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_4 + 127 << 23) * v0_4;
                    float v0_4t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1t1.X, c0_0.X << 28);
                    s0t1 += (float)i0_4 * v0_4t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_4 + 127 << 23) * v0_4t1;
                    int i0_5 = c0_0.X >> 20 & 7;
                    float v0_5 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.Y, c0_0.X << 20);
                    s0 += (float)i0_5 * v0_5;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_5 + 127 << 23) * v0_5;
                    float v0_5t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1t1.Y, c0_0.X << 20);
                    s0t1 += (float)i0_5 * v0_5t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_5 + 127 << 23) * v0_5t1;
                    int i0_6 = c0_0.X >> 24 & 7;
                    float v0_6 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.Z, c0_0.X << 12);
                    s0 += (float)i0_6 * v0_6;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_6 + 127 << 23) * v0_6;
                    float v0_6t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1t1.Z, c0_0.X << 12);
                    s0t1 += (float)i0_6 * v0_6t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_6 + 127 << 23) * v0_6t1;
                    int i0_7 = c0_0.X >> 28 & 7;
                    float v0_7 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.W, c0_0.X << 4);
                    s0 += (float)i0_7 * v0_7;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_7 + 127 << 23) * v0_7;
                    float v0_7t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1t1.W, c0_0.X << 4);
                    s0t1 += (float)i0_7 * v0_7t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_7 + 127 << 23) * v0_7t1;
                    global::QuantSdk.Gpu.Float128 x2 = activations[unit * 8 + 2];
                    global::QuantSdk.Gpu.Float128 x2t1 = activationst1[unit * 8 + 2];
                    int i0_8 = c0_0.Y >> 0 & 7;
                    float v0_8 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.X, c0_0.Y << 24);
                    s0 += (float)i0_8 * v0_8;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_8 + 127 << 23) * v0_8;
                    float v0_8t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2t1.X, c0_0.Y << 24);
                    s0t1 += (float)i0_8 * v0_8t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_8 + 127 << 23) * v0_8t1;
                    int i0_9 = c0_0.Y >> 4 & 7;
                    float v0_9 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.Y, c0_0.Y << 16);
                    s0 += (float)i0_9 * v0_9;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_9 + 127 << 23) * v0_9;
                    float v0_9t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2t1.Y, c0_0.Y << 16);
                    s0t1 += (float)i0_9 * v0_9t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_9 + 127 << 23) * v0_9t1;
                    int i0_10 = c0_0.Y >> 8 & 7;
                    float v0_10 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.Z, c0_0.Y << 8);
                    s0 += (float)i0_10 * v0_10;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_10 + 127 << 23) * v0_10;
                    float v0_10t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2t1.Z, c0_0.Y << 8);
                    s0t1 += (float)i0_10 * v0_10t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_10 + 127 << 23) * v0_10t1;
                    int i0_11 = c0_0.Y >> 12 & 7;
                    float v0_11 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.W, c0_0.Y << 0);
                    s0 += (float)i0_11 * v0_11;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_11 + 127 << 23) * v0_11;
                    float v0_11t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2t1.W, c0_0.Y << 0);
                    s0t1 += (float)i0_11 * v0_11t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_11 + 127 << 23) * v0_11t1;
                    global::QuantSdk.Gpu.Float128 x3 = activations[unit * 8 + 3];
                    global::QuantSdk.Gpu.Float128 x3t1 = activationst1[unit * 8 + 3];
                    int i0_12 = c0_0.Y >> 16 & 7;
                    float v0_12 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.X, c0_0.Y << 28);
                    s0 += (float)i0_12 * v0_12;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_12 + 127 << 23) * v0_12;
                    float v0_12t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3t1.X, c0_0.Y << 28);
                    s0t1 += (float)i0_12 * v0_12t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_12 + 127 << 23) * v0_12t1;
                    int i0_13 = c0_0.Y >> 20 & 7;
                    float v0_13 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.Y, c0_0.Y << 20);
                    s0 += (float)i0_13 * v0_13;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_13 + 127 << 23) * v0_13;
                    float v0_13t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3t1.Y, c0_0.Y << 20);
                    s0t1 += (float)i0_13 * v0_13t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_13 + 127 << 23) * v0_13t1;
                    int i0_14 = c0_0.Y >> 24 & 7;
                    float v0_14 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.Z, c0_0.Y << 12);
                    s0 += (float)i0_14 * v0_14;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_14 + 127 << 23) * v0_14;
                    float v0_14t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3t1.Z, c0_0.Y << 12);
                    s0t1 += (float)i0_14 * v0_14t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_14 + 127 << 23) * v0_14t1;
                    int i0_15 = c0_0.Y >> 28 & 7;
                    float v0_15 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.W, c0_0.Y << 4);
                    s0 += (float)i0_15 * v0_15;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_15 + 127 << 23) * v0_15;
                    float v0_15t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3t1.W, c0_0.Y << 4);
                    s0t1 += (float)i0_15 * v0_15t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_15 + 127 << 23) * v0_15t1;
                    global::QuantSdk.Gpu.Float128 x4 = activations[unit * 8 + 4];
                    global::QuantSdk.Gpu.Float128 x4t1 = activationst1[unit * 8 + 4];
                    int i0_16 = c0_0.Z >> 0 & 7;
                    float v0_16 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.X, c0_0.Z << 24);
                    s0 += (float)i0_16 * v0_16;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_16 + 127 << 23) * v0_16;
                    float v0_16t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4t1.X, c0_0.Z << 24);
                    s0t1 += (float)i0_16 * v0_16t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_16 + 127 << 23) * v0_16t1;
                    int i0_17 = c0_0.Z >> 4 & 7;
                    float v0_17 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.Y, c0_0.Z << 16);
                    s0 += (float)i0_17 * v0_17;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_17 + 127 << 23) * v0_17;
                    float v0_17t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4t1.Y, c0_0.Z << 16);
                    s0t1 += (float)i0_17 * v0_17t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_17 + 127 << 23) * v0_17t1;
                    int i0_18 = c0_0.Z >> 8 & 7;
                    float v0_18 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.Z, c0_0.Z << 8);
                    s0 += (float)i0_18 * v0_18;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_18 + 127 << 23) * v0_18;
                    float v0_18t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4t1.Z, c0_0.Z << 8);
                    s0t1 += (float)i0_18 * v0_18t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_18 + 127 << 23) * v0_18t1;
                    int i0_19 = c0_0.Z >> 12 & 7;
                    float v0_19 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.W, c0_0.Z << 0);
                    s0 += (float)i0_19 * v0_19;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_19 + 127 << 23) * v0_19;
                    float v0_19t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4t1.W, c0_0.Z << 0);
                    s0t1 += (float)i0_19 * v0_19t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_19 + 127 << 23) * v0_19t1;
                    global::QuantSdk.Gpu.Float128 x5 = activations[unit * 8 + 5];
                    global::QuantSdk.Gpu.Float128 x5t1 = activationst1[unit * 8 + 5];
                    int i0_20 = c0_0.Z >> 16 & 7;
                    float v0_20 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.X, c0_0.Z << 28);
                    s0 += (float)i0_20 * v0_20;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_20 + 127 << 23) * v0_20;
                    float v0_20t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5t1.X, c0_0.Z << 28);
                    s0t1 += (float)i0_20 * v0_20t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_20 + 127 << 23) * v0_20t1;
                    int i0_21 = c0_0.Z >> 20 & 7;
                    float v0_21 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.Y, c0_0.Z << 20);
                    s0 += (float)i0_21 * v0_21;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_21 + 127 << 23) * v0_21;
                    float v0_21t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5t1.Y, c0_0.Z << 20);
                    s0t1 += (float)i0_21 * v0_21t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_21 + 127 << 23) * v0_21t1;
                    int i0_22 = c0_0.Z >> 24 & 7;
                    float v0_22 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.Z, c0_0.Z << 12);
                    s0 += (float)i0_22 * v0_22;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_22 + 127 << 23) * v0_22;
                    float v0_22t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5t1.Z, c0_0.Z << 12);
                    s0t1 += (float)i0_22 * v0_22t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_22 + 127 << 23) * v0_22t1;
                    int i0_23 = c0_0.Z >> 28 & 7;
                    float v0_23 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.W, c0_0.Z << 4);
                    s0 += (float)i0_23 * v0_23;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_23 + 127 << 23) * v0_23;
                    float v0_23t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5t1.W, c0_0.Z << 4);
                    s0t1 += (float)i0_23 * v0_23t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_23 + 127 << 23) * v0_23t1;
                    global::QuantSdk.Gpu.Float128 x6 = activations[unit * 8 + 6];
                    global::QuantSdk.Gpu.Float128 x6t1 = activationst1[unit * 8 + 6];
                    int i0_24 = c0_0.W >> 0 & 7;
                    float v0_24 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.X, c0_0.W << 24);
                    s0 += (float)i0_24 * v0_24;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_24 + 127 << 23) * v0_24;
                    float v0_24t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6t1.X, c0_0.W << 24);
                    s0t1 += (float)i0_24 * v0_24t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_24 + 127 << 23) * v0_24t1;
                    int i0_25 = c0_0.W >> 4 & 7;
                    float v0_25 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.Y, c0_0.W << 16);
                    s0 += (float)i0_25 * v0_25;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_25 + 127 << 23) * v0_25;
                    float v0_25t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6t1.Y, c0_0.W << 16);
                    s0t1 += (float)i0_25 * v0_25t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_25 + 127 << 23) * v0_25t1;
                    int i0_26 = c0_0.W >> 8 & 7;
                    float v0_26 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.Z, c0_0.W << 8);
                    s0 += (float)i0_26 * v0_26;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_26 + 127 << 23) * v0_26;
                    float v0_26t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6t1.Z, c0_0.W << 8);
                    s0t1 += (float)i0_26 * v0_26t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_26 + 127 << 23) * v0_26t1;
                    int i0_27 = c0_0.W >> 12 & 7;
                    float v0_27 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.W, c0_0.W << 0);
                    s0 += (float)i0_27 * v0_27;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_27 + 127 << 23) * v0_27;
                    float v0_27t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6t1.W, c0_0.W << 0);
                    s0t1 += (float)i0_27 * v0_27t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_27 + 127 << 23) * v0_27t1;
                    global::QuantSdk.Gpu.Float128 x7 = activations[unit * 8 + 7];
                    global::QuantSdk.Gpu.Float128 x7t1 = activationst1[unit * 8 + 7];
                    int i0_28 = c0_0.W >> 16 & 7;
                    float v0_28 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.X, c0_0.W << 28);
                    s0 += (float)i0_28 * v0_28;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_28 + 127 << 23) * v0_28;
                    float v0_28t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7t1.X, c0_0.W << 28);
                    s0t1 += (float)i0_28 * v0_28t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_28 + 127 << 23) * v0_28t1;
                    int i0_29 = c0_0.W >> 20 & 7;
                    float v0_29 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.Y, c0_0.W << 20);
                    s0 += (float)i0_29 * v0_29;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_29 + 127 << 23) * v0_29;
                    float v0_29t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7t1.Y, c0_0.W << 20);
                    s0t1 += (float)i0_29 * v0_29t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_29 + 127 << 23) * v0_29t1;
                    int i0_30 = c0_0.W >> 24 & 7;
                    float v0_30 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.Z, c0_0.W << 12);
                    s0 += (float)i0_30 * v0_30;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_30 + 127 << 23) * v0_30;
                    float v0_30t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7t1.Z, c0_0.W << 12);
                    s0t1 += (float)i0_30 * v0_30t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_30 + 127 << 23) * v0_30t1;
                    int i0_31 = c0_0.W >> 28 & 7;
                    float v0_31 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.W, c0_0.W << 4);
                    s0 += (float)i0_31 * v0_31;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_31 + 127 << 23) * v0_31;
                    float v0_31t1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7t1.W, c0_0.W << 4);
                    s0t1 += (float)i0_31 * v0_31t1;
                    t0t1 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_31 + 127 << 23) * v0_31t1;
                    sum0 += ((meta0 >> 16 & 0xFF) * s0 + (meta0 >> 24 & 1) * t0) * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
                    sum0t1 += ((meta0 >> 16 & 0xFF) * s0t1 + (meta0 >> 24 & 1) * t0t1) * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
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
