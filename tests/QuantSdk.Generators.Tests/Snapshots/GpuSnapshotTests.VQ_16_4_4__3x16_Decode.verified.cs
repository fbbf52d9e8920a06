#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,4,4>, 16 to 3 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 8192, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
        };

        /// <summary>Decodes the weights to half precision, row by row.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Decode(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
            {
                cached[i] = stored[i / 4 / 32 * 32 + 0 + i / 4 % 32];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    int c0_0 = source[at + 0];
                    int c1_0 = source[at + 32];
                    int first = step * 8 + part;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[((c0_0 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_1 = cached[((c0_0 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[(((c0_0 >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_1 = cached[(((c0_0 >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_0 = cached[(((c0_0 >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_1 = cached[(((c0_0 >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_0 = cached[(((c0_0 >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_1 = cached[(((c0_0 >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[((c1_0 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_1 = cached[((c1_0 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[(((c1_0 >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_1 = cached[(((c1_0 >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_0 = cached[(((c1_0 >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_1 = cached[(((c1_0 >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_0 = cached[(((c1_0 >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_1 = cached[(((c1_0 >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (row + 0 < 3)
                    {
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), e0_0_2_0.X), e0_0_3_0.X);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), e0_0_2_0.Y), e0_0_3_0.Y);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), e0_0_2_0.Z), e0_0_3_0.Z);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), e0_0_2_0.W), e0_0_3_0.W);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 8) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.X, e0_0_1_1.X), e0_0_2_1.X), e0_0_3_1.X);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 10) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Y, e0_0_1_1.Y), e0_0_2_1.Y), e0_0_3_1.Y);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 12) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Z, e0_0_1_1.Z), e0_0_2_1.Z), e0_0_3_1.Z);
                        weights[((long)(row + 0) * 128 + (first + 0) * 16 + 14) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.W, e0_0_1_1.W), e0_0_2_1.W), e0_0_3_1.W);
                    }
                    if (row + 1 < 3)
                    {
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), e1_0_2_0.X), e1_0_3_0.X);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), e1_0_2_0.Y), e1_0_3_0.Y);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), e1_0_2_0.Z), e1_0_3_0.Z);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), e1_0_2_0.W), e1_0_3_0.W);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 8) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.X, e1_0_1_1.X), e1_0_2_1.X), e1_0_3_1.X);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 10) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Y, e1_0_1_1.Y), e1_0_2_1.Y), e1_0_3_1.Y);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 12) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Z, e1_0_1_1.Z), e1_0_2_1.Z), e1_0_3_1.Z);
                        weights[((long)(row + 1) * 128 + (first + 0) * 16 + 14) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.W, e1_0_1_1.W), e1_0_2_1.W), e1_0_3_1.W);
                    }
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[((c0_0 >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_1 = cached[((c0_0 >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[(((c0_0 >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_1 = cached[(((c0_0 >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_0 = cached[(((c0_0 >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_1 = cached[(((c0_0 >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_0 = cached[(((c0_0 >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_1 = cached[(((c0_0 >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[((c1_0 >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_1 = cached[((c1_0 >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[(((c1_0 >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_1 = cached[(((c1_0 >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_0 = cached[(((c1_0 >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_1 = cached[(((c1_0 >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_0 = cached[(((c1_0 >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_1 = cached[(((c1_0 >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (row + 0 < 3)
                    {
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), e0_1_2_0.X), e0_1_3_0.X);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), e0_1_2_0.Y), e0_1_3_0.Y);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), e0_1_2_0.Z), e0_1_3_0.Z);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), e0_1_2_0.W), e0_1_3_0.W);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 8) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.X, e0_1_1_1.X), e0_1_2_1.X), e0_1_3_1.X);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 10) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Y, e0_1_1_1.Y), e0_1_2_1.Y), e0_1_3_1.Y);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 12) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Z, e0_1_1_1.Z), e0_1_2_1.Z), e0_1_3_1.Z);
                        weights[((long)(row + 0) * 128 + (first + 4) * 16 + 14) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.W, e0_1_1_1.W), e0_1_2_1.W), e0_1_3_1.W);
                    }
                    if (row + 1 < 3)
                    {
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 0) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), e1_1_2_0.X), e1_1_3_0.X);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 2) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), e1_1_2_0.Y), e1_1_3_0.Y);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 4) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), e1_1_2_0.Z), e1_1_3_0.Z);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 6) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), e1_1_2_0.W), e1_1_3_0.W);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 8) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.X, e1_1_1_1.X), e1_1_2_1.X), e1_1_3_1.X);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 10) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Y, e1_1_1_1.Y), e1_1_2_1.Y), e1_1_3_1.Y);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 12) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Z, e1_1_1_1.Z), e1_1_2_1.Z), e1_1_3_1.Z);
                        weights[((long)(row + 1) * 128 + (first + 4) * 16 + 14) / 2] = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.W, e1_1_1_1.W), e1_1_2_1.W), e1_1_3_1.W);
                    }
                }
            }
        }
    }
}
