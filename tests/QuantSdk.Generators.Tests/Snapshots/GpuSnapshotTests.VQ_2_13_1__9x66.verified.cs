#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,13,1>, 66 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 26, WordsPerLoad: 2, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 65536, InputStride: 128),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> activations = input.Cast<global::QuantSdk.Gpu.Float64>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<int> stored = table;
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 8192; i += 32)
            {
                int entry = stored[i / 8192 * 8192 + 0 + i % 8192];
                cached[i * 2 + (lane + 0 & 1)] = entry;
                cached[i * 2 + (lane + 1 & 1)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 416 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 416;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed64 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed64 c0_2 = source[at + 64];
                    global::QuantSdk.Gpu.Packed64 c0_3 = source[at + 96];
                    global::QuantSdk.Gpu.Packed64 c0_4 = source[at + 128];
                    global::QuantSdk.Gpu.Packed64 c0_5 = source[at + 160];
                    global::QuantSdk.Gpu.Packed64 c0_6 = source[at + 192];
                    global::QuantSdk.Gpu.Packed64 c0_7 = source[at + 224];
                    global::QuantSdk.Gpu.Packed64 c0_8 = source[at + 256];
                    global::QuantSdk.Gpu.Packed64 c0_9 = source[at + 288];
                    global::QuantSdk.Gpu.Packed64 c0_10 = source[at + 320];
                    global::QuantSdk.Gpu.Packed64 c0_11 = source[at + 352];
                    global::QuantSdk.Gpu.Packed64 c0_12 = source[at + 384];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Float64 x0_0 = activations[first + 0];
                    int e0_0_0_0 = cached[(c0_0.X & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0) * x0_0.Y;
                    global::QuantSdk.Gpu.Float64 x1_0 = activations[first + 1];
                    int e0_1_0_0 = cached[(c0_0.X >> 13 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0) * x1_0.Y;
                    global::QuantSdk.Gpu.Float64 x2_0 = activations[first + 2];
                    int e0_2_0_0 = cached[(((int)((uint)c0_0.X >> 26) | c0_0.Y << 6) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0) * x2_0.Y;
                    global::QuantSdk.Gpu.Float64 x3_0 = activations[first + 3];
                    int e0_3_0_0 = cached[(c0_0.Y >> 7 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0) * x3_0.Y;
                    global::QuantSdk.Gpu.Float64 x4_0 = activations[first + 4];
                    int e0_4_0_0 = cached[(((int)((uint)c0_0.Y >> 20) | c0_1.X << 12) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0) * x4_0.Y;
                    global::QuantSdk.Gpu.Float64 x5_0 = activations[first + 5];
                    int e0_5_0_0 = cached[(c0_1.X >> 1 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0) * x5_0.Y;
                    global::QuantSdk.Gpu.Float64 x6_0 = activations[first + 6];
                    int e0_6_0_0 = cached[(c0_1.X >> 14 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0) * x6_0.Y;
                    global::QuantSdk.Gpu.Float64 x7_0 = activations[first + 7];
                    int e0_7_0_0 = cached[(((int)((uint)c0_1.X >> 27) | c0_1.Y << 5) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0) * x7_0.Y;
                    global::QuantSdk.Gpu.Float64 x8_0 = activations[first + 8];
                    int e0_8_0_0 = cached[(c0_1.Y >> 8 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0) * x8_0.Y;
                    global::QuantSdk.Gpu.Float64 x9_0 = activations[first + 9];
                    int e0_9_0_0 = cached[(((int)((uint)c0_1.Y >> 21) | c0_2.X << 11) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0) * x9_0.Y;
                    global::QuantSdk.Gpu.Float64 x10_0 = activations[first + 10];
                    int e0_10_0_0 = cached[(c0_2.X >> 2 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0) * x10_0.Y;
                    global::QuantSdk.Gpu.Float64 x11_0 = activations[first + 11];
                    int e0_11_0_0 = cached[(c0_2.X >> 15 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0) * x11_0.Y;
                    global::QuantSdk.Gpu.Float64 x12_0 = activations[first + 12];
                    int e0_12_0_0 = cached[(((int)((uint)c0_2.X >> 28) | c0_2.Y << 4) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0) * x12_0.Y;
                    global::QuantSdk.Gpu.Float64 x13_0 = activations[first + 13];
                    int e0_13_0_0 = cached[(c0_2.Y >> 9 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0) * x13_0.Y;
                    global::QuantSdk.Gpu.Float64 x14_0 = activations[first + 14];
                    int e0_14_0_0 = cached[(((int)((uint)c0_2.Y >> 22) | c0_3.X << 10) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0) * x14_0.Y;
                    global::QuantSdk.Gpu.Float64 x15_0 = activations[first + 15];
                    int e0_15_0_0 = cached[(c0_3.X >> 3 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0) * x15_0.Y;
                    global::QuantSdk.Gpu.Float64 x16_0 = activations[first + 16];
                    int e0_16_0_0 = cached[(c0_3.X >> 16 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0) * x16_0.Y;
                    global::QuantSdk.Gpu.Float64 x17_0 = activations[first + 17];
                    int e0_17_0_0 = cached[(((int)((uint)c0_3.X >> 29) | c0_3.Y << 3) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0) * x17_0.Y;
                    global::QuantSdk.Gpu.Float64 x18_0 = activations[first + 18];
                    int e0_18_0_0 = cached[(c0_3.Y >> 10 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0) * x18_0.Y;
                    global::QuantSdk.Gpu.Float64 x19_0 = activations[first + 19];
                    int e0_19_0_0 = cached[(((int)((uint)c0_3.Y >> 23) | c0_4.X << 9) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0) * x19_0.Y;
                    global::QuantSdk.Gpu.Float64 x20_0 = activations[first + 20];
                    int e0_20_0_0 = cached[(c0_4.X >> 4 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0) * x20_0.Y;
                    global::QuantSdk.Gpu.Float64 x21_0 = activations[first + 21];
                    int e0_21_0_0 = cached[(c0_4.X >> 17 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0) * x21_0.Y;
                    global::QuantSdk.Gpu.Float64 x22_0 = activations[first + 22];
                    int e0_22_0_0 = cached[(((int)((uint)c0_4.X >> 30) | c0_4.Y << 2) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0) * x22_0.Y;
                    global::QuantSdk.Gpu.Float64 x23_0 = activations[first + 23];
                    int e0_23_0_0 = cached[(c0_4.Y >> 11 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0) * x23_0.Y;
                    global::QuantSdk.Gpu.Float64 x24_0 = activations[first + 24];
                    int e0_24_0_0 = cached[(((int)((uint)c0_4.Y >> 24) | c0_5.X << 8) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0) * x24_0.Y;
                    global::QuantSdk.Gpu.Float64 x25_0 = activations[first + 25];
                    int e0_25_0_0 = cached[(c0_5.X >> 5 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0) * x25_0.Y;
                    global::QuantSdk.Gpu.Float64 x26_0 = activations[first + 26];
                    int e0_26_0_0 = cached[(c0_5.X >> 18 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0) * x26_0.Y;
                    global::QuantSdk.Gpu.Float64 x27_0 = activations[first + 27];
                    int e0_27_0_0 = cached[(((int)((uint)c0_5.X >> 31) | c0_5.Y << 1) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0) * x27_0.Y;
                    global::QuantSdk.Gpu.Float64 x28_0 = activations[first + 28];
                    int e0_28_0_0 = cached[(c0_5.Y >> 12 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0) * x28_0.Y;
                    global::QuantSdk.Gpu.Float64 x29_0 = activations[first + 29];
                    int e0_29_0_0 = cached[(((int)((uint)c0_5.Y >> 25) | c0_6.X << 7) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0) * x29_0.Y;
                    global::QuantSdk.Gpu.Float64 x30_0 = activations[first + 30];
                    int e0_30_0_0 = cached[(c0_6.X >> 6 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0) * x30_0.Y;
                    global::QuantSdk.Gpu.Float64 x31_0 = activations[first + 31];
                    int e0_31_0_0 = cached[(c0_6.X >> 19 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0) * x31_0.Y;
                    global::QuantSdk.Gpu.Float64 x32_0 = activations[first + 32];
                    int e0_32_0_0 = cached[(c0_6.Y & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_32_0_0) * x32_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_32_0_0) * x32_0.Y;
                    global::QuantSdk.Gpu.Float64 x33_0 = activations[first + 33];
                    int e0_33_0_0 = cached[(c0_6.Y >> 13 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_33_0_0) * x33_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_33_0_0) * x33_0.Y;
                    global::QuantSdk.Gpu.Float64 x34_0 = activations[first + 34];
                    int e0_34_0_0 = cached[(((int)((uint)c0_6.Y >> 26) | c0_7.X << 6) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_34_0_0) * x34_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_34_0_0) * x34_0.Y;
                    global::QuantSdk.Gpu.Float64 x35_0 = activations[first + 35];
                    int e0_35_0_0 = cached[(c0_7.X >> 7 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_35_0_0) * x35_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_35_0_0) * x35_0.Y;
                    global::QuantSdk.Gpu.Float64 x36_0 = activations[first + 36];
                    int e0_36_0_0 = cached[(((int)((uint)c0_7.X >> 20) | c0_7.Y << 12) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_36_0_0) * x36_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_36_0_0) * x36_0.Y;
                    global::QuantSdk.Gpu.Float64 x37_0 = activations[first + 37];
                    int e0_37_0_0 = cached[(c0_7.Y >> 1 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_37_0_0) * x37_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_37_0_0) * x37_0.Y;
                    global::QuantSdk.Gpu.Float64 x38_0 = activations[first + 38];
                    int e0_38_0_0 = cached[(c0_7.Y >> 14 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_38_0_0) * x38_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_38_0_0) * x38_0.Y;
                    global::QuantSdk.Gpu.Float64 x39_0 = activations[first + 39];
                    int e0_39_0_0 = cached[(((int)((uint)c0_7.Y >> 27) | c0_8.X << 5) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_39_0_0) * x39_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_39_0_0) * x39_0.Y;
                    global::QuantSdk.Gpu.Float64 x40_0 = activations[first + 40];
                    int e0_40_0_0 = cached[(c0_8.X >> 8 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_40_0_0) * x40_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_40_0_0) * x40_0.Y;
                    global::QuantSdk.Gpu.Float64 x41_0 = activations[first + 41];
                    int e0_41_0_0 = cached[(((int)((uint)c0_8.X >> 21) | c0_8.Y << 11) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_41_0_0) * x41_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_41_0_0) * x41_0.Y;
                    global::QuantSdk.Gpu.Float64 x42_0 = activations[first + 42];
                    int e0_42_0_0 = cached[(c0_8.Y >> 2 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_42_0_0) * x42_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_42_0_0) * x42_0.Y;
                    global::QuantSdk.Gpu.Float64 x43_0 = activations[first + 43];
                    int e0_43_0_0 = cached[(c0_8.Y >> 15 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_43_0_0) * x43_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_43_0_0) * x43_0.Y;
                    global::QuantSdk.Gpu.Float64 x44_0 = activations[first + 44];
                    int e0_44_0_0 = cached[(((int)((uint)c0_8.Y >> 28) | c0_9.X << 4) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_44_0_0) * x44_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_44_0_0) * x44_0.Y;
                    global::QuantSdk.Gpu.Float64 x45_0 = activations[first + 45];
                    int e0_45_0_0 = cached[(c0_9.X >> 9 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_45_0_0) * x45_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_45_0_0) * x45_0.Y;
                    global::QuantSdk.Gpu.Float64 x46_0 = activations[first + 46];
                    int e0_46_0_0 = cached[(((int)((uint)c0_9.X >> 22) | c0_9.Y << 10) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_46_0_0) * x46_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_46_0_0) * x46_0.Y;
                    global::QuantSdk.Gpu.Float64 x47_0 = activations[first + 47];
                    int e0_47_0_0 = cached[(c0_9.Y >> 3 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_47_0_0) * x47_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_47_0_0) * x47_0.Y;
                    global::QuantSdk.Gpu.Float64 x48_0 = activations[first + 48];
                    int e0_48_0_0 = cached[(c0_9.Y >> 16 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_48_0_0) * x48_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_48_0_0) * x48_0.Y;
                    global::QuantSdk.Gpu.Float64 x49_0 = activations[first + 49];
                    int e0_49_0_0 = cached[(((int)((uint)c0_9.Y >> 29) | c0_10.X << 3) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_49_0_0) * x49_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_49_0_0) * x49_0.Y;
                    global::QuantSdk.Gpu.Float64 x50_0 = activations[first + 50];
                    int e0_50_0_0 = cached[(c0_10.X >> 10 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_50_0_0) * x50_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_50_0_0) * x50_0.Y;
                    global::QuantSdk.Gpu.Float64 x51_0 = activations[first + 51];
                    int e0_51_0_0 = cached[(((int)((uint)c0_10.X >> 23) | c0_10.Y << 9) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_51_0_0) * x51_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_51_0_0) * x51_0.Y;
                    global::QuantSdk.Gpu.Float64 x52_0 = activations[first + 52];
                    int e0_52_0_0 = cached[(c0_10.Y >> 4 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_52_0_0) * x52_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_52_0_0) * x52_0.Y;
                    global::QuantSdk.Gpu.Float64 x53_0 = activations[first + 53];
                    int e0_53_0_0 = cached[(c0_10.Y >> 17 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_53_0_0) * x53_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_53_0_0) * x53_0.Y;
                    global::QuantSdk.Gpu.Float64 x54_0 = activations[first + 54];
                    int e0_54_0_0 = cached[(((int)((uint)c0_10.Y >> 30) | c0_11.X << 2) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_54_0_0) * x54_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_54_0_0) * x54_0.Y;
                    global::QuantSdk.Gpu.Float64 x55_0 = activations[first + 55];
                    int e0_55_0_0 = cached[(c0_11.X >> 11 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_55_0_0) * x55_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_55_0_0) * x55_0.Y;
                    global::QuantSdk.Gpu.Float64 x56_0 = activations[first + 56];
                    int e0_56_0_0 = cached[(((int)((uint)c0_11.X >> 24) | c0_11.Y << 8) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_56_0_0) * x56_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_56_0_0) * x56_0.Y;
                    global::QuantSdk.Gpu.Float64 x57_0 = activations[first + 57];
                    int e0_57_0_0 = cached[(c0_11.Y >> 5 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_57_0_0) * x57_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_57_0_0) * x57_0.Y;
                    global::QuantSdk.Gpu.Float64 x58_0 = activations[first + 58];
                    int e0_58_0_0 = cached[(c0_11.Y >> 18 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_58_0_0) * x58_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_58_0_0) * x58_0.Y;
                    global::QuantSdk.Gpu.Float64 x59_0 = activations[first + 59];
                    int e0_59_0_0 = cached[(((int)((uint)c0_11.Y >> 31) | c0_12.X << 1) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_59_0_0) * x59_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_59_0_0) * x59_0.Y;
                    global::QuantSdk.Gpu.Float64 x60_0 = activations[first + 60];
                    int e0_60_0_0 = cached[(c0_12.X >> 12 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_60_0_0) * x60_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_60_0_0) * x60_0.Y;
                    global::QuantSdk.Gpu.Float64 x61_0 = activations[first + 61];
                    int e0_61_0_0 = cached[(((int)((uint)c0_12.X >> 25) | c0_12.Y << 7) & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_61_0_0) * x61_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_61_0_0) * x61_0.Y;
                    global::QuantSdk.Gpu.Float64 x62_0 = activations[first + 62];
                    int e0_62_0_0 = cached[(c0_12.Y >> 6 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_62_0_0) * x62_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_62_0_0) * x62_0.Y;
                    global::QuantSdk.Gpu.Float64 x63_0 = activations[first + 63];
                    int e0_63_0_0 = cached[(c0_12.Y >> 19 & 0x1FFF) * 2 + (lane & 1)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_63_0_0) * x63_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_63_0_0) * x63_0.Y;
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 9)
                    {
                        y[(long)token * 9 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
