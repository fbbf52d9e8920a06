#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64-a16, 64 to 19 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 64),
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
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 2; block += 2)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int unit = step * 2 + part;
                    int groupIndex = unit / 2;
                    int meta0 = table[(row + 0) * 1 + groupIndex];
                    float s0 = 0f;
                    float t0 = 0f;
                    global::QuantSdk.Gpu.Float128 x0 = activations[unit * 8 + 0];
                    int i0_0 = c0_0.X >> 0 & 7;
                    float v0_0 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.X, c0_0.X << 24);
                    s0 += (float)i0_0 * v0_0;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_0 + 127 << 23) * v0_0;
                    int i0_1 = c0_0.X >> 4 & 7;
                    float v0_1 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.Y, c0_0.X << 16);
                    s0 += (float)i0_1 * v0_1;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_1 + 127 << 23) * v0_1;
                    int i0_2 = c0_0.X >> 8 & 7;
                    float v0_2 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.Z, c0_0.X << 8);
                    s0 += (float)i0_2 * v0_2;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_2 + 127 << 23) * v0_2;
                    int i0_3 = c0_0.X >> 12 & 7;
                    float v0_3 = global::QuantSdk.Gpu.DeviceMath.WithSign(x0.W, c0_0.X << 0);
                    s0 += (float)i0_3 * v0_3;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_3 + 127 << 23) * v0_3;
                    global::QuantSdk.Gpu.Float128 x1 = activations[unit * 8 + 1];
                    int i0_4 = c0_0.X >> 16 & 7;
                    float v0_4 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.X, c0_0.X << 28);
                    s0 += (float)i0_4 * v0_4;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_4 + 127 << 23) * v0_4;
                    int i0_5 = c0_0.X >> 20 & 7;
                    float v0_5 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.Y, c0_0.X << 20);
                    s0 += (float)i0_5 * v0_5;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_5 + 127 << 23) * v0_5;
                    int i0_6 = c0_0.X >> 24 & 7;
                    float v0_6 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.Z, c0_0.X << 12);
                    s0 += (float)i0_6 * v0_6;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_6 + 127 << 23) * v0_6;
                    int i0_7 = c0_0.X >> 28 & 7;
                    float v0_7 = global::QuantSdk.Gpu.DeviceMath.WithSign(x1.W, c0_0.X << 4);
                    s0 += (float)i0_7 * v0_7;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_7 + 127 << 23) * v0_7;
                    global::QuantSdk.Gpu.Float128 x2 = activations[unit * 8 + 2];
                    int i0_8 = c0_0.Y >> 0 & 7;
                    float v0_8 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.X, c0_0.Y << 24);
                    s0 += (float)i0_8 * v0_8;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_8 + 127 << 23) * v0_8;
                    int i0_9 = c0_0.Y >> 4 & 7;
                    float v0_9 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.Y, c0_0.Y << 16);
                    s0 += (float)i0_9 * v0_9;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_9 + 127 << 23) * v0_9;
                    int i0_10 = c0_0.Y >> 8 & 7;
                    float v0_10 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.Z, c0_0.Y << 8);
                    s0 += (float)i0_10 * v0_10;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_10 + 127 << 23) * v0_10;
                    int i0_11 = c0_0.Y >> 12 & 7;
                    float v0_11 = global::QuantSdk.Gpu.DeviceMath.WithSign(x2.W, c0_0.Y << 0);
                    s0 += (float)i0_11 * v0_11;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_11 + 127 << 23) * v0_11;
                    global::QuantSdk.Gpu.Float128 x3 = activations[unit * 8 + 3];
                    int i0_12 = c0_0.Y >> 16 & 7;
                    float v0_12 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.X, c0_0.Y << 28);
                    s0 += (float)i0_12 * v0_12;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_12 + 127 << 23) * v0_12;
                    int i0_13 = c0_0.Y >> 20 & 7;
                    float v0_13 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.Y, c0_0.Y << 20);
                    s0 += (float)i0_13 * v0_13;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_13 + 127 << 23) * v0_13;
                    int i0_14 = c0_0.Y >> 24 & 7;
                    float v0_14 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.Z, c0_0.Y << 12);
                    s0 += (float)i0_14 * v0_14;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_14 + 127 << 23) * v0_14;
                    int i0_15 = c0_0.Y >> 28 & 7;
                    float v0_15 = global::QuantSdk.Gpu.DeviceMath.WithSign(x3.W, c0_0.Y << 4);
                    s0 += (float)i0_15 * v0_15;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_15 + 127 << 23) * v0_15;
                    global::QuantSdk.Gpu.Float128 x4 = activations[unit * 8 + 4];
                    int i0_16 = c0_0.Z >> 0 & 7;
                    float v0_16 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.X, c0_0.Z << 24);
                    s0 += (float)i0_16 * v0_16;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_16 + 127 << 23) * v0_16;
                    int i0_17 = c0_0.Z >> 4 & 7;
                    float v0_17 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.Y, c0_0.Z << 16);
                    s0 += (float)i0_17 * v0_17;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_17 + 127 << 23) * v0_17;
                    int i0_18 = c0_0.Z >> 8 & 7;
                    float v0_18 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.Z, c0_0.Z << 8);
                    s0 += (float)i0_18 * v0_18;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_18 + 127 << 23) * v0_18;
                    int i0_19 = c0_0.Z >> 12 & 7;
                    float v0_19 = global::QuantSdk.Gpu.DeviceMath.WithSign(x4.W, c0_0.Z << 0);
                    s0 += (float)i0_19 * v0_19;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_19 + 127 << 23) * v0_19;
                    global::QuantSdk.Gpu.Float128 x5 = activations[unit * 8 + 5];
                    int i0_20 = c0_0.Z >> 16 & 7;
                    float v0_20 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.X, c0_0.Z << 28);
                    s0 += (float)i0_20 * v0_20;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_20 + 127 << 23) * v0_20;
                    int i0_21 = c0_0.Z >> 20 & 7;
                    float v0_21 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.Y, c0_0.Z << 20);
                    s0 += (float)i0_21 * v0_21;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_21 + 127 << 23) * v0_21;
                    int i0_22 = c0_0.Z >> 24 & 7;
                    float v0_22 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.Z, c0_0.Z << 12);
                    s0 += (float)i0_22 * v0_22;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_22 + 127 << 23) * v0_22;
                    int i0_23 = c0_0.Z >> 28 & 7;
                    float v0_23 = global::QuantSdk.Gpu.DeviceMath.WithSign(x5.W, c0_0.Z << 4);
                    s0 += (float)i0_23 * v0_23;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_23 + 127 << 23) * v0_23;
                    global::QuantSdk.Gpu.Float128 x6 = activations[unit * 8 + 6];
                    int i0_24 = c0_0.W >> 0 & 7;
                    float v0_24 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.X, c0_0.W << 24);
                    s0 += (float)i0_24 * v0_24;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_24 + 127 << 23) * v0_24;
                    int i0_25 = c0_0.W >> 4 & 7;
                    float v0_25 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.Y, c0_0.W << 16);
                    s0 += (float)i0_25 * v0_25;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_25 + 127 << 23) * v0_25;
                    int i0_26 = c0_0.W >> 8 & 7;
                    float v0_26 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.Z, c0_0.W << 8);
                    s0 += (float)i0_26 * v0_26;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_26 + 127 << 23) * v0_26;
                    int i0_27 = c0_0.W >> 12 & 7;
                    float v0_27 = global::QuantSdk.Gpu.DeviceMath.WithSign(x6.W, c0_0.W << 0);
                    s0 += (float)i0_27 * v0_27;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_27 + 127 << 23) * v0_27;
                    global::QuantSdk.Gpu.Float128 x7 = activations[unit * 8 + 7];
                    int i0_28 = c0_0.W >> 16 & 7;
                    float v0_28 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.X, c0_0.W << 28);
                    s0 += (float)i0_28 * v0_28;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_28 + 127 << 23) * v0_28;
                    int i0_29 = c0_0.W >> 20 & 7;
                    float v0_29 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.Y, c0_0.W << 20);
                    s0 += (float)i0_29 * v0_29;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_29 + 127 << 23) * v0_29;
                    int i0_30 = c0_0.W >> 24 & 7;
                    float v0_30 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.Z, c0_0.W << 12);
                    s0 += (float)i0_30 * v0_30;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_30 + 127 << 23) * v0_30;
                    int i0_31 = c0_0.W >> 28 & 7;
                    float v0_31 = global::QuantSdk.Gpu.DeviceMath.WithSign(x7.W, c0_0.W << 4);
                    s0 += (float)i0_31 * v0_31;
                    t0 += global::QuantSdk.Gpu.DeviceMath.Bits(i0_31 + 127 << 23) * v0_31;
                    sum0 += ((meta0 >> 16 & 0xFF) * s0 + (meta0 >> 24 & 1) * t0) * global::QuantSdk.Gpu.DeviceMath.Low(meta0);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 19)
                    {
                        y[(long)token * 19 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
