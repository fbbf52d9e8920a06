#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: GPTVQ-2, 12 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 4,
                SharedBytes: 2048, InputStride: 64, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 16 / 256 * 1;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 256; i += 32)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 256 / 1, 0)) * 1 + i / 256 % 1) * 256 + i % 256];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1; block < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxX + 1) * 1, 1); block++)
            {
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source0 = units.SubView((long)block0 * 64 + lane);
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 4) / 256 * 1;
                int tiles1 = global::ILGPU.IntrinsicMath.Min(row + 1, 4) / 256 * 1;
                for (int step = warp; step < 1; step += 1)
                {
                    int c0_0 = source0[step * 64];
                    int c1_0 = source0[step * 64 + 32];
                    int first = step * 16 + part;
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 0);
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = cached[((tile0 - firstTile) * 1 + 0) * 256 + (c0_0 & 0xFF)];
                    global::QuantSdk.Gpu.Packed64 e1_0_0_0 = cached[((tile0 - firstTile) * 1 + 0) * 256 + (c1_0 & 0xFF)];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 256, 0);
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = cached[((tile1 - firstTile) * 1 + 0) * 256 + (c0_0 >> 8 & 0xFF)];
                    global::QuantSdk.Gpu.Packed64 e1_1_0_0 = cached[((tile1 - firstTile) * 1 + 0) * 256 + (c1_0 >> 8 & 0xFF)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e1_0_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + "mov.b32 %0, %4; "
                                + "mov.b32 %1, %5; "
                                + "mov.b32 %2, %6; "
                                + "mov.b32 %3, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = e0_0_0_0.X;
                            w0_1 = e1_0_0_0.X;
                            w0_2 = e0_0_0_0.Y;
                            w0_3 = e1_0_0_0.Y;
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e1_1_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + "mov.b32 %0, %4; "
                                + "mov.b32 %1, %5; "
                                + "mov.b32 %2, %6; "
                                + "mov.b32 %3, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = e0_1_0_0.X;
                            w1_1 = e1_1_0_0.X;
                            w1_2 = e0_1_0_0.Y;
                            w1_3 = e1_1_0_0.Y;
                        }
                        global::QuantSdk.Gpu.Packed128 own0 = global::QuantSdk.Gpu.VectorExchange.Neighbours(part, w0_0, w0_2, w1_0, w1_2);
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[(((long)(row + 0) * 64 + (first + 0) * 4 + 0) + 4 * part) / 8] = own0;
                        }
                        global::QuantSdk.Gpu.Packed128 own1 = global::QuantSdk.Gpu.VectorExchange.Neighbours(part, w0_1, w0_3, w1_1, w1_3);
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[(((long)(row + 1) * 64 + (first + 0) * 4 + 0) + 4 * part) / 8] = own1;
                        }
                    }
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 256, 0);
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = cached[((tile2 - firstTile) * 1 + 0) * 256 + (c0_0 >> 16 & 0xFF)];
                    global::QuantSdk.Gpu.Packed64 e1_2_0_0 = cached[((tile2 - firstTile) * 1 + 0) * 256 + (c1_0 >> 16 & 0xFF)];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 256, 0);
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = cached[((tile3 - firstTile) * 1 + 0) * 256 + (c0_0 >> 24 & 0xFF)];
                    global::QuantSdk.Gpu.Packed64 e1_3_0_0 = cached[((tile3 - firstTile) * 1 + 0) * 256 + (c1_0 >> 24 & 0xFF)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e1_2_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_2_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_0_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + "mov.b32 %0, %4; "
                                + "mov.b32 %1, %5; "
                                + "mov.b32 %2, %6; "
                                + "mov.b32 %3, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = e0_2_0_0.X;
                            w0_1 = e1_2_0_0.X;
                            w0_2 = e0_2_0_0.Y;
                            w0_3 = e1_2_0_0.Y;
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_3_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e1_3_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_3_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_3_0_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + "mov.b32 %0, %4; "
                                + "mov.b32 %1, %5; "
                                + "mov.b32 %2, %6; "
                                + "mov.b32 %3, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = e0_3_0_0.X;
                            w1_1 = e1_3_0_0.X;
                            w1_2 = e0_3_0_0.Y;
                            w1_3 = e1_3_0_0.Y;
                        }
                        global::QuantSdk.Gpu.Packed128 own0 = global::QuantSdk.Gpu.VectorExchange.Neighbours(part, w0_0, w0_2, w1_0, w1_2);
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[(((long)(row + 0) * 64 + (first + 8) * 4 + 0) + 4 * part) / 8] = own0;
                        }
                        global::QuantSdk.Gpu.Packed128 own1 = global::QuantSdk.Gpu.VectorExchange.Neighbours(part, w0_1, w0_3, w1_1, w1_3);
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[(((long)(row + 1) * 64 + (first + 8) * 4 + 0) + 4 * part) / 8] = own1;
                        }
                    }
                }
            }
        }
    }
}
