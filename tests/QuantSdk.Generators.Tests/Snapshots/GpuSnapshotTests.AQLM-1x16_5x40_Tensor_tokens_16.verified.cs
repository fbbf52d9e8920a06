#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-1x16, 40 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 16384, InputStride: 256, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int team = warp / 1;
            int columnWarp = warp % 1;
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 1024);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 64 + 32];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 512;
                        for (int first = warp; first < 8; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed128 x0_0 = inputs0[(step0 + depth0 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x0_1 = inputs1[(step0 + depth0 % 8) * 4 + part];
                            int item1 = first + 1;
                            int depth1 = item1;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed128 x1_0 = inputs0[(step1 + depth1 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x1_1 = inputs1[(step1 + depth1 % 8) * 4 + part];
                            int item2 = first + 2;
                            int depth2 = item2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed128 x2_0 = inputs0[(step2 + depth2 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x2_1 = inputs1[(step2 + depth2 % 8) * 4 + part];
                            int item3 = first + 3;
                            int depth3 = item3;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed128 x3_0 = inputs0[(step3 + depth3 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x3_1 = inputs1[(step3 + depth3 % 8) * 4 + part];
                            staged[fill + (item0 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.X, Y = x0_1.X, Z = x0_0.Y, W = x0_1.Y };
                            staged[fill + (item0 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.Z, Y = x0_1.Z, Z = x0_0.W, W = x0_1.W };
                            staged[fill + (item1 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.X, Y = x1_1.X, Z = x1_0.Y, W = x1_1.Y };
                            staged[fill + (item1 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.Z, Y = x1_1.Z, Z = x1_0.W, W = x1_1.W };
                            staged[fill + (item2 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.X, Y = x2_1.X, Z = x2_0.Y, W = x2_1.Y };
                            staged[fill + (item2 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.Z, Y = x2_1.Z, Z = x2_0.W, W = x2_1.W };
                            staged[fill + (item3 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.X, Y = x3_1.X, Z = x3_0.Y, W = x3_1.Y };
                            staged[fill + (item3 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.Z, Y = x3_1.Z, Z = x3_0.W, W = x3_1.W };
                        }
                    }
                    if (chunk >= 0)
                    {
                        int end = global::ILGPU.IntrinsicMath.Min((chunk + 1) * 1, 1);
                        for (int turn = chunk * 1 + columnWarp; turn < end; turn += 1)
                        {

                            {
                                int step = turn;
                                int later = global::ILGPU.IntrinsicMath.Min(step + 1, 0);
                                global::QuantSdk.Gpu.Packed128 c0_0 = ahead0_c0_0;
                                ahead0_c0_0 = source0[later * 64];
                                global::QuantSdk.Gpu.Packed128 c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 64 + 32];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 512 + stageStep * 512 + lane, 481);
                                int first = step * 32 + part;
                                global::QuantSdk.Gpu.Packed128 e0_0_0_0 = stored[c0_0.X & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_0_0_0 = stored[c1_0.X & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, e0_0_0_0.Z, e0_0_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, e1_0_0_0.Z, e1_0_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_1_0_0 = stored[c0_0.X >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_1_0_0 = stored[c1_0.X >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[64];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e0_1_0_0.X, e0_1_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e1_1_0_0.X, e1_1_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e0_1_0_0.Z, e0_1_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e1_1_0_0.Z, e1_1_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_2_0_0 = stored[c0_0.Y & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_2_0_0 = stored[c1_0.Y & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e0_2_0_0.X, e0_2_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e1_2_0_0.X, e1_2_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e0_2_0_0.Z, e0_2_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e1_2_0_0.Z, e1_2_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_3_0_0 = stored[c0_0.Y >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_3_0_0 = stored[c1_0.Y >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[192];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e0_3_0_0.X, e0_3_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e1_3_0_0.X, e1_3_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e0_3_0_0.Z, e0_3_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e1_3_0_0.Z, e1_3_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_4_0_0 = stored[c0_0.Z & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_4_0_0 = stored[c1_0.Z & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x8_0 = stepInputs[256];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x8_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x8_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x8_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x8_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x9_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x9_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x9_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x9_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e0_4_0_0.X, e0_4_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e1_4_0_0.X, e1_4_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e0_4_0_0.Z, e0_4_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e1_4_0_0.Z, e1_4_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_5_0_0 = stored[c0_0.Z >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_5_0_0 = stored[c1_0.Z >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x10_0 = stepInputs[320];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x10_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x10_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x10_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x10_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x11_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x11_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x11_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x11_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e0_5_0_0.X, e0_5_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e1_5_0_0.X, e1_5_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e0_5_0_0.Z, e0_5_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e1_5_0_0.Z, e1_5_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_6_0_0 = stored[c0_0.W & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_6_0_0 = stored[c1_0.W & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x12_0 = stepInputs[384];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x12_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x12_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x12_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x12_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x13_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x13_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x13_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x13_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e0_6_0_0.X, e0_6_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e1_6_0_0.X, e1_6_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e0_6_0_0.Z, e0_6_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e1_6_0_0.Z, e1_6_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_7_0_0 = stored[c0_0.W >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 e1_7_0_0 = stored[c1_0.W >> 16 & 0xFFFF];
                                global::QuantSdk.Gpu.Packed128 x14_0 = stepInputs[448];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x14_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x14_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x14_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x14_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x15_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x15_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x15_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x15_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e0_7_0_0.X, e0_7_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e1_7_0_0.X, e1_7_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e0_7_0_0.Z, e0_7_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e1_7_0_0.Z, e1_7_0_0.W);
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

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_0_0_0 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_0 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_1 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_1 * scales[target + 3] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_0_0_2 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_2 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_3 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_3 * scales[target + 3] * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}
