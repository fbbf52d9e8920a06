#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,6,1>-tile 64, 160 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 3, WordsPerLoad: 1, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 1920, InputStride: 256),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 256, 256);
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            int groupTiles = global::ILGPU.Grid.IdxX * 32 / 64 * 3;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 120; i += 32)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 40 / 1, 2)) * 1 + i / 40 % 1) * 128 + i % 40 + 64];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 4) / 64 * 3;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int first = step * 16 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x0_2 = activations[(first + 0) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x0_3 = activations[(first + 0) * 4 + 3];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 16 / 64, 2);
                    global::QuantSdk.Gpu.Packed128 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 0];
                    global::QuantSdk.Gpu.Packed128 hot0_0_1 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 hot1_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 4) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 0];
                    global::QuantSdk.Gpu.Packed128 hot1_0_1 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 4) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 1];
                    int e0_0_0_c = c0_0 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_1 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    e0_0_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0_0.Z, e0_0_0_c & 31);
                    e0_0_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0_0.W, e0_0_0_c & 31);
                    e0_0_0_1.X = global::ILGPU.Warp.Shuffle(hot0_0_1.X, e0_0_0_c & 31);
                    e0_0_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_0_1.Y, e0_0_0_c & 31);
                    e0_0_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_0_1.Z, e0_0_0_c & 31);
                    e0_0_0_1.W = global::ILGPU.Warp.Shuffle(hot0_0_1.W, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        if (e0_0_0_c < 52)
                        {
                            e0_0_0_0 = cached[(((tile0 - firstTile) * 1 + 0) * 20 + (e0_0_0_c) + -32) * 2 + 0];
                            e0_0_0_1 = cached[(((tile0 - firstTile) * 1 + 0) * 20 + (e0_0_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_0_0_0 = stored[(((tiles0 + tile0) * 1 + 0) * 64 + (e0_0_0_c)) * 2 + 0];
                            e0_0_0_1 = stored[(((tiles0 + tile0) * 1 + 0) * 64 + (e0_0_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.W) * x0_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.X) * x0_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.X) * x0_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.Y) * x0_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.Y) * x0_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.Z) * x0_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.Z) * x0_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_1.W) * x0_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_1.W) * x0_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 1) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 1) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x1_2 = activations[(first + 1) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x1_3 = activations[(first + 1) * 4 + 3];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 1) * 16 / 64, 2);
                    int e0_1_0_c = c0_0 >> 6 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_1 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_0_c & 31);
                    e0_1_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0_0.Z, e0_1_0_c & 31);
                    e0_1_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0_0.W, e0_1_0_c & 31);
                    e0_1_0_1.X = global::ILGPU.Warp.Shuffle(hot0_0_1.X, e0_1_0_c & 31);
                    e0_1_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_0_1.Y, e0_1_0_c & 31);
                    e0_1_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_0_1.Z, e0_1_0_c & 31);
                    e0_1_0_1.W = global::ILGPU.Warp.Shuffle(hot0_0_1.W, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        if (e0_1_0_c < 52)
                        {
                            e0_1_0_0 = cached[(((tile1 - firstTile) * 1 + 0) * 20 + (e0_1_0_c) + -32) * 2 + 0];
                            e0_1_0_1 = cached[(((tile1 - firstTile) * 1 + 0) * 20 + (e0_1_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_1_0_0 = stored[(((tiles0 + tile1) * 1 + 0) * 64 + (e0_1_0_c)) * 2 + 0];
                            e0_1_0_1 = stored[(((tiles0 + tile1) * 1 + 0) * 64 + (e0_1_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.W) * x1_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.X) * x1_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.X) * x1_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.Y) * x1_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.Y) * x1_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.Z) * x1_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.Z) * x1_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_1.W) * x1_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_1.W) * x1_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 2) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 2) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x2_2 = activations[(first + 2) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x2_3 = activations[(first + 2) * 4 + 3];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 2) * 16 / 64, 2);
                    int e0_2_0_c = c0_0 >> 12 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_1 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_0_c & 31);
                    e0_2_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0_0.Z, e0_2_0_c & 31);
                    e0_2_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0_0.W, e0_2_0_c & 31);
                    e0_2_0_1.X = global::ILGPU.Warp.Shuffle(hot0_0_1.X, e0_2_0_c & 31);
                    e0_2_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_0_1.Y, e0_2_0_c & 31);
                    e0_2_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_0_1.Z, e0_2_0_c & 31);
                    e0_2_0_1.W = global::ILGPU.Warp.Shuffle(hot0_0_1.W, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        if (e0_2_0_c < 52)
                        {
                            e0_2_0_0 = cached[(((tile2 - firstTile) * 1 + 0) * 20 + (e0_2_0_c) + -32) * 2 + 0];
                            e0_2_0_1 = cached[(((tile2 - firstTile) * 1 + 0) * 20 + (e0_2_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_2_0_0 = stored[(((tiles0 + tile2) * 1 + 0) * 64 + (e0_2_0_c)) * 2 + 0];
                            e0_2_0_1 = stored[(((tiles0 + tile2) * 1 + 0) * 64 + (e0_2_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.W) * x2_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.X) * x2_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.X) * x2_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.Y) * x2_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.Y) * x2_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.Z) * x2_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.Z) * x2_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_1.W) * x2_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_1.W) * x2_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 3) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 3) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x3_2 = activations[(first + 3) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x3_3 = activations[(first + 3) * 4 + 3];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 3) * 16 / 64, 2);
                    int e0_3_0_c = c0_0 >> 18 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_1 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_0_c & 31);
                    e0_3_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0_0.Z, e0_3_0_c & 31);
                    e0_3_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0_0.W, e0_3_0_c & 31);
                    e0_3_0_1.X = global::ILGPU.Warp.Shuffle(hot0_0_1.X, e0_3_0_c & 31);
                    e0_3_0_1.Y = global::ILGPU.Warp.Shuffle(hot0_0_1.Y, e0_3_0_c & 31);
                    e0_3_0_1.Z = global::ILGPU.Warp.Shuffle(hot0_0_1.Z, e0_3_0_c & 31);
                    e0_3_0_1.W = global::ILGPU.Warp.Shuffle(hot0_0_1.W, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        if (e0_3_0_c < 52)
                        {
                            e0_3_0_0 = cached[(((tile3 - firstTile) * 1 + 0) * 20 + (e0_3_0_c) + -32) * 2 + 0];
                            e0_3_0_1 = cached[(((tile3 - firstTile) * 1 + 0) * 20 + (e0_3_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_3_0_0 = stored[(((tiles0 + tile3) * 1 + 0) * 64 + (e0_3_0_c)) * 2 + 0];
                            e0_3_0_1 = stored[(((tiles0 + tile3) * 1 + 0) * 64 + (e0_3_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.W) * x3_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.X) * x3_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.X) * x3_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.Y) * x3_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.Y) * x3_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.Z) * x3_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.Z) * x3_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_1.W) * x3_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_1.W) * x3_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[(first + 4) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x4_1 = activations[(first + 4) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x4_2 = activations[(first + 4) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x4_3 = activations[(first + 4) * 4 + 3];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 4) * 16 / 64, 2);
                    global::QuantSdk.Gpu.Packed128 hot2_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 8) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 0];
                    global::QuantSdk.Gpu.Packed128 hot2_0_1 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 8) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 1];
                    int e0_4_0_c = c0_0 >> 24 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_1 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_4_0_c & 31);
                    e0_4_0_0.Z = global::ILGPU.Warp.Shuffle(hot1_0_0.Z, e0_4_0_c & 31);
                    e0_4_0_0.W = global::ILGPU.Warp.Shuffle(hot1_0_0.W, e0_4_0_c & 31);
                    e0_4_0_1.X = global::ILGPU.Warp.Shuffle(hot1_0_1.X, e0_4_0_c & 31);
                    e0_4_0_1.Y = global::ILGPU.Warp.Shuffle(hot1_0_1.Y, e0_4_0_c & 31);
                    e0_4_0_1.Z = global::ILGPU.Warp.Shuffle(hot1_0_1.Z, e0_4_0_c & 31);
                    e0_4_0_1.W = global::ILGPU.Warp.Shuffle(hot1_0_1.W, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        if (e0_4_0_c < 52)
                        {
                            e0_4_0_0 = cached[(((tile4 - firstTile) * 1 + 0) * 20 + (e0_4_0_c) + -32) * 2 + 0];
                            e0_4_0_1 = cached[(((tile4 - firstTile) * 1 + 0) * 20 + (e0_4_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_4_0_0 = stored[(((tiles0 + tile4) * 1 + 0) * 64 + (e0_4_0_c)) * 2 + 0];
                            e0_4_0_1 = stored[(((tiles0 + tile4) * 1 + 0) * 64 + (e0_4_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.W) * x4_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.X) * x4_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.X) * x4_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.Y) * x4_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.Y) * x4_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.Z) * x4_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.Z) * x4_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_1.W) * x4_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_1.W) * x4_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[(first + 5) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x5_1 = activations[(first + 5) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x5_2 = activations[(first + 5) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x5_3 = activations[(first + 5) * 4 + 3];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 5) * 16 / 64, 2);
                    int e0_5_0_c = ((int)((uint)c0_0 >> 30) | c0_1 << 2) & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_1 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_5_0_c & 31);
                    e0_5_0_0.Z = global::ILGPU.Warp.Shuffle(hot1_0_0.Z, e0_5_0_c & 31);
                    e0_5_0_0.W = global::ILGPU.Warp.Shuffle(hot1_0_0.W, e0_5_0_c & 31);
                    e0_5_0_1.X = global::ILGPU.Warp.Shuffle(hot1_0_1.X, e0_5_0_c & 31);
                    e0_5_0_1.Y = global::ILGPU.Warp.Shuffle(hot1_0_1.Y, e0_5_0_c & 31);
                    e0_5_0_1.Z = global::ILGPU.Warp.Shuffle(hot1_0_1.Z, e0_5_0_c & 31);
                    e0_5_0_1.W = global::ILGPU.Warp.Shuffle(hot1_0_1.W, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        if (e0_5_0_c < 52)
                        {
                            e0_5_0_0 = cached[(((tile5 - firstTile) * 1 + 0) * 20 + (e0_5_0_c) + -32) * 2 + 0];
                            e0_5_0_1 = cached[(((tile5 - firstTile) * 1 + 0) * 20 + (e0_5_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_5_0_0 = stored[(((tiles0 + tile5) * 1 + 0) * 64 + (e0_5_0_c)) * 2 + 0];
                            e0_5_0_1 = stored[(((tiles0 + tile5) * 1 + 0) * 64 + (e0_5_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.W) * x5_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.X) * x5_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.X) * x5_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.Y) * x5_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.Y) * x5_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.Z) * x5_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.Z) * x5_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_1.W) * x5_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_1.W) * x5_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[(first + 6) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x6_1 = activations[(first + 6) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x6_2 = activations[(first + 6) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x6_3 = activations[(first + 6) * 4 + 3];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 6) * 16 / 64, 2);
                    int e0_6_0_c = c0_1 >> 4 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_1 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_6_0_c & 31);
                    e0_6_0_0.Z = global::ILGPU.Warp.Shuffle(hot1_0_0.Z, e0_6_0_c & 31);
                    e0_6_0_0.W = global::ILGPU.Warp.Shuffle(hot1_0_0.W, e0_6_0_c & 31);
                    e0_6_0_1.X = global::ILGPU.Warp.Shuffle(hot1_0_1.X, e0_6_0_c & 31);
                    e0_6_0_1.Y = global::ILGPU.Warp.Shuffle(hot1_0_1.Y, e0_6_0_c & 31);
                    e0_6_0_1.Z = global::ILGPU.Warp.Shuffle(hot1_0_1.Z, e0_6_0_c & 31);
                    e0_6_0_1.W = global::ILGPU.Warp.Shuffle(hot1_0_1.W, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        if (e0_6_0_c < 52)
                        {
                            e0_6_0_0 = cached[(((tile6 - firstTile) * 1 + 0) * 20 + (e0_6_0_c) + -32) * 2 + 0];
                            e0_6_0_1 = cached[(((tile6 - firstTile) * 1 + 0) * 20 + (e0_6_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_6_0_0 = stored[(((tiles0 + tile6) * 1 + 0) * 64 + (e0_6_0_c)) * 2 + 0];
                            e0_6_0_1 = stored[(((tiles0 + tile6) * 1 + 0) * 64 + (e0_6_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.W) * x6_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.X) * x6_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.X) * x6_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.Y) * x6_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.Y) * x6_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.Z) * x6_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.Z) * x6_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_1.W) * x6_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_1.W) * x6_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[(first + 7) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x7_1 = activations[(first + 7) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x7_2 = activations[(first + 7) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x7_3 = activations[(first + 7) * 4 + 3];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 7) * 16 / 64, 2);
                    int e0_7_0_c = c0_1 >> 10 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_1 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_7_0_c & 31);
                    e0_7_0_0.Z = global::ILGPU.Warp.Shuffle(hot1_0_0.Z, e0_7_0_c & 31);
                    e0_7_0_0.W = global::ILGPU.Warp.Shuffle(hot1_0_0.W, e0_7_0_c & 31);
                    e0_7_0_1.X = global::ILGPU.Warp.Shuffle(hot1_0_1.X, e0_7_0_c & 31);
                    e0_7_0_1.Y = global::ILGPU.Warp.Shuffle(hot1_0_1.Y, e0_7_0_c & 31);
                    e0_7_0_1.Z = global::ILGPU.Warp.Shuffle(hot1_0_1.Z, e0_7_0_c & 31);
                    e0_7_0_1.W = global::ILGPU.Warp.Shuffle(hot1_0_1.W, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        if (e0_7_0_c < 52)
                        {
                            e0_7_0_0 = cached[(((tile7 - firstTile) * 1 + 0) * 20 + (e0_7_0_c) + -32) * 2 + 0];
                            e0_7_0_1 = cached[(((tile7 - firstTile) * 1 + 0) * 20 + (e0_7_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_7_0_0 = stored[(((tiles0 + tile7) * 1 + 0) * 64 + (e0_7_0_c)) * 2 + 0];
                            e0_7_0_1 = stored[(((tiles0 + tile7) * 1 + 0) * 64 + (e0_7_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.W) * x7_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.X) * x7_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.X) * x7_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.Y) * x7_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.Y) * x7_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.Z) * x7_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.Z) * x7_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_1.W) * x7_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_1.W) * x7_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x8_0 = activations[(first + 8) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x8_1 = activations[(first + 8) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x8_2 = activations[(first + 8) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x8_3 = activations[(first + 8) * 4 + 3];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 8) * 16 / 64, 2);
                    global::QuantSdk.Gpu.Packed128 hot3_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 12) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 0];
                    global::QuantSdk.Gpu.Packed128 hot3_0_1 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 12) * 16 / 64, 2)) * 1 + 0) * 64 + lane) * 2 + 1];
                    int e0_8_0_c = c0_1 >> 16 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_8_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_8_0_1 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_8_0_c & 31);
                    e0_8_0_0.Z = global::ILGPU.Warp.Shuffle(hot2_0_0.Z, e0_8_0_c & 31);
                    e0_8_0_0.W = global::ILGPU.Warp.Shuffle(hot2_0_0.W, e0_8_0_c & 31);
                    e0_8_0_1.X = global::ILGPU.Warp.Shuffle(hot2_0_1.X, e0_8_0_c & 31);
                    e0_8_0_1.Y = global::ILGPU.Warp.Shuffle(hot2_0_1.Y, e0_8_0_c & 31);
                    e0_8_0_1.Z = global::ILGPU.Warp.Shuffle(hot2_0_1.Z, e0_8_0_c & 31);
                    e0_8_0_1.W = global::ILGPU.Warp.Shuffle(hot2_0_1.W, e0_8_0_c & 31);
                    if (e0_8_0_c >= 32)
                    {
                        if (e0_8_0_c < 52)
                        {
                            e0_8_0_0 = cached[(((tile8 - firstTile) * 1 + 0) * 20 + (e0_8_0_c) + -32) * 2 + 0];
                            e0_8_0_1 = cached[(((tile8 - firstTile) * 1 + 0) * 20 + (e0_8_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_8_0_0 = stored[(((tiles0 + tile8) * 1 + 0) * 64 + (e0_8_0_c)) * 2 + 0];
                            e0_8_0_1 = stored[(((tiles0 + tile8) * 1 + 0) * 64 + (e0_8_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) * x8_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Z) * x8_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Z) * x8_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.W) * x8_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.W) * x8_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.X) * x8_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.X) * x8_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.Y) * x8_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.Y) * x8_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.Z) * x8_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.Z) * x8_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_1.W) * x8_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_1.W) * x8_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x9_0 = activations[(first + 9) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x9_1 = activations[(first + 9) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x9_2 = activations[(first + 9) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x9_3 = activations[(first + 9) * 4 + 3];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 9) * 16 / 64, 2);
                    int e0_9_0_c = c0_1 >> 22 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_9_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_9_0_1 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_9_0_c & 31);
                    e0_9_0_0.Z = global::ILGPU.Warp.Shuffle(hot2_0_0.Z, e0_9_0_c & 31);
                    e0_9_0_0.W = global::ILGPU.Warp.Shuffle(hot2_0_0.W, e0_9_0_c & 31);
                    e0_9_0_1.X = global::ILGPU.Warp.Shuffle(hot2_0_1.X, e0_9_0_c & 31);
                    e0_9_0_1.Y = global::ILGPU.Warp.Shuffle(hot2_0_1.Y, e0_9_0_c & 31);
                    e0_9_0_1.Z = global::ILGPU.Warp.Shuffle(hot2_0_1.Z, e0_9_0_c & 31);
                    e0_9_0_1.W = global::ILGPU.Warp.Shuffle(hot2_0_1.W, e0_9_0_c & 31);
                    if (e0_9_0_c >= 32)
                    {
                        if (e0_9_0_c < 52)
                        {
                            e0_9_0_0 = cached[(((tile9 - firstTile) * 1 + 0) * 20 + (e0_9_0_c) + -32) * 2 + 0];
                            e0_9_0_1 = cached[(((tile9 - firstTile) * 1 + 0) * 20 + (e0_9_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_9_0_0 = stored[(((tiles0 + tile9) * 1 + 0) * 64 + (e0_9_0_c)) * 2 + 0];
                            e0_9_0_1 = stored[(((tiles0 + tile9) * 1 + 0) * 64 + (e0_9_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) * x9_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Z) * x9_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Z) * x9_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.W) * x9_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.W) * x9_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.X) * x9_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.X) * x9_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.Y) * x9_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.Y) * x9_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.Z) * x9_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.Z) * x9_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_1.W) * x9_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_1.W) * x9_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x10_0 = activations[(first + 10) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x10_1 = activations[(first + 10) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x10_2 = activations[(first + 10) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x10_3 = activations[(first + 10) * 4 + 3];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 10) * 16 / 64, 2);
                    int e0_10_0_c = ((int)((uint)c0_1 >> 28) | c0_2 << 4) & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_10_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_10_0_1 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_10_0_c & 31);
                    e0_10_0_0.Z = global::ILGPU.Warp.Shuffle(hot2_0_0.Z, e0_10_0_c & 31);
                    e0_10_0_0.W = global::ILGPU.Warp.Shuffle(hot2_0_0.W, e0_10_0_c & 31);
                    e0_10_0_1.X = global::ILGPU.Warp.Shuffle(hot2_0_1.X, e0_10_0_c & 31);
                    e0_10_0_1.Y = global::ILGPU.Warp.Shuffle(hot2_0_1.Y, e0_10_0_c & 31);
                    e0_10_0_1.Z = global::ILGPU.Warp.Shuffle(hot2_0_1.Z, e0_10_0_c & 31);
                    e0_10_0_1.W = global::ILGPU.Warp.Shuffle(hot2_0_1.W, e0_10_0_c & 31);
                    if (e0_10_0_c >= 32)
                    {
                        if (e0_10_0_c < 52)
                        {
                            e0_10_0_0 = cached[(((tile10 - firstTile) * 1 + 0) * 20 + (e0_10_0_c) + -32) * 2 + 0];
                            e0_10_0_1 = cached[(((tile10 - firstTile) * 1 + 0) * 20 + (e0_10_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_10_0_0 = stored[(((tiles0 + tile10) * 1 + 0) * 64 + (e0_10_0_c)) * 2 + 0];
                            e0_10_0_1 = stored[(((tiles0 + tile10) * 1 + 0) * 64 + (e0_10_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) * x10_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Z) * x10_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Z) * x10_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.W) * x10_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.W) * x10_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.X) * x10_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.X) * x10_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.Y) * x10_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.Y) * x10_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.Z) * x10_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.Z) * x10_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_1.W) * x10_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_1.W) * x10_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x11_0 = activations[(first + 11) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x11_1 = activations[(first + 11) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x11_2 = activations[(first + 11) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x11_3 = activations[(first + 11) * 4 + 3];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 11) * 16 / 64, 2);
                    int e0_11_0_c = c0_2 >> 2 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_11_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_11_0_1 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_11_0_c & 31);
                    e0_11_0_0.Z = global::ILGPU.Warp.Shuffle(hot2_0_0.Z, e0_11_0_c & 31);
                    e0_11_0_0.W = global::ILGPU.Warp.Shuffle(hot2_0_0.W, e0_11_0_c & 31);
                    e0_11_0_1.X = global::ILGPU.Warp.Shuffle(hot2_0_1.X, e0_11_0_c & 31);
                    e0_11_0_1.Y = global::ILGPU.Warp.Shuffle(hot2_0_1.Y, e0_11_0_c & 31);
                    e0_11_0_1.Z = global::ILGPU.Warp.Shuffle(hot2_0_1.Z, e0_11_0_c & 31);
                    e0_11_0_1.W = global::ILGPU.Warp.Shuffle(hot2_0_1.W, e0_11_0_c & 31);
                    if (e0_11_0_c >= 32)
                    {
                        if (e0_11_0_c < 52)
                        {
                            e0_11_0_0 = cached[(((tile11 - firstTile) * 1 + 0) * 20 + (e0_11_0_c) + -32) * 2 + 0];
                            e0_11_0_1 = cached[(((tile11 - firstTile) * 1 + 0) * 20 + (e0_11_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_11_0_0 = stored[(((tiles0 + tile11) * 1 + 0) * 64 + (e0_11_0_c)) * 2 + 0];
                            e0_11_0_1 = stored[(((tiles0 + tile11) * 1 + 0) * 64 + (e0_11_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) * x11_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Z) * x11_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Z) * x11_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.W) * x11_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.W) * x11_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.X) * x11_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.X) * x11_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.Y) * x11_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.Y) * x11_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.Z) * x11_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.Z) * x11_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_1.W) * x11_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_1.W) * x11_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x12_0 = activations[(first + 12) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x12_1 = activations[(first + 12) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x12_2 = activations[(first + 12) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x12_3 = activations[(first + 12) * 4 + 3];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 12) * 16 / 64, 2);
                    int e0_12_0_c = c0_2 >> 8 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_12_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_12_0_1 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_12_0_c & 31);
                    e0_12_0_0.Z = global::ILGPU.Warp.Shuffle(hot3_0_0.Z, e0_12_0_c & 31);
                    e0_12_0_0.W = global::ILGPU.Warp.Shuffle(hot3_0_0.W, e0_12_0_c & 31);
                    e0_12_0_1.X = global::ILGPU.Warp.Shuffle(hot3_0_1.X, e0_12_0_c & 31);
                    e0_12_0_1.Y = global::ILGPU.Warp.Shuffle(hot3_0_1.Y, e0_12_0_c & 31);
                    e0_12_0_1.Z = global::ILGPU.Warp.Shuffle(hot3_0_1.Z, e0_12_0_c & 31);
                    e0_12_0_1.W = global::ILGPU.Warp.Shuffle(hot3_0_1.W, e0_12_0_c & 31);
                    if (e0_12_0_c >= 32)
                    {
                        if (e0_12_0_c < 52)
                        {
                            e0_12_0_0 = cached[(((tile12 - firstTile) * 1 + 0) * 20 + (e0_12_0_c) + -32) * 2 + 0];
                            e0_12_0_1 = cached[(((tile12 - firstTile) * 1 + 0) * 20 + (e0_12_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_12_0_0 = stored[(((tiles0 + tile12) * 1 + 0) * 64 + (e0_12_0_c)) * 2 + 0];
                            e0_12_0_1 = stored[(((tiles0 + tile12) * 1 + 0) * 64 + (e0_12_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) * x12_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Z) * x12_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Z) * x12_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.W) * x12_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.W) * x12_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.X) * x12_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.X) * x12_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.Y) * x12_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.Y) * x12_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.Z) * x12_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.Z) * x12_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_1.W) * x12_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_1.W) * x12_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x13_0 = activations[(first + 13) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x13_1 = activations[(first + 13) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x13_2 = activations[(first + 13) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x13_3 = activations[(first + 13) * 4 + 3];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 13) * 16 / 64, 2);
                    int e0_13_0_c = c0_2 >> 14 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_13_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_13_0_1 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_13_0_c & 31);
                    e0_13_0_0.Z = global::ILGPU.Warp.Shuffle(hot3_0_0.Z, e0_13_0_c & 31);
                    e0_13_0_0.W = global::ILGPU.Warp.Shuffle(hot3_0_0.W, e0_13_0_c & 31);
                    e0_13_0_1.X = global::ILGPU.Warp.Shuffle(hot3_0_1.X, e0_13_0_c & 31);
                    e0_13_0_1.Y = global::ILGPU.Warp.Shuffle(hot3_0_1.Y, e0_13_0_c & 31);
                    e0_13_0_1.Z = global::ILGPU.Warp.Shuffle(hot3_0_1.Z, e0_13_0_c & 31);
                    e0_13_0_1.W = global::ILGPU.Warp.Shuffle(hot3_0_1.W, e0_13_0_c & 31);
                    if (e0_13_0_c >= 32)
                    {
                        if (e0_13_0_c < 52)
                        {
                            e0_13_0_0 = cached[(((tile13 - firstTile) * 1 + 0) * 20 + (e0_13_0_c) + -32) * 2 + 0];
                            e0_13_0_1 = cached[(((tile13 - firstTile) * 1 + 0) * 20 + (e0_13_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_13_0_0 = stored[(((tiles0 + tile13) * 1 + 0) * 64 + (e0_13_0_c)) * 2 + 0];
                            e0_13_0_1 = stored[(((tiles0 + tile13) * 1 + 0) * 64 + (e0_13_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) * x13_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Z) * x13_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Z) * x13_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.W) * x13_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.W) * x13_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.X) * x13_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.X) * x13_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.Y) * x13_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.Y) * x13_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.Z) * x13_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.Z) * x13_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_1.W) * x13_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_1.W) * x13_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x14_0 = activations[(first + 14) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x14_1 = activations[(first + 14) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x14_2 = activations[(first + 14) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x14_3 = activations[(first + 14) * 4 + 3];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 14) * 16 / 64, 2);
                    int e0_14_0_c = c0_2 >> 20 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_14_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_14_0_1 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_14_0_c & 31);
                    e0_14_0_0.Z = global::ILGPU.Warp.Shuffle(hot3_0_0.Z, e0_14_0_c & 31);
                    e0_14_0_0.W = global::ILGPU.Warp.Shuffle(hot3_0_0.W, e0_14_0_c & 31);
                    e0_14_0_1.X = global::ILGPU.Warp.Shuffle(hot3_0_1.X, e0_14_0_c & 31);
                    e0_14_0_1.Y = global::ILGPU.Warp.Shuffle(hot3_0_1.Y, e0_14_0_c & 31);
                    e0_14_0_1.Z = global::ILGPU.Warp.Shuffle(hot3_0_1.Z, e0_14_0_c & 31);
                    e0_14_0_1.W = global::ILGPU.Warp.Shuffle(hot3_0_1.W, e0_14_0_c & 31);
                    if (e0_14_0_c >= 32)
                    {
                        if (e0_14_0_c < 52)
                        {
                            e0_14_0_0 = cached[(((tile14 - firstTile) * 1 + 0) * 20 + (e0_14_0_c) + -32) * 2 + 0];
                            e0_14_0_1 = cached[(((tile14 - firstTile) * 1 + 0) * 20 + (e0_14_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_14_0_0 = stored[(((tiles0 + tile14) * 1 + 0) * 64 + (e0_14_0_c)) * 2 + 0];
                            e0_14_0_1 = stored[(((tiles0 + tile14) * 1 + 0) * 64 + (e0_14_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) * x14_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Z) * x14_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Z) * x14_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.W) * x14_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.W) * x14_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.X) * x14_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.X) * x14_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.Y) * x14_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.Y) * x14_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.Z) * x14_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.Z) * x14_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_1.W) * x14_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_1.W) * x14_3.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x15_0 = activations[(first + 15) * 4 + 0];
                    global::QuantSdk.Gpu.Float128 x15_1 = activations[(first + 15) * 4 + 1];
                    global::QuantSdk.Gpu.Float128 x15_2 = activations[(first + 15) * 4 + 2];
                    global::QuantSdk.Gpu.Float128 x15_3 = activations[(first + 15) * 4 + 3];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 15) * 16 / 64, 2);
                    int e0_15_0_c = c0_2 >> 26 & 0x3F;
                    global::QuantSdk.Gpu.Packed128 e0_15_0_0 = default;
                    global::QuantSdk.Gpu.Packed128 e0_15_0_1 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_15_0_c & 31);
                    e0_15_0_0.Z = global::ILGPU.Warp.Shuffle(hot3_0_0.Z, e0_15_0_c & 31);
                    e0_15_0_0.W = global::ILGPU.Warp.Shuffle(hot3_0_0.W, e0_15_0_c & 31);
                    e0_15_0_1.X = global::ILGPU.Warp.Shuffle(hot3_0_1.X, e0_15_0_c & 31);
                    e0_15_0_1.Y = global::ILGPU.Warp.Shuffle(hot3_0_1.Y, e0_15_0_c & 31);
                    e0_15_0_1.Z = global::ILGPU.Warp.Shuffle(hot3_0_1.Z, e0_15_0_c & 31);
                    e0_15_0_1.W = global::ILGPU.Warp.Shuffle(hot3_0_1.W, e0_15_0_c & 31);
                    if (e0_15_0_c >= 32)
                    {
                        if (e0_15_0_c < 52)
                        {
                            e0_15_0_0 = cached[(((tile15 - firstTile) * 1 + 0) * 20 + (e0_15_0_c) + -32) * 2 + 0];
                            e0_15_0_1 = cached[(((tile15 - firstTile) * 1 + 0) * 20 + (e0_15_0_c) + -32) * 2 + 1];
                        }
                        else
                        {
                            e0_15_0_0 = stored[(((tiles0 + tile15) * 1 + 0) * 64 + (e0_15_0_c)) * 2 + 0];
                            e0_15_0_1 = stored[(((tiles0 + tile15) * 1 + 0) * 64 + (e0_15_0_c)) * 2 + 1];
                        }
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) * x15_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Z) * x15_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Z) * x15_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.W) * x15_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.W) * x15_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.X) * x15_2.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.X) * x15_2.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.Y) * x15_2.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.Y) * x15_2.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.Z) * x15_3.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.Z) * x15_3.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_1.W) * x15_3.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_1.W) * x15_3.W;
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
