#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<4,5,1>, 36 to 7 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 5, WordsPerLoad: 1, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 4096, InputStride: 128),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            for (int i = global::ILGPU.Group.IdxX; i < 32; i += 32)
            {
                global::QuantSdk.Gpu.Packed64 entry = stored[i / 32 * 32 + 0 + i % 32];
                cached[i * 16 + (lane + 0 & 15)] = entry;
                cached[i * 16 + (lane + 1 & 15)] = entry;
                cached[i * 16 + (lane + 2 & 15)] = entry;
                cached[i * 16 + (lane + 3 & 15)] = entry;
                cached[i * 16 + (lane + 4 & 15)] = entry;
                cached[i * 16 + (lane + 5 & 15)] = entry;
                cached[i * 16 + (lane + 6 & 15)] = entry;
                cached[i * 16 + (lane + 7 & 15)] = entry;
                cached[i * 16 + (lane + 8 & 15)] = entry;
                cached[i * 16 + (lane + 9 & 15)] = entry;
                cached[i * 16 + (lane + 10 & 15)] = entry;
                cached[i * 16 + (lane + 11 & 15)] = entry;
                cached[i * 16 + (lane + 12 & 15)] = entry;
                cached[i * 16 + (lane + 13 & 15)] = entry;
                cached[i * 16 + (lane + 14 & 15)] = entry;
                cached[i * 16 + (lane + 15 & 15)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 160 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 160;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int c0_3 = source[at + 96];
                    int c0_4 = source[at + 128];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[first + 0];
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = cached[(c0_0 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[first + 1];
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = cached[(c0_0 >> 5 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[first + 2];
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = cached[(c0_0 >> 10 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[first + 3];
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = cached[(c0_0 >> 15 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[first + 4];
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = cached[(c0_0 >> 20 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[first + 5];
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = cached[(c0_0 >> 25 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[first + 6];
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = cached[(((int)((uint)c0_0 >> 30) | c0_1 << 2) & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[first + 7];
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = cached[(c0_1 >> 3 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    global::QuantSdk.Gpu.Float128 x8_0 = activations[first + 8];
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = cached[(c0_1 >> 8 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) * x8_0.W;
                    global::QuantSdk.Gpu.Float128 x9_0 = activations[first + 9];
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = cached[(c0_1 >> 13 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) * x9_0.W;
                    global::QuantSdk.Gpu.Float128 x10_0 = activations[first + 10];
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = cached[(c0_1 >> 18 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) * x10_0.W;
                    global::QuantSdk.Gpu.Float128 x11_0 = activations[first + 11];
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = cached[(c0_1 >> 23 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) * x11_0.W;
                    global::QuantSdk.Gpu.Float128 x12_0 = activations[first + 12];
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = cached[(((int)((uint)c0_1 >> 28) | c0_2 << 4) & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) * x12_0.W;
                    global::QuantSdk.Gpu.Float128 x13_0 = activations[first + 13];
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = cached[(c0_2 >> 1 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) * x13_0.W;
                    global::QuantSdk.Gpu.Float128 x14_0 = activations[first + 14];
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = cached[(c0_2 >> 6 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) * x14_0.W;
                    global::QuantSdk.Gpu.Float128 x15_0 = activations[first + 15];
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = cached[(c0_2 >> 11 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) * x15_0.W;
                    global::QuantSdk.Gpu.Float128 x16_0 = activations[first + 16];
                    global::QuantSdk.Gpu.Packed64 e0_16_0_0 = cached[(c0_2 >> 16 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X) * x16_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y) * x16_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y) * x16_0.W;
                    global::QuantSdk.Gpu.Float128 x17_0 = activations[first + 17];
                    global::QuantSdk.Gpu.Packed64 e0_17_0_0 = cached[(c0_2 >> 21 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X) * x17_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y) * x17_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y) * x17_0.W;
                    global::QuantSdk.Gpu.Float128 x18_0 = activations[first + 18];
                    global::QuantSdk.Gpu.Packed64 e0_18_0_0 = cached[(c0_2 >> 26 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X) * x18_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y) * x18_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y) * x18_0.W;
                    global::QuantSdk.Gpu.Float128 x19_0 = activations[first + 19];
                    global::QuantSdk.Gpu.Packed64 e0_19_0_0 = cached[(((int)((uint)c0_2 >> 31) | c0_3 << 1) & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X) * x19_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y) * x19_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y) * x19_0.W;
                    global::QuantSdk.Gpu.Float128 x20_0 = activations[first + 20];
                    global::QuantSdk.Gpu.Packed64 e0_20_0_0 = cached[(c0_3 >> 4 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X) * x20_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y) * x20_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y) * x20_0.W;
                    global::QuantSdk.Gpu.Float128 x21_0 = activations[first + 21];
                    global::QuantSdk.Gpu.Packed64 e0_21_0_0 = cached[(c0_3 >> 9 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X) * x21_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y) * x21_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y) * x21_0.W;
                    global::QuantSdk.Gpu.Float128 x22_0 = activations[first + 22];
                    global::QuantSdk.Gpu.Packed64 e0_22_0_0 = cached[(c0_3 >> 14 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X) * x22_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y) * x22_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y) * x22_0.W;
                    global::QuantSdk.Gpu.Float128 x23_0 = activations[first + 23];
                    global::QuantSdk.Gpu.Packed64 e0_23_0_0 = cached[(c0_3 >> 19 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X) * x23_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y) * x23_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y) * x23_0.W;
                    global::QuantSdk.Gpu.Float128 x24_0 = activations[first + 24];
                    global::QuantSdk.Gpu.Packed64 e0_24_0_0 = cached[(c0_3 >> 24 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X) * x24_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y) * x24_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y) * x24_0.W;
                    global::QuantSdk.Gpu.Float128 x25_0 = activations[first + 25];
                    global::QuantSdk.Gpu.Packed64 e0_25_0_0 = cached[(((int)((uint)c0_3 >> 29) | c0_4 << 3) & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X) * x25_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y) * x25_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y) * x25_0.W;
                    global::QuantSdk.Gpu.Float128 x26_0 = activations[first + 26];
                    global::QuantSdk.Gpu.Packed64 e0_26_0_0 = cached[(c0_4 >> 2 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X) * x26_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y) * x26_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y) * x26_0.W;
                    global::QuantSdk.Gpu.Float128 x27_0 = activations[first + 27];
                    global::QuantSdk.Gpu.Packed64 e0_27_0_0 = cached[(c0_4 >> 7 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X) * x27_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y) * x27_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y) * x27_0.W;
                    global::QuantSdk.Gpu.Float128 x28_0 = activations[first + 28];
                    global::QuantSdk.Gpu.Packed64 e0_28_0_0 = cached[(c0_4 >> 12 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X) * x28_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y) * x28_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y) * x28_0.W;
                    global::QuantSdk.Gpu.Float128 x29_0 = activations[first + 29];
                    global::QuantSdk.Gpu.Packed64 e0_29_0_0 = cached[(c0_4 >> 17 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X) * x29_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y) * x29_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y) * x29_0.W;
                    global::QuantSdk.Gpu.Float128 x30_0 = activations[first + 30];
                    global::QuantSdk.Gpu.Packed64 e0_30_0_0 = cached[(c0_4 >> 22 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X) * x30_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y) * x30_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y) * x30_0.W;
                    global::QuantSdk.Gpu.Float128 x31_0 = activations[first + 31];
                    global::QuantSdk.Gpu.Packed64 e0_31_0_0 = cached[(c0_4 >> 27 & 0x1F) * 16 + (lane & 15)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X) * x31_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y) * x31_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y) * x31_0.W;
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 7)
                    {
                        y[(long)token * 7 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
