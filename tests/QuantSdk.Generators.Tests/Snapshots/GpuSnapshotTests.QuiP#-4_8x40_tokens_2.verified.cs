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
                "Layer", Gemv2,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 65536, InputStride: 64, Tokens: 2),
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
            int part = lane & 1;
            int tokens = (int)(y.Length / 8);
            int token = global::ILGPU.Grid.IdxZ * 2;
            int tokent1 = global::ILGPU.IntrinsicMath.Min(token + 1, tokens - 1);
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 64, 64);
            global::ILGPU.ArrayView<int> inputt1 = x.SubView((long)tokent1 * 64, 64);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activationst1 = inputt1.Cast<global::QuantSdk.Gpu.Float128>();
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
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0_0 = 0f;
                float sum0_0t1 = 0f;
                float sum1_0 = 0f;
                float sum1_0t1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 8 + part;
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
                    global::QuantSdk.Gpu.Float128 x0t1_0 = activationst1[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0t1_1 = activationst1[(first + 0) * 2 + 1];
                    float x0t1_0s = x0t1_0.X;
                    float x0t1_1s = x0t1_0.Y * 0.0625f;
                    float x0t1_2s = x0t1_0.Z * 0.00390625f;
                    float x0t1_3s = x0t1_0.W * 0.000244140625f;
                    float x0t1_4s = x0t1_1.X * 1.52587890625E-05f;
                    float x0t1_5s = x0t1_1.Y * 9.5367431640625E-07f;
                    float x0t1_6s = x0t1_1.Z;
                    float x0t1_7s = x0t1_1.W * 0.0625f;
                    float x0t1_sum = x0t1_0.X + x0t1_0.Y + x0t1_0.Z + x0t1_0.W + x0t1_1.X + x0t1_1.Y + x0t1_1.Z + x0t1_1.W;
                    int p0_0_0 = magnitudes[c0_0.X >> 3 & 0x1FE0] ^ signs[c0_0.X << 5 & 0x1FE0];
                    int p0_0_0h = p0_0_0 >> 24;
                    float p0_0_0v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_0_0v0 * x0_0s;
                    sum0_0t1 += p0_0_0v0 * x0t1_0s;
                    float p0_0_0v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_0_0v1 * x0_1s;
                    sum0_0t1 += p0_0_0v1 * x0t1_1s;
                    float p0_0_0v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x700 | 0x4B000000) - 8389632f);
                    sum0_0 += p0_0_0v2 * x0_2s;
                    sum0_0t1 += p0_0_0v2 * x0t1_2s;
                    float p0_0_0v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x7000 | 0x4B000000) - 8404992f);
                    sum0_0 += p0_0_0v3 * x0_3s;
                    sum0_0t1 += p0_0_0v3 * x0t1_3s;
                    float p0_0_0v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x70000 | 0x4B000000) - 8650752f);
                    sum0_0 += p0_0_0v4 * x0_4s;
                    sum0_0t1 += p0_0_0v4 * x0t1_4s;
                    float p0_0_0v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0 & 0x700000 | 0x4B000000) - 12582912f);
                    sum0_0 += p0_0_0v5 * x0_5s;
                    sum0_0t1 += p0_0_0v5 * x0t1_5s;
                    float p0_0_0v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0h & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_0_0v6 * x0_6s;
                    sum0_0t1 += p0_0_0v6 * x0t1_6s;
                    float p0_0_0v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_0h & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_0_0v7 * x0_7s;
                    sum0_0t1 += p0_0_0v7 * x0t1_7s;
                    sum0_0 += (p0_0_0 < 0 ? 0.25f : 0.75f) * x0_sum;
                    sum0_0t1 += (p0_0_0 < 0 ? 0.25f : 0.75f) * x0t1_sum;
                    int p0_0_1 = magnitudes[c0_0.X >> 19 & 0x1FE0] ^ signs[c0_0.X >> 11 & 0x1FE0];
                    int p0_0_1h = p0_0_1 >> 24;
                    float p0_0_1v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_0_1v0 * x0_0s;
                    sum1_0t1 += p0_0_1v0 * x0t1_0s;
                    float p0_0_1v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_0_1v1 * x0_1s;
                    sum1_0t1 += p0_0_1v1 * x0t1_1s;
                    float p0_0_1v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x700 | 0x4B000000) - 8389632f);
                    sum1_0 += p0_0_1v2 * x0_2s;
                    sum1_0t1 += p0_0_1v2 * x0t1_2s;
                    float p0_0_1v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x7000 | 0x4B000000) - 8404992f);
                    sum1_0 += p0_0_1v3 * x0_3s;
                    sum1_0t1 += p0_0_1v3 * x0t1_3s;
                    float p0_0_1v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x70000 | 0x4B000000) - 8650752f);
                    sum1_0 += p0_0_1v4 * x0_4s;
                    sum1_0t1 += p0_0_1v4 * x0t1_4s;
                    float p0_0_1v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x700000 | 0x4B000000) - 12582912f);
                    sum1_0 += p0_0_1v5 * x0_5s;
                    sum1_0t1 += p0_0_1v5 * x0t1_5s;
                    float p0_0_1v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1h & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_0_1v6 * x0_6s;
                    sum1_0t1 += p0_0_1v6 * x0t1_6s;
                    float p0_0_1v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1h & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_0_1v7 * x0_7s;
                    sum1_0t1 += p0_0_1v7 * x0t1_7s;
                    sum1_0 += (p0_0_1 < 0 ? 0.25f : 0.75f) * x0_sum;
                    sum1_0t1 += (p0_0_1 < 0 ? 0.25f : 0.75f) * x0t1_sum;
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 2) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 2) * 2 + 1];
                    float x1_0s = x1_0.X;
                    float x1_1s = x1_0.Y * 0.0625f;
                    float x1_2s = x1_0.Z * 0.00390625f;
                    float x1_3s = x1_0.W * 0.000244140625f;
                    float x1_4s = x1_1.X * 1.52587890625E-05f;
                    float x1_5s = x1_1.Y * 9.5367431640625E-07f;
                    float x1_6s = x1_1.Z;
                    float x1_7s = x1_1.W * 0.0625f;
                    float x1_sum = x1_0.X + x1_0.Y + x1_0.Z + x1_0.W + x1_1.X + x1_1.Y + x1_1.Z + x1_1.W;
                    global::QuantSdk.Gpu.Float128 x1t1_0 = activationst1[(first + 2) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1t1_1 = activationst1[(first + 2) * 2 + 1];
                    float x1t1_0s = x1t1_0.X;
                    float x1t1_1s = x1t1_0.Y * 0.0625f;
                    float x1t1_2s = x1t1_0.Z * 0.00390625f;
                    float x1t1_3s = x1t1_0.W * 0.000244140625f;
                    float x1t1_4s = x1t1_1.X * 1.52587890625E-05f;
                    float x1t1_5s = x1t1_1.Y * 9.5367431640625E-07f;
                    float x1t1_6s = x1t1_1.Z;
                    float x1t1_7s = x1t1_1.W * 0.0625f;
                    float x1t1_sum = x1t1_0.X + x1t1_0.Y + x1t1_0.Z + x1t1_0.W + x1t1_1.X + x1t1_1.Y + x1t1_1.Z + x1t1_1.W;
                    int p0_1_0 = magnitudes[c0_0.Y >> 3 & 0x1FE0] ^ signs[c0_0.Y << 5 & 0x1FE0];
                    int p0_1_0h = p0_1_0 >> 24;
                    float p0_1_0v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_1_0v0 * x1_0s;
                    sum0_0t1 += p0_1_0v0 * x1t1_0s;
                    float p0_1_0v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_1_0v1 * x1_1s;
                    sum0_0t1 += p0_1_0v1 * x1t1_1s;
                    float p0_1_0v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x700 | 0x4B000000) - 8389632f);
                    sum0_0 += p0_1_0v2 * x1_2s;
                    sum0_0t1 += p0_1_0v2 * x1t1_2s;
                    float p0_1_0v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x7000 | 0x4B000000) - 8404992f);
                    sum0_0 += p0_1_0v3 * x1_3s;
                    sum0_0t1 += p0_1_0v3 * x1t1_3s;
                    float p0_1_0v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x70000 | 0x4B000000) - 8650752f);
                    sum0_0 += p0_1_0v4 * x1_4s;
                    sum0_0t1 += p0_1_0v4 * x1t1_4s;
                    float p0_1_0v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0 & 0x700000 | 0x4B000000) - 12582912f);
                    sum0_0 += p0_1_0v5 * x1_5s;
                    sum0_0t1 += p0_1_0v5 * x1t1_5s;
                    float p0_1_0v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0h & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_1_0v6 * x1_6s;
                    sum0_0t1 += p0_1_0v6 * x1t1_6s;
                    float p0_1_0v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_0h & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_1_0v7 * x1_7s;
                    sum0_0t1 += p0_1_0v7 * x1t1_7s;
                    sum0_0 += (p0_1_0 < 0 ? 0.25f : 0.75f) * x1_sum;
                    sum0_0t1 += (p0_1_0 < 0 ? 0.25f : 0.75f) * x1t1_sum;
                    int p0_1_1 = magnitudes[c0_0.Y >> 19 & 0x1FE0] ^ signs[c0_0.Y >> 11 & 0x1FE0];
                    int p0_1_1h = p0_1_1 >> 24;
                    float p0_1_1v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_1_1v0 * x1_0s;
                    sum1_0t1 += p0_1_1v0 * x1t1_0s;
                    float p0_1_1v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_1_1v1 * x1_1s;
                    sum1_0t1 += p0_1_1v1 * x1t1_1s;
                    float p0_1_1v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x700 | 0x4B000000) - 8389632f);
                    sum1_0 += p0_1_1v2 * x1_2s;
                    sum1_0t1 += p0_1_1v2 * x1t1_2s;
                    float p0_1_1v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x7000 | 0x4B000000) - 8404992f);
                    sum1_0 += p0_1_1v3 * x1_3s;
                    sum1_0t1 += p0_1_1v3 * x1t1_3s;
                    float p0_1_1v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x70000 | 0x4B000000) - 8650752f);
                    sum1_0 += p0_1_1v4 * x1_4s;
                    sum1_0t1 += p0_1_1v4 * x1t1_4s;
                    float p0_1_1v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x700000 | 0x4B000000) - 12582912f);
                    sum1_0 += p0_1_1v5 * x1_5s;
                    sum1_0t1 += p0_1_1v5 * x1t1_5s;
                    float p0_1_1v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1h & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_1_1v6 * x1_6s;
                    sum1_0t1 += p0_1_1v6 * x1t1_6s;
                    float p0_1_1v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1h & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_1_1v7 * x1_7s;
                    sum1_0t1 += p0_1_1v7 * x1t1_7s;
                    sum1_0 += (p0_1_1 < 0 ? 0.25f : 0.75f) * x1_sum;
                    sum1_0t1 += (p0_1_1 < 0 ? 0.25f : 0.75f) * x1t1_sum;
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 4) * 2 + 1];
                    float x2_0s = x2_0.X;
                    float x2_1s = x2_0.Y * 0.0625f;
                    float x2_2s = x2_0.Z * 0.00390625f;
                    float x2_3s = x2_0.W * 0.000244140625f;
                    float x2_4s = x2_1.X * 1.52587890625E-05f;
                    float x2_5s = x2_1.Y * 9.5367431640625E-07f;
                    float x2_6s = x2_1.Z;
                    float x2_7s = x2_1.W * 0.0625f;
                    float x2_sum = x2_0.X + x2_0.Y + x2_0.Z + x2_0.W + x2_1.X + x2_1.Y + x2_1.Z + x2_1.W;
                    global::QuantSdk.Gpu.Float128 x2t1_0 = activationst1[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2t1_1 = activationst1[(first + 4) * 2 + 1];
                    float x2t1_0s = x2t1_0.X;
                    float x2t1_1s = x2t1_0.Y * 0.0625f;
                    float x2t1_2s = x2t1_0.Z * 0.00390625f;
                    float x2t1_3s = x2t1_0.W * 0.000244140625f;
                    float x2t1_4s = x2t1_1.X * 1.52587890625E-05f;
                    float x2t1_5s = x2t1_1.Y * 9.5367431640625E-07f;
                    float x2t1_6s = x2t1_1.Z;
                    float x2t1_7s = x2t1_1.W * 0.0625f;
                    float x2t1_sum = x2t1_0.X + x2t1_0.Y + x2t1_0.Z + x2t1_0.W + x2t1_1.X + x2t1_1.Y + x2t1_1.Z + x2t1_1.W;
                    int p0_2_0 = magnitudes[c0_0.Z >> 3 & 0x1FE0] ^ signs[c0_0.Z << 5 & 0x1FE0];
                    int p0_2_0h = p0_2_0 >> 24;
                    float p0_2_0v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_2_0v0 * x2_0s;
                    sum0_0t1 += p0_2_0v0 * x2t1_0s;
                    float p0_2_0v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_2_0v1 * x2_1s;
                    sum0_0t1 += p0_2_0v1 * x2t1_1s;
                    float p0_2_0v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x700 | 0x4B000000) - 8389632f);
                    sum0_0 += p0_2_0v2 * x2_2s;
                    sum0_0t1 += p0_2_0v2 * x2t1_2s;
                    float p0_2_0v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x7000 | 0x4B000000) - 8404992f);
                    sum0_0 += p0_2_0v3 * x2_3s;
                    sum0_0t1 += p0_2_0v3 * x2t1_3s;
                    float p0_2_0v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x70000 | 0x4B000000) - 8650752f);
                    sum0_0 += p0_2_0v4 * x2_4s;
                    sum0_0t1 += p0_2_0v4 * x2t1_4s;
                    float p0_2_0v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0 & 0x700000 | 0x4B000000) - 12582912f);
                    sum0_0 += p0_2_0v5 * x2_5s;
                    sum0_0t1 += p0_2_0v5 * x2t1_5s;
                    float p0_2_0v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0h & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_2_0v6 * x2_6s;
                    sum0_0t1 += p0_2_0v6 * x2t1_6s;
                    float p0_2_0v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_0h & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_2_0v7 * x2_7s;
                    sum0_0t1 += p0_2_0v7 * x2t1_7s;
                    sum0_0 += (p0_2_0 < 0 ? 0.25f : 0.75f) * x2_sum;
                    sum0_0t1 += (p0_2_0 < 0 ? 0.25f : 0.75f) * x2t1_sum;
                    int p0_2_1 = magnitudes[c0_0.Z >> 19 & 0x1FE0] ^ signs[c0_0.Z >> 11 & 0x1FE0];
                    int p0_2_1h = p0_2_1 >> 24;
                    float p0_2_1v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_2_1v0 * x2_0s;
                    sum1_0t1 += p0_2_1v0 * x2t1_0s;
                    float p0_2_1v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_2_1v1 * x2_1s;
                    sum1_0t1 += p0_2_1v1 * x2t1_1s;
                    float p0_2_1v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x700 | 0x4B000000) - 8389632f);
                    sum1_0 += p0_2_1v2 * x2_2s;
                    sum1_0t1 += p0_2_1v2 * x2t1_2s;
                    float p0_2_1v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x7000 | 0x4B000000) - 8404992f);
                    sum1_0 += p0_2_1v3 * x2_3s;
                    sum1_0t1 += p0_2_1v3 * x2t1_3s;
                    float p0_2_1v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x70000 | 0x4B000000) - 8650752f);
                    sum1_0 += p0_2_1v4 * x2_4s;
                    sum1_0t1 += p0_2_1v4 * x2t1_4s;
                    float p0_2_1v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x700000 | 0x4B000000) - 12582912f);
                    sum1_0 += p0_2_1v5 * x2_5s;
                    sum1_0t1 += p0_2_1v5 * x2t1_5s;
                    float p0_2_1v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1h & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_2_1v6 * x2_6s;
                    sum1_0t1 += p0_2_1v6 * x2t1_6s;
                    float p0_2_1v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1h & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_2_1v7 * x2_7s;
                    sum1_0t1 += p0_2_1v7 * x2t1_7s;
                    sum1_0 += (p0_2_1 < 0 ? 0.25f : 0.75f) * x2_sum;
                    sum1_0t1 += (p0_2_1 < 0 ? 0.25f : 0.75f) * x2t1_sum;
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 6) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 6) * 2 + 1];
                    float x3_0s = x3_0.X;
                    float x3_1s = x3_0.Y * 0.0625f;
                    float x3_2s = x3_0.Z * 0.00390625f;
                    float x3_3s = x3_0.W * 0.000244140625f;
                    float x3_4s = x3_1.X * 1.52587890625E-05f;
                    float x3_5s = x3_1.Y * 9.5367431640625E-07f;
                    float x3_6s = x3_1.Z;
                    float x3_7s = x3_1.W * 0.0625f;
                    float x3_sum = x3_0.X + x3_0.Y + x3_0.Z + x3_0.W + x3_1.X + x3_1.Y + x3_1.Z + x3_1.W;
                    global::QuantSdk.Gpu.Float128 x3t1_0 = activationst1[(first + 6) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3t1_1 = activationst1[(first + 6) * 2 + 1];
                    float x3t1_0s = x3t1_0.X;
                    float x3t1_1s = x3t1_0.Y * 0.0625f;
                    float x3t1_2s = x3t1_0.Z * 0.00390625f;
                    float x3t1_3s = x3t1_0.W * 0.000244140625f;
                    float x3t1_4s = x3t1_1.X * 1.52587890625E-05f;
                    float x3t1_5s = x3t1_1.Y * 9.5367431640625E-07f;
                    float x3t1_6s = x3t1_1.Z;
                    float x3t1_7s = x3t1_1.W * 0.0625f;
                    float x3t1_sum = x3t1_0.X + x3t1_0.Y + x3t1_0.Z + x3t1_0.W + x3t1_1.X + x3t1_1.Y + x3t1_1.Z + x3t1_1.W;
                    int p0_3_0 = magnitudes[c0_0.W >> 3 & 0x1FE0] ^ signs[c0_0.W << 5 & 0x1FE0];
                    int p0_3_0h = p0_3_0 >> 24;
                    float p0_3_0v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_3_0v0 * x3_0s;
                    sum0_0t1 += p0_3_0v0 * x3t1_0s;
                    float p0_3_0v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_3_0v1 * x3_1s;
                    sum0_0t1 += p0_3_0v1 * x3t1_1s;
                    float p0_3_0v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x700 | 0x4B000000) - 8389632f);
                    sum0_0 += p0_3_0v2 * x3_2s;
                    sum0_0t1 += p0_3_0v2 * x3t1_2s;
                    float p0_3_0v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x7000 | 0x4B000000) - 8404992f);
                    sum0_0 += p0_3_0v3 * x3_3s;
                    sum0_0t1 += p0_3_0v3 * x3t1_3s;
                    float p0_3_0v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x70000 | 0x4B000000) - 8650752f);
                    sum0_0 += p0_3_0v4 * x3_4s;
                    sum0_0t1 += p0_3_0v4 * x3t1_4s;
                    float p0_3_0v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0 & 0x700000 | 0x4B000000) - 12582912f);
                    sum0_0 += p0_3_0v5 * x3_5s;
                    sum0_0t1 += p0_3_0v5 * x3t1_5s;
                    float p0_3_0v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0h & 0x7 | 0x4B000000) - 8388612f);
                    sum0_0 += p0_3_0v6 * x3_6s;
                    sum0_0t1 += p0_3_0v6 * x3t1_6s;
                    float p0_3_0v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_0h & 0x70 | 0x4B000000) - 8388672f);
                    sum0_0 += p0_3_0v7 * x3_7s;
                    sum0_0t1 += p0_3_0v7 * x3t1_7s;
                    sum0_0 += (p0_3_0 < 0 ? 0.25f : 0.75f) * x3_sum;
                    sum0_0t1 += (p0_3_0 < 0 ? 0.25f : 0.75f) * x3t1_sum;
                    int p0_3_1 = magnitudes[c0_0.W >> 19 & 0x1FE0] ^ signs[c0_0.W >> 11 & 0x1FE0];
                    int p0_3_1h = p0_3_1 >> 24;
                    float p0_3_1v0 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_3_1v0 * x3_0s;
                    sum1_0t1 += p0_3_1v0 * x3t1_0s;
                    float p0_3_1v1 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_3_1v1 * x3_1s;
                    sum1_0t1 += p0_3_1v1 * x3t1_1s;
                    float p0_3_1v2 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x700 | 0x4B000000) - 8389632f);
                    sum1_0 += p0_3_1v2 * x3_2s;
                    sum1_0t1 += p0_3_1v2 * x3t1_2s;
                    float p0_3_1v3 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x7000 | 0x4B000000) - 8404992f);
                    sum1_0 += p0_3_1v3 * x3_3s;
                    sum1_0t1 += p0_3_1v3 * x3t1_3s;
                    float p0_3_1v4 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x70000 | 0x4B000000) - 8650752f);
                    sum1_0 += p0_3_1v4 * x3_4s;
                    sum1_0t1 += p0_3_1v4 * x3t1_4s;
                    float p0_3_1v5 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x700000 | 0x4B000000) - 12582912f);
                    sum1_0 += p0_3_1v5 * x3_5s;
                    sum1_0t1 += p0_3_1v5 * x3t1_5s;
                    float p0_3_1v6 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1h & 0x7 | 0x4B000000) - 8388612f);
                    sum1_0 += p0_3_1v6 * x3_6s;
                    sum1_0t1 += p0_3_1v6 * x3t1_6s;
                    float p0_3_1v7 = (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1h & 0x70 | 0x4B000000) - 8388672f);
                    sum1_0 += p0_3_1v7 * x3_7s;
                    sum1_0t1 += p0_3_1v7 * x3t1_7s;
                    sum1_0 += (p0_3_1 < 0 ? 0.25f : 0.75f) * x3_sum;
                    sum1_0t1 += (p0_3_1 < 0 ? 0.25f : 0.75f) * x3t1_sum;
                }
                float result0 = sum0_0 * scales[0] + sum1_0 * scales[1];
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result0t1 = sum0_0t1 * scales[0] + sum1_0t1 * scales[1];
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 1);
                if (part == 0)
                {
                    if (row + 0 < 8)
                    {
                        y[(long)token * 8 + row + 0] = result0;
                        if (token + 1 < tokens) y[(long)tokent1 * 8 + row + 0] = result0t1;
                    }
                }
            }
        }
    }
}
