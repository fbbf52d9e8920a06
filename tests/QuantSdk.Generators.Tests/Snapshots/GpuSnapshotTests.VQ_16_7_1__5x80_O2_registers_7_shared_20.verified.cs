#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,7,1>, 80 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 7, WordsPerLoad: 1, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 2688, InputStride: 512),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 512, 512);
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(160 + (global::ILGPU.Group.IdxX >> 5) * 512, 512).Cast<float>();
            int given = lane * 16 ^ (lane * 16 >> 5 & 15);
            int taken0 = lane / 1 * 16 + part + 0;
            taken0 ^= taken0 >> 5 & 15;
            int taken1 = lane / 1 * 16 + part + 1;
            taken1 ^= taken1 >> 5 & 15;
            int taken2 = lane / 1 * 16 + part + 2;
            taken2 ^= taken2 >> 5 & 15;
            int taken3 = lane / 1 * 16 + part + 3;
            taken3 ^= taken3 >> 5 & 15;
            int taken4 = lane / 1 * 16 + part + 4;
            taken4 ^= taken4 >> 5 & 15;
            int taken5 = lane / 1 * 16 + part + 5;
            taken5 ^= taken5 >> 5 & 15;
            int taken6 = lane / 1 * 16 + part + 6;
            taken6 ^= taken6 >> 5 & 15;
            int taken7 = lane / 1 * 16 + part + 7;
            taken7 ^= taken7 >> 5 & 15;
            int taken8 = lane / 1 * 16 + part + 8;
            taken8 ^= taken8 >> 5 & 15;
            int taken9 = lane / 1 * 16 + part + 9;
            taken9 ^= taken9 >> 5 & 15;
            int taken10 = lane / 1 * 16 + part + 10;
            taken10 ^= taken10 >> 5 & 15;
            int taken11 = lane / 1 * 16 + part + 11;
            taken11 ^= taken11 >> 5 & 15;
            int taken12 = lane / 1 * 16 + part + 12;
            taken12 ^= taken12 >> 5 & 15;
            int taken13 = lane / 1 * 16 + part + 13;
            taken13 ^= taken13 >> 5 & 15;
            int taken14 = lane / 1 * 16 + part + 14;
            taken14 ^= taken14 >> 5 & 15;
            int taken15 = lane / 1 * 16 + part + 15;
            taken15 ^= taken15 >> 5 & 15;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::QuantSdk.Gpu.Packed128 hot0_0 = stored[(0 + global::ILGPU.IntrinsicMath.Min(lane, 6)) * 2 + 0];
            global::QuantSdk.Gpu.Packed128 hot0_1 = stored[(0 + global::ILGPU.IntrinsicMath.Min(lane, 6)) * 2 + 1];
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 40; i += 32)
            {
                cached[i] = stored[i / 40 * 256 + 14 + i % 40];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 224 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 224;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int c0_3 = source[at + 96];
                    int c0_4 = source[at + 128];
                    int c0_5 = source[at + 160];
                    int c0_6 = source[at + 192];
                    int first = step * 32 + part;
                    float x0_0 = activations[(step * 32 + 0) * 16 + part + 0];
                    float x0_1 = activations[(step * 32 + 0) * 16 + part + 1];
                    float x0_2 = activations[(step * 32 + 0) * 16 + part + 2];
                    float x0_3 = activations[(step * 32 + 0) * 16 + part + 3];
                    float x0_4 = activations[(step * 32 + 0) * 16 + part + 4];
                    float x0_5 = activations[(step * 32 + 0) * 16 + part + 5];
                    float x0_6 = activations[(step * 32 + 0) * 16 + part + 6];
                    float x0_7 = activations[(step * 32 + 0) * 16 + part + 7];
                    float x0_8 = activations[(step * 32 + 0) * 16 + part + 8];
                    float x0_9 = activations[(step * 32 + 0) * 16 + part + 9];
                    float x0_10 = activations[(step * 32 + 0) * 16 + part + 10];
                    float x0_11 = activations[(step * 32 + 0) * 16 + part + 11];
                    float x0_12 = activations[(step * 32 + 0) * 16 + part + 12];
                    float x0_13 = activations[(step * 32 + 0) * 16 + part + 13];
                    float x0_14 = activations[(step * 32 + 0) * 16 + part + 14];
                    float x0_15 = activations[(step * 32 + 0) * 16 + part + 15];
                    int e0_0_0_c = c0_0 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_1 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_0_0_c & 31);
                    e0_0_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_0_0_c & 31);
                    e0_0_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_0_0_c & 31);
                    e0_0_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_0_0_c & 31);
                    e0_0_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_0_0_c & 31);
                    e0_0_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_0_0_c & 31);
                    e0_0_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_0_0_c & 31);
                    if (e0_0_0_c >= 7)
                    {
                        if (e0_0_0_c < 27)
                        {
                            e0_0_0_0 = cached[((e0_0_0_c) + -7) * 2 + 0];
                            e0_0_0_1 = cached[((e0_0_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_0_0_0 = stored[(e0_0_0_c) * 2 + 0];
                            e0_0_0_1 = stored[(e0_0_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x0_0;
                    sum0 += staged[taken1] * x0_1;
                    sum0 += staged[taken2] * x0_2;
                    sum0 += staged[taken3] * x0_3;
                    sum0 += staged[taken4] * x0_4;
                    sum0 += staged[taken5] * x0_5;
                    sum0 += staged[taken6] * x0_6;
                    sum0 += staged[taken7] * x0_7;
                    sum0 += staged[taken8] * x0_8;
                    sum0 += staged[taken9] * x0_9;
                    sum0 += staged[taken10] * x0_10;
                    sum0 += staged[taken11] * x0_11;
                    sum0 += staged[taken12] * x0_12;
                    sum0 += staged[taken13] * x0_13;
                    sum0 += staged[taken14] * x0_14;
                    sum0 += staged[taken15] * x0_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 32 + 1) * 16 + part + 0];
                    float x1_1 = activations[(step * 32 + 1) * 16 + part + 1];
                    float x1_2 = activations[(step * 32 + 1) * 16 + part + 2];
                    float x1_3 = activations[(step * 32 + 1) * 16 + part + 3];
                    float x1_4 = activations[(step * 32 + 1) * 16 + part + 4];
                    float x1_5 = activations[(step * 32 + 1) * 16 + part + 5];
                    float x1_6 = activations[(step * 32 + 1) * 16 + part + 6];
                    float x1_7 = activations[(step * 32 + 1) * 16 + part + 7];
                    float x1_8 = activations[(step * 32 + 1) * 16 + part + 8];
                    float x1_9 = activations[(step * 32 + 1) * 16 + part + 9];
                    float x1_10 = activations[(step * 32 + 1) * 16 + part + 10];
                    float x1_11 = activations[(step * 32 + 1) * 16 + part + 11];
                    float x1_12 = activations[(step * 32 + 1) * 16 + part + 12];
                    float x1_13 = activations[(step * 32 + 1) * 16 + part + 13];
                    float x1_14 = activations[(step * 32 + 1) * 16 + part + 14];
                    float x1_15 = activations[(step * 32 + 1) * 16 + part + 15];
                    int e0_1_0_c = c0_0 >> 7 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_1 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_1_0_c & 31);
                    e0_1_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_1_0_c & 31);
                    e0_1_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_1_0_c & 31);
                    e0_1_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_1_0_c & 31);
                    e0_1_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_1_0_c & 31);
                    e0_1_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_1_0_c & 31);
                    e0_1_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_1_0_c & 31);
                    if (e0_1_0_c >= 7)
                    {
                        if (e0_1_0_c < 27)
                        {
                            e0_1_0_0 = cached[((e0_1_0_c) + -7) * 2 + 0];
                            e0_1_0_1 = cached[((e0_1_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_1_0_0 = stored[(e0_1_0_c) * 2 + 0];
                            e0_1_0_1 = stored[(e0_1_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x1_0;
                    sum0 += staged[taken1] * x1_1;
                    sum0 += staged[taken2] * x1_2;
                    sum0 += staged[taken3] * x1_3;
                    sum0 += staged[taken4] * x1_4;
                    sum0 += staged[taken5] * x1_5;
                    sum0 += staged[taken6] * x1_6;
                    sum0 += staged[taken7] * x1_7;
                    sum0 += staged[taken8] * x1_8;
                    sum0 += staged[taken9] * x1_9;
                    sum0 += staged[taken10] * x1_10;
                    sum0 += staged[taken11] * x1_11;
                    sum0 += staged[taken12] * x1_12;
                    sum0 += staged[taken13] * x1_13;
                    sum0 += staged[taken14] * x1_14;
                    sum0 += staged[taken15] * x1_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 32 + 2) * 16 + part + 0];
                    float x2_1 = activations[(step * 32 + 2) * 16 + part + 1];
                    float x2_2 = activations[(step * 32 + 2) * 16 + part + 2];
                    float x2_3 = activations[(step * 32 + 2) * 16 + part + 3];
                    float x2_4 = activations[(step * 32 + 2) * 16 + part + 4];
                    float x2_5 = activations[(step * 32 + 2) * 16 + part + 5];
                    float x2_6 = activations[(step * 32 + 2) * 16 + part + 6];
                    float x2_7 = activations[(step * 32 + 2) * 16 + part + 7];
                    float x2_8 = activations[(step * 32 + 2) * 16 + part + 8];
                    float x2_9 = activations[(step * 32 + 2) * 16 + part + 9];
                    float x2_10 = activations[(step * 32 + 2) * 16 + part + 10];
                    float x2_11 = activations[(step * 32 + 2) * 16 + part + 11];
                    float x2_12 = activations[(step * 32 + 2) * 16 + part + 12];
                    float x2_13 = activations[(step * 32 + 2) * 16 + part + 13];
                    float x2_14 = activations[(step * 32 + 2) * 16 + part + 14];
                    float x2_15 = activations[(step * 32 + 2) * 16 + part + 15];
                    int e0_2_0_c = c0_0 >> 14 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_1 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_2_0_c & 31);
                    e0_2_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_2_0_c & 31);
                    e0_2_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_2_0_c & 31);
                    e0_2_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_2_0_c & 31);
                    e0_2_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_2_0_c & 31);
                    e0_2_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_2_0_c & 31);
                    e0_2_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_2_0_c & 31);
                    if (e0_2_0_c >= 7)
                    {
                        if (e0_2_0_c < 27)
                        {
                            e0_2_0_0 = cached[((e0_2_0_c) + -7) * 2 + 0];
                            e0_2_0_1 = cached[((e0_2_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_2_0_0 = stored[(e0_2_0_c) * 2 + 0];
                            e0_2_0_1 = stored[(e0_2_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x2_0;
                    sum0 += staged[taken1] * x2_1;
                    sum0 += staged[taken2] * x2_2;
                    sum0 += staged[taken3] * x2_3;
                    sum0 += staged[taken4] * x2_4;
                    sum0 += staged[taken5] * x2_5;
                    sum0 += staged[taken6] * x2_6;
                    sum0 += staged[taken7] * x2_7;
                    sum0 += staged[taken8] * x2_8;
                    sum0 += staged[taken9] * x2_9;
                    sum0 += staged[taken10] * x2_10;
                    sum0 += staged[taken11] * x2_11;
                    sum0 += staged[taken12] * x2_12;
                    sum0 += staged[taken13] * x2_13;
                    sum0 += staged[taken14] * x2_14;
                    sum0 += staged[taken15] * x2_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 32 + 3) * 16 + part + 0];
                    float x3_1 = activations[(step * 32 + 3) * 16 + part + 1];
                    float x3_2 = activations[(step * 32 + 3) * 16 + part + 2];
                    float x3_3 = activations[(step * 32 + 3) * 16 + part + 3];
                    float x3_4 = activations[(step * 32 + 3) * 16 + part + 4];
                    float x3_5 = activations[(step * 32 + 3) * 16 + part + 5];
                    float x3_6 = activations[(step * 32 + 3) * 16 + part + 6];
                    float x3_7 = activations[(step * 32 + 3) * 16 + part + 7];
                    float x3_8 = activations[(step * 32 + 3) * 16 + part + 8];
                    float x3_9 = activations[(step * 32 + 3) * 16 + part + 9];
                    float x3_10 = activations[(step * 32 + 3) * 16 + part + 10];
                    float x3_11 = activations[(step * 32 + 3) * 16 + part + 11];
                    float x3_12 = activations[(step * 32 + 3) * 16 + part + 12];
                    float x3_13 = activations[(step * 32 + 3) * 16 + part + 13];
                    float x3_14 = activations[(step * 32 + 3) * 16 + part + 14];
                    float x3_15 = activations[(step * 32 + 3) * 16 + part + 15];
                    int e0_3_0_c = c0_0 >> 21 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_1 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_3_0_c & 31);
                    e0_3_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_3_0_c & 31);
                    e0_3_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_3_0_c & 31);
                    e0_3_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_3_0_c & 31);
                    e0_3_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_3_0_c & 31);
                    e0_3_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_3_0_c & 31);
                    e0_3_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_3_0_c & 31);
                    if (e0_3_0_c >= 7)
                    {
                        if (e0_3_0_c < 27)
                        {
                            e0_3_0_0 = cached[((e0_3_0_c) + -7) * 2 + 0];
                            e0_3_0_1 = cached[((e0_3_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_3_0_0 = stored[(e0_3_0_c) * 2 + 0];
                            e0_3_0_1 = stored[(e0_3_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x3_0;
                    sum0 += staged[taken1] * x3_1;
                    sum0 += staged[taken2] * x3_2;
                    sum0 += staged[taken3] * x3_3;
                    sum0 += staged[taken4] * x3_4;
                    sum0 += staged[taken5] * x3_5;
                    sum0 += staged[taken6] * x3_6;
                    sum0 += staged[taken7] * x3_7;
                    sum0 += staged[taken8] * x3_8;
                    sum0 += staged[taken9] * x3_9;
                    sum0 += staged[taken10] * x3_10;
                    sum0 += staged[taken11] * x3_11;
                    sum0 += staged[taken12] * x3_12;
                    sum0 += staged[taken13] * x3_13;
                    sum0 += staged[taken14] * x3_14;
                    sum0 += staged[taken15] * x3_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x4_0 = activations[(step * 32 + 4) * 16 + part + 0];
                    float x4_1 = activations[(step * 32 + 4) * 16 + part + 1];
                    float x4_2 = activations[(step * 32 + 4) * 16 + part + 2];
                    float x4_3 = activations[(step * 32 + 4) * 16 + part + 3];
                    float x4_4 = activations[(step * 32 + 4) * 16 + part + 4];
                    float x4_5 = activations[(step * 32 + 4) * 16 + part + 5];
                    float x4_6 = activations[(step * 32 + 4) * 16 + part + 6];
                    float x4_7 = activations[(step * 32 + 4) * 16 + part + 7];
                    float x4_8 = activations[(step * 32 + 4) * 16 + part + 8];
                    float x4_9 = activations[(step * 32 + 4) * 16 + part + 9];
                    float x4_10 = activations[(step * 32 + 4) * 16 + part + 10];
                    float x4_11 = activations[(step * 32 + 4) * 16 + part + 11];
                    float x4_12 = activations[(step * 32 + 4) * 16 + part + 12];
                    float x4_13 = activations[(step * 32 + 4) * 16 + part + 13];
                    float x4_14 = activations[(step * 32 + 4) * 16 + part + 14];
                    float x4_15 = activations[(step * 32 + 4) * 16 + part + 15];
                    int e0_4_0_c = ((int)((uint)c0_0 >> 28) | c0_1 << 4) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_1 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_4_0_c & 31);
                    e0_4_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_4_0_c & 31);
                    e0_4_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_4_0_c & 31);
                    e0_4_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_4_0_c & 31);
                    e0_4_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_4_0_c & 31);
                    e0_4_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_4_0_c & 31);
                    e0_4_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_4_0_c & 31);
                    if (e0_4_0_c >= 7)
                    {
                        if (e0_4_0_c < 27)
                        {
                            e0_4_0_0 = cached[((e0_4_0_c) + -7) * 2 + 0];
                            e0_4_0_1 = cached[((e0_4_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_4_0_0 = stored[(e0_4_0_c) * 2 + 0];
                            e0_4_0_1 = stored[(e0_4_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x4_0;
                    sum0 += staged[taken1] * x4_1;
                    sum0 += staged[taken2] * x4_2;
                    sum0 += staged[taken3] * x4_3;
                    sum0 += staged[taken4] * x4_4;
                    sum0 += staged[taken5] * x4_5;
                    sum0 += staged[taken6] * x4_6;
                    sum0 += staged[taken7] * x4_7;
                    sum0 += staged[taken8] * x4_8;
                    sum0 += staged[taken9] * x4_9;
                    sum0 += staged[taken10] * x4_10;
                    sum0 += staged[taken11] * x4_11;
                    sum0 += staged[taken12] * x4_12;
                    sum0 += staged[taken13] * x4_13;
                    sum0 += staged[taken14] * x4_14;
                    sum0 += staged[taken15] * x4_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x5_0 = activations[(step * 32 + 5) * 16 + part + 0];
                    float x5_1 = activations[(step * 32 + 5) * 16 + part + 1];
                    float x5_2 = activations[(step * 32 + 5) * 16 + part + 2];
                    float x5_3 = activations[(step * 32 + 5) * 16 + part + 3];
                    float x5_4 = activations[(step * 32 + 5) * 16 + part + 4];
                    float x5_5 = activations[(step * 32 + 5) * 16 + part + 5];
                    float x5_6 = activations[(step * 32 + 5) * 16 + part + 6];
                    float x5_7 = activations[(step * 32 + 5) * 16 + part + 7];
                    float x5_8 = activations[(step * 32 + 5) * 16 + part + 8];
                    float x5_9 = activations[(step * 32 + 5) * 16 + part + 9];
                    float x5_10 = activations[(step * 32 + 5) * 16 + part + 10];
                    float x5_11 = activations[(step * 32 + 5) * 16 + part + 11];
                    float x5_12 = activations[(step * 32 + 5) * 16 + part + 12];
                    float x5_13 = activations[(step * 32 + 5) * 16 + part + 13];
                    float x5_14 = activations[(step * 32 + 5) * 16 + part + 14];
                    float x5_15 = activations[(step * 32 + 5) * 16 + part + 15];
                    int e0_5_0_c = c0_1 >> 3 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_1 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_5_0_c & 31);
                    e0_5_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_5_0_c & 31);
                    e0_5_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_5_0_c & 31);
                    e0_5_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_5_0_c & 31);
                    e0_5_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_5_0_c & 31);
                    e0_5_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_5_0_c & 31);
                    e0_5_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_5_0_c & 31);
                    if (e0_5_0_c >= 7)
                    {
                        if (e0_5_0_c < 27)
                        {
                            e0_5_0_0 = cached[((e0_5_0_c) + -7) * 2 + 0];
                            e0_5_0_1 = cached[((e0_5_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_5_0_0 = stored[(e0_5_0_c) * 2 + 0];
                            e0_5_0_1 = stored[(e0_5_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x5_0;
                    sum0 += staged[taken1] * x5_1;
                    sum0 += staged[taken2] * x5_2;
                    sum0 += staged[taken3] * x5_3;
                    sum0 += staged[taken4] * x5_4;
                    sum0 += staged[taken5] * x5_5;
                    sum0 += staged[taken6] * x5_6;
                    sum0 += staged[taken7] * x5_7;
                    sum0 += staged[taken8] * x5_8;
                    sum0 += staged[taken9] * x5_9;
                    sum0 += staged[taken10] * x5_10;
                    sum0 += staged[taken11] * x5_11;
                    sum0 += staged[taken12] * x5_12;
                    sum0 += staged[taken13] * x5_13;
                    sum0 += staged[taken14] * x5_14;
                    sum0 += staged[taken15] * x5_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x6_0 = activations[(step * 32 + 6) * 16 + part + 0];
                    float x6_1 = activations[(step * 32 + 6) * 16 + part + 1];
                    float x6_2 = activations[(step * 32 + 6) * 16 + part + 2];
                    float x6_3 = activations[(step * 32 + 6) * 16 + part + 3];
                    float x6_4 = activations[(step * 32 + 6) * 16 + part + 4];
                    float x6_5 = activations[(step * 32 + 6) * 16 + part + 5];
                    float x6_6 = activations[(step * 32 + 6) * 16 + part + 6];
                    float x6_7 = activations[(step * 32 + 6) * 16 + part + 7];
                    float x6_8 = activations[(step * 32 + 6) * 16 + part + 8];
                    float x6_9 = activations[(step * 32 + 6) * 16 + part + 9];
                    float x6_10 = activations[(step * 32 + 6) * 16 + part + 10];
                    float x6_11 = activations[(step * 32 + 6) * 16 + part + 11];
                    float x6_12 = activations[(step * 32 + 6) * 16 + part + 12];
                    float x6_13 = activations[(step * 32 + 6) * 16 + part + 13];
                    float x6_14 = activations[(step * 32 + 6) * 16 + part + 14];
                    float x6_15 = activations[(step * 32 + 6) * 16 + part + 15];
                    int e0_6_0_c = c0_1 >> 10 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_1 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_6_0_c & 31);
                    e0_6_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_6_0_c & 31);
                    e0_6_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_6_0_c & 31);
                    e0_6_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_6_0_c & 31);
                    e0_6_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_6_0_c & 31);
                    e0_6_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_6_0_c & 31);
                    e0_6_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_6_0_c & 31);
                    if (e0_6_0_c >= 7)
                    {
                        if (e0_6_0_c < 27)
                        {
                            e0_6_0_0 = cached[((e0_6_0_c) + -7) * 2 + 0];
                            e0_6_0_1 = cached[((e0_6_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_6_0_0 = stored[(e0_6_0_c) * 2 + 0];
                            e0_6_0_1 = stored[(e0_6_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x6_0;
                    sum0 += staged[taken1] * x6_1;
                    sum0 += staged[taken2] * x6_2;
                    sum0 += staged[taken3] * x6_3;
                    sum0 += staged[taken4] * x6_4;
                    sum0 += staged[taken5] * x6_5;
                    sum0 += staged[taken6] * x6_6;
                    sum0 += staged[taken7] * x6_7;
                    sum0 += staged[taken8] * x6_8;
                    sum0 += staged[taken9] * x6_9;
                    sum0 += staged[taken10] * x6_10;
                    sum0 += staged[taken11] * x6_11;
                    sum0 += staged[taken12] * x6_12;
                    sum0 += staged[taken13] * x6_13;
                    sum0 += staged[taken14] * x6_14;
                    sum0 += staged[taken15] * x6_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x7_0 = activations[(step * 32 + 7) * 16 + part + 0];
                    float x7_1 = activations[(step * 32 + 7) * 16 + part + 1];
                    float x7_2 = activations[(step * 32 + 7) * 16 + part + 2];
                    float x7_3 = activations[(step * 32 + 7) * 16 + part + 3];
                    float x7_4 = activations[(step * 32 + 7) * 16 + part + 4];
                    float x7_5 = activations[(step * 32 + 7) * 16 + part + 5];
                    float x7_6 = activations[(step * 32 + 7) * 16 + part + 6];
                    float x7_7 = activations[(step * 32 + 7) * 16 + part + 7];
                    float x7_8 = activations[(step * 32 + 7) * 16 + part + 8];
                    float x7_9 = activations[(step * 32 + 7) * 16 + part + 9];
                    float x7_10 = activations[(step * 32 + 7) * 16 + part + 10];
                    float x7_11 = activations[(step * 32 + 7) * 16 + part + 11];
                    float x7_12 = activations[(step * 32 + 7) * 16 + part + 12];
                    float x7_13 = activations[(step * 32 + 7) * 16 + part + 13];
                    float x7_14 = activations[(step * 32 + 7) * 16 + part + 14];
                    float x7_15 = activations[(step * 32 + 7) * 16 + part + 15];
                    int e0_7_0_c = c0_1 >> 17 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_1 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_7_0_c & 31);
                    e0_7_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_7_0_c & 31);
                    e0_7_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_7_0_c & 31);
                    e0_7_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_7_0_c & 31);
                    e0_7_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_7_0_c & 31);
                    e0_7_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_7_0_c & 31);
                    e0_7_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_7_0_c & 31);
                    if (e0_7_0_c >= 7)
                    {
                        if (e0_7_0_c < 27)
                        {
                            e0_7_0_0 = cached[((e0_7_0_c) + -7) * 2 + 0];
                            e0_7_0_1 = cached[((e0_7_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_7_0_0 = stored[(e0_7_0_c) * 2 + 0];
                            e0_7_0_1 = stored[(e0_7_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x7_0;
                    sum0 += staged[taken1] * x7_1;
                    sum0 += staged[taken2] * x7_2;
                    sum0 += staged[taken3] * x7_3;
                    sum0 += staged[taken4] * x7_4;
                    sum0 += staged[taken5] * x7_5;
                    sum0 += staged[taken6] * x7_6;
                    sum0 += staged[taken7] * x7_7;
                    sum0 += staged[taken8] * x7_8;
                    sum0 += staged[taken9] * x7_9;
                    sum0 += staged[taken10] * x7_10;
                    sum0 += staged[taken11] * x7_11;
                    sum0 += staged[taken12] * x7_12;
                    sum0 += staged[taken13] * x7_13;
                    sum0 += staged[taken14] * x7_14;
                    sum0 += staged[taken15] * x7_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x8_0 = activations[(step * 32 + 8) * 16 + part + 0];
                    float x8_1 = activations[(step * 32 + 8) * 16 + part + 1];
                    float x8_2 = activations[(step * 32 + 8) * 16 + part + 2];
                    float x8_3 = activations[(step * 32 + 8) * 16 + part + 3];
                    float x8_4 = activations[(step * 32 + 8) * 16 + part + 4];
                    float x8_5 = activations[(step * 32 + 8) * 16 + part + 5];
                    float x8_6 = activations[(step * 32 + 8) * 16 + part + 6];
                    float x8_7 = activations[(step * 32 + 8) * 16 + part + 7];
                    float x8_8 = activations[(step * 32 + 8) * 16 + part + 8];
                    float x8_9 = activations[(step * 32 + 8) * 16 + part + 9];
                    float x8_10 = activations[(step * 32 + 8) * 16 + part + 10];
                    float x8_11 = activations[(step * 32 + 8) * 16 + part + 11];
                    float x8_12 = activations[(step * 32 + 8) * 16 + part + 12];
                    float x8_13 = activations[(step * 32 + 8) * 16 + part + 13];
                    float x8_14 = activations[(step * 32 + 8) * 16 + part + 14];
                    float x8_15 = activations[(step * 32 + 8) * 16 + part + 15];
                    int e0_8_0_c = c0_1 >> 24 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_8_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_8_0_1 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_8_0_c & 31);
                    e0_8_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_8_0_c & 31);
                    e0_8_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_8_0_c & 31);
                    e0_8_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_8_0_c & 31);
                    e0_8_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_8_0_c & 31);
                    e0_8_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_8_0_c & 31);
                    e0_8_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_8_0_c & 31);
                    if (e0_8_0_c >= 7)
                    {
                        if (e0_8_0_c < 27)
                        {
                            e0_8_0_0 = cached[((e0_8_0_c) + -7) * 2 + 0];
                            e0_8_0_1 = cached[((e0_8_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_8_0_0 = stored[(e0_8_0_c) * 2 + 0];
                            e0_8_0_1 = stored[(e0_8_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x8_0;
                    sum0 += staged[taken1] * x8_1;
                    sum0 += staged[taken2] * x8_2;
                    sum0 += staged[taken3] * x8_3;
                    sum0 += staged[taken4] * x8_4;
                    sum0 += staged[taken5] * x8_5;
                    sum0 += staged[taken6] * x8_6;
                    sum0 += staged[taken7] * x8_7;
                    sum0 += staged[taken8] * x8_8;
                    sum0 += staged[taken9] * x8_9;
                    sum0 += staged[taken10] * x8_10;
                    sum0 += staged[taken11] * x8_11;
                    sum0 += staged[taken12] * x8_12;
                    sum0 += staged[taken13] * x8_13;
                    sum0 += staged[taken14] * x8_14;
                    sum0 += staged[taken15] * x8_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x9_0 = activations[(step * 32 + 9) * 16 + part + 0];
                    float x9_1 = activations[(step * 32 + 9) * 16 + part + 1];
                    float x9_2 = activations[(step * 32 + 9) * 16 + part + 2];
                    float x9_3 = activations[(step * 32 + 9) * 16 + part + 3];
                    float x9_4 = activations[(step * 32 + 9) * 16 + part + 4];
                    float x9_5 = activations[(step * 32 + 9) * 16 + part + 5];
                    float x9_6 = activations[(step * 32 + 9) * 16 + part + 6];
                    float x9_7 = activations[(step * 32 + 9) * 16 + part + 7];
                    float x9_8 = activations[(step * 32 + 9) * 16 + part + 8];
                    float x9_9 = activations[(step * 32 + 9) * 16 + part + 9];
                    float x9_10 = activations[(step * 32 + 9) * 16 + part + 10];
                    float x9_11 = activations[(step * 32 + 9) * 16 + part + 11];
                    float x9_12 = activations[(step * 32 + 9) * 16 + part + 12];
                    float x9_13 = activations[(step * 32 + 9) * 16 + part + 13];
                    float x9_14 = activations[(step * 32 + 9) * 16 + part + 14];
                    float x9_15 = activations[(step * 32 + 9) * 16 + part + 15];
                    int e0_9_0_c = ((int)((uint)c0_1 >> 31) | c0_2 << 1) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_9_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_9_0_1 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_9_0_c & 31);
                    e0_9_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_9_0_c & 31);
                    e0_9_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_9_0_c & 31);
                    e0_9_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_9_0_c & 31);
                    e0_9_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_9_0_c & 31);
                    e0_9_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_9_0_c & 31);
                    e0_9_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_9_0_c & 31);
                    if (e0_9_0_c >= 7)
                    {
                        if (e0_9_0_c < 27)
                        {
                            e0_9_0_0 = cached[((e0_9_0_c) + -7) * 2 + 0];
                            e0_9_0_1 = cached[((e0_9_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_9_0_0 = stored[(e0_9_0_c) * 2 + 0];
                            e0_9_0_1 = stored[(e0_9_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x9_0;
                    sum0 += staged[taken1] * x9_1;
                    sum0 += staged[taken2] * x9_2;
                    sum0 += staged[taken3] * x9_3;
                    sum0 += staged[taken4] * x9_4;
                    sum0 += staged[taken5] * x9_5;
                    sum0 += staged[taken6] * x9_6;
                    sum0 += staged[taken7] * x9_7;
                    sum0 += staged[taken8] * x9_8;
                    sum0 += staged[taken9] * x9_9;
                    sum0 += staged[taken10] * x9_10;
                    sum0 += staged[taken11] * x9_11;
                    sum0 += staged[taken12] * x9_12;
                    sum0 += staged[taken13] * x9_13;
                    sum0 += staged[taken14] * x9_14;
                    sum0 += staged[taken15] * x9_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x10_0 = activations[(step * 32 + 10) * 16 + part + 0];
                    float x10_1 = activations[(step * 32 + 10) * 16 + part + 1];
                    float x10_2 = activations[(step * 32 + 10) * 16 + part + 2];
                    float x10_3 = activations[(step * 32 + 10) * 16 + part + 3];
                    float x10_4 = activations[(step * 32 + 10) * 16 + part + 4];
                    float x10_5 = activations[(step * 32 + 10) * 16 + part + 5];
                    float x10_6 = activations[(step * 32 + 10) * 16 + part + 6];
                    float x10_7 = activations[(step * 32 + 10) * 16 + part + 7];
                    float x10_8 = activations[(step * 32 + 10) * 16 + part + 8];
                    float x10_9 = activations[(step * 32 + 10) * 16 + part + 9];
                    float x10_10 = activations[(step * 32 + 10) * 16 + part + 10];
                    float x10_11 = activations[(step * 32 + 10) * 16 + part + 11];
                    float x10_12 = activations[(step * 32 + 10) * 16 + part + 12];
                    float x10_13 = activations[(step * 32 + 10) * 16 + part + 13];
                    float x10_14 = activations[(step * 32 + 10) * 16 + part + 14];
                    float x10_15 = activations[(step * 32 + 10) * 16 + part + 15];
                    int e0_10_0_c = c0_2 >> 6 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_10_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_10_0_1 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_10_0_c & 31);
                    e0_10_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_10_0_c & 31);
                    e0_10_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_10_0_c & 31);
                    e0_10_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_10_0_c & 31);
                    e0_10_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_10_0_c & 31);
                    e0_10_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_10_0_c & 31);
                    e0_10_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_10_0_c & 31);
                    if (e0_10_0_c >= 7)
                    {
                        if (e0_10_0_c < 27)
                        {
                            e0_10_0_0 = cached[((e0_10_0_c) + -7) * 2 + 0];
                            e0_10_0_1 = cached[((e0_10_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_10_0_0 = stored[(e0_10_0_c) * 2 + 0];
                            e0_10_0_1 = stored[(e0_10_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x10_0;
                    sum0 += staged[taken1] * x10_1;
                    sum0 += staged[taken2] * x10_2;
                    sum0 += staged[taken3] * x10_3;
                    sum0 += staged[taken4] * x10_4;
                    sum0 += staged[taken5] * x10_5;
                    sum0 += staged[taken6] * x10_6;
                    sum0 += staged[taken7] * x10_7;
                    sum0 += staged[taken8] * x10_8;
                    sum0 += staged[taken9] * x10_9;
                    sum0 += staged[taken10] * x10_10;
                    sum0 += staged[taken11] * x10_11;
                    sum0 += staged[taken12] * x10_12;
                    sum0 += staged[taken13] * x10_13;
                    sum0 += staged[taken14] * x10_14;
                    sum0 += staged[taken15] * x10_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x11_0 = activations[(step * 32 + 11) * 16 + part + 0];
                    float x11_1 = activations[(step * 32 + 11) * 16 + part + 1];
                    float x11_2 = activations[(step * 32 + 11) * 16 + part + 2];
                    float x11_3 = activations[(step * 32 + 11) * 16 + part + 3];
                    float x11_4 = activations[(step * 32 + 11) * 16 + part + 4];
                    float x11_5 = activations[(step * 32 + 11) * 16 + part + 5];
                    float x11_6 = activations[(step * 32 + 11) * 16 + part + 6];
                    float x11_7 = activations[(step * 32 + 11) * 16 + part + 7];
                    float x11_8 = activations[(step * 32 + 11) * 16 + part + 8];
                    float x11_9 = activations[(step * 32 + 11) * 16 + part + 9];
                    float x11_10 = activations[(step * 32 + 11) * 16 + part + 10];
                    float x11_11 = activations[(step * 32 + 11) * 16 + part + 11];
                    float x11_12 = activations[(step * 32 + 11) * 16 + part + 12];
                    float x11_13 = activations[(step * 32 + 11) * 16 + part + 13];
                    float x11_14 = activations[(step * 32 + 11) * 16 + part + 14];
                    float x11_15 = activations[(step * 32 + 11) * 16 + part + 15];
                    int e0_11_0_c = c0_2 >> 13 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_11_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_11_0_1 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_11_0_c & 31);
                    e0_11_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_11_0_c & 31);
                    e0_11_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_11_0_c & 31);
                    e0_11_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_11_0_c & 31);
                    e0_11_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_11_0_c & 31);
                    e0_11_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_11_0_c & 31);
                    e0_11_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_11_0_c & 31);
                    if (e0_11_0_c >= 7)
                    {
                        if (e0_11_0_c < 27)
                        {
                            e0_11_0_0 = cached[((e0_11_0_c) + -7) * 2 + 0];
                            e0_11_0_1 = cached[((e0_11_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_11_0_0 = stored[(e0_11_0_c) * 2 + 0];
                            e0_11_0_1 = stored[(e0_11_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x11_0;
                    sum0 += staged[taken1] * x11_1;
                    sum0 += staged[taken2] * x11_2;
                    sum0 += staged[taken3] * x11_3;
                    sum0 += staged[taken4] * x11_4;
                    sum0 += staged[taken5] * x11_5;
                    sum0 += staged[taken6] * x11_6;
                    sum0 += staged[taken7] * x11_7;
                    sum0 += staged[taken8] * x11_8;
                    sum0 += staged[taken9] * x11_9;
                    sum0 += staged[taken10] * x11_10;
                    sum0 += staged[taken11] * x11_11;
                    sum0 += staged[taken12] * x11_12;
                    sum0 += staged[taken13] * x11_13;
                    sum0 += staged[taken14] * x11_14;
                    sum0 += staged[taken15] * x11_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x12_0 = activations[(step * 32 + 12) * 16 + part + 0];
                    float x12_1 = activations[(step * 32 + 12) * 16 + part + 1];
                    float x12_2 = activations[(step * 32 + 12) * 16 + part + 2];
                    float x12_3 = activations[(step * 32 + 12) * 16 + part + 3];
                    float x12_4 = activations[(step * 32 + 12) * 16 + part + 4];
                    float x12_5 = activations[(step * 32 + 12) * 16 + part + 5];
                    float x12_6 = activations[(step * 32 + 12) * 16 + part + 6];
                    float x12_7 = activations[(step * 32 + 12) * 16 + part + 7];
                    float x12_8 = activations[(step * 32 + 12) * 16 + part + 8];
                    float x12_9 = activations[(step * 32 + 12) * 16 + part + 9];
                    float x12_10 = activations[(step * 32 + 12) * 16 + part + 10];
                    float x12_11 = activations[(step * 32 + 12) * 16 + part + 11];
                    float x12_12 = activations[(step * 32 + 12) * 16 + part + 12];
                    float x12_13 = activations[(step * 32 + 12) * 16 + part + 13];
                    float x12_14 = activations[(step * 32 + 12) * 16 + part + 14];
                    float x12_15 = activations[(step * 32 + 12) * 16 + part + 15];
                    int e0_12_0_c = c0_2 >> 20 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_12_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_12_0_1 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_12_0_c & 31);
                    e0_12_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_12_0_c & 31);
                    e0_12_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_12_0_c & 31);
                    e0_12_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_12_0_c & 31);
                    e0_12_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_12_0_c & 31);
                    e0_12_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_12_0_c & 31);
                    e0_12_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_12_0_c & 31);
                    if (e0_12_0_c >= 7)
                    {
                        if (e0_12_0_c < 27)
                        {
                            e0_12_0_0 = cached[((e0_12_0_c) + -7) * 2 + 0];
                            e0_12_0_1 = cached[((e0_12_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_12_0_0 = stored[(e0_12_0_c) * 2 + 0];
                            e0_12_0_1 = stored[(e0_12_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x12_0;
                    sum0 += staged[taken1] * x12_1;
                    sum0 += staged[taken2] * x12_2;
                    sum0 += staged[taken3] * x12_3;
                    sum0 += staged[taken4] * x12_4;
                    sum0 += staged[taken5] * x12_5;
                    sum0 += staged[taken6] * x12_6;
                    sum0 += staged[taken7] * x12_7;
                    sum0 += staged[taken8] * x12_8;
                    sum0 += staged[taken9] * x12_9;
                    sum0 += staged[taken10] * x12_10;
                    sum0 += staged[taken11] * x12_11;
                    sum0 += staged[taken12] * x12_12;
                    sum0 += staged[taken13] * x12_13;
                    sum0 += staged[taken14] * x12_14;
                    sum0 += staged[taken15] * x12_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x13_0 = activations[(step * 32 + 13) * 16 + part + 0];
                    float x13_1 = activations[(step * 32 + 13) * 16 + part + 1];
                    float x13_2 = activations[(step * 32 + 13) * 16 + part + 2];
                    float x13_3 = activations[(step * 32 + 13) * 16 + part + 3];
                    float x13_4 = activations[(step * 32 + 13) * 16 + part + 4];
                    float x13_5 = activations[(step * 32 + 13) * 16 + part + 5];
                    float x13_6 = activations[(step * 32 + 13) * 16 + part + 6];
                    float x13_7 = activations[(step * 32 + 13) * 16 + part + 7];
                    float x13_8 = activations[(step * 32 + 13) * 16 + part + 8];
                    float x13_9 = activations[(step * 32 + 13) * 16 + part + 9];
                    float x13_10 = activations[(step * 32 + 13) * 16 + part + 10];
                    float x13_11 = activations[(step * 32 + 13) * 16 + part + 11];
                    float x13_12 = activations[(step * 32 + 13) * 16 + part + 12];
                    float x13_13 = activations[(step * 32 + 13) * 16 + part + 13];
                    float x13_14 = activations[(step * 32 + 13) * 16 + part + 14];
                    float x13_15 = activations[(step * 32 + 13) * 16 + part + 15];
                    int e0_13_0_c = ((int)((uint)c0_2 >> 27) | c0_3 << 5) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_13_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_13_0_1 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_13_0_c & 31);
                    e0_13_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_13_0_c & 31);
                    e0_13_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_13_0_c & 31);
                    e0_13_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_13_0_c & 31);
                    e0_13_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_13_0_c & 31);
                    e0_13_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_13_0_c & 31);
                    e0_13_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_13_0_c & 31);
                    if (e0_13_0_c >= 7)
                    {
                        if (e0_13_0_c < 27)
                        {
                            e0_13_0_0 = cached[((e0_13_0_c) + -7) * 2 + 0];
                            e0_13_0_1 = cached[((e0_13_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_13_0_0 = stored[(e0_13_0_c) * 2 + 0];
                            e0_13_0_1 = stored[(e0_13_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x13_0;
                    sum0 += staged[taken1] * x13_1;
                    sum0 += staged[taken2] * x13_2;
                    sum0 += staged[taken3] * x13_3;
                    sum0 += staged[taken4] * x13_4;
                    sum0 += staged[taken5] * x13_5;
                    sum0 += staged[taken6] * x13_6;
                    sum0 += staged[taken7] * x13_7;
                    sum0 += staged[taken8] * x13_8;
                    sum0 += staged[taken9] * x13_9;
                    sum0 += staged[taken10] * x13_10;
                    sum0 += staged[taken11] * x13_11;
                    sum0 += staged[taken12] * x13_12;
                    sum0 += staged[taken13] * x13_13;
                    sum0 += staged[taken14] * x13_14;
                    sum0 += staged[taken15] * x13_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x14_0 = activations[(step * 32 + 14) * 16 + part + 0];
                    float x14_1 = activations[(step * 32 + 14) * 16 + part + 1];
                    float x14_2 = activations[(step * 32 + 14) * 16 + part + 2];
                    float x14_3 = activations[(step * 32 + 14) * 16 + part + 3];
                    float x14_4 = activations[(step * 32 + 14) * 16 + part + 4];
                    float x14_5 = activations[(step * 32 + 14) * 16 + part + 5];
                    float x14_6 = activations[(step * 32 + 14) * 16 + part + 6];
                    float x14_7 = activations[(step * 32 + 14) * 16 + part + 7];
                    float x14_8 = activations[(step * 32 + 14) * 16 + part + 8];
                    float x14_9 = activations[(step * 32 + 14) * 16 + part + 9];
                    float x14_10 = activations[(step * 32 + 14) * 16 + part + 10];
                    float x14_11 = activations[(step * 32 + 14) * 16 + part + 11];
                    float x14_12 = activations[(step * 32 + 14) * 16 + part + 12];
                    float x14_13 = activations[(step * 32 + 14) * 16 + part + 13];
                    float x14_14 = activations[(step * 32 + 14) * 16 + part + 14];
                    float x14_15 = activations[(step * 32 + 14) * 16 + part + 15];
                    int e0_14_0_c = c0_3 >> 2 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_14_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_14_0_1 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_14_0_c & 31);
                    e0_14_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_14_0_c & 31);
                    e0_14_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_14_0_c & 31);
                    e0_14_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_14_0_c & 31);
                    e0_14_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_14_0_c & 31);
                    e0_14_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_14_0_c & 31);
                    e0_14_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_14_0_c & 31);
                    if (e0_14_0_c >= 7)
                    {
                        if (e0_14_0_c < 27)
                        {
                            e0_14_0_0 = cached[((e0_14_0_c) + -7) * 2 + 0];
                            e0_14_0_1 = cached[((e0_14_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_14_0_0 = stored[(e0_14_0_c) * 2 + 0];
                            e0_14_0_1 = stored[(e0_14_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x14_0;
                    sum0 += staged[taken1] * x14_1;
                    sum0 += staged[taken2] * x14_2;
                    sum0 += staged[taken3] * x14_3;
                    sum0 += staged[taken4] * x14_4;
                    sum0 += staged[taken5] * x14_5;
                    sum0 += staged[taken6] * x14_6;
                    sum0 += staged[taken7] * x14_7;
                    sum0 += staged[taken8] * x14_8;
                    sum0 += staged[taken9] * x14_9;
                    sum0 += staged[taken10] * x14_10;
                    sum0 += staged[taken11] * x14_11;
                    sum0 += staged[taken12] * x14_12;
                    sum0 += staged[taken13] * x14_13;
                    sum0 += staged[taken14] * x14_14;
                    sum0 += staged[taken15] * x14_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x15_0 = activations[(step * 32 + 15) * 16 + part + 0];
                    float x15_1 = activations[(step * 32 + 15) * 16 + part + 1];
                    float x15_2 = activations[(step * 32 + 15) * 16 + part + 2];
                    float x15_3 = activations[(step * 32 + 15) * 16 + part + 3];
                    float x15_4 = activations[(step * 32 + 15) * 16 + part + 4];
                    float x15_5 = activations[(step * 32 + 15) * 16 + part + 5];
                    float x15_6 = activations[(step * 32 + 15) * 16 + part + 6];
                    float x15_7 = activations[(step * 32 + 15) * 16 + part + 7];
                    float x15_8 = activations[(step * 32 + 15) * 16 + part + 8];
                    float x15_9 = activations[(step * 32 + 15) * 16 + part + 9];
                    float x15_10 = activations[(step * 32 + 15) * 16 + part + 10];
                    float x15_11 = activations[(step * 32 + 15) * 16 + part + 11];
                    float x15_12 = activations[(step * 32 + 15) * 16 + part + 12];
                    float x15_13 = activations[(step * 32 + 15) * 16 + part + 13];
                    float x15_14 = activations[(step * 32 + 15) * 16 + part + 14];
                    float x15_15 = activations[(step * 32 + 15) * 16 + part + 15];
                    int e0_15_0_c = c0_3 >> 9 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_15_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_15_0_1 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_15_0_c & 31);
                    e0_15_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_15_0_c & 31);
                    e0_15_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_15_0_c & 31);
                    e0_15_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_15_0_c & 31);
                    e0_15_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_15_0_c & 31);
                    e0_15_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_15_0_c & 31);
                    e0_15_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_15_0_c & 31);
                    if (e0_15_0_c >= 7)
                    {
                        if (e0_15_0_c < 27)
                        {
                            e0_15_0_0 = cached[((e0_15_0_c) + -7) * 2 + 0];
                            e0_15_0_1 = cached[((e0_15_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_15_0_0 = stored[(e0_15_0_c) * 2 + 0];
                            e0_15_0_1 = stored[(e0_15_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x15_0;
                    sum0 += staged[taken1] * x15_1;
                    sum0 += staged[taken2] * x15_2;
                    sum0 += staged[taken3] * x15_3;
                    sum0 += staged[taken4] * x15_4;
                    sum0 += staged[taken5] * x15_5;
                    sum0 += staged[taken6] * x15_6;
                    sum0 += staged[taken7] * x15_7;
                    sum0 += staged[taken8] * x15_8;
                    sum0 += staged[taken9] * x15_9;
                    sum0 += staged[taken10] * x15_10;
                    sum0 += staged[taken11] * x15_11;
                    sum0 += staged[taken12] * x15_12;
                    sum0 += staged[taken13] * x15_13;
                    sum0 += staged[taken14] * x15_14;
                    sum0 += staged[taken15] * x15_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x16_0 = activations[(step * 32 + 16) * 16 + part + 0];
                    float x16_1 = activations[(step * 32 + 16) * 16 + part + 1];
                    float x16_2 = activations[(step * 32 + 16) * 16 + part + 2];
                    float x16_3 = activations[(step * 32 + 16) * 16 + part + 3];
                    float x16_4 = activations[(step * 32 + 16) * 16 + part + 4];
                    float x16_5 = activations[(step * 32 + 16) * 16 + part + 5];
                    float x16_6 = activations[(step * 32 + 16) * 16 + part + 6];
                    float x16_7 = activations[(step * 32 + 16) * 16 + part + 7];
                    float x16_8 = activations[(step * 32 + 16) * 16 + part + 8];
                    float x16_9 = activations[(step * 32 + 16) * 16 + part + 9];
                    float x16_10 = activations[(step * 32 + 16) * 16 + part + 10];
                    float x16_11 = activations[(step * 32 + 16) * 16 + part + 11];
                    float x16_12 = activations[(step * 32 + 16) * 16 + part + 12];
                    float x16_13 = activations[(step * 32 + 16) * 16 + part + 13];
                    float x16_14 = activations[(step * 32 + 16) * 16 + part + 14];
                    float x16_15 = activations[(step * 32 + 16) * 16 + part + 15];
                    int e0_16_0_c = c0_3 >> 16 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_16_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_16_0_1 = default;
                    e0_16_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_16_0_c & 31);
                    e0_16_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_16_0_c & 31);
                    e0_16_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_16_0_c & 31);
                    e0_16_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_16_0_c & 31);
                    e0_16_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_16_0_c & 31);
                    e0_16_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_16_0_c & 31);
                    e0_16_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_16_0_c & 31);
                    e0_16_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_16_0_c & 31);
                    if (e0_16_0_c >= 7)
                    {
                        if (e0_16_0_c < 27)
                        {
                            e0_16_0_0 = cached[((e0_16_0_c) + -7) * 2 + 0];
                            e0_16_0_1 = cached[((e0_16_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_16_0_0 = stored[(e0_16_0_c) * 2 + 0];
                            e0_16_0_1 = stored[(e0_16_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x16_0;
                    sum0 += staged[taken1] * x16_1;
                    sum0 += staged[taken2] * x16_2;
                    sum0 += staged[taken3] * x16_3;
                    sum0 += staged[taken4] * x16_4;
                    sum0 += staged[taken5] * x16_5;
                    sum0 += staged[taken6] * x16_6;
                    sum0 += staged[taken7] * x16_7;
                    sum0 += staged[taken8] * x16_8;
                    sum0 += staged[taken9] * x16_9;
                    sum0 += staged[taken10] * x16_10;
                    sum0 += staged[taken11] * x16_11;
                    sum0 += staged[taken12] * x16_12;
                    sum0 += staged[taken13] * x16_13;
                    sum0 += staged[taken14] * x16_14;
                    sum0 += staged[taken15] * x16_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x17_0 = activations[(step * 32 + 17) * 16 + part + 0];
                    float x17_1 = activations[(step * 32 + 17) * 16 + part + 1];
                    float x17_2 = activations[(step * 32 + 17) * 16 + part + 2];
                    float x17_3 = activations[(step * 32 + 17) * 16 + part + 3];
                    float x17_4 = activations[(step * 32 + 17) * 16 + part + 4];
                    float x17_5 = activations[(step * 32 + 17) * 16 + part + 5];
                    float x17_6 = activations[(step * 32 + 17) * 16 + part + 6];
                    float x17_7 = activations[(step * 32 + 17) * 16 + part + 7];
                    float x17_8 = activations[(step * 32 + 17) * 16 + part + 8];
                    float x17_9 = activations[(step * 32 + 17) * 16 + part + 9];
                    float x17_10 = activations[(step * 32 + 17) * 16 + part + 10];
                    float x17_11 = activations[(step * 32 + 17) * 16 + part + 11];
                    float x17_12 = activations[(step * 32 + 17) * 16 + part + 12];
                    float x17_13 = activations[(step * 32 + 17) * 16 + part + 13];
                    float x17_14 = activations[(step * 32 + 17) * 16 + part + 14];
                    float x17_15 = activations[(step * 32 + 17) * 16 + part + 15];
                    int e0_17_0_c = c0_3 >> 23 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_17_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_17_0_1 = default;
                    e0_17_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_17_0_c & 31);
                    e0_17_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_17_0_c & 31);
                    e0_17_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_17_0_c & 31);
                    e0_17_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_17_0_c & 31);
                    e0_17_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_17_0_c & 31);
                    e0_17_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_17_0_c & 31);
                    e0_17_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_17_0_c & 31);
                    e0_17_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_17_0_c & 31);
                    if (e0_17_0_c >= 7)
                    {
                        if (e0_17_0_c < 27)
                        {
                            e0_17_0_0 = cached[((e0_17_0_c) + -7) * 2 + 0];
                            e0_17_0_1 = cached[((e0_17_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_17_0_0 = stored[(e0_17_0_c) * 2 + 0];
                            e0_17_0_1 = stored[(e0_17_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x17_0;
                    sum0 += staged[taken1] * x17_1;
                    sum0 += staged[taken2] * x17_2;
                    sum0 += staged[taken3] * x17_3;
                    sum0 += staged[taken4] * x17_4;
                    sum0 += staged[taken5] * x17_5;
                    sum0 += staged[taken6] * x17_6;
                    sum0 += staged[taken7] * x17_7;
                    sum0 += staged[taken8] * x17_8;
                    sum0 += staged[taken9] * x17_9;
                    sum0 += staged[taken10] * x17_10;
                    sum0 += staged[taken11] * x17_11;
                    sum0 += staged[taken12] * x17_12;
                    sum0 += staged[taken13] * x17_13;
                    sum0 += staged[taken14] * x17_14;
                    sum0 += staged[taken15] * x17_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x18_0 = activations[(step * 32 + 18) * 16 + part + 0];
                    float x18_1 = activations[(step * 32 + 18) * 16 + part + 1];
                    float x18_2 = activations[(step * 32 + 18) * 16 + part + 2];
                    float x18_3 = activations[(step * 32 + 18) * 16 + part + 3];
                    float x18_4 = activations[(step * 32 + 18) * 16 + part + 4];
                    float x18_5 = activations[(step * 32 + 18) * 16 + part + 5];
                    float x18_6 = activations[(step * 32 + 18) * 16 + part + 6];
                    float x18_7 = activations[(step * 32 + 18) * 16 + part + 7];
                    float x18_8 = activations[(step * 32 + 18) * 16 + part + 8];
                    float x18_9 = activations[(step * 32 + 18) * 16 + part + 9];
                    float x18_10 = activations[(step * 32 + 18) * 16 + part + 10];
                    float x18_11 = activations[(step * 32 + 18) * 16 + part + 11];
                    float x18_12 = activations[(step * 32 + 18) * 16 + part + 12];
                    float x18_13 = activations[(step * 32 + 18) * 16 + part + 13];
                    float x18_14 = activations[(step * 32 + 18) * 16 + part + 14];
                    float x18_15 = activations[(step * 32 + 18) * 16 + part + 15];
                    int e0_18_0_c = ((int)((uint)c0_3 >> 30) | c0_4 << 2) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_18_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_18_0_1 = default;
                    e0_18_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_18_0_c & 31);
                    e0_18_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_18_0_c & 31);
                    e0_18_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_18_0_c & 31);
                    e0_18_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_18_0_c & 31);
                    e0_18_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_18_0_c & 31);
                    e0_18_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_18_0_c & 31);
                    e0_18_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_18_0_c & 31);
                    e0_18_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_18_0_c & 31);
                    if (e0_18_0_c >= 7)
                    {
                        if (e0_18_0_c < 27)
                        {
                            e0_18_0_0 = cached[((e0_18_0_c) + -7) * 2 + 0];
                            e0_18_0_1 = cached[((e0_18_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_18_0_0 = stored[(e0_18_0_c) * 2 + 0];
                            e0_18_0_1 = stored[(e0_18_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x18_0;
                    sum0 += staged[taken1] * x18_1;
                    sum0 += staged[taken2] * x18_2;
                    sum0 += staged[taken3] * x18_3;
                    sum0 += staged[taken4] * x18_4;
                    sum0 += staged[taken5] * x18_5;
                    sum0 += staged[taken6] * x18_6;
                    sum0 += staged[taken7] * x18_7;
                    sum0 += staged[taken8] * x18_8;
                    sum0 += staged[taken9] * x18_9;
                    sum0 += staged[taken10] * x18_10;
                    sum0 += staged[taken11] * x18_11;
                    sum0 += staged[taken12] * x18_12;
                    sum0 += staged[taken13] * x18_13;
                    sum0 += staged[taken14] * x18_14;
                    sum0 += staged[taken15] * x18_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x19_0 = activations[(step * 32 + 19) * 16 + part + 0];
                    float x19_1 = activations[(step * 32 + 19) * 16 + part + 1];
                    float x19_2 = activations[(step * 32 + 19) * 16 + part + 2];
                    float x19_3 = activations[(step * 32 + 19) * 16 + part + 3];
                    float x19_4 = activations[(step * 32 + 19) * 16 + part + 4];
                    float x19_5 = activations[(step * 32 + 19) * 16 + part + 5];
                    float x19_6 = activations[(step * 32 + 19) * 16 + part + 6];
                    float x19_7 = activations[(step * 32 + 19) * 16 + part + 7];
                    float x19_8 = activations[(step * 32 + 19) * 16 + part + 8];
                    float x19_9 = activations[(step * 32 + 19) * 16 + part + 9];
                    float x19_10 = activations[(step * 32 + 19) * 16 + part + 10];
                    float x19_11 = activations[(step * 32 + 19) * 16 + part + 11];
                    float x19_12 = activations[(step * 32 + 19) * 16 + part + 12];
                    float x19_13 = activations[(step * 32 + 19) * 16 + part + 13];
                    float x19_14 = activations[(step * 32 + 19) * 16 + part + 14];
                    float x19_15 = activations[(step * 32 + 19) * 16 + part + 15];
                    int e0_19_0_c = c0_4 >> 5 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_19_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_19_0_1 = default;
                    e0_19_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_19_0_c & 31);
                    e0_19_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_19_0_c & 31);
                    e0_19_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_19_0_c & 31);
                    e0_19_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_19_0_c & 31);
                    e0_19_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_19_0_c & 31);
                    e0_19_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_19_0_c & 31);
                    e0_19_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_19_0_c & 31);
                    e0_19_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_19_0_c & 31);
                    if (e0_19_0_c >= 7)
                    {
                        if (e0_19_0_c < 27)
                        {
                            e0_19_0_0 = cached[((e0_19_0_c) + -7) * 2 + 0];
                            e0_19_0_1 = cached[((e0_19_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_19_0_0 = stored[(e0_19_0_c) * 2 + 0];
                            e0_19_0_1 = stored[(e0_19_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x19_0;
                    sum0 += staged[taken1] * x19_1;
                    sum0 += staged[taken2] * x19_2;
                    sum0 += staged[taken3] * x19_3;
                    sum0 += staged[taken4] * x19_4;
                    sum0 += staged[taken5] * x19_5;
                    sum0 += staged[taken6] * x19_6;
                    sum0 += staged[taken7] * x19_7;
                    sum0 += staged[taken8] * x19_8;
                    sum0 += staged[taken9] * x19_9;
                    sum0 += staged[taken10] * x19_10;
                    sum0 += staged[taken11] * x19_11;
                    sum0 += staged[taken12] * x19_12;
                    sum0 += staged[taken13] * x19_13;
                    sum0 += staged[taken14] * x19_14;
                    sum0 += staged[taken15] * x19_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x20_0 = activations[(step * 32 + 20) * 16 + part + 0];
                    float x20_1 = activations[(step * 32 + 20) * 16 + part + 1];
                    float x20_2 = activations[(step * 32 + 20) * 16 + part + 2];
                    float x20_3 = activations[(step * 32 + 20) * 16 + part + 3];
                    float x20_4 = activations[(step * 32 + 20) * 16 + part + 4];
                    float x20_5 = activations[(step * 32 + 20) * 16 + part + 5];
                    float x20_6 = activations[(step * 32 + 20) * 16 + part + 6];
                    float x20_7 = activations[(step * 32 + 20) * 16 + part + 7];
                    float x20_8 = activations[(step * 32 + 20) * 16 + part + 8];
                    float x20_9 = activations[(step * 32 + 20) * 16 + part + 9];
                    float x20_10 = activations[(step * 32 + 20) * 16 + part + 10];
                    float x20_11 = activations[(step * 32 + 20) * 16 + part + 11];
                    float x20_12 = activations[(step * 32 + 20) * 16 + part + 12];
                    float x20_13 = activations[(step * 32 + 20) * 16 + part + 13];
                    float x20_14 = activations[(step * 32 + 20) * 16 + part + 14];
                    float x20_15 = activations[(step * 32 + 20) * 16 + part + 15];
                    int e0_20_0_c = c0_4 >> 12 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_20_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_20_0_1 = default;
                    e0_20_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_20_0_c & 31);
                    e0_20_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_20_0_c & 31);
                    e0_20_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_20_0_c & 31);
                    e0_20_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_20_0_c & 31);
                    e0_20_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_20_0_c & 31);
                    e0_20_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_20_0_c & 31);
                    e0_20_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_20_0_c & 31);
                    e0_20_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_20_0_c & 31);
                    if (e0_20_0_c >= 7)
                    {
                        if (e0_20_0_c < 27)
                        {
                            e0_20_0_0 = cached[((e0_20_0_c) + -7) * 2 + 0];
                            e0_20_0_1 = cached[((e0_20_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_20_0_0 = stored[(e0_20_0_c) * 2 + 0];
                            e0_20_0_1 = stored[(e0_20_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x20_0;
                    sum0 += staged[taken1] * x20_1;
                    sum0 += staged[taken2] * x20_2;
                    sum0 += staged[taken3] * x20_3;
                    sum0 += staged[taken4] * x20_4;
                    sum0 += staged[taken5] * x20_5;
                    sum0 += staged[taken6] * x20_6;
                    sum0 += staged[taken7] * x20_7;
                    sum0 += staged[taken8] * x20_8;
                    sum0 += staged[taken9] * x20_9;
                    sum0 += staged[taken10] * x20_10;
                    sum0 += staged[taken11] * x20_11;
                    sum0 += staged[taken12] * x20_12;
                    sum0 += staged[taken13] * x20_13;
                    sum0 += staged[taken14] * x20_14;
                    sum0 += staged[taken15] * x20_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x21_0 = activations[(step * 32 + 21) * 16 + part + 0];
                    float x21_1 = activations[(step * 32 + 21) * 16 + part + 1];
                    float x21_2 = activations[(step * 32 + 21) * 16 + part + 2];
                    float x21_3 = activations[(step * 32 + 21) * 16 + part + 3];
                    float x21_4 = activations[(step * 32 + 21) * 16 + part + 4];
                    float x21_5 = activations[(step * 32 + 21) * 16 + part + 5];
                    float x21_6 = activations[(step * 32 + 21) * 16 + part + 6];
                    float x21_7 = activations[(step * 32 + 21) * 16 + part + 7];
                    float x21_8 = activations[(step * 32 + 21) * 16 + part + 8];
                    float x21_9 = activations[(step * 32 + 21) * 16 + part + 9];
                    float x21_10 = activations[(step * 32 + 21) * 16 + part + 10];
                    float x21_11 = activations[(step * 32 + 21) * 16 + part + 11];
                    float x21_12 = activations[(step * 32 + 21) * 16 + part + 12];
                    float x21_13 = activations[(step * 32 + 21) * 16 + part + 13];
                    float x21_14 = activations[(step * 32 + 21) * 16 + part + 14];
                    float x21_15 = activations[(step * 32 + 21) * 16 + part + 15];
                    int e0_21_0_c = c0_4 >> 19 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_21_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_21_0_1 = default;
                    e0_21_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_21_0_c & 31);
                    e0_21_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_21_0_c & 31);
                    e0_21_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_21_0_c & 31);
                    e0_21_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_21_0_c & 31);
                    e0_21_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_21_0_c & 31);
                    e0_21_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_21_0_c & 31);
                    e0_21_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_21_0_c & 31);
                    e0_21_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_21_0_c & 31);
                    if (e0_21_0_c >= 7)
                    {
                        if (e0_21_0_c < 27)
                        {
                            e0_21_0_0 = cached[((e0_21_0_c) + -7) * 2 + 0];
                            e0_21_0_1 = cached[((e0_21_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_21_0_0 = stored[(e0_21_0_c) * 2 + 0];
                            e0_21_0_1 = stored[(e0_21_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x21_0;
                    sum0 += staged[taken1] * x21_1;
                    sum0 += staged[taken2] * x21_2;
                    sum0 += staged[taken3] * x21_3;
                    sum0 += staged[taken4] * x21_4;
                    sum0 += staged[taken5] * x21_5;
                    sum0 += staged[taken6] * x21_6;
                    sum0 += staged[taken7] * x21_7;
                    sum0 += staged[taken8] * x21_8;
                    sum0 += staged[taken9] * x21_9;
                    sum0 += staged[taken10] * x21_10;
                    sum0 += staged[taken11] * x21_11;
                    sum0 += staged[taken12] * x21_12;
                    sum0 += staged[taken13] * x21_13;
                    sum0 += staged[taken14] * x21_14;
                    sum0 += staged[taken15] * x21_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x22_0 = activations[(step * 32 + 22) * 16 + part + 0];
                    float x22_1 = activations[(step * 32 + 22) * 16 + part + 1];
                    float x22_2 = activations[(step * 32 + 22) * 16 + part + 2];
                    float x22_3 = activations[(step * 32 + 22) * 16 + part + 3];
                    float x22_4 = activations[(step * 32 + 22) * 16 + part + 4];
                    float x22_5 = activations[(step * 32 + 22) * 16 + part + 5];
                    float x22_6 = activations[(step * 32 + 22) * 16 + part + 6];
                    float x22_7 = activations[(step * 32 + 22) * 16 + part + 7];
                    float x22_8 = activations[(step * 32 + 22) * 16 + part + 8];
                    float x22_9 = activations[(step * 32 + 22) * 16 + part + 9];
                    float x22_10 = activations[(step * 32 + 22) * 16 + part + 10];
                    float x22_11 = activations[(step * 32 + 22) * 16 + part + 11];
                    float x22_12 = activations[(step * 32 + 22) * 16 + part + 12];
                    float x22_13 = activations[(step * 32 + 22) * 16 + part + 13];
                    float x22_14 = activations[(step * 32 + 22) * 16 + part + 14];
                    float x22_15 = activations[(step * 32 + 22) * 16 + part + 15];
                    int e0_22_0_c = ((int)((uint)c0_4 >> 26) | c0_5 << 6) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_22_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_22_0_1 = default;
                    e0_22_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_22_0_c & 31);
                    e0_22_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_22_0_c & 31);
                    e0_22_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_22_0_c & 31);
                    e0_22_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_22_0_c & 31);
                    e0_22_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_22_0_c & 31);
                    e0_22_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_22_0_c & 31);
                    e0_22_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_22_0_c & 31);
                    e0_22_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_22_0_c & 31);
                    if (e0_22_0_c >= 7)
                    {
                        if (e0_22_0_c < 27)
                        {
                            e0_22_0_0 = cached[((e0_22_0_c) + -7) * 2 + 0];
                            e0_22_0_1 = cached[((e0_22_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_22_0_0 = stored[(e0_22_0_c) * 2 + 0];
                            e0_22_0_1 = stored[(e0_22_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x22_0;
                    sum0 += staged[taken1] * x22_1;
                    sum0 += staged[taken2] * x22_2;
                    sum0 += staged[taken3] * x22_3;
                    sum0 += staged[taken4] * x22_4;
                    sum0 += staged[taken5] * x22_5;
                    sum0 += staged[taken6] * x22_6;
                    sum0 += staged[taken7] * x22_7;
                    sum0 += staged[taken8] * x22_8;
                    sum0 += staged[taken9] * x22_9;
                    sum0 += staged[taken10] * x22_10;
                    sum0 += staged[taken11] * x22_11;
                    sum0 += staged[taken12] * x22_12;
                    sum0 += staged[taken13] * x22_13;
                    sum0 += staged[taken14] * x22_14;
                    sum0 += staged[taken15] * x22_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x23_0 = activations[(step * 32 + 23) * 16 + part + 0];
                    float x23_1 = activations[(step * 32 + 23) * 16 + part + 1];
                    float x23_2 = activations[(step * 32 + 23) * 16 + part + 2];
                    float x23_3 = activations[(step * 32 + 23) * 16 + part + 3];
                    float x23_4 = activations[(step * 32 + 23) * 16 + part + 4];
                    float x23_5 = activations[(step * 32 + 23) * 16 + part + 5];
                    float x23_6 = activations[(step * 32 + 23) * 16 + part + 6];
                    float x23_7 = activations[(step * 32 + 23) * 16 + part + 7];
                    float x23_8 = activations[(step * 32 + 23) * 16 + part + 8];
                    float x23_9 = activations[(step * 32 + 23) * 16 + part + 9];
                    float x23_10 = activations[(step * 32 + 23) * 16 + part + 10];
                    float x23_11 = activations[(step * 32 + 23) * 16 + part + 11];
                    float x23_12 = activations[(step * 32 + 23) * 16 + part + 12];
                    float x23_13 = activations[(step * 32 + 23) * 16 + part + 13];
                    float x23_14 = activations[(step * 32 + 23) * 16 + part + 14];
                    float x23_15 = activations[(step * 32 + 23) * 16 + part + 15];
                    int e0_23_0_c = c0_5 >> 1 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_23_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_23_0_1 = default;
                    e0_23_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_23_0_c & 31);
                    e0_23_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_23_0_c & 31);
                    e0_23_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_23_0_c & 31);
                    e0_23_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_23_0_c & 31);
                    e0_23_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_23_0_c & 31);
                    e0_23_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_23_0_c & 31);
                    e0_23_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_23_0_c & 31);
                    e0_23_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_23_0_c & 31);
                    if (e0_23_0_c >= 7)
                    {
                        if (e0_23_0_c < 27)
                        {
                            e0_23_0_0 = cached[((e0_23_0_c) + -7) * 2 + 0];
                            e0_23_0_1 = cached[((e0_23_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_23_0_0 = stored[(e0_23_0_c) * 2 + 0];
                            e0_23_0_1 = stored[(e0_23_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x23_0;
                    sum0 += staged[taken1] * x23_1;
                    sum0 += staged[taken2] * x23_2;
                    sum0 += staged[taken3] * x23_3;
                    sum0 += staged[taken4] * x23_4;
                    sum0 += staged[taken5] * x23_5;
                    sum0 += staged[taken6] * x23_6;
                    sum0 += staged[taken7] * x23_7;
                    sum0 += staged[taken8] * x23_8;
                    sum0 += staged[taken9] * x23_9;
                    sum0 += staged[taken10] * x23_10;
                    sum0 += staged[taken11] * x23_11;
                    sum0 += staged[taken12] * x23_12;
                    sum0 += staged[taken13] * x23_13;
                    sum0 += staged[taken14] * x23_14;
                    sum0 += staged[taken15] * x23_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x24_0 = activations[(step * 32 + 24) * 16 + part + 0];
                    float x24_1 = activations[(step * 32 + 24) * 16 + part + 1];
                    float x24_2 = activations[(step * 32 + 24) * 16 + part + 2];
                    float x24_3 = activations[(step * 32 + 24) * 16 + part + 3];
                    float x24_4 = activations[(step * 32 + 24) * 16 + part + 4];
                    float x24_5 = activations[(step * 32 + 24) * 16 + part + 5];
                    float x24_6 = activations[(step * 32 + 24) * 16 + part + 6];
                    float x24_7 = activations[(step * 32 + 24) * 16 + part + 7];
                    float x24_8 = activations[(step * 32 + 24) * 16 + part + 8];
                    float x24_9 = activations[(step * 32 + 24) * 16 + part + 9];
                    float x24_10 = activations[(step * 32 + 24) * 16 + part + 10];
                    float x24_11 = activations[(step * 32 + 24) * 16 + part + 11];
                    float x24_12 = activations[(step * 32 + 24) * 16 + part + 12];
                    float x24_13 = activations[(step * 32 + 24) * 16 + part + 13];
                    float x24_14 = activations[(step * 32 + 24) * 16 + part + 14];
                    float x24_15 = activations[(step * 32 + 24) * 16 + part + 15];
                    int e0_24_0_c = c0_5 >> 8 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_24_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_24_0_1 = default;
                    e0_24_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_24_0_c & 31);
                    e0_24_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_24_0_c & 31);
                    e0_24_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_24_0_c & 31);
                    e0_24_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_24_0_c & 31);
                    e0_24_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_24_0_c & 31);
                    e0_24_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_24_0_c & 31);
                    e0_24_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_24_0_c & 31);
                    e0_24_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_24_0_c & 31);
                    if (e0_24_0_c >= 7)
                    {
                        if (e0_24_0_c < 27)
                        {
                            e0_24_0_0 = cached[((e0_24_0_c) + -7) * 2 + 0];
                            e0_24_0_1 = cached[((e0_24_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_24_0_0 = stored[(e0_24_0_c) * 2 + 0];
                            e0_24_0_1 = stored[(e0_24_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x24_0;
                    sum0 += staged[taken1] * x24_1;
                    sum0 += staged[taken2] * x24_2;
                    sum0 += staged[taken3] * x24_3;
                    sum0 += staged[taken4] * x24_4;
                    sum0 += staged[taken5] * x24_5;
                    sum0 += staged[taken6] * x24_6;
                    sum0 += staged[taken7] * x24_7;
                    sum0 += staged[taken8] * x24_8;
                    sum0 += staged[taken9] * x24_9;
                    sum0 += staged[taken10] * x24_10;
                    sum0 += staged[taken11] * x24_11;
                    sum0 += staged[taken12] * x24_12;
                    sum0 += staged[taken13] * x24_13;
                    sum0 += staged[taken14] * x24_14;
                    sum0 += staged[taken15] * x24_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x25_0 = activations[(step * 32 + 25) * 16 + part + 0];
                    float x25_1 = activations[(step * 32 + 25) * 16 + part + 1];
                    float x25_2 = activations[(step * 32 + 25) * 16 + part + 2];
                    float x25_3 = activations[(step * 32 + 25) * 16 + part + 3];
                    float x25_4 = activations[(step * 32 + 25) * 16 + part + 4];
                    float x25_5 = activations[(step * 32 + 25) * 16 + part + 5];
                    float x25_6 = activations[(step * 32 + 25) * 16 + part + 6];
                    float x25_7 = activations[(step * 32 + 25) * 16 + part + 7];
                    float x25_8 = activations[(step * 32 + 25) * 16 + part + 8];
                    float x25_9 = activations[(step * 32 + 25) * 16 + part + 9];
                    float x25_10 = activations[(step * 32 + 25) * 16 + part + 10];
                    float x25_11 = activations[(step * 32 + 25) * 16 + part + 11];
                    float x25_12 = activations[(step * 32 + 25) * 16 + part + 12];
                    float x25_13 = activations[(step * 32 + 25) * 16 + part + 13];
                    float x25_14 = activations[(step * 32 + 25) * 16 + part + 14];
                    float x25_15 = activations[(step * 32 + 25) * 16 + part + 15];
                    int e0_25_0_c = c0_5 >> 15 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_25_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_25_0_1 = default;
                    e0_25_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_25_0_c & 31);
                    e0_25_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_25_0_c & 31);
                    e0_25_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_25_0_c & 31);
                    e0_25_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_25_0_c & 31);
                    e0_25_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_25_0_c & 31);
                    e0_25_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_25_0_c & 31);
                    e0_25_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_25_0_c & 31);
                    e0_25_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_25_0_c & 31);
                    if (e0_25_0_c >= 7)
                    {
                        if (e0_25_0_c < 27)
                        {
                            e0_25_0_0 = cached[((e0_25_0_c) + -7) * 2 + 0];
                            e0_25_0_1 = cached[((e0_25_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_25_0_0 = stored[(e0_25_0_c) * 2 + 0];
                            e0_25_0_1 = stored[(e0_25_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x25_0;
                    sum0 += staged[taken1] * x25_1;
                    sum0 += staged[taken2] * x25_2;
                    sum0 += staged[taken3] * x25_3;
                    sum0 += staged[taken4] * x25_4;
                    sum0 += staged[taken5] * x25_5;
                    sum0 += staged[taken6] * x25_6;
                    sum0 += staged[taken7] * x25_7;
                    sum0 += staged[taken8] * x25_8;
                    sum0 += staged[taken9] * x25_9;
                    sum0 += staged[taken10] * x25_10;
                    sum0 += staged[taken11] * x25_11;
                    sum0 += staged[taken12] * x25_12;
                    sum0 += staged[taken13] * x25_13;
                    sum0 += staged[taken14] * x25_14;
                    sum0 += staged[taken15] * x25_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x26_0 = activations[(step * 32 + 26) * 16 + part + 0];
                    float x26_1 = activations[(step * 32 + 26) * 16 + part + 1];
                    float x26_2 = activations[(step * 32 + 26) * 16 + part + 2];
                    float x26_3 = activations[(step * 32 + 26) * 16 + part + 3];
                    float x26_4 = activations[(step * 32 + 26) * 16 + part + 4];
                    float x26_5 = activations[(step * 32 + 26) * 16 + part + 5];
                    float x26_6 = activations[(step * 32 + 26) * 16 + part + 6];
                    float x26_7 = activations[(step * 32 + 26) * 16 + part + 7];
                    float x26_8 = activations[(step * 32 + 26) * 16 + part + 8];
                    float x26_9 = activations[(step * 32 + 26) * 16 + part + 9];
                    float x26_10 = activations[(step * 32 + 26) * 16 + part + 10];
                    float x26_11 = activations[(step * 32 + 26) * 16 + part + 11];
                    float x26_12 = activations[(step * 32 + 26) * 16 + part + 12];
                    float x26_13 = activations[(step * 32 + 26) * 16 + part + 13];
                    float x26_14 = activations[(step * 32 + 26) * 16 + part + 14];
                    float x26_15 = activations[(step * 32 + 26) * 16 + part + 15];
                    int e0_26_0_c = c0_5 >> 22 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_26_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_26_0_1 = default;
                    e0_26_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_26_0_c & 31);
                    e0_26_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_26_0_c & 31);
                    e0_26_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_26_0_c & 31);
                    e0_26_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_26_0_c & 31);
                    e0_26_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_26_0_c & 31);
                    e0_26_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_26_0_c & 31);
                    e0_26_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_26_0_c & 31);
                    e0_26_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_26_0_c & 31);
                    if (e0_26_0_c >= 7)
                    {
                        if (e0_26_0_c < 27)
                        {
                            e0_26_0_0 = cached[((e0_26_0_c) + -7) * 2 + 0];
                            e0_26_0_1 = cached[((e0_26_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_26_0_0 = stored[(e0_26_0_c) * 2 + 0];
                            e0_26_0_1 = stored[(e0_26_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x26_0;
                    sum0 += staged[taken1] * x26_1;
                    sum0 += staged[taken2] * x26_2;
                    sum0 += staged[taken3] * x26_3;
                    sum0 += staged[taken4] * x26_4;
                    sum0 += staged[taken5] * x26_5;
                    sum0 += staged[taken6] * x26_6;
                    sum0 += staged[taken7] * x26_7;
                    sum0 += staged[taken8] * x26_8;
                    sum0 += staged[taken9] * x26_9;
                    sum0 += staged[taken10] * x26_10;
                    sum0 += staged[taken11] * x26_11;
                    sum0 += staged[taken12] * x26_12;
                    sum0 += staged[taken13] * x26_13;
                    sum0 += staged[taken14] * x26_14;
                    sum0 += staged[taken15] * x26_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x27_0 = activations[(step * 32 + 27) * 16 + part + 0];
                    float x27_1 = activations[(step * 32 + 27) * 16 + part + 1];
                    float x27_2 = activations[(step * 32 + 27) * 16 + part + 2];
                    float x27_3 = activations[(step * 32 + 27) * 16 + part + 3];
                    float x27_4 = activations[(step * 32 + 27) * 16 + part + 4];
                    float x27_5 = activations[(step * 32 + 27) * 16 + part + 5];
                    float x27_6 = activations[(step * 32 + 27) * 16 + part + 6];
                    float x27_7 = activations[(step * 32 + 27) * 16 + part + 7];
                    float x27_8 = activations[(step * 32 + 27) * 16 + part + 8];
                    float x27_9 = activations[(step * 32 + 27) * 16 + part + 9];
                    float x27_10 = activations[(step * 32 + 27) * 16 + part + 10];
                    float x27_11 = activations[(step * 32 + 27) * 16 + part + 11];
                    float x27_12 = activations[(step * 32 + 27) * 16 + part + 12];
                    float x27_13 = activations[(step * 32 + 27) * 16 + part + 13];
                    float x27_14 = activations[(step * 32 + 27) * 16 + part + 14];
                    float x27_15 = activations[(step * 32 + 27) * 16 + part + 15];
                    int e0_27_0_c = ((int)((uint)c0_5 >> 29) | c0_6 << 3) & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_27_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_27_0_1 = default;
                    e0_27_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_27_0_c & 31);
                    e0_27_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_27_0_c & 31);
                    e0_27_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_27_0_c & 31);
                    e0_27_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_27_0_c & 31);
                    e0_27_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_27_0_c & 31);
                    e0_27_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_27_0_c & 31);
                    e0_27_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_27_0_c & 31);
                    e0_27_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_27_0_c & 31);
                    if (e0_27_0_c >= 7)
                    {
                        if (e0_27_0_c < 27)
                        {
                            e0_27_0_0 = cached[((e0_27_0_c) + -7) * 2 + 0];
                            e0_27_0_1 = cached[((e0_27_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_27_0_0 = stored[(e0_27_0_c) * 2 + 0];
                            e0_27_0_1 = stored[(e0_27_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x27_0;
                    sum0 += staged[taken1] * x27_1;
                    sum0 += staged[taken2] * x27_2;
                    sum0 += staged[taken3] * x27_3;
                    sum0 += staged[taken4] * x27_4;
                    sum0 += staged[taken5] * x27_5;
                    sum0 += staged[taken6] * x27_6;
                    sum0 += staged[taken7] * x27_7;
                    sum0 += staged[taken8] * x27_8;
                    sum0 += staged[taken9] * x27_9;
                    sum0 += staged[taken10] * x27_10;
                    sum0 += staged[taken11] * x27_11;
                    sum0 += staged[taken12] * x27_12;
                    sum0 += staged[taken13] * x27_13;
                    sum0 += staged[taken14] * x27_14;
                    sum0 += staged[taken15] * x27_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x28_0 = activations[(step * 32 + 28) * 16 + part + 0];
                    float x28_1 = activations[(step * 32 + 28) * 16 + part + 1];
                    float x28_2 = activations[(step * 32 + 28) * 16 + part + 2];
                    float x28_3 = activations[(step * 32 + 28) * 16 + part + 3];
                    float x28_4 = activations[(step * 32 + 28) * 16 + part + 4];
                    float x28_5 = activations[(step * 32 + 28) * 16 + part + 5];
                    float x28_6 = activations[(step * 32 + 28) * 16 + part + 6];
                    float x28_7 = activations[(step * 32 + 28) * 16 + part + 7];
                    float x28_8 = activations[(step * 32 + 28) * 16 + part + 8];
                    float x28_9 = activations[(step * 32 + 28) * 16 + part + 9];
                    float x28_10 = activations[(step * 32 + 28) * 16 + part + 10];
                    float x28_11 = activations[(step * 32 + 28) * 16 + part + 11];
                    float x28_12 = activations[(step * 32 + 28) * 16 + part + 12];
                    float x28_13 = activations[(step * 32 + 28) * 16 + part + 13];
                    float x28_14 = activations[(step * 32 + 28) * 16 + part + 14];
                    float x28_15 = activations[(step * 32 + 28) * 16 + part + 15];
                    int e0_28_0_c = c0_6 >> 4 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_28_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_28_0_1 = default;
                    e0_28_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_28_0_c & 31);
                    e0_28_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_28_0_c & 31);
                    e0_28_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_28_0_c & 31);
                    e0_28_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_28_0_c & 31);
                    e0_28_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_28_0_c & 31);
                    e0_28_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_28_0_c & 31);
                    e0_28_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_28_0_c & 31);
                    e0_28_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_28_0_c & 31);
                    if (e0_28_0_c >= 7)
                    {
                        if (e0_28_0_c < 27)
                        {
                            e0_28_0_0 = cached[((e0_28_0_c) + -7) * 2 + 0];
                            e0_28_0_1 = cached[((e0_28_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_28_0_0 = stored[(e0_28_0_c) * 2 + 0];
                            e0_28_0_1 = stored[(e0_28_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x28_0;
                    sum0 += staged[taken1] * x28_1;
                    sum0 += staged[taken2] * x28_2;
                    sum0 += staged[taken3] * x28_3;
                    sum0 += staged[taken4] * x28_4;
                    sum0 += staged[taken5] * x28_5;
                    sum0 += staged[taken6] * x28_6;
                    sum0 += staged[taken7] * x28_7;
                    sum0 += staged[taken8] * x28_8;
                    sum0 += staged[taken9] * x28_9;
                    sum0 += staged[taken10] * x28_10;
                    sum0 += staged[taken11] * x28_11;
                    sum0 += staged[taken12] * x28_12;
                    sum0 += staged[taken13] * x28_13;
                    sum0 += staged[taken14] * x28_14;
                    sum0 += staged[taken15] * x28_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x29_0 = activations[(step * 32 + 29) * 16 + part + 0];
                    float x29_1 = activations[(step * 32 + 29) * 16 + part + 1];
                    float x29_2 = activations[(step * 32 + 29) * 16 + part + 2];
                    float x29_3 = activations[(step * 32 + 29) * 16 + part + 3];
                    float x29_4 = activations[(step * 32 + 29) * 16 + part + 4];
                    float x29_5 = activations[(step * 32 + 29) * 16 + part + 5];
                    float x29_6 = activations[(step * 32 + 29) * 16 + part + 6];
                    float x29_7 = activations[(step * 32 + 29) * 16 + part + 7];
                    float x29_8 = activations[(step * 32 + 29) * 16 + part + 8];
                    float x29_9 = activations[(step * 32 + 29) * 16 + part + 9];
                    float x29_10 = activations[(step * 32 + 29) * 16 + part + 10];
                    float x29_11 = activations[(step * 32 + 29) * 16 + part + 11];
                    float x29_12 = activations[(step * 32 + 29) * 16 + part + 12];
                    float x29_13 = activations[(step * 32 + 29) * 16 + part + 13];
                    float x29_14 = activations[(step * 32 + 29) * 16 + part + 14];
                    float x29_15 = activations[(step * 32 + 29) * 16 + part + 15];
                    int e0_29_0_c = c0_6 >> 11 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_29_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_29_0_1 = default;
                    e0_29_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_29_0_c & 31);
                    e0_29_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_29_0_c & 31);
                    e0_29_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_29_0_c & 31);
                    e0_29_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_29_0_c & 31);
                    e0_29_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_29_0_c & 31);
                    e0_29_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_29_0_c & 31);
                    e0_29_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_29_0_c & 31);
                    e0_29_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_29_0_c & 31);
                    if (e0_29_0_c >= 7)
                    {
                        if (e0_29_0_c < 27)
                        {
                            e0_29_0_0 = cached[((e0_29_0_c) + -7) * 2 + 0];
                            e0_29_0_1 = cached[((e0_29_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_29_0_0 = stored[(e0_29_0_c) * 2 + 0];
                            e0_29_0_1 = stored[(e0_29_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x29_0;
                    sum0 += staged[taken1] * x29_1;
                    sum0 += staged[taken2] * x29_2;
                    sum0 += staged[taken3] * x29_3;
                    sum0 += staged[taken4] * x29_4;
                    sum0 += staged[taken5] * x29_5;
                    sum0 += staged[taken6] * x29_6;
                    sum0 += staged[taken7] * x29_7;
                    sum0 += staged[taken8] * x29_8;
                    sum0 += staged[taken9] * x29_9;
                    sum0 += staged[taken10] * x29_10;
                    sum0 += staged[taken11] * x29_11;
                    sum0 += staged[taken12] * x29_12;
                    sum0 += staged[taken13] * x29_13;
                    sum0 += staged[taken14] * x29_14;
                    sum0 += staged[taken15] * x29_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x30_0 = activations[(step * 32 + 30) * 16 + part + 0];
                    float x30_1 = activations[(step * 32 + 30) * 16 + part + 1];
                    float x30_2 = activations[(step * 32 + 30) * 16 + part + 2];
                    float x30_3 = activations[(step * 32 + 30) * 16 + part + 3];
                    float x30_4 = activations[(step * 32 + 30) * 16 + part + 4];
                    float x30_5 = activations[(step * 32 + 30) * 16 + part + 5];
                    float x30_6 = activations[(step * 32 + 30) * 16 + part + 6];
                    float x30_7 = activations[(step * 32 + 30) * 16 + part + 7];
                    float x30_8 = activations[(step * 32 + 30) * 16 + part + 8];
                    float x30_9 = activations[(step * 32 + 30) * 16 + part + 9];
                    float x30_10 = activations[(step * 32 + 30) * 16 + part + 10];
                    float x30_11 = activations[(step * 32 + 30) * 16 + part + 11];
                    float x30_12 = activations[(step * 32 + 30) * 16 + part + 12];
                    float x30_13 = activations[(step * 32 + 30) * 16 + part + 13];
                    float x30_14 = activations[(step * 32 + 30) * 16 + part + 14];
                    float x30_15 = activations[(step * 32 + 30) * 16 + part + 15];
                    int e0_30_0_c = c0_6 >> 18 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_30_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_30_0_1 = default;
                    e0_30_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_30_0_c & 31);
                    e0_30_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_30_0_c & 31);
                    e0_30_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_30_0_c & 31);
                    e0_30_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_30_0_c & 31);
                    e0_30_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_30_0_c & 31);
                    e0_30_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_30_0_c & 31);
                    e0_30_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_30_0_c & 31);
                    e0_30_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_30_0_c & 31);
                    if (e0_30_0_c >= 7)
                    {
                        if (e0_30_0_c < 27)
                        {
                            e0_30_0_0 = cached[((e0_30_0_c) + -7) * 2 + 0];
                            e0_30_0_1 = cached[((e0_30_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_30_0_0 = stored[(e0_30_0_c) * 2 + 0];
                            e0_30_0_1 = stored[(e0_30_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x30_0;
                    sum0 += staged[taken1] * x30_1;
                    sum0 += staged[taken2] * x30_2;
                    sum0 += staged[taken3] * x30_3;
                    sum0 += staged[taken4] * x30_4;
                    sum0 += staged[taken5] * x30_5;
                    sum0 += staged[taken6] * x30_6;
                    sum0 += staged[taken7] * x30_7;
                    sum0 += staged[taken8] * x30_8;
                    sum0 += staged[taken9] * x30_9;
                    sum0 += staged[taken10] * x30_10;
                    sum0 += staged[taken11] * x30_11;
                    sum0 += staged[taken12] * x30_12;
                    sum0 += staged[taken13] * x30_13;
                    sum0 += staged[taken14] * x30_14;
                    sum0 += staged[taken15] * x30_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x31_0 = activations[(step * 32 + 31) * 16 + part + 0];
                    float x31_1 = activations[(step * 32 + 31) * 16 + part + 1];
                    float x31_2 = activations[(step * 32 + 31) * 16 + part + 2];
                    float x31_3 = activations[(step * 32 + 31) * 16 + part + 3];
                    float x31_4 = activations[(step * 32 + 31) * 16 + part + 4];
                    float x31_5 = activations[(step * 32 + 31) * 16 + part + 5];
                    float x31_6 = activations[(step * 32 + 31) * 16 + part + 6];
                    float x31_7 = activations[(step * 32 + 31) * 16 + part + 7];
                    float x31_8 = activations[(step * 32 + 31) * 16 + part + 8];
                    float x31_9 = activations[(step * 32 + 31) * 16 + part + 9];
                    float x31_10 = activations[(step * 32 + 31) * 16 + part + 10];
                    float x31_11 = activations[(step * 32 + 31) * 16 + part + 11];
                    float x31_12 = activations[(step * 32 + 31) * 16 + part + 12];
                    float x31_13 = activations[(step * 32 + 31) * 16 + part + 13];
                    float x31_14 = activations[(step * 32 + 31) * 16 + part + 14];
                    float x31_15 = activations[(step * 32 + 31) * 16 + part + 15];
                    int e0_31_0_c = c0_6 >> 25 & 0x7F;
                    global::QuantSdk.Gpu.Packed128 e0_31_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_31_0_1 = default;
                    e0_31_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_31_0_c & 31);
                    e0_31_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_31_0_c & 31);
                    e0_31_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_31_0_c & 31);
                    e0_31_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_31_0_c & 31);
                    e0_31_0_1.X = global::ILGPU.Warp.Shuffle(hot0_1.X, e0_31_0_c & 31);
                    e0_31_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_1.Y, e0_31_0_c & 31);
                    e0_31_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_1.Z, e0_31_0_c & 31);
                    e0_31_0_1.W = global::ILGPU.Warp.Shuffle(hot0_1.W, e0_31_0_c & 31);
                    if (e0_31_0_c >= 7)
                    {
                        if (e0_31_0_c < 27)
                        {
                            e0_31_0_0 = cached[((e0_31_0_c) + -7) * 2 + 0];
                            e0_31_0_1 = cached[((e0_31_0_c) + -7) * 2 + 1];
                        }
                        else
                        {
                            e0_31_0_0 = stored[(e0_31_0_c) * 2 + 0];
                            e0_31_0_1 = stored[(e0_31_0_c) * 2 + 1];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.W);
                    staged[given ^ 8] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_1.X);
                    staged[given ^ 9] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_1.X);
                    staged[given ^ 10] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_1.Y);
                    staged[given ^ 11] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_1.Y);
                    staged[given ^ 12] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_1.Z);
                    staged[given ^ 13] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_1.Z);
                    staged[given ^ 14] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_1.W);
                    staged[given ^ 15] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_1.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x31_0;
                    sum0 += staged[taken1] * x31_1;
                    sum0 += staged[taken2] * x31_2;
                    sum0 += staged[taken3] * x31_3;
                    sum0 += staged[taken4] * x31_4;
                    sum0 += staged[taken5] * x31_5;
                    sum0 += staged[taken6] * x31_6;
                    sum0 += staged[taken7] * x31_7;
                    sum0 += staged[taken8] * x31_8;
                    sum0 += staged[taken9] * x31_9;
                    sum0 += staged[taken10] * x31_10;
                    sum0 += staged[taken11] * x31_11;
                    sum0 += staged[taken12] * x31_12;
                    sum0 += staged[taken13] * x31_13;
                    sum0 += staged[taken14] * x31_14;
                    sum0 += staged[taken15] * x31_15;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 5)
                    {
                        y[(long)token * 5 + row + 0] = result0;
                    }
                }
            }
        }
    }
}
