#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,6,2>, 66 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 12, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 16384, InputStride: 128),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> activations = input.Cast<global::QuantSdk.Gpu.Float64>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<int> stored = table;
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 128; i += 32)
            {
                int entry = stored[i / 64 * 64 + 0 + i % 64];
                cached[i * 32 + (lane + 0 & 31)] = entry;
                cached[i * 32 + (lane + 1 & 31)] = entry;
                cached[i * 32 + (lane + 2 & 31)] = entry;
                cached[i * 32 + (lane + 3 & 31)] = entry;
                cached[i * 32 + (lane + 4 & 31)] = entry;
                cached[i * 32 + (lane + 5 & 31)] = entry;
                cached[i * 32 + (lane + 6 & 31)] = entry;
                cached[i * 32 + (lane + 7 & 31)] = entry;
                cached[i * 32 + (lane + 8 & 31)] = entry;
                cached[i * 32 + (lane + 9 & 31)] = entry;
                cached[i * 32 + (lane + 10 & 31)] = entry;
                cached[i * 32 + (lane + 11 & 31)] = entry;
                cached[i * 32 + (lane + 12 & 31)] = entry;
                cached[i * 32 + (lane + 13 & 31)] = entry;
                cached[i * 32 + (lane + 14 & 31)] = entry;
                cached[i * 32 + (lane + 15 & 31)] = entry;
                cached[i * 32 + (lane + 16 & 31)] = entry;
                cached[i * 32 + (lane + 17 & 31)] = entry;
                cached[i * 32 + (lane + 18 & 31)] = entry;
                cached[i * 32 + (lane + 19 & 31)] = entry;
                cached[i * 32 + (lane + 20 & 31)] = entry;
                cached[i * 32 + (lane + 21 & 31)] = entry;
                cached[i * 32 + (lane + 22 & 31)] = entry;
                cached[i * 32 + (lane + 23 & 31)] = entry;
                cached[i * 32 + (lane + 24 & 31)] = entry;
                cached[i * 32 + (lane + 25 & 31)] = entry;
                cached[i * 32 + (lane + 26 & 31)] = entry;
                cached[i * 32 + (lane + 27 & 31)] = entry;
                cached[i * 32 + (lane + 28 & 31)] = entry;
                cached[i * 32 + (lane + 29 & 31)] = entry;
                cached[i * 32 + (lane + 30 & 31)] = entry;
                cached[i * 32 + (lane + 31 & 31)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c0_2 = source[at + 64];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Float64 x0_0 = activations[first + 0];
                    int e0_0_0_0 = cached[(c0_0.X & 0x3F) * 32 + (lane & 31)];
                    int e0_0_1_0 = cached[((c0_0.X >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0) * x0_0.Y;
                    global::QuantSdk.Gpu.Float64 x1_0 = activations[first + 2];
                    int e0_1_0_0 = cached[(c0_0.X >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_1_1_0 = cached[((c0_0.X >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0) * x1_0.Y;
                    global::QuantSdk.Gpu.Float64 x2_0 = activations[first + 4];
                    int e0_2_0_0 = cached[(c0_0.X >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_2_1_0 = cached[((((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0) * x2_0.Y;
                    global::QuantSdk.Gpu.Float64 x3_0 = activations[first + 6];
                    int e0_3_0_0 = cached[(c0_0.Y >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_3_1_0 = cached[((c0_0.Y >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0) * x3_0.Y;
                    global::QuantSdk.Gpu.Float64 x4_0 = activations[first + 8];
                    int e0_4_0_0 = cached[(c0_0.Y >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_4_1_0 = cached[((c0_0.Y >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0) * x4_0.Y;
                    global::QuantSdk.Gpu.Float64 x5_0 = activations[first + 10];
                    int e0_5_0_0 = cached[(((int)((uint)c0_0.Y >> 28) | c0_0.Z << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_5_1_0 = cached[((c0_0.Z >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0) * x5_0.Y;
                    global::QuantSdk.Gpu.Float64 x6_0 = activations[first + 12];
                    int e0_6_0_0 = cached[(c0_0.Z >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_6_1_0 = cached[((c0_0.Z >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0) * x6_0.Y;
                    global::QuantSdk.Gpu.Float64 x7_0 = activations[first + 14];
                    int e0_7_0_0 = cached[(c0_0.Z >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_7_1_0 = cached[((c0_0.Z >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0) * x7_0.Y;
                    global::QuantSdk.Gpu.Float64 x8_0 = activations[first + 16];
                    int e0_8_0_0 = cached[(c0_0.W & 0x3F) * 32 + (lane & 31)];
                    int e0_8_1_0 = cached[((c0_0.W >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0) * x8_0.Y;
                    global::QuantSdk.Gpu.Float64 x9_0 = activations[first + 18];
                    int e0_9_0_0 = cached[(c0_0.W >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_9_1_0 = cached[((c0_0.W >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0) * x9_0.Y;
                    global::QuantSdk.Gpu.Float64 x10_0 = activations[first + 20];
                    int e0_10_0_0 = cached[(c0_0.W >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_10_1_0 = cached[((((int)((uint)c0_0.W >> 30) | c0_1.X << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0) * x10_0.Y;
                    global::QuantSdk.Gpu.Float64 x11_0 = activations[first + 22];
                    int e0_11_0_0 = cached[(c0_1.X >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_11_1_0 = cached[((c0_1.X >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0) * x11_0.Y;
                    global::QuantSdk.Gpu.Float64 x12_0 = activations[first + 24];
                    int e0_12_0_0 = cached[(c0_1.X >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_12_1_0 = cached[((c0_1.X >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0) * x12_0.Y;
                    global::QuantSdk.Gpu.Float64 x13_0 = activations[first + 26];
                    int e0_13_0_0 = cached[(((int)((uint)c0_1.X >> 28) | c0_1.Y << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_13_1_0 = cached[((c0_1.Y >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0) * x13_0.Y;
                    global::QuantSdk.Gpu.Float64 x14_0 = activations[first + 28];
                    int e0_14_0_0 = cached[(c0_1.Y >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_14_1_0 = cached[((c0_1.Y >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0) * x14_0.Y;
                    global::QuantSdk.Gpu.Float64 x15_0 = activations[first + 30];
                    int e0_15_0_0 = cached[(c0_1.Y >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_15_1_0 = cached[((c0_1.Y >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0) * x15_0.Y;
                    global::QuantSdk.Gpu.Float64 x16_0 = activations[first + 32];
                    int e0_16_0_0 = cached[(c0_1.Z & 0x3F) * 32 + (lane & 31)];
                    int e0_16_1_0 = cached[((c0_1.Z >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0) * x16_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0) * x16_0.Y;
                    global::QuantSdk.Gpu.Float64 x17_0 = activations[first + 34];
                    int e0_17_0_0 = cached[(c0_1.Z >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_17_1_0 = cached[((c0_1.Z >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0) * x17_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0) * x17_0.Y;
                    global::QuantSdk.Gpu.Float64 x18_0 = activations[first + 36];
                    int e0_18_0_0 = cached[(c0_1.Z >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_18_1_0 = cached[((((int)((uint)c0_1.Z >> 30) | c0_1.W << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0) * x18_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0) * x18_0.Y;
                    global::QuantSdk.Gpu.Float64 x19_0 = activations[first + 38];
                    int e0_19_0_0 = cached[(c0_1.W >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_19_1_0 = cached[((c0_1.W >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0) * x19_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0) * x19_0.Y;
                    global::QuantSdk.Gpu.Float64 x20_0 = activations[first + 40];
                    int e0_20_0_0 = cached[(c0_1.W >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_20_1_0 = cached[((c0_1.W >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0) * x20_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0) * x20_0.Y;
                    global::QuantSdk.Gpu.Float64 x21_0 = activations[first + 42];
                    int e0_21_0_0 = cached[(((int)((uint)c0_1.W >> 28) | c0_2.X << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_21_1_0 = cached[((c0_2.X >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0) * x21_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0) * x21_0.Y;
                    global::QuantSdk.Gpu.Float64 x22_0 = activations[first + 44];
                    int e0_22_0_0 = cached[(c0_2.X >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_22_1_0 = cached[((c0_2.X >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0) * x22_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0) * x22_0.Y;
                    global::QuantSdk.Gpu.Float64 x23_0 = activations[first + 46];
                    int e0_23_0_0 = cached[(c0_2.X >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_23_1_0 = cached[((c0_2.X >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0) * x23_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0) * x23_0.Y;
                    global::QuantSdk.Gpu.Float64 x24_0 = activations[first + 48];
                    int e0_24_0_0 = cached[(c0_2.Y & 0x3F) * 32 + (lane & 31)];
                    int e0_24_1_0 = cached[((c0_2.Y >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0) * x24_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0) * x24_0.Y;
                    global::QuantSdk.Gpu.Float64 x25_0 = activations[first + 50];
                    int e0_25_0_0 = cached[(c0_2.Y >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_25_1_0 = cached[((c0_2.Y >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0) * x25_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0) * x25_0.Y;
                    global::QuantSdk.Gpu.Float64 x26_0 = activations[first + 52];
                    int e0_26_0_0 = cached[(c0_2.Y >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_26_1_0 = cached[((((int)((uint)c0_2.Y >> 30) | c0_2.Z << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0) * x26_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0) * x26_0.Y;
                    global::QuantSdk.Gpu.Float64 x27_0 = activations[first + 54];
                    int e0_27_0_0 = cached[(c0_2.Z >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_27_1_0 = cached[((c0_2.Z >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0) * x27_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0) * x27_0.Y;
                    global::QuantSdk.Gpu.Float64 x28_0 = activations[first + 56];
                    int e0_28_0_0 = cached[(c0_2.Z >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_28_1_0 = cached[((c0_2.Z >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0) * x28_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0) * x28_0.Y;
                    global::QuantSdk.Gpu.Float64 x29_0 = activations[first + 58];
                    int e0_29_0_0 = cached[(((int)((uint)c0_2.Z >> 28) | c0_2.W << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_29_1_0 = cached[((c0_2.W >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0) * x29_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0) * x29_0.Y;
                    global::QuantSdk.Gpu.Float64 x30_0 = activations[first + 60];
                    int e0_30_0_0 = cached[(c0_2.W >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_30_1_0 = cached[((c0_2.W >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0) * x30_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0) * x30_0.Y;
                    global::QuantSdk.Gpu.Float64 x31_0 = activations[first + 62];
                    int e0_31_0_0 = cached[(c0_2.W >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_31_1_0 = cached[((c0_2.W >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0) * x31_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0) * x31_0.Y;
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
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
