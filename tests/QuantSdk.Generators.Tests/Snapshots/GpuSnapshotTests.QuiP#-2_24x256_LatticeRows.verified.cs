#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-2, 256 to 24 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 96, GroupsPerMultiprocessor: 2,
                SharedBytes: 65536, InputStride: 256),
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
            int part = lane & 3;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 256, 256);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> sharedQuads = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> shared = sharedQuads.Cast<int>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += global::ILGPU.Group.DimX)
            {
                int word = table[i];
                global::QuantSdk.Gpu.Packed128 copies = new global::QuantSdk.Gpu.Packed128 { X = word, Y = word, Z = word, W = word };
                sharedQuads[i * 8 + (i + 0 & 7)] = copies;
                sharedQuads[i * 8 + (i + 1 & 7)] = copies;
                sharedQuads[i * 8 + (i + 2 & 7)] = copies;
                sharedQuads[i * 8 + (i + 3 & 7)] = copies;
                sharedQuads[i * 8 + (i + 4 & 7)] = copies;
                sharedQuads[i * 8 + (i + 5 & 7)] = copies;
                sharedQuads[i * 8 + (i + 6 & 7)] = copies;
                sharedQuads[i * 8 + (i + 7 & 7)] = copies;
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<int> magnitudes = shared.SubView((lane & 31), 8161);
            global::ILGPU.ArrayView<int> signs = shared.SubView(8192 + (lane & 31), 8161);
            for (int block = global::ILGPU.Grid.IdxX * 3 + (global::ILGPU.Group.IdxX >> 5); block < 3; block += 3)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0_0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 2 + 1];
                    float x0_0s = x0_0.X;
                    float x0_1s = x0_0.Y * 0.0625f;
                    float x0_2s = x0_0.Z * 0.00390625f;
                    float x0_3s = x0_0.W * 0.000244140625f;
                    float x0_4s = x0_1.X * 1.52587890625E-05f;
                    float x0_5s = x0_1.Y * 9.5367431640625E-07f;
                    float x0_6s = x0_1.Z;
                    float x0_7s = x0_1.W * 0.0625f;
                    float x0_sum = x0_0.X + x0_0.Y + x0_0.Z + x0_0.W + x0_1.X + x0_1.Y + x0_1.Z + x0_1.W;
                    int p0_0_0 = magnitudes[c0_0.X >> 3 & 0x1FE0] ^ signs[c0_0.X << 5 & 0x1FE0];
                    int p0_0_0h = p0_0_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum0_0 += (p0_0_0 < 0 ? 0.25f : 0.75f) * x0_sum;
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 4) * 2 + 1];
                    float x1_0s = x1_0.X;
                    float x1_1s = x1_0.Y * 0.0625f;
                    float x1_2s = x1_0.Z * 0.00390625f;
                    float x1_3s = x1_0.W * 0.000244140625f;
                    float x1_4s = x1_1.X * 1.52587890625E-05f;
                    float x1_5s = x1_1.Y * 9.5367431640625E-07f;
                    float x1_6s = x1_1.Z;
                    float x1_7s = x1_1.W * 0.0625f;
                    float x1_sum = x1_0.X + x1_0.Y + x1_0.Z + x1_0.W + x1_1.X + x1_1.Y + x1_1.Z + x1_1.W;
                    int p0_1_0 = magnitudes[c0_0.X >> 19 & 0x1FE0] ^ signs[c0_0.X >> 11 & 0x1FE0];
                    int p0_1_0h = p0_1_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x7 | 0x4B000000) - 8388612f) * x1_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x70 | 0x4B000000) - 8388672f) * x1_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x700 | 0x4B000000) - 8389632f) * x1_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x7000 | 0x4B000000) - 8404992f) * x1_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x70000 | 0x4B000000) - 8650752f) * x1_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x700000 | 0x4B000000) - 12582912f) * x1_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0h & 0x7 | 0x4B000000) - 8388612f) * x1_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0h & 0x70 | 0x4B000000) - 8388672f) * x1_7s;
                    sum0_0 += (p0_1_0 < 0 ? 0.25f : 0.75f) * x1_sum;
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 8) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 8) * 2 + 1];
                    float x2_0s = x2_0.X;
                    float x2_1s = x2_0.Y * 0.0625f;
                    float x2_2s = x2_0.Z * 0.00390625f;
                    float x2_3s = x2_0.W * 0.000244140625f;
                    float x2_4s = x2_1.X * 1.52587890625E-05f;
                    float x2_5s = x2_1.Y * 9.5367431640625E-07f;
                    float x2_6s = x2_1.Z;
                    float x2_7s = x2_1.W * 0.0625f;
                    float x2_sum = x2_0.X + x2_0.Y + x2_0.Z + x2_0.W + x2_1.X + x2_1.Y + x2_1.Z + x2_1.W;
                    int p0_2_0 = magnitudes[c0_0.Y >> 3 & 0x1FE0] ^ signs[c0_0.Y << 5 & 0x1FE0];
                    int p0_2_0h = p0_2_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x7 | 0x4B000000) - 8388612f) * x2_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x70 | 0x4B000000) - 8388672f) * x2_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x700 | 0x4B000000) - 8389632f) * x2_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x7000 | 0x4B000000) - 8404992f) * x2_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x70000 | 0x4B000000) - 8650752f) * x2_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x700000 | 0x4B000000) - 12582912f) * x2_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0h & 0x7 | 0x4B000000) - 8388612f) * x2_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0h & 0x70 | 0x4B000000) - 8388672f) * x2_7s;
                    sum0_0 += (p0_2_0 < 0 ? 0.25f : 0.75f) * x2_sum;
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 12) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 12) * 2 + 1];
                    float x3_0s = x3_0.X;
                    float x3_1s = x3_0.Y * 0.0625f;
                    float x3_2s = x3_0.Z * 0.00390625f;
                    float x3_3s = x3_0.W * 0.000244140625f;
                    float x3_4s = x3_1.X * 1.52587890625E-05f;
                    float x3_5s = x3_1.Y * 9.5367431640625E-07f;
                    float x3_6s = x3_1.Z;
                    float x3_7s = x3_1.W * 0.0625f;
                    float x3_sum = x3_0.X + x3_0.Y + x3_0.Z + x3_0.W + x3_1.X + x3_1.Y + x3_1.Z + x3_1.W;
                    int p0_3_0 = magnitudes[c0_0.Y >> 19 & 0x1FE0] ^ signs[c0_0.Y >> 11 & 0x1FE0];
                    int p0_3_0h = p0_3_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x7 | 0x4B000000) - 8388612f) * x3_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x70 | 0x4B000000) - 8388672f) * x3_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x700 | 0x4B000000) - 8389632f) * x3_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x7000 | 0x4B000000) - 8404992f) * x3_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x70000 | 0x4B000000) - 8650752f) * x3_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x700000 | 0x4B000000) - 12582912f) * x3_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0h & 0x7 | 0x4B000000) - 8388612f) * x3_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0h & 0x70 | 0x4B000000) - 8388672f) * x3_7s;
                    sum0_0 += (p0_3_0 < 0 ? 0.25f : 0.75f) * x3_sum;
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[(first + 16) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x4_1 = activations[(first + 16) * 2 + 1];
                    float x4_0s = x4_0.X;
                    float x4_1s = x4_0.Y * 0.0625f;
                    float x4_2s = x4_0.Z * 0.00390625f;
                    float x4_3s = x4_0.W * 0.000244140625f;
                    float x4_4s = x4_1.X * 1.52587890625E-05f;
                    float x4_5s = x4_1.Y * 9.5367431640625E-07f;
                    float x4_6s = x4_1.Z;
                    float x4_7s = x4_1.W * 0.0625f;
                    float x4_sum = x4_0.X + x4_0.Y + x4_0.Z + x4_0.W + x4_1.X + x4_1.Y + x4_1.Z + x4_1.W;
                    int p0_4_0 = magnitudes[c0_0.Z >> 3 & 0x1FE0] ^ signs[c0_0.Z << 5 & 0x1FE0];
                    int p0_4_0h = p0_4_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x7 | 0x4B000000) - 8388612f) * x4_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x70 | 0x4B000000) - 8388672f) * x4_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x700 | 0x4B000000) - 8389632f) * x4_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x7000 | 0x4B000000) - 8404992f) * x4_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x70000 | 0x4B000000) - 8650752f) * x4_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0 & 0x700000 | 0x4B000000) - 12582912f) * x4_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0h & 0x7 | 0x4B000000) - 8388612f) * x4_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_4_0h & 0x70 | 0x4B000000) - 8388672f) * x4_7s;
                    sum0_0 += (p0_4_0 < 0 ? 0.25f : 0.75f) * x4_sum;
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[(first + 20) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x5_1 = activations[(first + 20) * 2 + 1];
                    float x5_0s = x5_0.X;
                    float x5_1s = x5_0.Y * 0.0625f;
                    float x5_2s = x5_0.Z * 0.00390625f;
                    float x5_3s = x5_0.W * 0.000244140625f;
                    float x5_4s = x5_1.X * 1.52587890625E-05f;
                    float x5_5s = x5_1.Y * 9.5367431640625E-07f;
                    float x5_6s = x5_1.Z;
                    float x5_7s = x5_1.W * 0.0625f;
                    float x5_sum = x5_0.X + x5_0.Y + x5_0.Z + x5_0.W + x5_1.X + x5_1.Y + x5_1.Z + x5_1.W;
                    int p0_5_0 = magnitudes[c0_0.Z >> 19 & 0x1FE0] ^ signs[c0_0.Z >> 11 & 0x1FE0];
                    int p0_5_0h = p0_5_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x7 | 0x4B000000) - 8388612f) * x5_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x70 | 0x4B000000) - 8388672f) * x5_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x700 | 0x4B000000) - 8389632f) * x5_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x7000 | 0x4B000000) - 8404992f) * x5_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x70000 | 0x4B000000) - 8650752f) * x5_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0 & 0x700000 | 0x4B000000) - 12582912f) * x5_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0h & 0x7 | 0x4B000000) - 8388612f) * x5_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_5_0h & 0x70 | 0x4B000000) - 8388672f) * x5_7s;
                    sum0_0 += (p0_5_0 < 0 ? 0.25f : 0.75f) * x5_sum;
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[(first + 24) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x6_1 = activations[(first + 24) * 2 + 1];
                    float x6_0s = x6_0.X;
                    float x6_1s = x6_0.Y * 0.0625f;
                    float x6_2s = x6_0.Z * 0.00390625f;
                    float x6_3s = x6_0.W * 0.000244140625f;
                    float x6_4s = x6_1.X * 1.52587890625E-05f;
                    float x6_5s = x6_1.Y * 9.5367431640625E-07f;
                    float x6_6s = x6_1.Z;
                    float x6_7s = x6_1.W * 0.0625f;
                    float x6_sum = x6_0.X + x6_0.Y + x6_0.Z + x6_0.W + x6_1.X + x6_1.Y + x6_1.Z + x6_1.W;
                    int p0_6_0 = magnitudes[c0_0.W >> 3 & 0x1FE0] ^ signs[c0_0.W << 5 & 0x1FE0];
                    int p0_6_0h = p0_6_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x7 | 0x4B000000) - 8388612f) * x6_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x70 | 0x4B000000) - 8388672f) * x6_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x700 | 0x4B000000) - 8389632f) * x6_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x7000 | 0x4B000000) - 8404992f) * x6_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x70000 | 0x4B000000) - 8650752f) * x6_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0 & 0x700000 | 0x4B000000) - 12582912f) * x6_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0h & 0x7 | 0x4B000000) - 8388612f) * x6_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_6_0h & 0x70 | 0x4B000000) - 8388672f) * x6_7s;
                    sum0_0 += (p0_6_0 < 0 ? 0.25f : 0.75f) * x6_sum;
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[(first + 28) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x7_1 = activations[(first + 28) * 2 + 1];
                    float x7_0s = x7_0.X;
                    float x7_1s = x7_0.Y * 0.0625f;
                    float x7_2s = x7_0.Z * 0.00390625f;
                    float x7_3s = x7_0.W * 0.000244140625f;
                    float x7_4s = x7_1.X * 1.52587890625E-05f;
                    float x7_5s = x7_1.Y * 9.5367431640625E-07f;
                    float x7_6s = x7_1.Z;
                    float x7_7s = x7_1.W * 0.0625f;
                    float x7_sum = x7_0.X + x7_0.Y + x7_0.Z + x7_0.W + x7_1.X + x7_1.Y + x7_1.Z + x7_1.W;
                    int p0_7_0 = magnitudes[c0_0.W >> 19 & 0x1FE0] ^ signs[c0_0.W >> 11 & 0x1FE0];
                    int p0_7_0h = p0_7_0 >> 24;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x7 | 0x4B000000) - 8388612f) * x7_0s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x70 | 0x4B000000) - 8388672f) * x7_1s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x700 | 0x4B000000) - 8389632f) * x7_2s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x7000 | 0x4B000000) - 8404992f) * x7_3s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x70000 | 0x4B000000) - 8650752f) * x7_4s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0 & 0x700000 | 0x4B000000) - 12582912f) * x7_5s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0h & 0x7 | 0x4B000000) - 8388612f) * x7_6s;
                    sum0_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_7_0h & 0x70 | 0x4B000000) - 8388672f) * x7_7s;
                    sum0_0 += (p0_7_0 < 0 ? 0.25f : 0.75f) * x7_sum;
                }
                float result0 = sum0_0 * scales[0];
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 24)
                    {
                        y[(long)token * 24 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
