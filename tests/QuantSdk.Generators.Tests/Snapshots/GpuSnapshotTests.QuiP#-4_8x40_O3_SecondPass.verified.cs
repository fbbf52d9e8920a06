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
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 2048, InputStride: 64),
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
            int part = lane & 1;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 64, 64);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> sharedQuads = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> shared = sharedQuads.Cast<int>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += global::ILGPU.Group.DimX)
            {
                shared[i] = table[i];
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<int> magnitudes = shared.SubView(0, 256);
            global::ILGPU.ArrayView<int> signs = shared.SubView(256 + 0, 256);
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0_0 = 0f;
                float sum1_0 = 0f;
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
                    int p0_0_0 = magnitudes[c0_0.X >> 8 & 0xFF] ^ signs[c0_0.X & 0xFF];
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
                    int p0_0_1 = magnitudes[c0_0.X >> 24 & 0xFF] ^ signs[c0_0.X >> 16 & 0xFF];
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
                    int p0_1_0 = magnitudes[c0_0.Y >> 8 & 0xFF] ^ signs[c0_0.Y & 0xFF];
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
                    int p0_1_1 = magnitudes[c0_0.Y >> 24 & 0xFF] ^ signs[c0_0.Y >> 16 & 0xFF];
                    int p0_1_1h = p0_1_1 >> 24;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x7 | 0x4B000000) - 8388612f) * x1_0s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x70 | 0x4B000000) - 8388672f) * x1_1s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x700 | 0x4B000000) - 8389632f) * x1_2s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x7000 | 0x4B000000) - 8404992f) * x1_3s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x70000 | 0x4B000000) - 8650752f) * x1_4s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1 & 0x700000 | 0x4B000000) - 12582912f) * x1_5s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1h & 0x7 | 0x4B000000) - 8388612f) * x1_6s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_1_1h & 0x70 | 0x4B000000) - 8388672f) * x1_7s;
                    sum1_0 += (p0_1_1 < 0 ? 0.25f : 0.75f) * x1_sum;
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
                    int p0_2_0 = magnitudes[c0_0.Z >> 8 & 0xFF] ^ signs[c0_0.Z & 0xFF];
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
                    int p0_2_1 = magnitudes[c0_0.Z >> 24 & 0xFF] ^ signs[c0_0.Z >> 16 & 0xFF];
                    int p0_2_1h = p0_2_1 >> 24;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x7 | 0x4B000000) - 8388612f) * x2_0s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x70 | 0x4B000000) - 8388672f) * x2_1s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x700 | 0x4B000000) - 8389632f) * x2_2s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x7000 | 0x4B000000) - 8404992f) * x2_3s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x70000 | 0x4B000000) - 8650752f) * x2_4s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1 & 0x700000 | 0x4B000000) - 12582912f) * x2_5s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1h & 0x7 | 0x4B000000) - 8388612f) * x2_6s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_2_1h & 0x70 | 0x4B000000) - 8388672f) * x2_7s;
                    sum1_0 += (p0_2_1 < 0 ? 0.25f : 0.75f) * x2_sum;
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
                    int p0_3_0 = magnitudes[c0_0.W >> 8 & 0xFF] ^ signs[c0_0.W & 0xFF];
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
                    int p0_3_1 = magnitudes[c0_0.W >> 24 & 0xFF] ^ signs[c0_0.W >> 16 & 0xFF];
                    int p0_3_1h = p0_3_1 >> 24;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x7 | 0x4B000000) - 8388612f) * x3_0s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x70 | 0x4B000000) - 8388672f) * x3_1s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x700 | 0x4B000000) - 8389632f) * x3_2s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x7000 | 0x4B000000) - 8404992f) * x3_3s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x70000 | 0x4B000000) - 8650752f) * x3_4s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1 & 0x700000 | 0x4B000000) - 12582912f) * x3_5s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1h & 0x7 | 0x4B000000) - 8388612f) * x3_6s;
                    sum1_0 += (global::QuantSdk.Gpu.DeviceMath.Bits(p0_3_1h & 0x70 | 0x4B000000) - 8388672f) * x3_7s;
                    sum1_0 += (p0_3_1 < 0 ? 0.25f : 0.75f) * x3_sum;
                }
                float result0 = sum0_0 * scales[0] + sum1_0 * scales[1];
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 8)
                    {
                        y[(long)token * 8 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
