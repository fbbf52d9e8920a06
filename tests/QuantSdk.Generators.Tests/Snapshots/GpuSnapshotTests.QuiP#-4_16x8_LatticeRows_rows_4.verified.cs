#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 8 to 16 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 4, Steps: 1, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 65536, InputStride: 8),
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
            int part = lane & 0;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 8, 8);
            global::ILGPU.ArrayView<int> units = codes;
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
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 128 + lane / 1 * 4;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 128 + lane);
                float sum0_0 = 0f;
                float sum0_1 = 0f;
                float sum0_2 = 0f;
                float sum0_3 = 0f;
                float sum1_0 = 0f;
                float sum1_1 = 0f;
                float sum1_2 = 0f;
                float sum1_3 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 128;
                    int c0_0 = source[at + 0];
                    int c1_0 = source[at + 32];
                    int c2_0 = source[at + 64];
                    int c3_0 = source[at + 96];
                    int first = step * 1 + part;
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
                    int p0_0_0 = magnitudes[c0_0 >> 3 & 0x1FE0] ^ signs[c0_0 << 5 & 0x1FE0];
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
                    int p0_0_1 = magnitudes[c0_0 >> 19 & 0x1FE0] ^ signs[c0_0 >> 11 & 0x1FE0];
                    int p0_0_1h = p0_0_1 >> 24;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_0_1h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum1_0 += (p0_0_1 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p1_0_0 = magnitudes[c1_0 >> 3 & 0x1FE0] ^ signs[c1_0 << 5 & 0x1FE0];
                    int p1_0_0h = p1_0_0 >> 24;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum0_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_0h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum0_1 += (p1_0_0 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p1_0_1 = magnitudes[c1_0 >> 19 & 0x1FE0] ^ signs[c1_0 >> 11 & 0x1FE0];
                    int p1_0_1h = p1_0_1 >> 24;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum1_1 += (global::QuantSdk.Gpu.DeviceMath.Bits(p1_0_1h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum1_1 += (p1_0_1 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p2_0_0 = magnitudes[c2_0 >> 3 & 0x1FE0] ^ signs[c2_0 << 5 & 0x1FE0];
                    int p2_0_0h = p2_0_0 >> 24;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum0_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_0h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum0_2 += (p2_0_0 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p2_0_1 = magnitudes[c2_0 >> 19 & 0x1FE0] ^ signs[c2_0 >> 11 & 0x1FE0];
                    int p2_0_1h = p2_0_1 >> 24;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum1_2 += (global::QuantSdk.Gpu.DeviceMath.Bits(p2_0_1h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum1_2 += (p2_0_1 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p3_0_0 = magnitudes[c3_0 >> 3 & 0x1FE0] ^ signs[c3_0 << 5 & 0x1FE0];
                    int p3_0_0h = p3_0_0 >> 24;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum0_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_0h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum0_3 += (p3_0_0 < 0 ? 0.25f : 0.75f) * x0_sum;
                    int p3_0_1 = magnitudes[c3_0 >> 19 & 0x1FE0] ^ signs[c3_0 >> 11 & 0x1FE0];
                    int p3_0_1h = p3_0_1 >> 24;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x7 | 0x4B000000) - 8388612f) * x0_0s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x70 | 0x4B000000) - 8388672f) * x0_1s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x700 | 0x4B000000) - 8389632f) * x0_2s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x7000 | 0x4B000000) - 8404992f) * x0_3s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x70000 | 0x4B000000) - 8650752f) * x0_4s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1 & 0x700000 | 0x4B000000) - 12582912f) * x0_5s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1h & 0x7 | 0x4B000000) - 8388612f) * x0_6s;
                    sum1_3 += (global::QuantSdk.Gpu.DeviceMath.Bits(p3_0_1h & 0x70 | 0x4B000000) - 8388672f) * x0_7s;
                    sum1_3 += (p3_0_1 < 0 ? 0.25f : 0.75f) * x0_sum;
                }
                float result0 = sum0_0 * scales[0] + sum1_0 * scales[1];
                float result1 = sum0_1 * scales[0] + sum1_1 * scales[1];
                float result2 = sum0_2 * scales[0] + sum1_2 * scales[1];
                float result3 = sum0_3 * scales[0] + sum1_3 * scales[1];
                if (part == 0)
                {
                    if (row + 0 < 16)
                    {
                        y[(long)token * 16 + row + 0] = result0;
                    }
                    if (row + 1 < 16)
                    {
                        y[(long)token * 16 + row + 1] = result1;
                    }
                    if (row + 2 < 16)
                    {
                        y[(long)token * 16 + row + 2] = result2;
                    }
                    if (row + 3 < 16)
                    {
                        y[(long)token * 16 + row + 3] = result3;
                    }
                }
            }
        }
    }
}
