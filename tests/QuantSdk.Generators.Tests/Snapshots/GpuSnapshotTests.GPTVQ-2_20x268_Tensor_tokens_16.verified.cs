#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: GPTVQ-2, 268 to 20 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 2, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 1,
                SharedBytes: 32768, InputStride: 512, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
        };

        /// <summary>Products of 16 tokens on tensor cores for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Tensor16(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int team = warp / 2;
            int columnWarp = warp % 2;
            int tokens = (int)(y.Length / 20);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 2048);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 256, 256).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 256, 256).Cast<global::QuantSdk.Gpu.Packed64>();
            for (int set = global::ILGPU.Grid.IdxX; set < 2; set += 2)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 128 + lane);
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 19) / 256 * 2;
                int tiles1 = global::ILGPU.IntrinsicMath.Min(row + 1, 19) / 256 * 2;
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 1);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 64 + 32];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 2;
                        int fill = (chunk + 1 & 1) * 1024;
                        for (int first = warp; first < 32; first += 8)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 16, 1) * 16;
                            global::QuantSdk.Gpu.Packed64 x0_0 = inputs0[(step0 + depth0 % 16) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x0_1 = inputs1[(step0 + depth0 % 16) * 4 + part];
                            int item1 = first + 2;
                            int depth1 = item1;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 16, 1) * 16;
                            global::QuantSdk.Gpu.Packed64 x1_0 = inputs0[(step1 + depth1 % 16) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x1_1 = inputs1[(step1 + depth1 % 16) * 4 + part];
                            int item2 = first + 4;
                            int depth2 = item2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 16, 1) * 16;
                            global::QuantSdk.Gpu.Packed64 x2_0 = inputs0[(step2 + depth2 % 16) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x2_1 = inputs1[(step2 + depth2 % 16) * 4 + part];
                            int item3 = first + 6;
                            int depth3 = item3;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 16, 1) * 16;
                            global::QuantSdk.Gpu.Packed64 x3_0 = inputs0[(step3 + depth3 % 16) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x3_1 = inputs1[(step3 + depth3 % 16) * 4 + part];
                            staged[fill + item0 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.X, Y = x0_1.X, Z = x0_0.Y, W = x0_1.Y };
                            staged[fill + item1 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.X, Y = x1_1.X, Z = x1_0.Y, W = x1_1.Y };
                            staged[fill + item2 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.X, Y = x2_1.X, Z = x2_0.Y, W = x2_1.Y };
                            staged[fill + item3 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.X, Y = x3_1.X, Z = x3_0.Y, W = x3_1.Y };
                        }
                    }
                    if (chunk >= 0)
                    {
                        int end = global::ILGPU.IntrinsicMath.Min((chunk + 1) * 2, 2);
                        for (int turn = chunk * 2 + columnWarp; turn < end; turn += 2)
                        {

                            {
                                int step = turn;
                                int later = global::ILGPU.IntrinsicMath.Min(step + 2, 1);
                                global::QuantSdk.Gpu.Packed128 c0_0 = ahead0_c0_0;
                                ahead0_c0_0 = source0[later * 64];
                                global::QuantSdk.Gpu.Packed128 c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 64 + 32];
                                int stageStep = step - chunk * 2;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 1024 + stageStep * 512 + lane, 481);
                                int first = step * 64 + part;
                                int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_0_0_0 = stored[((tiles0 + tile0) * 1 + 0) * 256 + (c0_0.X & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_0_0_0 = stored[((tiles1 + tile0) * 1 + 0) * 256 + (c1_0.X & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, e0_0_0_0.X, e0_0_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, e1_0_0_0.X, e1_0_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_1_0_0 = stored[((tiles0 + tile1) * 1 + 0) * 256 + (c0_0.X >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_1_0_0 = stored[((tiles1 + tile1) * 1 + 0) * 256 + (c1_0.X >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x1_0 = stepInputs[32];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, e0_1_0_0.X, e0_1_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, e1_1_0_0.X, e1_1_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_2_0_0 = stored[((tiles0 + tile2) * 1 + 0) * 256 + (c0_0.X >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_2_0_0 = stored[((tiles1 + tile2) * 1 + 0) * 256 + (c1_0.X >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[64];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e0_2_0_0.X, e0_2_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e1_2_0_0.X, e1_2_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_3_0_0 = stored[((tiles0 + tile3) * 1 + 0) * 256 + (c0_0.X >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_3_0_0 = stored[((tiles1 + tile3) * 1 + 0) * 256 + (c1_0.X >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x3_0 = stepInputs[96];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e0_3_0_0.X, e0_3_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e1_3_0_0.X, e1_3_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_4_0_0 = stored[((tiles0 + tile4) * 1 + 0) * 256 + (c0_0.Y & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_4_0_0 = stored[((tiles1 + tile4) * 1 + 0) * 256 + (c1_0.Y & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e0_4_0_0.X, e0_4_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e1_4_0_0.X, e1_4_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_5_0_0 = stored[((tiles0 + tile5) * 1 + 0) * 256 + (c0_0.Y >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_5_0_0 = stored[((tiles1 + tile5) * 1 + 0) * 256 + (c1_0.Y >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x5_0 = stepInputs[160];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e0_5_0_0.X, e0_5_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e1_5_0_0.X, e1_5_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_6_0_0 = stored[((tiles0 + tile6) * 1 + 0) * 256 + (c0_0.Y >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_6_0_0 = stored[((tiles1 + tile6) * 1 + 0) * 256 + (c1_0.Y >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[192];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e0_6_0_0.X, e0_6_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e1_6_0_0.X, e1_6_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_7_0_0 = stored[((tiles0 + tile7) * 1 + 0) * 256 + (c0_0.Y >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_7_0_0 = stored[((tiles1 + tile7) * 1 + 0) * 256 + (c1_0.Y >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x7_0 = stepInputs[224];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e0_7_0_0.X, e0_7_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e1_7_0_0.X, e1_7_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_8_0_0 = stored[((tiles0 + tile8) * 1 + 0) * 256 + (c0_0.Z & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_8_0_0 = stored[((tiles1 + tile8) * 1 + 0) * 256 + (c1_0.Z & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x8_0 = stepInputs[256];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_8_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_8_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_8_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_8_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x8_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x8_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x8_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x8_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e0_8_0_0.X, e0_8_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e1_8_0_0.X, e1_8_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_9_0_0 = stored[((tiles0 + tile9) * 1 + 0) * 256 + (c0_0.Z >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_9_0_0 = stored[((tiles1 + tile9) * 1 + 0) * 256 + (c1_0.Z >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x9_0 = stepInputs[288];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_9_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_9_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_9_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_9_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x9_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x9_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x9_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x9_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e0_9_0_0.X, e0_9_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e1_9_0_0.X, e1_9_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_10_0_0 = stored[((tiles0 + tile10) * 1 + 0) * 256 + (c0_0.Z >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_10_0_0 = stored[((tiles1 + tile10) * 1 + 0) * 256 + (c1_0.Z >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x10_0 = stepInputs[320];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_10_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_10_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_10_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_10_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x10_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x10_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x10_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x10_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e0_10_0_0.X, e0_10_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e1_10_0_0.X, e1_10_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_11_0_0 = stored[((tiles0 + tile11) * 1 + 0) * 256 + (c0_0.Z >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_11_0_0 = stored[((tiles1 + tile11) * 1 + 0) * 256 + (c1_0.Z >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x11_0 = stepInputs[352];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_11_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_11_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_11_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_11_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x11_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x11_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x11_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x11_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e0_11_0_0.X, e0_11_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e1_11_0_0.X, e1_11_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_12_0_0 = stored[((tiles0 + tile12) * 1 + 0) * 256 + (c0_0.W & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_12_0_0 = stored[((tiles1 + tile12) * 1 + 0) * 256 + (c1_0.W & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x12_0 = stepInputs[384];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_12_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_12_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_12_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_12_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x12_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x12_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x12_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x12_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e0_12_0_0.X, e0_12_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e1_12_0_0.X, e1_12_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_13_0_0 = stored[((tiles0 + tile13) * 1 + 0) * 256 + (c0_0.W >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_13_0_0 = stored[((tiles1 + tile13) * 1 + 0) * 256 + (c1_0.W >> 8 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x13_0 = stepInputs[416];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_13_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_13_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_13_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_13_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x13_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x13_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x13_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x13_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e0_13_0_0.X, e0_13_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e1_13_0_0.X, e1_13_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_14_0_0 = stored[((tiles0 + tile14) * 1 + 0) * 256 + (c0_0.W >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_14_0_0 = stored[((tiles1 + tile14) * 1 + 0) * 256 + (c1_0.W >> 16 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x14_0 = stepInputs[448];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_14_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_14_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_14_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_14_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x14_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x14_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x14_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x14_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e0_14_0_0.X, e0_14_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e1_14_0_0.X, e1_14_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 4 / 256, 1);
                                global::QuantSdk.Gpu.Packed64 e0_15_0_0 = stored[((tiles0 + tile15) * 1 + 0) * 256 + (c0_0.W >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed64 e1_15_0_0 = stored[((tiles1 + tile15) * 1 + 0) * 256 + (c1_0.W >> 24 & 0xFF)];
                                global::QuantSdk.Gpu.Packed128 x15_0 = stepInputs[480];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_15_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_15_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_15_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_15_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x15_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x15_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x15_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x15_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e0_15_0_0.X, e0_15_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e1_15_0_0.X, e1_15_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();
                }
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> sums = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Float128>().SubView(0, 128);
                sums[warp * 64 + 0 + lane] = new global::QuantSdk.Gpu.Float128 { X = s0_0_0_0, Y = s0_0_1_0, Z = s0_0_0_1, W = s0_0_1_1 };
                sums[warp * 64 + 32 + lane] = new global::QuantSdk.Gpu.Float128 { X = s0_0_0_2, Y = s0_0_1_2, Z = s0_0_0_3, W = s0_0_1_3 };
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 64; i += 64)
                {
                    int place = i / 64 * 128 + i % 64;
                    global::QuantSdk.Gpu.Float128 total = sums[place];
                    global::QuantSdk.Gpu.Float128 sum1 = sums[place + 64];
                    total.X += sum1.X;
                    total.Y += sum1.Y;
                    total.Z += sum1.Z;
                    total.W += sum1.W;
                    int target = set * 16 + i / 64 * 16 + (i & 3) * 4;
                    int column = token + i / 32 % 2 * 8 + (i >> 2 & 7);
                    if (column < tokens)
                    {
                        if (target + 0 < 20)
                        {
                            y[(long)column * 20 + target + 0] = total.X * activationScales[column];
                        }
                        if (target + 1 < 20)
                        {
                            y[(long)column * 20 + target + 1] = total.Y * activationScales[column];
                        }
                        if (target + 2 < 20)
                        {
                            y[(long)column * 20 + target + 2] = total.Z * activationScales[column];
                        }
                        if (target + 3 < 20)
                        {
                            y[(long)column * 20 + target + 3] = total.W * activationScales[column];
                        }
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}
