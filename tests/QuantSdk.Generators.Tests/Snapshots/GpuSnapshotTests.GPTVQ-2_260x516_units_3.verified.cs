#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: GPTVQ-2, 516 to 260 features, TileRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.PartialSumLayout(Planes: 4, Slabs: 2),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 512, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 1024, Accumulates: true, DependentLaunch: true),
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
            global::QuantSdk.Gpu.KernelOrder.LetNextStart();
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int token = global::ILGPU.Grid.IdxZ;
            int unit = global::ILGPU.Grid.IdxX * 3;
            int end = global::ILGPU.IntrinsicMath.Min(unit + 3, 4);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> words = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 1024, 1024).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> copies = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed64>();
            int buffer = 0;
            int item0 = thread + 0;
            int slot0 = (item0 % 256 * 2 + item0 / 256) * 16 + (lane & 15);
            global::QuantSdk.Gpu.Packed64 entry0 = default;
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            while (unit < end)
            {
                int chunk = unit / 2;
                int stop = global::ILGPU.IntrinsicMath.Min(end, (chunk + 1) * 2);
                int rowTile = chunk * 256 / 256 * 3;
                int batch = chunk * 8 + warp / 2;
                int part = warp % 2;
                global::QuantSdk.Gpu.Packed128 c0 = default;
                global::QuantSdk.Gpu.Packed128 c1 = default;
                global::QuantSdk.Gpu.Packed128 c2 = default;
                global::QuantSdk.Gpu.Packed128 c3 = default;

                {
                    int tile = (unit % 2) * 512 / 256;
                    entry0 = entries[(rowTile + global::ILGPU.IntrinsicMath.Min(tile + item0 / 256, 2)) * 256 + item0 % 256];
                    if (batch < 9)
                    {
                        long at = (((long)(unit % 2) * 9 + batch) * 8 + part * 4) * 32 + lane;
                        c0 = words[at + 0];
                        c1 = words[at + 32];
                        c2 = words[at + 64];
                        c3 = words[at + 96];
                    }
                }
                float a0 = 0;
                float a1 = 0;
                float a2 = 0;
                float a3 = 0;
                float a4 = 0;
                float a5 = 0;
                float a6 = 0;
                float a7 = 0;
                float a8 = 0;
                float a9 = 0;
                float a10 = 0;
                float a11 = 0;
                float a12 = 0;
                float a13 = 0;
                float a14 = 0;
                float a15 = 0;
                for (int slab = unit % 2; unit < stop; slab++)
                {
                    copies[buffer + slot0 ^ 0] = entry0;
                    copies[buffer + slot0 ^ 1] = entry0;
                    copies[buffer + slot0 ^ 2] = entry0;
                    copies[buffer + slot0 ^ 3] = entry0;
                    copies[buffer + slot0 ^ 4] = entry0;
                    copies[buffer + slot0 ^ 5] = entry0;
                    copies[buffer + slot0 ^ 6] = entry0;
                    copies[buffer + slot0 ^ 7] = entry0;
                    copies[buffer + slot0 ^ 8] = entry0;
                    copies[buffer + slot0 ^ 9] = entry0;
                    copies[buffer + slot0 ^ 10] = entry0;
                    copies[buffer + slot0 ^ 11] = entry0;
                    copies[buffer + slot0 ^ 12] = entry0;
                    copies[buffer + slot0 ^ 13] = entry0;
                    copies[buffer + slot0 ^ 14] = entry0;
                    copies[buffer + slot0 ^ 15] = entry0;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[slab * 128 + 0 + lane];
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[slab * 128 + 32 + lane];
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[slab * 128 + 64 + lane];
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[slab * 128 + 96 + lane];
                    global::ILGPU.Group.Barrier();
                    unit++;
                    global::QuantSdk.Gpu.Packed128 d0 = c0;
                    global::QuantSdk.Gpu.Packed128 d1 = c1;
                    global::QuantSdk.Gpu.Packed128 d2 = c2;
                    global::QuantSdk.Gpu.Packed128 d3 = c3;
                    if (unit < stop)
                    {
                        int tile = (slab + 1) * 512 / 256;
                        entry0 = entries[(rowTile + global::ILGPU.IntrinsicMath.Min(tile + item0 / 256, 2)) * 256 + item0 % 256];
                        if (batch < 9)
                        {
                            long at = (((long)(slab + 1) * 9 + batch) * 8 + part * 4) * 32 + lane;
                            c0 = words[at + 0];
                            c1 = words[at + 32];
                            c2 = words[at + 64];
                            c3 = words[at + 96];
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> book0 = copies.SubView(buffer + 0 + (lane & 15), 8161);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> book1 = copies.SubView(buffer + 16 + (lane & 15), 8161);
                    int w0 = d0.X;
                    global::QuantSdk.Gpu.Packed64 e0_0_0 = book0[w0 << 5 & 0x1FE0];
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X) * x0_0.X;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X) * x0_0.Y;
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y) * x0_0.Z;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e0_1_0 = book0[w0 >> 3 & 0x1FE0];
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0.X) * x1_0.X;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0.X) * x1_0.Y;
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0.Y) * x1_0.Z;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e0_2_0 = book1[w0 >> 11 & 0x1FE0];
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0.X) * x2_0.X;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0.X) * x2_0.Y;
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0.Y) * x2_0.Z;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e0_3_0 = book1[w0 >> 19 & 0x1FE0];
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0.X) * x3_0.X;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0.X) * x3_0.Y;
                    a0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0.Y) * x3_0.Z;
                    a0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0.Y) * x3_0.W;
                    int w1 = d0.Y;
                    global::QuantSdk.Gpu.Packed64 e1_0_0 = book0[w1 << 5 & 0x1FE0];
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X) * x0_0.X;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X) * x0_0.Y;
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y) * x0_0.Z;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e1_1_0 = book0[w1 >> 3 & 0x1FE0];
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_1_0.X) * x1_0.X;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_1_0.X) * x1_0.Y;
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_1_0.Y) * x1_0.Z;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e1_2_0 = book1[w1 >> 11 & 0x1FE0];
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_2_0.X) * x2_0.X;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_2_0.X) * x2_0.Y;
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_2_0.Y) * x2_0.Z;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e1_3_0 = book1[w1 >> 19 & 0x1FE0];
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_3_0.X) * x3_0.X;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_3_0.X) * x3_0.Y;
                    a1 += global::QuantSdk.Gpu.DeviceMath.Low(e1_3_0.Y) * x3_0.Z;
                    a1 += global::QuantSdk.Gpu.DeviceMath.High(e1_3_0.Y) * x3_0.W;
                    int w2 = d0.Z;
                    global::QuantSdk.Gpu.Packed64 e2_0_0 = book0[w2 << 5 & 0x1FE0];
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X) * x0_0.X;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X) * x0_0.Y;
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y) * x0_0.Z;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e2_1_0 = book0[w2 >> 3 & 0x1FE0];
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_1_0.X) * x1_0.X;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_1_0.X) * x1_0.Y;
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_1_0.Y) * x1_0.Z;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e2_2_0 = book1[w2 >> 11 & 0x1FE0];
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_2_0.X) * x2_0.X;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_2_0.X) * x2_0.Y;
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_2_0.Y) * x2_0.Z;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e2_3_0 = book1[w2 >> 19 & 0x1FE0];
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_3_0.X) * x3_0.X;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_3_0.X) * x3_0.Y;
                    a2 += global::QuantSdk.Gpu.DeviceMath.Low(e2_3_0.Y) * x3_0.Z;
                    a2 += global::QuantSdk.Gpu.DeviceMath.High(e2_3_0.Y) * x3_0.W;
                    int w3 = d0.W;
                    global::QuantSdk.Gpu.Packed64 e3_0_0 = book0[w3 << 5 & 0x1FE0];
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X) * x0_0.X;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X) * x0_0.Y;
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y) * x0_0.Z;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e3_1_0 = book0[w3 >> 3 & 0x1FE0];
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_1_0.X) * x1_0.X;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_1_0.X) * x1_0.Y;
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_1_0.Y) * x1_0.Z;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e3_2_0 = book1[w3 >> 11 & 0x1FE0];
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_2_0.X) * x2_0.X;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_2_0.X) * x2_0.Y;
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_2_0.Y) * x2_0.Z;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e3_3_0 = book1[w3 >> 19 & 0x1FE0];
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_3_0.X) * x3_0.X;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_3_0.X) * x3_0.Y;
                    a3 += global::QuantSdk.Gpu.DeviceMath.Low(e3_3_0.Y) * x3_0.Z;
                    a3 += global::QuantSdk.Gpu.DeviceMath.High(e3_3_0.Y) * x3_0.W;
                    int w4 = d1.X;
                    global::QuantSdk.Gpu.Packed64 e4_0_0 = book0[w4 << 5 & 0x1FE0];
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X) * x0_0.X;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X) * x0_0.Y;
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y) * x0_0.Z;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e4_1_0 = book0[w4 >> 3 & 0x1FE0];
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_1_0.X) * x1_0.X;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_1_0.X) * x1_0.Y;
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_1_0.Y) * x1_0.Z;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e4_2_0 = book1[w4 >> 11 & 0x1FE0];
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_2_0.X) * x2_0.X;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_2_0.X) * x2_0.Y;
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_2_0.Y) * x2_0.Z;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e4_3_0 = book1[w4 >> 19 & 0x1FE0];
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_3_0.X) * x3_0.X;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_3_0.X) * x3_0.Y;
                    a4 += global::QuantSdk.Gpu.DeviceMath.Low(e4_3_0.Y) * x3_0.Z;
                    a4 += global::QuantSdk.Gpu.DeviceMath.High(e4_3_0.Y) * x3_0.W;
                    int w5 = d1.Y;
                    global::QuantSdk.Gpu.Packed64 e5_0_0 = book0[w5 << 5 & 0x1FE0];
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X) * x0_0.X;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X) * x0_0.Y;
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y) * x0_0.Z;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e5_1_0 = book0[w5 >> 3 & 0x1FE0];
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_1_0.X) * x1_0.X;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_1_0.X) * x1_0.Y;
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_1_0.Y) * x1_0.Z;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e5_2_0 = book1[w5 >> 11 & 0x1FE0];
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_2_0.X) * x2_0.X;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_2_0.X) * x2_0.Y;
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_2_0.Y) * x2_0.Z;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e5_3_0 = book1[w5 >> 19 & 0x1FE0];
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_3_0.X) * x3_0.X;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_3_0.X) * x3_0.Y;
                    a5 += global::QuantSdk.Gpu.DeviceMath.Low(e5_3_0.Y) * x3_0.Z;
                    a5 += global::QuantSdk.Gpu.DeviceMath.High(e5_3_0.Y) * x3_0.W;
                    int w6 = d1.Z;
                    global::QuantSdk.Gpu.Packed64 e6_0_0 = book0[w6 << 5 & 0x1FE0];
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X) * x0_0.X;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X) * x0_0.Y;
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y) * x0_0.Z;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e6_1_0 = book0[w6 >> 3 & 0x1FE0];
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_1_0.X) * x1_0.X;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_1_0.X) * x1_0.Y;
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_1_0.Y) * x1_0.Z;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e6_2_0 = book1[w6 >> 11 & 0x1FE0];
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_2_0.X) * x2_0.X;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_2_0.X) * x2_0.Y;
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_2_0.Y) * x2_0.Z;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e6_3_0 = book1[w6 >> 19 & 0x1FE0];
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_3_0.X) * x3_0.X;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_3_0.X) * x3_0.Y;
                    a6 += global::QuantSdk.Gpu.DeviceMath.Low(e6_3_0.Y) * x3_0.Z;
                    a6 += global::QuantSdk.Gpu.DeviceMath.High(e6_3_0.Y) * x3_0.W;
                    int w7 = d1.W;
                    global::QuantSdk.Gpu.Packed64 e7_0_0 = book0[w7 << 5 & 0x1FE0];
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X) * x0_0.X;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X) * x0_0.Y;
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y) * x0_0.Z;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e7_1_0 = book0[w7 >> 3 & 0x1FE0];
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_1_0.X) * x1_0.X;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_1_0.X) * x1_0.Y;
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_1_0.Y) * x1_0.Z;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e7_2_0 = book1[w7 >> 11 & 0x1FE0];
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_2_0.X) * x2_0.X;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_2_0.X) * x2_0.Y;
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_2_0.Y) * x2_0.Z;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e7_3_0 = book1[w7 >> 19 & 0x1FE0];
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_3_0.X) * x3_0.X;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_3_0.X) * x3_0.Y;
                    a7 += global::QuantSdk.Gpu.DeviceMath.Low(e7_3_0.Y) * x3_0.Z;
                    a7 += global::QuantSdk.Gpu.DeviceMath.High(e7_3_0.Y) * x3_0.W;
                    int w8 = d2.X;
                    global::QuantSdk.Gpu.Packed64 e8_0_0 = book0[w8 << 5 & 0x1FE0];
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X) * x0_0.X;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X) * x0_0.Y;
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y) * x0_0.Z;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e8_1_0 = book0[w8 >> 3 & 0x1FE0];
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_1_0.X) * x1_0.X;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_1_0.X) * x1_0.Y;
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_1_0.Y) * x1_0.Z;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e8_2_0 = book1[w8 >> 11 & 0x1FE0];
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_2_0.X) * x2_0.X;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_2_0.X) * x2_0.Y;
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_2_0.Y) * x2_0.Z;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e8_3_0 = book1[w8 >> 19 & 0x1FE0];
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_3_0.X) * x3_0.X;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_3_0.X) * x3_0.Y;
                    a8 += global::QuantSdk.Gpu.DeviceMath.Low(e8_3_0.Y) * x3_0.Z;
                    a8 += global::QuantSdk.Gpu.DeviceMath.High(e8_3_0.Y) * x3_0.W;
                    int w9 = d2.Y;
                    global::QuantSdk.Gpu.Packed64 e9_0_0 = book0[w9 << 5 & 0x1FE0];
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X) * x0_0.X;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X) * x0_0.Y;
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y) * x0_0.Z;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e9_1_0 = book0[w9 >> 3 & 0x1FE0];
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_1_0.X) * x1_0.X;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_1_0.X) * x1_0.Y;
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_1_0.Y) * x1_0.Z;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e9_2_0 = book1[w9 >> 11 & 0x1FE0];
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_2_0.X) * x2_0.X;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_2_0.X) * x2_0.Y;
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_2_0.Y) * x2_0.Z;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e9_3_0 = book1[w9 >> 19 & 0x1FE0];
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_3_0.X) * x3_0.X;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_3_0.X) * x3_0.Y;
                    a9 += global::QuantSdk.Gpu.DeviceMath.Low(e9_3_0.Y) * x3_0.Z;
                    a9 += global::QuantSdk.Gpu.DeviceMath.High(e9_3_0.Y) * x3_0.W;
                    int w10 = d2.Z;
                    global::QuantSdk.Gpu.Packed64 e10_0_0 = book0[w10 << 5 & 0x1FE0];
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X) * x0_0.X;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X) * x0_0.Y;
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y) * x0_0.Z;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e10_1_0 = book0[w10 >> 3 & 0x1FE0];
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_1_0.X) * x1_0.X;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_1_0.X) * x1_0.Y;
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_1_0.Y) * x1_0.Z;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e10_2_0 = book1[w10 >> 11 & 0x1FE0];
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_2_0.X) * x2_0.X;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_2_0.X) * x2_0.Y;
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_2_0.Y) * x2_0.Z;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e10_3_0 = book1[w10 >> 19 & 0x1FE0];
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_3_0.X) * x3_0.X;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_3_0.X) * x3_0.Y;
                    a10 += global::QuantSdk.Gpu.DeviceMath.Low(e10_3_0.Y) * x3_0.Z;
                    a10 += global::QuantSdk.Gpu.DeviceMath.High(e10_3_0.Y) * x3_0.W;
                    int w11 = d2.W;
                    global::QuantSdk.Gpu.Packed64 e11_0_0 = book0[w11 << 5 & 0x1FE0];
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X) * x0_0.X;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X) * x0_0.Y;
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y) * x0_0.Z;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e11_1_0 = book0[w11 >> 3 & 0x1FE0];
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_1_0.X) * x1_0.X;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_1_0.X) * x1_0.Y;
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_1_0.Y) * x1_0.Z;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e11_2_0 = book1[w11 >> 11 & 0x1FE0];
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_2_0.X) * x2_0.X;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_2_0.X) * x2_0.Y;
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_2_0.Y) * x2_0.Z;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e11_3_0 = book1[w11 >> 19 & 0x1FE0];
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_3_0.X) * x3_0.X;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_3_0.X) * x3_0.Y;
                    a11 += global::QuantSdk.Gpu.DeviceMath.Low(e11_3_0.Y) * x3_0.Z;
                    a11 += global::QuantSdk.Gpu.DeviceMath.High(e11_3_0.Y) * x3_0.W;
                    int w12 = d3.X;
                    global::QuantSdk.Gpu.Packed64 e12_0_0 = book0[w12 << 5 & 0x1FE0];
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X) * x0_0.X;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X) * x0_0.Y;
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y) * x0_0.Z;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e12_1_0 = book0[w12 >> 3 & 0x1FE0];
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_1_0.X) * x1_0.X;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_1_0.X) * x1_0.Y;
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_1_0.Y) * x1_0.Z;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e12_2_0 = book1[w12 >> 11 & 0x1FE0];
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_2_0.X) * x2_0.X;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_2_0.X) * x2_0.Y;
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_2_0.Y) * x2_0.Z;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e12_3_0 = book1[w12 >> 19 & 0x1FE0];
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_3_0.X) * x3_0.X;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_3_0.X) * x3_0.Y;
                    a12 += global::QuantSdk.Gpu.DeviceMath.Low(e12_3_0.Y) * x3_0.Z;
                    a12 += global::QuantSdk.Gpu.DeviceMath.High(e12_3_0.Y) * x3_0.W;
                    int w13 = d3.Y;
                    global::QuantSdk.Gpu.Packed64 e13_0_0 = book0[w13 << 5 & 0x1FE0];
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X) * x0_0.X;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X) * x0_0.Y;
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y) * x0_0.Z;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e13_1_0 = book0[w13 >> 3 & 0x1FE0];
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_1_0.X) * x1_0.X;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_1_0.X) * x1_0.Y;
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_1_0.Y) * x1_0.Z;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e13_2_0 = book1[w13 >> 11 & 0x1FE0];
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_2_0.X) * x2_0.X;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_2_0.X) * x2_0.Y;
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_2_0.Y) * x2_0.Z;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e13_3_0 = book1[w13 >> 19 & 0x1FE0];
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_3_0.X) * x3_0.X;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_3_0.X) * x3_0.Y;
                    a13 += global::QuantSdk.Gpu.DeviceMath.Low(e13_3_0.Y) * x3_0.Z;
                    a13 += global::QuantSdk.Gpu.DeviceMath.High(e13_3_0.Y) * x3_0.W;
                    int w14 = d3.Z;
                    global::QuantSdk.Gpu.Packed64 e14_0_0 = book0[w14 << 5 & 0x1FE0];
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X) * x0_0.X;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X) * x0_0.Y;
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y) * x0_0.Z;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e14_1_0 = book0[w14 >> 3 & 0x1FE0];
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_1_0.X) * x1_0.X;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_1_0.X) * x1_0.Y;
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_1_0.Y) * x1_0.Z;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e14_2_0 = book1[w14 >> 11 & 0x1FE0];
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_2_0.X) * x2_0.X;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_2_0.X) * x2_0.Y;
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_2_0.Y) * x2_0.Z;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e14_3_0 = book1[w14 >> 19 & 0x1FE0];
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_3_0.X) * x3_0.X;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_3_0.X) * x3_0.Y;
                    a14 += global::QuantSdk.Gpu.DeviceMath.Low(e14_3_0.Y) * x3_0.Z;
                    a14 += global::QuantSdk.Gpu.DeviceMath.High(e14_3_0.Y) * x3_0.W;
                    int w15 = d3.W;
                    global::QuantSdk.Gpu.Packed64 e15_0_0 = book0[w15 << 5 & 0x1FE0];
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X) * x0_0.X;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X) * x0_0.Y;
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y) * x0_0.Z;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y) * x0_0.W;
                    global::QuantSdk.Gpu.Packed64 e15_1_0 = book0[w15 >> 3 & 0x1FE0];
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_1_0.X) * x1_0.X;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_1_0.X) * x1_0.Y;
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_1_0.Y) * x1_0.Z;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_1_0.Y) * x1_0.W;
                    global::QuantSdk.Gpu.Packed64 e15_2_0 = book1[w15 >> 11 & 0x1FE0];
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_2_0.X) * x2_0.X;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_2_0.X) * x2_0.Y;
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_2_0.Y) * x2_0.Z;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_2_0.Y) * x2_0.W;
                    global::QuantSdk.Gpu.Packed64 e15_3_0 = book1[w15 >> 19 & 0x1FE0];
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_3_0.X) * x3_0.X;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_3_0.X) * x3_0.Y;
                    a15 += global::QuantSdk.Gpu.DeviceMath.Low(e15_3_0.Y) * x3_0.Z;
                    a15 += global::QuantSdk.Gpu.DeviceMath.High(e15_3_0.Y) * x3_0.W;
                    buffer ^= 8192;
                }
                bool upper8 = (lane & 8) != 0;
                float r8_0 = (upper8 ? a8 : a0) + global::ILGPU.Warp.ShuffleXor(upper8 ? a0 : a8, 8);
                float r8_1 = (upper8 ? a9 : a1) + global::ILGPU.Warp.ShuffleXor(upper8 ? a1 : a9, 8);
                float r8_2 = (upper8 ? a10 : a2) + global::ILGPU.Warp.ShuffleXor(upper8 ? a2 : a10, 8);
                float r8_3 = (upper8 ? a11 : a3) + global::ILGPU.Warp.ShuffleXor(upper8 ? a3 : a11, 8);
                float r8_4 = (upper8 ? a12 : a4) + global::ILGPU.Warp.ShuffleXor(upper8 ? a4 : a12, 8);
                float r8_5 = (upper8 ? a13 : a5) + global::ILGPU.Warp.ShuffleXor(upper8 ? a5 : a13, 8);
                float r8_6 = (upper8 ? a14 : a6) + global::ILGPU.Warp.ShuffleXor(upper8 ? a6 : a14, 8);
                float r8_7 = (upper8 ? a15 : a7) + global::ILGPU.Warp.ShuffleXor(upper8 ? a7 : a15, 8);
                bool upper4 = (lane & 4) != 0;
                float r4_0 = (upper4 ? r8_4 : r8_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_0 : r8_4, 4);
                float r4_1 = (upper4 ? r8_5 : r8_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_1 : r8_5, 4);
                float r4_2 = (upper4 ? r8_6 : r8_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_2 : r8_6, 4);
                float r4_3 = (upper4 ? r8_7 : r8_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_3 : r8_7, 4);
                bool upper2 = (lane & 2) != 0;
                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                bool upper1 = (lane & 1) != 0;
                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
                float total16 = r1_0 + global::ILGPU.Warp.ShuffleXor(r1_0, 16);
                int row = batch * 32 + part * 16 + lane;
                if (lane < 16 && row < 260)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 260 + row], total16);
                }
            }
        }
    }
}
