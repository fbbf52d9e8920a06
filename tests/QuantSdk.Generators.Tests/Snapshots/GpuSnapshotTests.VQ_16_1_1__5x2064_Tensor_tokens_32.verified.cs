#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,1,1>, 2064 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor32,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 2, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 4096, Tokens: 32, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
        };

        /// <summary>Products of 32 tokens on tensor cores for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Tensor32(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int team = warp / 1;
            int columnWarp = warp % 1;
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 32;
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 8192);
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source0 = units.SubView((long)block0 * 128 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                float s0_1_0_0 = 0f; float s0_1_0_1 = 0f; float s0_1_0_2 = 0f; float s0_1_0_3 = 0f; float s0_1_1_0 = 0f; float s0_1_1_1 = 0f; float s0_1_1_2 = 0f; float s0_1_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 1);
                int ahead0_c0_0 = source0[first0 * 64];
                int ahead0_c1_0 = source0[first0 * 64 + 32];
                for (int chunk = -1; chunk < 2; chunk++)
                {
                    if (chunk >= 0)
                    {
                        int end = global::ILGPU.IntrinsicMath.Min((chunk + 1) * 1, 2);
                        for (int turn = chunk * 1 + columnWarp; turn < end; turn += 1)
                        {

                            {
                                int step = turn;
                                int later = global::ILGPU.IntrinsicMath.Min(step + 1, 1);
                                int c0_0 = ahead0_c0_0;
                                ahead0_c0_0 = source0[later * 64];
                                int c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 64 + 32];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView(0 + stageStep * 8192 + lane, 8161);
                                int first = step * 128 + part;
                                global::QuantSdk.Gpu.Packed128 e0_0_0_0 = stored[(c0_0 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_0_0_1 = stored[(c0_0 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_0_0_0 = stored[(c1_0 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_0_0_1 = stored[(c1_0 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
                                global::QuantSdk.Gpu.Packed128 x0_1 = stepInputs[32];
                                global::QuantSdk.Gpu.Packed128 x1_0 = stepInputs[64];
                                global::QuantSdk.Gpu.Packed128 x1_1 = stepInputs[96];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x1_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_1.X, x0_1.Y, x0_1.Z, x0_1.W, e0_0_0_0.X, e0_0_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_1.X, x0_1.Y, x0_1.Z, x0_1.W, e1_0_0_0.X, e1_0_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_1.X, x1_1.Y, x1_1.Z, x1_1.W, e0_0_0_0.Z, e0_0_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_1.X, x1_1.Y, x1_1.Z, x1_1.W, e1_0_0_0.Z, e1_0_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[128];
                                global::QuantSdk.Gpu.Packed128 x2_1 = stepInputs[160];
                                global::QuantSdk.Gpu.Packed128 x3_0 = stepInputs[192];
                                global::QuantSdk.Gpu.Packed128 x3_1 = stepInputs[224];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_0_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_0_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_0_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_0_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_0_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_0_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x3_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x3_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e0_0_0_1.X, e0_0_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, e1_0_0_1.X, e1_0_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_1.X, x2_1.Y, x2_1.Z, x2_1.W, e0_0_0_1.X, e0_0_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_1.X, x2_1.Y, x2_1.Z, x2_1.W, e1_0_0_1.X, e1_0_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e0_0_0_1.Z, e0_0_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, e1_0_0_1.Z, e1_0_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_1.X, x3_1.Y, x3_1.Z, x3_1.W, e0_0_0_1.Z, e0_0_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_1.X, x3_1.Y, x3_1.Z, x3_1.W, e1_0_0_1.Z, e1_0_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_1_0_0 = stored[(c0_0 >> 1 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_1_0_1 = stored[(c0_0 >> 1 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_1_0_0 = stored[(c1_0 >> 1 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_1_0_1 = stored[(c1_0 >> 1 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[256];
                                global::QuantSdk.Gpu.Packed128 x4_1 = stepInputs[288];
                                global::QuantSdk.Gpu.Packed128 x5_0 = stepInputs[320];
                                global::QuantSdk.Gpu.Packed128 x5_1 = stepInputs[352];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x4_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x4_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x4_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x4_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x5_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x5_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x5_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x5_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e0_1_0_0.X, e0_1_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, e1_1_0_0.X, e1_1_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_1.X, x4_1.Y, x4_1.Z, x4_1.W, e0_1_0_0.X, e0_1_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_1.X, x4_1.Y, x4_1.Z, x4_1.W, e1_1_0_0.X, e1_1_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e0_1_0_0.Z, e0_1_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, e1_1_0_0.Z, e1_1_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_1.X, x5_1.Y, x5_1.Z, x5_1.W, e0_1_0_0.Z, e0_1_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_1.X, x5_1.Y, x5_1.Z, x5_1.W, e1_1_0_0.Z, e1_1_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[384];
                                global::QuantSdk.Gpu.Packed128 x6_1 = stepInputs[416];
                                global::QuantSdk.Gpu.Packed128 x7_0 = stepInputs[448];
                                global::QuantSdk.Gpu.Packed128 x7_1 = stepInputs[480];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_1_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_1_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x6_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x6_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x6_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x6_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_1_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_1_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_1_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_1_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x7_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x7_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x7_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x7_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e0_1_0_1.X, e0_1_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, e1_1_0_1.X, e1_1_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_1.X, x6_1.Y, x6_1.Z, x6_1.W, e0_1_0_1.X, e0_1_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_1.X, x6_1.Y, x6_1.Z, x6_1.W, e1_1_0_1.X, e1_1_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e0_1_0_1.Z, e0_1_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, e1_1_0_1.Z, e1_1_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_1.X, x7_1.Y, x7_1.Z, x7_1.W, e0_1_0_1.Z, e0_1_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_1.X, x7_1.Y, x7_1.Z, x7_1.W, e1_1_0_1.Z, e1_1_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_2_0_0 = stored[(c0_0 >> 2 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_2_0_1 = stored[(c0_0 >> 2 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_2_0_0 = stored[(c1_0 >> 2 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_2_0_1 = stored[(c1_0 >> 2 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x8_0 = stepInputs[512];
                                global::QuantSdk.Gpu.Packed128 x8_1 = stepInputs[544];
                                global::QuantSdk.Gpu.Packed128 x9_0 = stepInputs[576];
                                global::QuantSdk.Gpu.Packed128 x9_1 = stepInputs[608];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x8_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x8_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x8_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x8_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x8_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x8_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x8_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x8_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x9_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x9_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x9_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x9_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x9_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x9_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x9_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x9_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e0_2_0_0.X, e0_2_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, e1_2_0_0.X, e1_2_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_1.X, x8_1.Y, x8_1.Z, x8_1.W, e0_2_0_0.X, e0_2_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_1.X, x8_1.Y, x8_1.Z, x8_1.W, e1_2_0_0.X, e1_2_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e0_2_0_0.Z, e0_2_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, e1_2_0_0.Z, e1_2_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_1.X, x9_1.Y, x9_1.Z, x9_1.W, e0_2_0_0.Z, e0_2_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_1.X, x9_1.Y, x9_1.Z, x9_1.W, e1_2_0_0.Z, e1_2_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x10_0 = stepInputs[640];
                                global::QuantSdk.Gpu.Packed128 x10_1 = stepInputs[672];
                                global::QuantSdk.Gpu.Packed128 x11_0 = stepInputs[704];
                                global::QuantSdk.Gpu.Packed128 x11_1 = stepInputs[736];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_2_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x10_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x10_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x10_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x10_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x10_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x10_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x10_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x10_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_2_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_2_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_2_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_2_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x11_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x11_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x11_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x11_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x11_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x11_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x11_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x11_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e0_2_0_1.X, e0_2_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, e1_2_0_1.X, e1_2_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_1.X, x10_1.Y, x10_1.Z, x10_1.W, e0_2_0_1.X, e0_2_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_1.X, x10_1.Y, x10_1.Z, x10_1.W, e1_2_0_1.X, e1_2_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e0_2_0_1.Z, e0_2_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, e1_2_0_1.Z, e1_2_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_1.X, x11_1.Y, x11_1.Z, x11_1.W, e0_2_0_1.Z, e0_2_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_1.X, x11_1.Y, x11_1.Z, x11_1.W, e1_2_0_1.Z, e1_2_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_3_0_0 = stored[(c0_0 >> 3 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_3_0_1 = stored[(c0_0 >> 3 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_3_0_0 = stored[(c1_0 >> 3 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_3_0_1 = stored[(c1_0 >> 3 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x12_0 = stepInputs[768];
                                global::QuantSdk.Gpu.Packed128 x12_1 = stepInputs[800];
                                global::QuantSdk.Gpu.Packed128 x13_0 = stepInputs[832];
                                global::QuantSdk.Gpu.Packed128 x13_1 = stepInputs[864];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x12_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x12_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x12_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x12_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x12_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x12_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x12_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x12_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x13_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x13_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x13_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x13_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x13_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x13_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x13_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x13_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e0_3_0_0.X, e0_3_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, e1_3_0_0.X, e1_3_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_1.X, x12_1.Y, x12_1.Z, x12_1.W, e0_3_0_0.X, e0_3_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_1.X, x12_1.Y, x12_1.Z, x12_1.W, e1_3_0_0.X, e1_3_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e0_3_0_0.Z, e0_3_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, e1_3_0_0.Z, e1_3_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_1.X, x13_1.Y, x13_1.Z, x13_1.W, e0_3_0_0.Z, e0_3_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_1.X, x13_1.Y, x13_1.Z, x13_1.W, e1_3_0_0.Z, e1_3_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x14_0 = stepInputs[896];
                                global::QuantSdk.Gpu.Packed128 x14_1 = stepInputs[928];
                                global::QuantSdk.Gpu.Packed128 x15_0 = stepInputs[960];
                                global::QuantSdk.Gpu.Packed128 x15_1 = stepInputs[992];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_3_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_3_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_3_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x14_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x14_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x14_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x14_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x14_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x14_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x14_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x14_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_3_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_3_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_3_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_3_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x15_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x15_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x15_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x15_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x15_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x15_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x15_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x15_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e0_3_0_1.X, e0_3_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, e1_3_0_1.X, e1_3_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_1.X, x14_1.Y, x14_1.Z, x14_1.W, e0_3_0_1.X, e0_3_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_1.X, x14_1.Y, x14_1.Z, x14_1.W, e1_3_0_1.X, e1_3_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e0_3_0_1.Z, e0_3_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, e1_3_0_1.Z, e1_3_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_1.X, x15_1.Y, x15_1.Z, x15_1.W, e0_3_0_1.Z, e0_3_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_1.X, x15_1.Y, x15_1.Z, x15_1.W, e1_3_0_1.Z, e1_3_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_4_0_0 = stored[(c0_0 >> 4 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_4_0_1 = stored[(c0_0 >> 4 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_4_0_0 = stored[(c1_0 >> 4 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_4_0_1 = stored[(c1_0 >> 4 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x16_0 = stepInputs[1024];
                                global::QuantSdk.Gpu.Packed128 x16_1 = stepInputs[1056];
                                global::QuantSdk.Gpu.Packed128 x17_0 = stepInputs[1088];
                                global::QuantSdk.Gpu.Packed128 x17_1 = stepInputs[1120];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x16_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x16_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x16_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x16_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x16_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x16_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x16_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x16_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x17_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x17_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x17_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x17_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x17_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x17_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x17_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x17_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x16_0.X, x16_0.Y, x16_0.Z, x16_0.W, e0_4_0_0.X, e0_4_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x16_0.X, x16_0.Y, x16_0.Z, x16_0.W, e1_4_0_0.X, e1_4_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x16_1.X, x16_1.Y, x16_1.Z, x16_1.W, e0_4_0_0.X, e0_4_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x16_1.X, x16_1.Y, x16_1.Z, x16_1.W, e1_4_0_0.X, e1_4_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x17_0.X, x17_0.Y, x17_0.Z, x17_0.W, e0_4_0_0.Z, e0_4_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x17_0.X, x17_0.Y, x17_0.Z, x17_0.W, e1_4_0_0.Z, e1_4_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x17_1.X, x17_1.Y, x17_1.Z, x17_1.W, e0_4_0_0.Z, e0_4_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x17_1.X, x17_1.Y, x17_1.Z, x17_1.W, e1_4_0_0.Z, e1_4_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x18_0 = stepInputs[1152];
                                global::QuantSdk.Gpu.Packed128 x18_1 = stepInputs[1184];
                                global::QuantSdk.Gpu.Packed128 x19_0 = stepInputs[1216];
                                global::QuantSdk.Gpu.Packed128 x19_1 = stepInputs[1248];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_4_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_4_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_4_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_4_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x18_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x18_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x18_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x18_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x18_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x18_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x18_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x18_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_4_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_4_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_4_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_4_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x19_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x19_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x19_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x19_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x19_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x19_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x19_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x19_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x18_0.X, x18_0.Y, x18_0.Z, x18_0.W, e0_4_0_1.X, e0_4_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x18_0.X, x18_0.Y, x18_0.Z, x18_0.W, e1_4_0_1.X, e1_4_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x18_1.X, x18_1.Y, x18_1.Z, x18_1.W, e0_4_0_1.X, e0_4_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x18_1.X, x18_1.Y, x18_1.Z, x18_1.W, e1_4_0_1.X, e1_4_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x19_0.X, x19_0.Y, x19_0.Z, x19_0.W, e0_4_0_1.Z, e0_4_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x19_0.X, x19_0.Y, x19_0.Z, x19_0.W, e1_4_0_1.Z, e1_4_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x19_1.X, x19_1.Y, x19_1.Z, x19_1.W, e0_4_0_1.Z, e0_4_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x19_1.X, x19_1.Y, x19_1.Z, x19_1.W, e1_4_0_1.Z, e1_4_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_5_0_0 = stored[(c0_0 >> 5 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_5_0_1 = stored[(c0_0 >> 5 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_5_0_0 = stored[(c1_0 >> 5 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_5_0_1 = stored[(c1_0 >> 5 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x20_0 = stepInputs[1280];
                                global::QuantSdk.Gpu.Packed128 x20_1 = stepInputs[1312];
                                global::QuantSdk.Gpu.Packed128 x21_0 = stepInputs[1344];
                                global::QuantSdk.Gpu.Packed128 x21_1 = stepInputs[1376];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x20_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x20_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x20_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x20_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x20_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x20_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x20_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x20_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x21_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x21_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x21_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x21_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x21_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x21_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x21_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x21_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x20_0.X, x20_0.Y, x20_0.Z, x20_0.W, e0_5_0_0.X, e0_5_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x20_0.X, x20_0.Y, x20_0.Z, x20_0.W, e1_5_0_0.X, e1_5_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x20_1.X, x20_1.Y, x20_1.Z, x20_1.W, e0_5_0_0.X, e0_5_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x20_1.X, x20_1.Y, x20_1.Z, x20_1.W, e1_5_0_0.X, e1_5_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x21_0.X, x21_0.Y, x21_0.Z, x21_0.W, e0_5_0_0.Z, e0_5_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x21_0.X, x21_0.Y, x21_0.Z, x21_0.W, e1_5_0_0.Z, e1_5_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x21_1.X, x21_1.Y, x21_1.Z, x21_1.W, e0_5_0_0.Z, e0_5_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x21_1.X, x21_1.Y, x21_1.Z, x21_1.W, e1_5_0_0.Z, e1_5_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x22_0 = stepInputs[1408];
                                global::QuantSdk.Gpu.Packed128 x22_1 = stepInputs[1440];
                                global::QuantSdk.Gpu.Packed128 x23_0 = stepInputs[1472];
                                global::QuantSdk.Gpu.Packed128 x23_1 = stepInputs[1504];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_5_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_5_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_5_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_5_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x22_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x22_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x22_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x22_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x22_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x22_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x22_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x22_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_5_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_5_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_5_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_5_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x23_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x23_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x23_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x23_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x23_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x23_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x23_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x23_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x22_0.X, x22_0.Y, x22_0.Z, x22_0.W, e0_5_0_1.X, e0_5_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x22_0.X, x22_0.Y, x22_0.Z, x22_0.W, e1_5_0_1.X, e1_5_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x22_1.X, x22_1.Y, x22_1.Z, x22_1.W, e0_5_0_1.X, e0_5_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x22_1.X, x22_1.Y, x22_1.Z, x22_1.W, e1_5_0_1.X, e1_5_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x23_0.X, x23_0.Y, x23_0.Z, x23_0.W, e0_5_0_1.Z, e0_5_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x23_0.X, x23_0.Y, x23_0.Z, x23_0.W, e1_5_0_1.Z, e1_5_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x23_1.X, x23_1.Y, x23_1.Z, x23_1.W, e0_5_0_1.Z, e0_5_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x23_1.X, x23_1.Y, x23_1.Z, x23_1.W, e1_5_0_1.Z, e1_5_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_6_0_0 = stored[(c0_0 >> 6 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_6_0_1 = stored[(c0_0 >> 6 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_6_0_0 = stored[(c1_0 >> 6 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_6_0_1 = stored[(c1_0 >> 6 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x24_0 = stepInputs[1536];
                                global::QuantSdk.Gpu.Packed128 x24_1 = stepInputs[1568];
                                global::QuantSdk.Gpu.Packed128 x25_0 = stepInputs[1600];
                                global::QuantSdk.Gpu.Packed128 x25_1 = stepInputs[1632];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x24_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x24_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x24_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x24_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x24_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x24_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x24_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x24_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x25_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x25_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x25_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x25_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x25_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x25_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x25_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x25_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x24_0.X, x24_0.Y, x24_0.Z, x24_0.W, e0_6_0_0.X, e0_6_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x24_0.X, x24_0.Y, x24_0.Z, x24_0.W, e1_6_0_0.X, e1_6_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x24_1.X, x24_1.Y, x24_1.Z, x24_1.W, e0_6_0_0.X, e0_6_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x24_1.X, x24_1.Y, x24_1.Z, x24_1.W, e1_6_0_0.X, e1_6_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x25_0.X, x25_0.Y, x25_0.Z, x25_0.W, e0_6_0_0.Z, e0_6_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x25_0.X, x25_0.Y, x25_0.Z, x25_0.W, e1_6_0_0.Z, e1_6_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x25_1.X, x25_1.Y, x25_1.Z, x25_1.W, e0_6_0_0.Z, e0_6_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x25_1.X, x25_1.Y, x25_1.Z, x25_1.W, e1_6_0_0.Z, e1_6_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x26_0 = stepInputs[1664];
                                global::QuantSdk.Gpu.Packed128 x26_1 = stepInputs[1696];
                                global::QuantSdk.Gpu.Packed128 x27_0 = stepInputs[1728];
                                global::QuantSdk.Gpu.Packed128 x27_1 = stepInputs[1760];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_6_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_6_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_6_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_6_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x26_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x26_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x26_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x26_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x26_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x26_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x26_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x26_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_6_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_6_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_6_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_6_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x27_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x27_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x27_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x27_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x27_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x27_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x27_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x27_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x26_0.X, x26_0.Y, x26_0.Z, x26_0.W, e0_6_0_1.X, e0_6_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x26_0.X, x26_0.Y, x26_0.Z, x26_0.W, e1_6_0_1.X, e1_6_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x26_1.X, x26_1.Y, x26_1.Z, x26_1.W, e0_6_0_1.X, e0_6_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x26_1.X, x26_1.Y, x26_1.Z, x26_1.W, e1_6_0_1.X, e1_6_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x27_0.X, x27_0.Y, x27_0.Z, x27_0.W, e0_6_0_1.Z, e0_6_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x27_0.X, x27_0.Y, x27_0.Z, x27_0.W, e1_6_0_1.Z, e1_6_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x27_1.X, x27_1.Y, x27_1.Z, x27_1.W, e0_6_0_1.Z, e0_6_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x27_1.X, x27_1.Y, x27_1.Z, x27_1.W, e1_6_0_1.Z, e1_6_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_7_0_0 = stored[(c0_0 >> 7 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_7_0_1 = stored[(c0_0 >> 7 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_7_0_0 = stored[(c1_0 >> 7 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_7_0_1 = stored[(c1_0 >> 7 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x28_0 = stepInputs[1792];
                                global::QuantSdk.Gpu.Packed128 x28_1 = stepInputs[1824];
                                global::QuantSdk.Gpu.Packed128 x29_0 = stepInputs[1856];
                                global::QuantSdk.Gpu.Packed128 x29_1 = stepInputs[1888];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x28_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x28_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x28_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x28_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x28_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x28_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x28_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x28_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x29_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x29_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x29_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x29_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x29_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x29_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x29_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x29_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x28_0.X, x28_0.Y, x28_0.Z, x28_0.W, e0_7_0_0.X, e0_7_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x28_0.X, x28_0.Y, x28_0.Z, x28_0.W, e1_7_0_0.X, e1_7_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x28_1.X, x28_1.Y, x28_1.Z, x28_1.W, e0_7_0_0.X, e0_7_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x28_1.X, x28_1.Y, x28_1.Z, x28_1.W, e1_7_0_0.X, e1_7_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x29_0.X, x29_0.Y, x29_0.Z, x29_0.W, e0_7_0_0.Z, e0_7_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x29_0.X, x29_0.Y, x29_0.Z, x29_0.W, e1_7_0_0.Z, e1_7_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x29_1.X, x29_1.Y, x29_1.Z, x29_1.W, e0_7_0_0.Z, e0_7_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x29_1.X, x29_1.Y, x29_1.Z, x29_1.W, e1_7_0_0.Z, e1_7_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x30_0 = stepInputs[1920];
                                global::QuantSdk.Gpu.Packed128 x30_1 = stepInputs[1952];
                                global::QuantSdk.Gpu.Packed128 x31_0 = stepInputs[1984];
                                global::QuantSdk.Gpu.Packed128 x31_1 = stepInputs[2016];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_7_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_7_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_7_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_7_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x30_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x30_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x30_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x30_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x30_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x30_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x30_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x30_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_7_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_7_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_7_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_7_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x31_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x31_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x31_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x31_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x31_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x31_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x31_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x31_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x30_0.X, x30_0.Y, x30_0.Z, x30_0.W, e0_7_0_1.X, e0_7_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x30_0.X, x30_0.Y, x30_0.Z, x30_0.W, e1_7_0_1.X, e1_7_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x30_1.X, x30_1.Y, x30_1.Z, x30_1.W, e0_7_0_1.X, e0_7_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x30_1.X, x30_1.Y, x30_1.Z, x30_1.W, e1_7_0_1.X, e1_7_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x31_0.X, x31_0.Y, x31_0.Z, x31_0.W, e0_7_0_1.Z, e0_7_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x31_0.X, x31_0.Y, x31_0.Z, x31_0.W, e1_7_0_1.Z, e1_7_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x31_1.X, x31_1.Y, x31_1.Z, x31_1.W, e0_7_0_1.Z, e0_7_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x31_1.X, x31_1.Y, x31_1.Z, x31_1.W, e1_7_0_1.Z, e1_7_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_8_0_0 = stored[(c0_0 >> 8 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_8_0_1 = stored[(c0_0 >> 8 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_8_0_0 = stored[(c1_0 >> 8 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_8_0_1 = stored[(c1_0 >> 8 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x32_0 = stepInputs[2048];
                                global::QuantSdk.Gpu.Packed128 x32_1 = stepInputs[2080];
                                global::QuantSdk.Gpu.Packed128 x33_0 = stepInputs[2112];
                                global::QuantSdk.Gpu.Packed128 x33_1 = stepInputs[2144];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_8_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_8_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_8_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_8_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x32_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x32_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x32_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x32_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x32_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x32_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x32_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x32_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_8_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_8_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_8_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_8_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x33_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x33_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x33_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x33_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x33_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x33_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x33_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x33_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x32_0.X, x32_0.Y, x32_0.Z, x32_0.W, e0_8_0_0.X, e0_8_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x32_0.X, x32_0.Y, x32_0.Z, x32_0.W, e1_8_0_0.X, e1_8_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x32_1.X, x32_1.Y, x32_1.Z, x32_1.W, e0_8_0_0.X, e0_8_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x32_1.X, x32_1.Y, x32_1.Z, x32_1.W, e1_8_0_0.X, e1_8_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x33_0.X, x33_0.Y, x33_0.Z, x33_0.W, e0_8_0_0.Z, e0_8_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x33_0.X, x33_0.Y, x33_0.Z, x33_0.W, e1_8_0_0.Z, e1_8_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x33_1.X, x33_1.Y, x33_1.Z, x33_1.W, e0_8_0_0.Z, e0_8_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x33_1.X, x33_1.Y, x33_1.Z, x33_1.W, e1_8_0_0.Z, e1_8_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x34_0 = stepInputs[2176];
                                global::QuantSdk.Gpu.Packed128 x34_1 = stepInputs[2208];
                                global::QuantSdk.Gpu.Packed128 x35_0 = stepInputs[2240];
                                global::QuantSdk.Gpu.Packed128 x35_1 = stepInputs[2272];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_8_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_8_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_8_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_8_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x34_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x34_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x34_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x34_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x34_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x34_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x34_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x34_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_8_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_8_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_8_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_8_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x35_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x35_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x35_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x35_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x35_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x35_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x35_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x35_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x34_0.X, x34_0.Y, x34_0.Z, x34_0.W, e0_8_0_1.X, e0_8_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x34_0.X, x34_0.Y, x34_0.Z, x34_0.W, e1_8_0_1.X, e1_8_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x34_1.X, x34_1.Y, x34_1.Z, x34_1.W, e0_8_0_1.X, e0_8_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x34_1.X, x34_1.Y, x34_1.Z, x34_1.W, e1_8_0_1.X, e1_8_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x35_0.X, x35_0.Y, x35_0.Z, x35_0.W, e0_8_0_1.Z, e0_8_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x35_0.X, x35_0.Y, x35_0.Z, x35_0.W, e1_8_0_1.Z, e1_8_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x35_1.X, x35_1.Y, x35_1.Z, x35_1.W, e0_8_0_1.Z, e0_8_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x35_1.X, x35_1.Y, x35_1.Z, x35_1.W, e1_8_0_1.Z, e1_8_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_9_0_0 = stored[(c0_0 >> 9 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_9_0_1 = stored[(c0_0 >> 9 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_9_0_0 = stored[(c1_0 >> 9 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_9_0_1 = stored[(c1_0 >> 9 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x36_0 = stepInputs[2304];
                                global::QuantSdk.Gpu.Packed128 x36_1 = stepInputs[2336];
                                global::QuantSdk.Gpu.Packed128 x37_0 = stepInputs[2368];
                                global::QuantSdk.Gpu.Packed128 x37_1 = stepInputs[2400];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_9_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_9_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_9_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_9_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x36_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x36_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x36_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x36_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x36_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x36_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x36_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x36_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_9_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_9_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_9_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_9_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x37_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x37_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x37_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x37_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x37_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x37_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x37_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x37_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x36_0.X, x36_0.Y, x36_0.Z, x36_0.W, e0_9_0_0.X, e0_9_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x36_0.X, x36_0.Y, x36_0.Z, x36_0.W, e1_9_0_0.X, e1_9_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x36_1.X, x36_1.Y, x36_1.Z, x36_1.W, e0_9_0_0.X, e0_9_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x36_1.X, x36_1.Y, x36_1.Z, x36_1.W, e1_9_0_0.X, e1_9_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x37_0.X, x37_0.Y, x37_0.Z, x37_0.W, e0_9_0_0.Z, e0_9_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x37_0.X, x37_0.Y, x37_0.Z, x37_0.W, e1_9_0_0.Z, e1_9_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x37_1.X, x37_1.Y, x37_1.Z, x37_1.W, e0_9_0_0.Z, e0_9_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x37_1.X, x37_1.Y, x37_1.Z, x37_1.W, e1_9_0_0.Z, e1_9_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x38_0 = stepInputs[2432];
                                global::QuantSdk.Gpu.Packed128 x38_1 = stepInputs[2464];
                                global::QuantSdk.Gpu.Packed128 x39_0 = stepInputs[2496];
                                global::QuantSdk.Gpu.Packed128 x39_1 = stepInputs[2528];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_9_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_9_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_9_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_9_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x38_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x38_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x38_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x38_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x38_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x38_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x38_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x38_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_9_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_9_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_9_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_9_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x39_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x39_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x39_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x39_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x39_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x39_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x39_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x39_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x38_0.X, x38_0.Y, x38_0.Z, x38_0.W, e0_9_0_1.X, e0_9_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x38_0.X, x38_0.Y, x38_0.Z, x38_0.W, e1_9_0_1.X, e1_9_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x38_1.X, x38_1.Y, x38_1.Z, x38_1.W, e0_9_0_1.X, e0_9_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x38_1.X, x38_1.Y, x38_1.Z, x38_1.W, e1_9_0_1.X, e1_9_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x39_0.X, x39_0.Y, x39_0.Z, x39_0.W, e0_9_0_1.Z, e0_9_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x39_0.X, x39_0.Y, x39_0.Z, x39_0.W, e1_9_0_1.Z, e1_9_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x39_1.X, x39_1.Y, x39_1.Z, x39_1.W, e0_9_0_1.Z, e0_9_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x39_1.X, x39_1.Y, x39_1.Z, x39_1.W, e1_9_0_1.Z, e1_9_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_10_0_0 = stored[(c0_0 >> 10 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_10_0_1 = stored[(c0_0 >> 10 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_10_0_0 = stored[(c1_0 >> 10 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_10_0_1 = stored[(c1_0 >> 10 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x40_0 = stepInputs[2560];
                                global::QuantSdk.Gpu.Packed128 x40_1 = stepInputs[2592];
                                global::QuantSdk.Gpu.Packed128 x41_0 = stepInputs[2624];
                                global::QuantSdk.Gpu.Packed128 x41_1 = stepInputs[2656];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_10_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_10_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_10_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_10_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x40_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x40_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x40_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x40_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x40_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x40_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x40_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x40_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_10_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_10_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_10_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_10_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x41_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x41_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x41_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x41_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x41_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x41_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x41_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x41_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x40_0.X, x40_0.Y, x40_0.Z, x40_0.W, e0_10_0_0.X, e0_10_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x40_0.X, x40_0.Y, x40_0.Z, x40_0.W, e1_10_0_0.X, e1_10_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x40_1.X, x40_1.Y, x40_1.Z, x40_1.W, e0_10_0_0.X, e0_10_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x40_1.X, x40_1.Y, x40_1.Z, x40_1.W, e1_10_0_0.X, e1_10_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x41_0.X, x41_0.Y, x41_0.Z, x41_0.W, e0_10_0_0.Z, e0_10_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x41_0.X, x41_0.Y, x41_0.Z, x41_0.W, e1_10_0_0.Z, e1_10_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x41_1.X, x41_1.Y, x41_1.Z, x41_1.W, e0_10_0_0.Z, e0_10_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x41_1.X, x41_1.Y, x41_1.Z, x41_1.W, e1_10_0_0.Z, e1_10_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x42_0 = stepInputs[2688];
                                global::QuantSdk.Gpu.Packed128 x42_1 = stepInputs[2720];
                                global::QuantSdk.Gpu.Packed128 x43_0 = stepInputs[2752];
                                global::QuantSdk.Gpu.Packed128 x43_1 = stepInputs[2784];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_10_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_10_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_10_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_10_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x42_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x42_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x42_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x42_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x42_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x42_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x42_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x42_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_10_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_10_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_10_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_10_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x43_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x43_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x43_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x43_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x43_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x43_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x43_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x43_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x42_0.X, x42_0.Y, x42_0.Z, x42_0.W, e0_10_0_1.X, e0_10_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x42_0.X, x42_0.Y, x42_0.Z, x42_0.W, e1_10_0_1.X, e1_10_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x42_1.X, x42_1.Y, x42_1.Z, x42_1.W, e0_10_0_1.X, e0_10_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x42_1.X, x42_1.Y, x42_1.Z, x42_1.W, e1_10_0_1.X, e1_10_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x43_0.X, x43_0.Y, x43_0.Z, x43_0.W, e0_10_0_1.Z, e0_10_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x43_0.X, x43_0.Y, x43_0.Z, x43_0.W, e1_10_0_1.Z, e1_10_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x43_1.X, x43_1.Y, x43_1.Z, x43_1.W, e0_10_0_1.Z, e0_10_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x43_1.X, x43_1.Y, x43_1.Z, x43_1.W, e1_10_0_1.Z, e1_10_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_11_0_0 = stored[(c0_0 >> 11 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_11_0_1 = stored[(c0_0 >> 11 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_11_0_0 = stored[(c1_0 >> 11 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_11_0_1 = stored[(c1_0 >> 11 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x44_0 = stepInputs[2816];
                                global::QuantSdk.Gpu.Packed128 x44_1 = stepInputs[2848];
                                global::QuantSdk.Gpu.Packed128 x45_0 = stepInputs[2880];
                                global::QuantSdk.Gpu.Packed128 x45_1 = stepInputs[2912];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_11_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_11_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_11_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_11_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x44_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x44_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x44_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x44_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x44_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x44_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x44_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x44_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_11_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_11_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_11_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_11_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x45_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x45_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x45_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x45_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x45_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x45_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x45_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x45_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x44_0.X, x44_0.Y, x44_0.Z, x44_0.W, e0_11_0_0.X, e0_11_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x44_0.X, x44_0.Y, x44_0.Z, x44_0.W, e1_11_0_0.X, e1_11_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x44_1.X, x44_1.Y, x44_1.Z, x44_1.W, e0_11_0_0.X, e0_11_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x44_1.X, x44_1.Y, x44_1.Z, x44_1.W, e1_11_0_0.X, e1_11_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x45_0.X, x45_0.Y, x45_0.Z, x45_0.W, e0_11_0_0.Z, e0_11_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x45_0.X, x45_0.Y, x45_0.Z, x45_0.W, e1_11_0_0.Z, e1_11_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x45_1.X, x45_1.Y, x45_1.Z, x45_1.W, e0_11_0_0.Z, e0_11_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x45_1.X, x45_1.Y, x45_1.Z, x45_1.W, e1_11_0_0.Z, e1_11_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x46_0 = stepInputs[2944];
                                global::QuantSdk.Gpu.Packed128 x46_1 = stepInputs[2976];
                                global::QuantSdk.Gpu.Packed128 x47_0 = stepInputs[3008];
                                global::QuantSdk.Gpu.Packed128 x47_1 = stepInputs[3040];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_11_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_11_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_11_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_11_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x46_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x46_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x46_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x46_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x46_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x46_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x46_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x46_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_11_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_11_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_11_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_11_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x47_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x47_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x47_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x47_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x47_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x47_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x47_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x47_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x46_0.X, x46_0.Y, x46_0.Z, x46_0.W, e0_11_0_1.X, e0_11_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x46_0.X, x46_0.Y, x46_0.Z, x46_0.W, e1_11_0_1.X, e1_11_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x46_1.X, x46_1.Y, x46_1.Z, x46_1.W, e0_11_0_1.X, e0_11_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x46_1.X, x46_1.Y, x46_1.Z, x46_1.W, e1_11_0_1.X, e1_11_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x47_0.X, x47_0.Y, x47_0.Z, x47_0.W, e0_11_0_1.Z, e0_11_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x47_0.X, x47_0.Y, x47_0.Z, x47_0.W, e1_11_0_1.Z, e1_11_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x47_1.X, x47_1.Y, x47_1.Z, x47_1.W, e0_11_0_1.Z, e0_11_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x47_1.X, x47_1.Y, x47_1.Z, x47_1.W, e1_11_0_1.Z, e1_11_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_12_0_0 = stored[(c0_0 >> 12 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_12_0_1 = stored[(c0_0 >> 12 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_12_0_0 = stored[(c1_0 >> 12 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_12_0_1 = stored[(c1_0 >> 12 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x48_0 = stepInputs[3072];
                                global::QuantSdk.Gpu.Packed128 x48_1 = stepInputs[3104];
                                global::QuantSdk.Gpu.Packed128 x49_0 = stepInputs[3136];
                                global::QuantSdk.Gpu.Packed128 x49_1 = stepInputs[3168];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_12_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_12_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_12_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_12_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x48_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x48_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x48_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x48_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x48_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x48_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x48_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x48_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_12_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_12_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_12_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_12_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x49_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x49_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x49_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x49_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x49_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x49_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x49_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x49_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x48_0.X, x48_0.Y, x48_0.Z, x48_0.W, e0_12_0_0.X, e0_12_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x48_0.X, x48_0.Y, x48_0.Z, x48_0.W, e1_12_0_0.X, e1_12_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x48_1.X, x48_1.Y, x48_1.Z, x48_1.W, e0_12_0_0.X, e0_12_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x48_1.X, x48_1.Y, x48_1.Z, x48_1.W, e1_12_0_0.X, e1_12_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x49_0.X, x49_0.Y, x49_0.Z, x49_0.W, e0_12_0_0.Z, e0_12_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x49_0.X, x49_0.Y, x49_0.Z, x49_0.W, e1_12_0_0.Z, e1_12_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x49_1.X, x49_1.Y, x49_1.Z, x49_1.W, e0_12_0_0.Z, e0_12_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x49_1.X, x49_1.Y, x49_1.Z, x49_1.W, e1_12_0_0.Z, e1_12_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x50_0 = stepInputs[3200];
                                global::QuantSdk.Gpu.Packed128 x50_1 = stepInputs[3232];
                                global::QuantSdk.Gpu.Packed128 x51_0 = stepInputs[3264];
                                global::QuantSdk.Gpu.Packed128 x51_1 = stepInputs[3296];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_12_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_12_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_12_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_12_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x50_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x50_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x50_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x50_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x50_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x50_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x50_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x50_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_12_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_12_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_12_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_12_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x51_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x51_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x51_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x51_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x51_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x51_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x51_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x51_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x50_0.X, x50_0.Y, x50_0.Z, x50_0.W, e0_12_0_1.X, e0_12_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x50_0.X, x50_0.Y, x50_0.Z, x50_0.W, e1_12_0_1.X, e1_12_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x50_1.X, x50_1.Y, x50_1.Z, x50_1.W, e0_12_0_1.X, e0_12_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x50_1.X, x50_1.Y, x50_1.Z, x50_1.W, e1_12_0_1.X, e1_12_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x51_0.X, x51_0.Y, x51_0.Z, x51_0.W, e0_12_0_1.Z, e0_12_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x51_0.X, x51_0.Y, x51_0.Z, x51_0.W, e1_12_0_1.Z, e1_12_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x51_1.X, x51_1.Y, x51_1.Z, x51_1.W, e0_12_0_1.Z, e0_12_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x51_1.X, x51_1.Y, x51_1.Z, x51_1.W, e1_12_0_1.Z, e1_12_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_13_0_0 = stored[(c0_0 >> 13 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_13_0_1 = stored[(c0_0 >> 13 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_13_0_0 = stored[(c1_0 >> 13 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_13_0_1 = stored[(c1_0 >> 13 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x52_0 = stepInputs[3328];
                                global::QuantSdk.Gpu.Packed128 x52_1 = stepInputs[3360];
                                global::QuantSdk.Gpu.Packed128 x53_0 = stepInputs[3392];
                                global::QuantSdk.Gpu.Packed128 x53_1 = stepInputs[3424];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_13_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_13_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_13_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_13_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x52_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x52_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x52_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x52_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x52_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x52_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x52_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x52_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_13_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_13_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_13_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_13_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x53_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x53_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x53_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x53_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x53_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x53_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x53_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x53_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x52_0.X, x52_0.Y, x52_0.Z, x52_0.W, e0_13_0_0.X, e0_13_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x52_0.X, x52_0.Y, x52_0.Z, x52_0.W, e1_13_0_0.X, e1_13_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x52_1.X, x52_1.Y, x52_1.Z, x52_1.W, e0_13_0_0.X, e0_13_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x52_1.X, x52_1.Y, x52_1.Z, x52_1.W, e1_13_0_0.X, e1_13_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x53_0.X, x53_0.Y, x53_0.Z, x53_0.W, e0_13_0_0.Z, e0_13_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x53_0.X, x53_0.Y, x53_0.Z, x53_0.W, e1_13_0_0.Z, e1_13_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x53_1.X, x53_1.Y, x53_1.Z, x53_1.W, e0_13_0_0.Z, e0_13_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x53_1.X, x53_1.Y, x53_1.Z, x53_1.W, e1_13_0_0.Z, e1_13_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x54_0 = stepInputs[3456];
                                global::QuantSdk.Gpu.Packed128 x54_1 = stepInputs[3488];
                                global::QuantSdk.Gpu.Packed128 x55_0 = stepInputs[3520];
                                global::QuantSdk.Gpu.Packed128 x55_1 = stepInputs[3552];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_13_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_13_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_13_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_13_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x54_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x54_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x54_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x54_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x54_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x54_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x54_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x54_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_13_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_13_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_13_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_13_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x55_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x55_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x55_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x55_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x55_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x55_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x55_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x55_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x54_0.X, x54_0.Y, x54_0.Z, x54_0.W, e0_13_0_1.X, e0_13_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x54_0.X, x54_0.Y, x54_0.Z, x54_0.W, e1_13_0_1.X, e1_13_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x54_1.X, x54_1.Y, x54_1.Z, x54_1.W, e0_13_0_1.X, e0_13_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x54_1.X, x54_1.Y, x54_1.Z, x54_1.W, e1_13_0_1.X, e1_13_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x55_0.X, x55_0.Y, x55_0.Z, x55_0.W, e0_13_0_1.Z, e0_13_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x55_0.X, x55_0.Y, x55_0.Z, x55_0.W, e1_13_0_1.Z, e1_13_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x55_1.X, x55_1.Y, x55_1.Z, x55_1.W, e0_13_0_1.Z, e0_13_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x55_1.X, x55_1.Y, x55_1.Z, x55_1.W, e1_13_0_1.Z, e1_13_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_14_0_0 = stored[(c0_0 >> 14 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_14_0_1 = stored[(c0_0 >> 14 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_14_0_0 = stored[(c1_0 >> 14 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_14_0_1 = stored[(c1_0 >> 14 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x56_0 = stepInputs[3584];
                                global::QuantSdk.Gpu.Packed128 x56_1 = stepInputs[3616];
                                global::QuantSdk.Gpu.Packed128 x57_0 = stepInputs[3648];
                                global::QuantSdk.Gpu.Packed128 x57_1 = stepInputs[3680];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_14_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_14_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_14_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_14_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x56_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x56_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x56_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x56_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x56_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x56_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x56_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x56_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_14_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_14_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_14_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_14_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x57_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x57_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x57_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x57_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x57_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x57_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x57_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x57_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x56_0.X, x56_0.Y, x56_0.Z, x56_0.W, e0_14_0_0.X, e0_14_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x56_0.X, x56_0.Y, x56_0.Z, x56_0.W, e1_14_0_0.X, e1_14_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x56_1.X, x56_1.Y, x56_1.Z, x56_1.W, e0_14_0_0.X, e0_14_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x56_1.X, x56_1.Y, x56_1.Z, x56_1.W, e1_14_0_0.X, e1_14_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x57_0.X, x57_0.Y, x57_0.Z, x57_0.W, e0_14_0_0.Z, e0_14_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x57_0.X, x57_0.Y, x57_0.Z, x57_0.W, e1_14_0_0.Z, e1_14_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x57_1.X, x57_1.Y, x57_1.Z, x57_1.W, e0_14_0_0.Z, e0_14_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x57_1.X, x57_1.Y, x57_1.Z, x57_1.W, e1_14_0_0.Z, e1_14_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x58_0 = stepInputs[3712];
                                global::QuantSdk.Gpu.Packed128 x58_1 = stepInputs[3744];
                                global::QuantSdk.Gpu.Packed128 x59_0 = stepInputs[3776];
                                global::QuantSdk.Gpu.Packed128 x59_1 = stepInputs[3808];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_14_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_14_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_14_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_14_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x58_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x58_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x58_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x58_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x58_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x58_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x58_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x58_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_14_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_14_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_14_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_14_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x59_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x59_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x59_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x59_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x59_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x59_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x59_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x59_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x58_0.X, x58_0.Y, x58_0.Z, x58_0.W, e0_14_0_1.X, e0_14_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x58_0.X, x58_0.Y, x58_0.Z, x58_0.W, e1_14_0_1.X, e1_14_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x58_1.X, x58_1.Y, x58_1.Z, x58_1.W, e0_14_0_1.X, e0_14_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x58_1.X, x58_1.Y, x58_1.Z, x58_1.W, e1_14_0_1.X, e1_14_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x59_0.X, x59_0.Y, x59_0.Z, x59_0.W, e0_14_0_1.Z, e0_14_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x59_0.X, x59_0.Y, x59_0.Z, x59_0.W, e1_14_0_1.Z, e1_14_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x59_1.X, x59_1.Y, x59_1.Z, x59_1.W, e0_14_0_1.Z, e0_14_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x59_1.X, x59_1.Y, x59_1.Z, x59_1.W, e1_14_0_1.Z, e1_14_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_15_0_0 = stored[(c0_0 >> 15 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_15_0_1 = stored[(c0_0 >> 15 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_15_0_0 = stored[(c1_0 >> 15 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_15_0_1 = stored[(c1_0 >> 15 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x60_0 = stepInputs[3840];
                                global::QuantSdk.Gpu.Packed128 x60_1 = stepInputs[3872];
                                global::QuantSdk.Gpu.Packed128 x61_0 = stepInputs[3904];
                                global::QuantSdk.Gpu.Packed128 x61_1 = stepInputs[3936];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_15_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_15_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_15_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_15_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x60_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x60_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x60_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x60_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x60_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x60_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x60_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x60_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_15_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_15_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_15_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_15_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x61_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x61_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x61_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x61_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x61_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x61_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x61_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x61_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x60_0.X, x60_0.Y, x60_0.Z, x60_0.W, e0_15_0_0.X, e0_15_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x60_0.X, x60_0.Y, x60_0.Z, x60_0.W, e1_15_0_0.X, e1_15_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x60_1.X, x60_1.Y, x60_1.Z, x60_1.W, e0_15_0_0.X, e0_15_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x60_1.X, x60_1.Y, x60_1.Z, x60_1.W, e1_15_0_0.X, e1_15_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x61_0.X, x61_0.Y, x61_0.Z, x61_0.W, e0_15_0_0.Z, e0_15_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x61_0.X, x61_0.Y, x61_0.Z, x61_0.W, e1_15_0_0.Z, e1_15_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x61_1.X, x61_1.Y, x61_1.Z, x61_1.W, e0_15_0_0.Z, e0_15_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x61_1.X, x61_1.Y, x61_1.Z, x61_1.W, e1_15_0_0.Z, e1_15_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x62_0 = stepInputs[3968];
                                global::QuantSdk.Gpu.Packed128 x62_1 = stepInputs[4000];
                                global::QuantSdk.Gpu.Packed128 x63_0 = stepInputs[4032];
                                global::QuantSdk.Gpu.Packed128 x63_1 = stepInputs[4064];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_15_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_15_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_15_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_15_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x62_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x62_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x62_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x62_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x62_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x62_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x62_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x62_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_15_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_15_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_15_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_15_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x63_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x63_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x63_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x63_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x63_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x63_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x63_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x63_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x62_0.X, x62_0.Y, x62_0.Z, x62_0.W, e0_15_0_1.X, e0_15_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x62_0.X, x62_0.Y, x62_0.Z, x62_0.W, e1_15_0_1.X, e1_15_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x62_1.X, x62_1.Y, x62_1.Z, x62_1.W, e0_15_0_1.X, e0_15_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x62_1.X, x62_1.Y, x62_1.Z, x62_1.W, e1_15_0_1.X, e1_15_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x63_0.X, x63_0.Y, x63_0.Z, x63_0.W, e0_15_0_1.Z, e0_15_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x63_0.X, x63_0.Y, x63_0.Z, x63_0.W, e1_15_0_1.Z, e1_15_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x63_1.X, x63_1.Y, x63_1.Z, x63_1.W, e0_15_0_1.Z, e0_15_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x63_1.X, x63_1.Y, x63_1.Z, x63_1.W, e1_15_0_1.Z, e1_15_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_16_0_0 = stored[(c0_0 >> 16 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_16_0_1 = stored[(c0_0 >> 16 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_16_0_0 = stored[(c1_0 >> 16 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_16_0_1 = stored[(c1_0 >> 16 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x64_0 = stepInputs[4096];
                                global::QuantSdk.Gpu.Packed128 x64_1 = stepInputs[4128];
                                global::QuantSdk.Gpu.Packed128 x65_0 = stepInputs[4160];
                                global::QuantSdk.Gpu.Packed128 x65_1 = stepInputs[4192];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_16_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_16_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_16_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_16_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x64_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x64_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x64_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x64_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x64_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x64_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x64_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x64_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_16_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_16_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_16_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_16_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x65_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x65_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x65_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x65_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x65_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x65_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x65_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x65_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x64_0.X, x64_0.Y, x64_0.Z, x64_0.W, e0_16_0_0.X, e0_16_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x64_0.X, x64_0.Y, x64_0.Z, x64_0.W, e1_16_0_0.X, e1_16_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x64_1.X, x64_1.Y, x64_1.Z, x64_1.W, e0_16_0_0.X, e0_16_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x64_1.X, x64_1.Y, x64_1.Z, x64_1.W, e1_16_0_0.X, e1_16_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x65_0.X, x65_0.Y, x65_0.Z, x65_0.W, e0_16_0_0.Z, e0_16_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x65_0.X, x65_0.Y, x65_0.Z, x65_0.W, e1_16_0_0.Z, e1_16_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x65_1.X, x65_1.Y, x65_1.Z, x65_1.W, e0_16_0_0.Z, e0_16_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x65_1.X, x65_1.Y, x65_1.Z, x65_1.W, e1_16_0_0.Z, e1_16_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x66_0 = stepInputs[4224];
                                global::QuantSdk.Gpu.Packed128 x66_1 = stepInputs[4256];
                                global::QuantSdk.Gpu.Packed128 x67_0 = stepInputs[4288];
                                global::QuantSdk.Gpu.Packed128 x67_1 = stepInputs[4320];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_16_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_16_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_16_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_16_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x66_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x66_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x66_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x66_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x66_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x66_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x66_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x66_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_16_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_16_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_16_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_16_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x67_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x67_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x67_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x67_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x67_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x67_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x67_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x67_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x66_0.X, x66_0.Y, x66_0.Z, x66_0.W, e0_16_0_1.X, e0_16_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x66_0.X, x66_0.Y, x66_0.Z, x66_0.W, e1_16_0_1.X, e1_16_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x66_1.X, x66_1.Y, x66_1.Z, x66_1.W, e0_16_0_1.X, e0_16_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x66_1.X, x66_1.Y, x66_1.Z, x66_1.W, e1_16_0_1.X, e1_16_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x67_0.X, x67_0.Y, x67_0.Z, x67_0.W, e0_16_0_1.Z, e0_16_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x67_0.X, x67_0.Y, x67_0.Z, x67_0.W, e1_16_0_1.Z, e1_16_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x67_1.X, x67_1.Y, x67_1.Z, x67_1.W, e0_16_0_1.Z, e0_16_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x67_1.X, x67_1.Y, x67_1.Z, x67_1.W, e1_16_0_1.Z, e1_16_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_17_0_0 = stored[(c0_0 >> 17 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_17_0_1 = stored[(c0_0 >> 17 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_17_0_0 = stored[(c1_0 >> 17 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_17_0_1 = stored[(c1_0 >> 17 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x68_0 = stepInputs[4352];
                                global::QuantSdk.Gpu.Packed128 x68_1 = stepInputs[4384];
                                global::QuantSdk.Gpu.Packed128 x69_0 = stepInputs[4416];
                                global::QuantSdk.Gpu.Packed128 x69_1 = stepInputs[4448];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_17_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_17_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_17_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_17_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x68_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x68_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x68_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x68_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x68_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x68_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x68_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x68_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_17_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_17_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_17_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_17_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x69_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x69_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x69_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x69_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x69_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x69_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x69_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x69_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x68_0.X, x68_0.Y, x68_0.Z, x68_0.W, e0_17_0_0.X, e0_17_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x68_0.X, x68_0.Y, x68_0.Z, x68_0.W, e1_17_0_0.X, e1_17_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x68_1.X, x68_1.Y, x68_1.Z, x68_1.W, e0_17_0_0.X, e0_17_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x68_1.X, x68_1.Y, x68_1.Z, x68_1.W, e1_17_0_0.X, e1_17_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x69_0.X, x69_0.Y, x69_0.Z, x69_0.W, e0_17_0_0.Z, e0_17_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x69_0.X, x69_0.Y, x69_0.Z, x69_0.W, e1_17_0_0.Z, e1_17_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x69_1.X, x69_1.Y, x69_1.Z, x69_1.W, e0_17_0_0.Z, e0_17_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x69_1.X, x69_1.Y, x69_1.Z, x69_1.W, e1_17_0_0.Z, e1_17_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x70_0 = stepInputs[4480];
                                global::QuantSdk.Gpu.Packed128 x70_1 = stepInputs[4512];
                                global::QuantSdk.Gpu.Packed128 x71_0 = stepInputs[4544];
                                global::QuantSdk.Gpu.Packed128 x71_1 = stepInputs[4576];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_17_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_17_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_17_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_17_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x70_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x70_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x70_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x70_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x70_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x70_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x70_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x70_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_17_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_17_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_17_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_17_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x71_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x71_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x71_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x71_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x71_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x71_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x71_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x71_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x70_0.X, x70_0.Y, x70_0.Z, x70_0.W, e0_17_0_1.X, e0_17_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x70_0.X, x70_0.Y, x70_0.Z, x70_0.W, e1_17_0_1.X, e1_17_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x70_1.X, x70_1.Y, x70_1.Z, x70_1.W, e0_17_0_1.X, e0_17_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x70_1.X, x70_1.Y, x70_1.Z, x70_1.W, e1_17_0_1.X, e1_17_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x71_0.X, x71_0.Y, x71_0.Z, x71_0.W, e0_17_0_1.Z, e0_17_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x71_0.X, x71_0.Y, x71_0.Z, x71_0.W, e1_17_0_1.Z, e1_17_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x71_1.X, x71_1.Y, x71_1.Z, x71_1.W, e0_17_0_1.Z, e0_17_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x71_1.X, x71_1.Y, x71_1.Z, x71_1.W, e1_17_0_1.Z, e1_17_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_18_0_0 = stored[(c0_0 >> 18 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_18_0_1 = stored[(c0_0 >> 18 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_18_0_0 = stored[(c1_0 >> 18 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_18_0_1 = stored[(c1_0 >> 18 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x72_0 = stepInputs[4608];
                                global::QuantSdk.Gpu.Packed128 x72_1 = stepInputs[4640];
                                global::QuantSdk.Gpu.Packed128 x73_0 = stepInputs[4672];
                                global::QuantSdk.Gpu.Packed128 x73_1 = stepInputs[4704];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_18_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_18_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_18_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_18_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x72_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x72_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x72_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x72_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x72_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x72_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x72_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x72_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_18_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_18_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_18_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_18_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x73_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x73_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x73_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x73_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x73_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x73_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x73_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x73_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x72_0.X, x72_0.Y, x72_0.Z, x72_0.W, e0_18_0_0.X, e0_18_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x72_0.X, x72_0.Y, x72_0.Z, x72_0.W, e1_18_0_0.X, e1_18_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x72_1.X, x72_1.Y, x72_1.Z, x72_1.W, e0_18_0_0.X, e0_18_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x72_1.X, x72_1.Y, x72_1.Z, x72_1.W, e1_18_0_0.X, e1_18_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x73_0.X, x73_0.Y, x73_0.Z, x73_0.W, e0_18_0_0.Z, e0_18_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x73_0.X, x73_0.Y, x73_0.Z, x73_0.W, e1_18_0_0.Z, e1_18_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x73_1.X, x73_1.Y, x73_1.Z, x73_1.W, e0_18_0_0.Z, e0_18_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x73_1.X, x73_1.Y, x73_1.Z, x73_1.W, e1_18_0_0.Z, e1_18_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x74_0 = stepInputs[4736];
                                global::QuantSdk.Gpu.Packed128 x74_1 = stepInputs[4768];
                                global::QuantSdk.Gpu.Packed128 x75_0 = stepInputs[4800];
                                global::QuantSdk.Gpu.Packed128 x75_1 = stepInputs[4832];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_18_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_18_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_18_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_18_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x74_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x74_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x74_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x74_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x74_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x74_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x74_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x74_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_18_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_18_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_18_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_18_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x75_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x75_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x75_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x75_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x75_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x75_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x75_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x75_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x74_0.X, x74_0.Y, x74_0.Z, x74_0.W, e0_18_0_1.X, e0_18_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x74_0.X, x74_0.Y, x74_0.Z, x74_0.W, e1_18_0_1.X, e1_18_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x74_1.X, x74_1.Y, x74_1.Z, x74_1.W, e0_18_0_1.X, e0_18_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x74_1.X, x74_1.Y, x74_1.Z, x74_1.W, e1_18_0_1.X, e1_18_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x75_0.X, x75_0.Y, x75_0.Z, x75_0.W, e0_18_0_1.Z, e0_18_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x75_0.X, x75_0.Y, x75_0.Z, x75_0.W, e1_18_0_1.Z, e1_18_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x75_1.X, x75_1.Y, x75_1.Z, x75_1.W, e0_18_0_1.Z, e0_18_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x75_1.X, x75_1.Y, x75_1.Z, x75_1.W, e1_18_0_1.Z, e1_18_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_19_0_0 = stored[(c0_0 >> 19 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_19_0_1 = stored[(c0_0 >> 19 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_19_0_0 = stored[(c1_0 >> 19 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_19_0_1 = stored[(c1_0 >> 19 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x76_0 = stepInputs[4864];
                                global::QuantSdk.Gpu.Packed128 x76_1 = stepInputs[4896];
                                global::QuantSdk.Gpu.Packed128 x77_0 = stepInputs[4928];
                                global::QuantSdk.Gpu.Packed128 x77_1 = stepInputs[4960];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_19_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_19_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_19_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_19_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x76_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x76_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x76_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x76_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x76_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x76_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x76_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x76_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_19_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_19_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_19_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_19_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x77_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x77_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x77_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x77_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x77_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x77_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x77_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x77_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x76_0.X, x76_0.Y, x76_0.Z, x76_0.W, e0_19_0_0.X, e0_19_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x76_0.X, x76_0.Y, x76_0.Z, x76_0.W, e1_19_0_0.X, e1_19_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x76_1.X, x76_1.Y, x76_1.Z, x76_1.W, e0_19_0_0.X, e0_19_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x76_1.X, x76_1.Y, x76_1.Z, x76_1.W, e1_19_0_0.X, e1_19_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x77_0.X, x77_0.Y, x77_0.Z, x77_0.W, e0_19_0_0.Z, e0_19_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x77_0.X, x77_0.Y, x77_0.Z, x77_0.W, e1_19_0_0.Z, e1_19_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x77_1.X, x77_1.Y, x77_1.Z, x77_1.W, e0_19_0_0.Z, e0_19_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x77_1.X, x77_1.Y, x77_1.Z, x77_1.W, e1_19_0_0.Z, e1_19_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x78_0 = stepInputs[4992];
                                global::QuantSdk.Gpu.Packed128 x78_1 = stepInputs[5024];
                                global::QuantSdk.Gpu.Packed128 x79_0 = stepInputs[5056];
                                global::QuantSdk.Gpu.Packed128 x79_1 = stepInputs[5088];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_19_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_19_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_19_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_19_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x78_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x78_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x78_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x78_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x78_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x78_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x78_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x78_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_19_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_19_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_19_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_19_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x79_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x79_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x79_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x79_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x79_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x79_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x79_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x79_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x78_0.X, x78_0.Y, x78_0.Z, x78_0.W, e0_19_0_1.X, e0_19_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x78_0.X, x78_0.Y, x78_0.Z, x78_0.W, e1_19_0_1.X, e1_19_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x78_1.X, x78_1.Y, x78_1.Z, x78_1.W, e0_19_0_1.X, e0_19_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x78_1.X, x78_1.Y, x78_1.Z, x78_1.W, e1_19_0_1.X, e1_19_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x79_0.X, x79_0.Y, x79_0.Z, x79_0.W, e0_19_0_1.Z, e0_19_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x79_0.X, x79_0.Y, x79_0.Z, x79_0.W, e1_19_0_1.Z, e1_19_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x79_1.X, x79_1.Y, x79_1.Z, x79_1.W, e0_19_0_1.Z, e0_19_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x79_1.X, x79_1.Y, x79_1.Z, x79_1.W, e1_19_0_1.Z, e1_19_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_20_0_0 = stored[(c0_0 >> 20 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_20_0_1 = stored[(c0_0 >> 20 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_20_0_0 = stored[(c1_0 >> 20 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_20_0_1 = stored[(c1_0 >> 20 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x80_0 = stepInputs[5120];
                                global::QuantSdk.Gpu.Packed128 x80_1 = stepInputs[5152];
                                global::QuantSdk.Gpu.Packed128 x81_0 = stepInputs[5184];
                                global::QuantSdk.Gpu.Packed128 x81_1 = stepInputs[5216];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_20_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_20_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_20_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_20_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x80_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x80_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x80_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x80_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x80_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x80_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x80_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x80_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_20_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_20_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_20_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_20_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x81_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x81_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x81_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x81_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x81_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x81_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x81_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x81_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x80_0.X, x80_0.Y, x80_0.Z, x80_0.W, e0_20_0_0.X, e0_20_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x80_0.X, x80_0.Y, x80_0.Z, x80_0.W, e1_20_0_0.X, e1_20_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x80_1.X, x80_1.Y, x80_1.Z, x80_1.W, e0_20_0_0.X, e0_20_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x80_1.X, x80_1.Y, x80_1.Z, x80_1.W, e1_20_0_0.X, e1_20_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x81_0.X, x81_0.Y, x81_0.Z, x81_0.W, e0_20_0_0.Z, e0_20_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x81_0.X, x81_0.Y, x81_0.Z, x81_0.W, e1_20_0_0.Z, e1_20_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x81_1.X, x81_1.Y, x81_1.Z, x81_1.W, e0_20_0_0.Z, e0_20_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x81_1.X, x81_1.Y, x81_1.Z, x81_1.W, e1_20_0_0.Z, e1_20_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x82_0 = stepInputs[5248];
                                global::QuantSdk.Gpu.Packed128 x82_1 = stepInputs[5280];
                                global::QuantSdk.Gpu.Packed128 x83_0 = stepInputs[5312];
                                global::QuantSdk.Gpu.Packed128 x83_1 = stepInputs[5344];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_20_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_20_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_20_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_20_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x82_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x82_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x82_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x82_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x82_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x82_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x82_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x82_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_20_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_20_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_20_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_20_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x83_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x83_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x83_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x83_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x83_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x83_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x83_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x83_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x82_0.X, x82_0.Y, x82_0.Z, x82_0.W, e0_20_0_1.X, e0_20_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x82_0.X, x82_0.Y, x82_0.Z, x82_0.W, e1_20_0_1.X, e1_20_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x82_1.X, x82_1.Y, x82_1.Z, x82_1.W, e0_20_0_1.X, e0_20_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x82_1.X, x82_1.Y, x82_1.Z, x82_1.W, e1_20_0_1.X, e1_20_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x83_0.X, x83_0.Y, x83_0.Z, x83_0.W, e0_20_0_1.Z, e0_20_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x83_0.X, x83_0.Y, x83_0.Z, x83_0.W, e1_20_0_1.Z, e1_20_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x83_1.X, x83_1.Y, x83_1.Z, x83_1.W, e0_20_0_1.Z, e0_20_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x83_1.X, x83_1.Y, x83_1.Z, x83_1.W, e1_20_0_1.Z, e1_20_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_21_0_0 = stored[(c0_0 >> 21 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_21_0_1 = stored[(c0_0 >> 21 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_21_0_0 = stored[(c1_0 >> 21 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_21_0_1 = stored[(c1_0 >> 21 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x84_0 = stepInputs[5376];
                                global::QuantSdk.Gpu.Packed128 x84_1 = stepInputs[5408];
                                global::QuantSdk.Gpu.Packed128 x85_0 = stepInputs[5440];
                                global::QuantSdk.Gpu.Packed128 x85_1 = stepInputs[5472];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_21_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_21_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_21_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_21_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x84_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x84_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x84_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x84_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x84_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x84_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x84_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x84_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_21_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_21_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_21_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_21_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x85_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x85_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x85_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x85_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x85_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x85_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x85_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x85_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x84_0.X, x84_0.Y, x84_0.Z, x84_0.W, e0_21_0_0.X, e0_21_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x84_0.X, x84_0.Y, x84_0.Z, x84_0.W, e1_21_0_0.X, e1_21_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x84_1.X, x84_1.Y, x84_1.Z, x84_1.W, e0_21_0_0.X, e0_21_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x84_1.X, x84_1.Y, x84_1.Z, x84_1.W, e1_21_0_0.X, e1_21_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x85_0.X, x85_0.Y, x85_0.Z, x85_0.W, e0_21_0_0.Z, e0_21_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x85_0.X, x85_0.Y, x85_0.Z, x85_0.W, e1_21_0_0.Z, e1_21_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x85_1.X, x85_1.Y, x85_1.Z, x85_1.W, e0_21_0_0.Z, e0_21_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x85_1.X, x85_1.Y, x85_1.Z, x85_1.W, e1_21_0_0.Z, e1_21_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x86_0 = stepInputs[5504];
                                global::QuantSdk.Gpu.Packed128 x86_1 = stepInputs[5536];
                                global::QuantSdk.Gpu.Packed128 x87_0 = stepInputs[5568];
                                global::QuantSdk.Gpu.Packed128 x87_1 = stepInputs[5600];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_21_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_21_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_21_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_21_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x86_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x86_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x86_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x86_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x86_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x86_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x86_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x86_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_21_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_21_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_21_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_21_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x87_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x87_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x87_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x87_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x87_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x87_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x87_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x87_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x86_0.X, x86_0.Y, x86_0.Z, x86_0.W, e0_21_0_1.X, e0_21_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x86_0.X, x86_0.Y, x86_0.Z, x86_0.W, e1_21_0_1.X, e1_21_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x86_1.X, x86_1.Y, x86_1.Z, x86_1.W, e0_21_0_1.X, e0_21_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x86_1.X, x86_1.Y, x86_1.Z, x86_1.W, e1_21_0_1.X, e1_21_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x87_0.X, x87_0.Y, x87_0.Z, x87_0.W, e0_21_0_1.Z, e0_21_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x87_0.X, x87_0.Y, x87_0.Z, x87_0.W, e1_21_0_1.Z, e1_21_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x87_1.X, x87_1.Y, x87_1.Z, x87_1.W, e0_21_0_1.Z, e0_21_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x87_1.X, x87_1.Y, x87_1.Z, x87_1.W, e1_21_0_1.Z, e1_21_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_22_0_0 = stored[(c0_0 >> 22 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_22_0_1 = stored[(c0_0 >> 22 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_22_0_0 = stored[(c1_0 >> 22 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_22_0_1 = stored[(c1_0 >> 22 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x88_0 = stepInputs[5632];
                                global::QuantSdk.Gpu.Packed128 x88_1 = stepInputs[5664];
                                global::QuantSdk.Gpu.Packed128 x89_0 = stepInputs[5696];
                                global::QuantSdk.Gpu.Packed128 x89_1 = stepInputs[5728];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_22_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_22_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_22_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_22_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x88_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x88_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x88_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x88_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x88_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x88_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x88_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x88_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_22_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_22_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_22_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_22_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x89_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x89_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x89_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x89_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x89_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x89_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x89_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x89_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x88_0.X, x88_0.Y, x88_0.Z, x88_0.W, e0_22_0_0.X, e0_22_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x88_0.X, x88_0.Y, x88_0.Z, x88_0.W, e1_22_0_0.X, e1_22_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x88_1.X, x88_1.Y, x88_1.Z, x88_1.W, e0_22_0_0.X, e0_22_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x88_1.X, x88_1.Y, x88_1.Z, x88_1.W, e1_22_0_0.X, e1_22_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x89_0.X, x89_0.Y, x89_0.Z, x89_0.W, e0_22_0_0.Z, e0_22_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x89_0.X, x89_0.Y, x89_0.Z, x89_0.W, e1_22_0_0.Z, e1_22_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x89_1.X, x89_1.Y, x89_1.Z, x89_1.W, e0_22_0_0.Z, e0_22_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x89_1.X, x89_1.Y, x89_1.Z, x89_1.W, e1_22_0_0.Z, e1_22_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x90_0 = stepInputs[5760];
                                global::QuantSdk.Gpu.Packed128 x90_1 = stepInputs[5792];
                                global::QuantSdk.Gpu.Packed128 x91_0 = stepInputs[5824];
                                global::QuantSdk.Gpu.Packed128 x91_1 = stepInputs[5856];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_22_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_22_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_22_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_22_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x90_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x90_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x90_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x90_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x90_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x90_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x90_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x90_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_22_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_22_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_22_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_22_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x91_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x91_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x91_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x91_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x91_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x91_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x91_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x91_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x90_0.X, x90_0.Y, x90_0.Z, x90_0.W, e0_22_0_1.X, e0_22_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x90_0.X, x90_0.Y, x90_0.Z, x90_0.W, e1_22_0_1.X, e1_22_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x90_1.X, x90_1.Y, x90_1.Z, x90_1.W, e0_22_0_1.X, e0_22_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x90_1.X, x90_1.Y, x90_1.Z, x90_1.W, e1_22_0_1.X, e1_22_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x91_0.X, x91_0.Y, x91_0.Z, x91_0.W, e0_22_0_1.Z, e0_22_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x91_0.X, x91_0.Y, x91_0.Z, x91_0.W, e1_22_0_1.Z, e1_22_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x91_1.X, x91_1.Y, x91_1.Z, x91_1.W, e0_22_0_1.Z, e0_22_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x91_1.X, x91_1.Y, x91_1.Z, x91_1.W, e1_22_0_1.Z, e1_22_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_23_0_0 = stored[(c0_0 >> 23 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_23_0_1 = stored[(c0_0 >> 23 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_23_0_0 = stored[(c1_0 >> 23 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_23_0_1 = stored[(c1_0 >> 23 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x92_0 = stepInputs[5888];
                                global::QuantSdk.Gpu.Packed128 x92_1 = stepInputs[5920];
                                global::QuantSdk.Gpu.Packed128 x93_0 = stepInputs[5952];
                                global::QuantSdk.Gpu.Packed128 x93_1 = stepInputs[5984];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_23_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_23_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_23_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_23_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x92_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x92_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x92_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x92_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x92_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x92_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x92_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x92_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_23_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_23_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_23_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_23_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x93_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x93_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x93_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x93_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x93_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x93_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x93_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x93_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x92_0.X, x92_0.Y, x92_0.Z, x92_0.W, e0_23_0_0.X, e0_23_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x92_0.X, x92_0.Y, x92_0.Z, x92_0.W, e1_23_0_0.X, e1_23_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x92_1.X, x92_1.Y, x92_1.Z, x92_1.W, e0_23_0_0.X, e0_23_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x92_1.X, x92_1.Y, x92_1.Z, x92_1.W, e1_23_0_0.X, e1_23_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x93_0.X, x93_0.Y, x93_0.Z, x93_0.W, e0_23_0_0.Z, e0_23_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x93_0.X, x93_0.Y, x93_0.Z, x93_0.W, e1_23_0_0.Z, e1_23_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x93_1.X, x93_1.Y, x93_1.Z, x93_1.W, e0_23_0_0.Z, e0_23_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x93_1.X, x93_1.Y, x93_1.Z, x93_1.W, e1_23_0_0.Z, e1_23_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x94_0 = stepInputs[6016];
                                global::QuantSdk.Gpu.Packed128 x94_1 = stepInputs[6048];
                                global::QuantSdk.Gpu.Packed128 x95_0 = stepInputs[6080];
                                global::QuantSdk.Gpu.Packed128 x95_1 = stepInputs[6112];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_23_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_23_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_23_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_23_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x94_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x94_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x94_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x94_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x94_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x94_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x94_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x94_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_23_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_23_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_23_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_23_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x95_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x95_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x95_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x95_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x95_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x95_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x95_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x95_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x94_0.X, x94_0.Y, x94_0.Z, x94_0.W, e0_23_0_1.X, e0_23_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x94_0.X, x94_0.Y, x94_0.Z, x94_0.W, e1_23_0_1.X, e1_23_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x94_1.X, x94_1.Y, x94_1.Z, x94_1.W, e0_23_0_1.X, e0_23_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x94_1.X, x94_1.Y, x94_1.Z, x94_1.W, e1_23_0_1.X, e1_23_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x95_0.X, x95_0.Y, x95_0.Z, x95_0.W, e0_23_0_1.Z, e0_23_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x95_0.X, x95_0.Y, x95_0.Z, x95_0.W, e1_23_0_1.Z, e1_23_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x95_1.X, x95_1.Y, x95_1.Z, x95_1.W, e0_23_0_1.Z, e0_23_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x95_1.X, x95_1.Y, x95_1.Z, x95_1.W, e1_23_0_1.Z, e1_23_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_24_0_0 = stored[(c0_0 >> 24 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_24_0_1 = stored[(c0_0 >> 24 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_24_0_0 = stored[(c1_0 >> 24 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_24_0_1 = stored[(c1_0 >> 24 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x96_0 = stepInputs[6144];
                                global::QuantSdk.Gpu.Packed128 x96_1 = stepInputs[6176];
                                global::QuantSdk.Gpu.Packed128 x97_0 = stepInputs[6208];
                                global::QuantSdk.Gpu.Packed128 x97_1 = stepInputs[6240];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_24_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_24_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_24_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_24_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x96_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x96_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x96_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x96_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x96_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x96_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x96_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x96_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_24_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_24_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_24_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_24_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x97_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x97_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x97_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x97_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x97_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x97_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x97_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x97_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x96_0.X, x96_0.Y, x96_0.Z, x96_0.W, e0_24_0_0.X, e0_24_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x96_0.X, x96_0.Y, x96_0.Z, x96_0.W, e1_24_0_0.X, e1_24_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x96_1.X, x96_1.Y, x96_1.Z, x96_1.W, e0_24_0_0.X, e0_24_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x96_1.X, x96_1.Y, x96_1.Z, x96_1.W, e1_24_0_0.X, e1_24_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x97_0.X, x97_0.Y, x97_0.Z, x97_0.W, e0_24_0_0.Z, e0_24_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x97_0.X, x97_0.Y, x97_0.Z, x97_0.W, e1_24_0_0.Z, e1_24_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x97_1.X, x97_1.Y, x97_1.Z, x97_1.W, e0_24_0_0.Z, e0_24_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x97_1.X, x97_1.Y, x97_1.Z, x97_1.W, e1_24_0_0.Z, e1_24_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x98_0 = stepInputs[6272];
                                global::QuantSdk.Gpu.Packed128 x98_1 = stepInputs[6304];
                                global::QuantSdk.Gpu.Packed128 x99_0 = stepInputs[6336];
                                global::QuantSdk.Gpu.Packed128 x99_1 = stepInputs[6368];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_24_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_24_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_24_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_24_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x98_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x98_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x98_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x98_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x98_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x98_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x98_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x98_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_24_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_24_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_24_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_24_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x99_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x99_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x99_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x99_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x99_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x99_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x99_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x99_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x98_0.X, x98_0.Y, x98_0.Z, x98_0.W, e0_24_0_1.X, e0_24_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x98_0.X, x98_0.Y, x98_0.Z, x98_0.W, e1_24_0_1.X, e1_24_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x98_1.X, x98_1.Y, x98_1.Z, x98_1.W, e0_24_0_1.X, e0_24_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x98_1.X, x98_1.Y, x98_1.Z, x98_1.W, e1_24_0_1.X, e1_24_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x99_0.X, x99_0.Y, x99_0.Z, x99_0.W, e0_24_0_1.Z, e0_24_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x99_0.X, x99_0.Y, x99_0.Z, x99_0.W, e1_24_0_1.Z, e1_24_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x99_1.X, x99_1.Y, x99_1.Z, x99_1.W, e0_24_0_1.Z, e0_24_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x99_1.X, x99_1.Y, x99_1.Z, x99_1.W, e1_24_0_1.Z, e1_24_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_25_0_0 = stored[(c0_0 >> 25 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_25_0_1 = stored[(c0_0 >> 25 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_25_0_0 = stored[(c1_0 >> 25 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_25_0_1 = stored[(c1_0 >> 25 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x100_0 = stepInputs[6400];
                                global::QuantSdk.Gpu.Packed128 x100_1 = stepInputs[6432];
                                global::QuantSdk.Gpu.Packed128 x101_0 = stepInputs[6464];
                                global::QuantSdk.Gpu.Packed128 x101_1 = stepInputs[6496];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_25_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_25_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_25_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_25_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x100_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x100_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x100_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x100_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x100_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x100_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x100_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x100_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_25_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_25_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_25_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_25_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x101_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x101_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x101_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x101_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x101_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x101_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x101_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x101_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x100_0.X, x100_0.Y, x100_0.Z, x100_0.W, e0_25_0_0.X, e0_25_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x100_0.X, x100_0.Y, x100_0.Z, x100_0.W, e1_25_0_0.X, e1_25_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x100_1.X, x100_1.Y, x100_1.Z, x100_1.W, e0_25_0_0.X, e0_25_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x100_1.X, x100_1.Y, x100_1.Z, x100_1.W, e1_25_0_0.X, e1_25_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x101_0.X, x101_0.Y, x101_0.Z, x101_0.W, e0_25_0_0.Z, e0_25_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x101_0.X, x101_0.Y, x101_0.Z, x101_0.W, e1_25_0_0.Z, e1_25_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x101_1.X, x101_1.Y, x101_1.Z, x101_1.W, e0_25_0_0.Z, e0_25_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x101_1.X, x101_1.Y, x101_1.Z, x101_1.W, e1_25_0_0.Z, e1_25_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x102_0 = stepInputs[6528];
                                global::QuantSdk.Gpu.Packed128 x102_1 = stepInputs[6560];
                                global::QuantSdk.Gpu.Packed128 x103_0 = stepInputs[6592];
                                global::QuantSdk.Gpu.Packed128 x103_1 = stepInputs[6624];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_25_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_25_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_25_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_25_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x102_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x102_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x102_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x102_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x102_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x102_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x102_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x102_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_25_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_25_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_25_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_25_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x103_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x103_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x103_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x103_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x103_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x103_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x103_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x103_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x102_0.X, x102_0.Y, x102_0.Z, x102_0.W, e0_25_0_1.X, e0_25_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x102_0.X, x102_0.Y, x102_0.Z, x102_0.W, e1_25_0_1.X, e1_25_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x102_1.X, x102_1.Y, x102_1.Z, x102_1.W, e0_25_0_1.X, e0_25_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x102_1.X, x102_1.Y, x102_1.Z, x102_1.W, e1_25_0_1.X, e1_25_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x103_0.X, x103_0.Y, x103_0.Z, x103_0.W, e0_25_0_1.Z, e0_25_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x103_0.X, x103_0.Y, x103_0.Z, x103_0.W, e1_25_0_1.Z, e1_25_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x103_1.X, x103_1.Y, x103_1.Z, x103_1.W, e0_25_0_1.Z, e0_25_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x103_1.X, x103_1.Y, x103_1.Z, x103_1.W, e1_25_0_1.Z, e1_25_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_26_0_0 = stored[(c0_0 >> 26 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_26_0_1 = stored[(c0_0 >> 26 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_26_0_0 = stored[(c1_0 >> 26 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_26_0_1 = stored[(c1_0 >> 26 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x104_0 = stepInputs[6656];
                                global::QuantSdk.Gpu.Packed128 x104_1 = stepInputs[6688];
                                global::QuantSdk.Gpu.Packed128 x105_0 = stepInputs[6720];
                                global::QuantSdk.Gpu.Packed128 x105_1 = stepInputs[6752];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_26_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_26_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_26_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_26_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x104_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x104_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x104_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x104_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x104_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x104_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x104_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x104_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_26_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_26_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_26_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_26_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x105_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x105_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x105_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x105_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x105_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x105_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x105_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x105_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x104_0.X, x104_0.Y, x104_0.Z, x104_0.W, e0_26_0_0.X, e0_26_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x104_0.X, x104_0.Y, x104_0.Z, x104_0.W, e1_26_0_0.X, e1_26_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x104_1.X, x104_1.Y, x104_1.Z, x104_1.W, e0_26_0_0.X, e0_26_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x104_1.X, x104_1.Y, x104_1.Z, x104_1.W, e1_26_0_0.X, e1_26_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x105_0.X, x105_0.Y, x105_0.Z, x105_0.W, e0_26_0_0.Z, e0_26_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x105_0.X, x105_0.Y, x105_0.Z, x105_0.W, e1_26_0_0.Z, e1_26_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x105_1.X, x105_1.Y, x105_1.Z, x105_1.W, e0_26_0_0.Z, e0_26_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x105_1.X, x105_1.Y, x105_1.Z, x105_1.W, e1_26_0_0.Z, e1_26_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x106_0 = stepInputs[6784];
                                global::QuantSdk.Gpu.Packed128 x106_1 = stepInputs[6816];
                                global::QuantSdk.Gpu.Packed128 x107_0 = stepInputs[6848];
                                global::QuantSdk.Gpu.Packed128 x107_1 = stepInputs[6880];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_26_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_26_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_26_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_26_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x106_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x106_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x106_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x106_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x106_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x106_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x106_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x106_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_26_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_26_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_26_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_26_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x107_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x107_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x107_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x107_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x107_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x107_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x107_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x107_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x106_0.X, x106_0.Y, x106_0.Z, x106_0.W, e0_26_0_1.X, e0_26_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x106_0.X, x106_0.Y, x106_0.Z, x106_0.W, e1_26_0_1.X, e1_26_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x106_1.X, x106_1.Y, x106_1.Z, x106_1.W, e0_26_0_1.X, e0_26_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x106_1.X, x106_1.Y, x106_1.Z, x106_1.W, e1_26_0_1.X, e1_26_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x107_0.X, x107_0.Y, x107_0.Z, x107_0.W, e0_26_0_1.Z, e0_26_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x107_0.X, x107_0.Y, x107_0.Z, x107_0.W, e1_26_0_1.Z, e1_26_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x107_1.X, x107_1.Y, x107_1.Z, x107_1.W, e0_26_0_1.Z, e0_26_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x107_1.X, x107_1.Y, x107_1.Z, x107_1.W, e1_26_0_1.Z, e1_26_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_27_0_0 = stored[(c0_0 >> 27 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_27_0_1 = stored[(c0_0 >> 27 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_27_0_0 = stored[(c1_0 >> 27 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_27_0_1 = stored[(c1_0 >> 27 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x108_0 = stepInputs[6912];
                                global::QuantSdk.Gpu.Packed128 x108_1 = stepInputs[6944];
                                global::QuantSdk.Gpu.Packed128 x109_0 = stepInputs[6976];
                                global::QuantSdk.Gpu.Packed128 x109_1 = stepInputs[7008];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_27_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_27_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_27_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_27_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x108_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x108_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x108_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x108_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x108_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x108_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x108_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x108_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_27_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_27_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_27_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_27_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x109_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x109_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x109_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x109_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x109_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x109_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x109_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x109_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x108_0.X, x108_0.Y, x108_0.Z, x108_0.W, e0_27_0_0.X, e0_27_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x108_0.X, x108_0.Y, x108_0.Z, x108_0.W, e1_27_0_0.X, e1_27_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x108_1.X, x108_1.Y, x108_1.Z, x108_1.W, e0_27_0_0.X, e0_27_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x108_1.X, x108_1.Y, x108_1.Z, x108_1.W, e1_27_0_0.X, e1_27_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x109_0.X, x109_0.Y, x109_0.Z, x109_0.W, e0_27_0_0.Z, e0_27_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x109_0.X, x109_0.Y, x109_0.Z, x109_0.W, e1_27_0_0.Z, e1_27_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x109_1.X, x109_1.Y, x109_1.Z, x109_1.W, e0_27_0_0.Z, e0_27_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x109_1.X, x109_1.Y, x109_1.Z, x109_1.W, e1_27_0_0.Z, e1_27_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x110_0 = stepInputs[7040];
                                global::QuantSdk.Gpu.Packed128 x110_1 = stepInputs[7072];
                                global::QuantSdk.Gpu.Packed128 x111_0 = stepInputs[7104];
                                global::QuantSdk.Gpu.Packed128 x111_1 = stepInputs[7136];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_27_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_27_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_27_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_27_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x110_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x110_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x110_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x110_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x110_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x110_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x110_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x110_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_27_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_27_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_27_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_27_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x111_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x111_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x111_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x111_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x111_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x111_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x111_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x111_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x110_0.X, x110_0.Y, x110_0.Z, x110_0.W, e0_27_0_1.X, e0_27_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x110_0.X, x110_0.Y, x110_0.Z, x110_0.W, e1_27_0_1.X, e1_27_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x110_1.X, x110_1.Y, x110_1.Z, x110_1.W, e0_27_0_1.X, e0_27_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x110_1.X, x110_1.Y, x110_1.Z, x110_1.W, e1_27_0_1.X, e1_27_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x111_0.X, x111_0.Y, x111_0.Z, x111_0.W, e0_27_0_1.Z, e0_27_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x111_0.X, x111_0.Y, x111_0.Z, x111_0.W, e1_27_0_1.Z, e1_27_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x111_1.X, x111_1.Y, x111_1.Z, x111_1.W, e0_27_0_1.Z, e0_27_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x111_1.X, x111_1.Y, x111_1.Z, x111_1.W, e1_27_0_1.Z, e1_27_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_28_0_0 = stored[(c0_0 >> 28 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_28_0_1 = stored[(c0_0 >> 28 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_28_0_0 = stored[(c1_0 >> 28 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_28_0_1 = stored[(c1_0 >> 28 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x112_0 = stepInputs[7168];
                                global::QuantSdk.Gpu.Packed128 x112_1 = stepInputs[7200];
                                global::QuantSdk.Gpu.Packed128 x113_0 = stepInputs[7232];
                                global::QuantSdk.Gpu.Packed128 x113_1 = stepInputs[7264];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_28_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_28_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_28_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_28_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x112_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x112_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x112_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x112_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x112_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x112_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x112_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x112_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_28_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_28_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_28_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_28_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x113_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x113_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x113_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x113_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x113_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x113_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x113_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x113_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x112_0.X, x112_0.Y, x112_0.Z, x112_0.W, e0_28_0_0.X, e0_28_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x112_0.X, x112_0.Y, x112_0.Z, x112_0.W, e1_28_0_0.X, e1_28_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x112_1.X, x112_1.Y, x112_1.Z, x112_1.W, e0_28_0_0.X, e0_28_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x112_1.X, x112_1.Y, x112_1.Z, x112_1.W, e1_28_0_0.X, e1_28_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x113_0.X, x113_0.Y, x113_0.Z, x113_0.W, e0_28_0_0.Z, e0_28_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x113_0.X, x113_0.Y, x113_0.Z, x113_0.W, e1_28_0_0.Z, e1_28_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x113_1.X, x113_1.Y, x113_1.Z, x113_1.W, e0_28_0_0.Z, e0_28_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x113_1.X, x113_1.Y, x113_1.Z, x113_1.W, e1_28_0_0.Z, e1_28_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x114_0 = stepInputs[7296];
                                global::QuantSdk.Gpu.Packed128 x114_1 = stepInputs[7328];
                                global::QuantSdk.Gpu.Packed128 x115_0 = stepInputs[7360];
                                global::QuantSdk.Gpu.Packed128 x115_1 = stepInputs[7392];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_28_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_28_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_28_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_28_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x114_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x114_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x114_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x114_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x114_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x114_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x114_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x114_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_28_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_28_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_28_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_28_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x115_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x115_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x115_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x115_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x115_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x115_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x115_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x115_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x114_0.X, x114_0.Y, x114_0.Z, x114_0.W, e0_28_0_1.X, e0_28_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x114_0.X, x114_0.Y, x114_0.Z, x114_0.W, e1_28_0_1.X, e1_28_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x114_1.X, x114_1.Y, x114_1.Z, x114_1.W, e0_28_0_1.X, e0_28_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x114_1.X, x114_1.Y, x114_1.Z, x114_1.W, e1_28_0_1.X, e1_28_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x115_0.X, x115_0.Y, x115_0.Z, x115_0.W, e0_28_0_1.Z, e0_28_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x115_0.X, x115_0.Y, x115_0.Z, x115_0.W, e1_28_0_1.Z, e1_28_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x115_1.X, x115_1.Y, x115_1.Z, x115_1.W, e0_28_0_1.Z, e0_28_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x115_1.X, x115_1.Y, x115_1.Z, x115_1.W, e1_28_0_1.Z, e1_28_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_29_0_0 = stored[(c0_0 >> 29 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_29_0_1 = stored[(c0_0 >> 29 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_29_0_0 = stored[(c1_0 >> 29 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_29_0_1 = stored[(c1_0 >> 29 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x116_0 = stepInputs[7424];
                                global::QuantSdk.Gpu.Packed128 x116_1 = stepInputs[7456];
                                global::QuantSdk.Gpu.Packed128 x117_0 = stepInputs[7488];
                                global::QuantSdk.Gpu.Packed128 x117_1 = stepInputs[7520];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_29_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_29_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_29_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_29_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x116_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x116_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x116_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x116_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x116_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x116_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x116_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x116_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_29_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_29_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_29_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_29_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x117_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x117_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x117_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x117_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x117_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x117_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x117_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x117_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x116_0.X, x116_0.Y, x116_0.Z, x116_0.W, e0_29_0_0.X, e0_29_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x116_0.X, x116_0.Y, x116_0.Z, x116_0.W, e1_29_0_0.X, e1_29_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x116_1.X, x116_1.Y, x116_1.Z, x116_1.W, e0_29_0_0.X, e0_29_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x116_1.X, x116_1.Y, x116_1.Z, x116_1.W, e1_29_0_0.X, e1_29_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x117_0.X, x117_0.Y, x117_0.Z, x117_0.W, e0_29_0_0.Z, e0_29_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x117_0.X, x117_0.Y, x117_0.Z, x117_0.W, e1_29_0_0.Z, e1_29_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x117_1.X, x117_1.Y, x117_1.Z, x117_1.W, e0_29_0_0.Z, e0_29_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x117_1.X, x117_1.Y, x117_1.Z, x117_1.W, e1_29_0_0.Z, e1_29_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x118_0 = stepInputs[7552];
                                global::QuantSdk.Gpu.Packed128 x118_1 = stepInputs[7584];
                                global::QuantSdk.Gpu.Packed128 x119_0 = stepInputs[7616];
                                global::QuantSdk.Gpu.Packed128 x119_1 = stepInputs[7648];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_29_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_29_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_29_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_29_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x118_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x118_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x118_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x118_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x118_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x118_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x118_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x118_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_29_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_29_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_29_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_29_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x119_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x119_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x119_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x119_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x119_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x119_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x119_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x119_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x118_0.X, x118_0.Y, x118_0.Z, x118_0.W, e0_29_0_1.X, e0_29_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x118_0.X, x118_0.Y, x118_0.Z, x118_0.W, e1_29_0_1.X, e1_29_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x118_1.X, x118_1.Y, x118_1.Z, x118_1.W, e0_29_0_1.X, e0_29_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x118_1.X, x118_1.Y, x118_1.Z, x118_1.W, e1_29_0_1.X, e1_29_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x119_0.X, x119_0.Y, x119_0.Z, x119_0.W, e0_29_0_1.Z, e0_29_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x119_0.X, x119_0.Y, x119_0.Z, x119_0.W, e1_29_0_1.Z, e1_29_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x119_1.X, x119_1.Y, x119_1.Z, x119_1.W, e0_29_0_1.Z, e0_29_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x119_1.X, x119_1.Y, x119_1.Z, x119_1.W, e1_29_0_1.Z, e1_29_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_30_0_0 = stored[(c0_0 >> 30 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_30_0_1 = stored[(c0_0 >> 30 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_30_0_0 = stored[(c1_0 >> 30 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_30_0_1 = stored[(c1_0 >> 30 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x120_0 = stepInputs[7680];
                                global::QuantSdk.Gpu.Packed128 x120_1 = stepInputs[7712];
                                global::QuantSdk.Gpu.Packed128 x121_0 = stepInputs[7744];
                                global::QuantSdk.Gpu.Packed128 x121_1 = stepInputs[7776];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_30_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_30_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_30_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_30_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x120_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x120_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x120_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x120_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x120_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x120_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x120_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x120_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_30_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_30_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_30_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_30_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x121_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x121_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x121_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x121_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x121_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x121_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x121_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x121_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x120_0.X, x120_0.Y, x120_0.Z, x120_0.W, e0_30_0_0.X, e0_30_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x120_0.X, x120_0.Y, x120_0.Z, x120_0.W, e1_30_0_0.X, e1_30_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x120_1.X, x120_1.Y, x120_1.Z, x120_1.W, e0_30_0_0.X, e0_30_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x120_1.X, x120_1.Y, x120_1.Z, x120_1.W, e1_30_0_0.X, e1_30_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x121_0.X, x121_0.Y, x121_0.Z, x121_0.W, e0_30_0_0.Z, e0_30_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x121_0.X, x121_0.Y, x121_0.Z, x121_0.W, e1_30_0_0.Z, e1_30_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x121_1.X, x121_1.Y, x121_1.Z, x121_1.W, e0_30_0_0.Z, e0_30_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x121_1.X, x121_1.Y, x121_1.Z, x121_1.W, e1_30_0_0.Z, e1_30_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x122_0 = stepInputs[7808];
                                global::QuantSdk.Gpu.Packed128 x122_1 = stepInputs[7840];
                                global::QuantSdk.Gpu.Packed128 x123_0 = stepInputs[7872];
                                global::QuantSdk.Gpu.Packed128 x123_1 = stepInputs[7904];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_30_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_30_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_30_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_30_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x122_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x122_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x122_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x122_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x122_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x122_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x122_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x122_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_30_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_30_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_30_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_30_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x123_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x123_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x123_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x123_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x123_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x123_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x123_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x123_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x122_0.X, x122_0.Y, x122_0.Z, x122_0.W, e0_30_0_1.X, e0_30_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x122_0.X, x122_0.Y, x122_0.Z, x122_0.W, e1_30_0_1.X, e1_30_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x122_1.X, x122_1.Y, x122_1.Z, x122_1.W, e0_30_0_1.X, e0_30_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x122_1.X, x122_1.Y, x122_1.Z, x122_1.W, e1_30_0_1.X, e1_30_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x123_0.X, x123_0.Y, x123_0.Z, x123_0.W, e0_30_0_1.Z, e0_30_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x123_0.X, x123_0.Y, x123_0.Z, x123_0.W, e1_30_0_1.Z, e1_30_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x123_1.X, x123_1.Y, x123_1.Z, x123_1.W, e0_30_0_1.Z, e0_30_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x123_1.X, x123_1.Y, x123_1.Z, x123_1.W, e1_30_0_1.Z, e1_30_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_31_0_0 = stored[(c0_0 >> 31 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e0_31_0_1 = stored[(c0_0 >> 31 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 e1_31_0_0 = stored[(c1_0 >> 31 & 0x1) * 2 + 0];
                                global::QuantSdk.Gpu.Packed128 e1_31_0_1 = stored[(c1_0 >> 31 & 0x1) * 2 + 1];
                                global::QuantSdk.Gpu.Packed128 x124_0 = stepInputs[7936];
                                global::QuantSdk.Gpu.Packed128 x124_1 = stepInputs[7968];
                                global::QuantSdk.Gpu.Packed128 x125_0 = stepInputs[8000];
                                global::QuantSdk.Gpu.Packed128 x125_1 = stepInputs[8032];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_31_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_31_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_31_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_31_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x124_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x124_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x124_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x124_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x124_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x124_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x124_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x124_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_31_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_31_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_31_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_31_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x125_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x125_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x125_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x125_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x125_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x125_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x125_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x125_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x124_0.X, x124_0.Y, x124_0.Z, x124_0.W, e0_31_0_0.X, e0_31_0_0.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x124_0.X, x124_0.Y, x124_0.Z, x124_0.W, e1_31_0_0.X, e1_31_0_0.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x124_1.X, x124_1.Y, x124_1.Z, x124_1.W, e0_31_0_0.X, e0_31_0_0.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x124_1.X, x124_1.Y, x124_1.Z, x124_1.W, e1_31_0_0.X, e1_31_0_0.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x125_0.X, x125_0.Y, x125_0.Z, x125_0.W, e0_31_0_0.Z, e0_31_0_0.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x125_0.X, x125_0.Y, x125_0.Z, x125_0.W, e1_31_0_0.Z, e1_31_0_0.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x125_1.X, x125_1.Y, x125_1.Z, x125_1.W, e0_31_0_0.Z, e0_31_0_0.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x125_1.X, x125_1.Y, x125_1.Z, x125_1.W, e1_31_0_0.Z, e1_31_0_0.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 x126_0 = stepInputs[8064];
                                global::QuantSdk.Gpu.Packed128 x126_1 = stepInputs[8096];
                                global::QuantSdk.Gpu.Packed128 x127_0 = stepInputs[8128];
                                global::QuantSdk.Gpu.Packed128 x127_1 = stepInputs[8160];
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
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_0_ref = s0_1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_1_ref = s0_1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_2_ref = s0_1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_0_3_ref = s0_1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_0_ref = s0_1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_1_ref = s0_1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_2_ref = s0_1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_1_1_3_ref = s0_1_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_31_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_31_0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_31_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_31_0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x126_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x126_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x126_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x126_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x126_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x126_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x126_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x126_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_31_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_31_0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_31_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_31_0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in32 = x127_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in33 = x127_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in34 = x127_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in35 = x127_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in36 = x127_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in37 = x127_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in38 = x127_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in39 = x127_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %26, %27}, {%16, %18}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%24, %25, %26, %27}, {%17, %19}, {%12, %13, %14, %15}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%32, %33, %34, %35}, {%28, %30}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%32, %33, %34, %35}, {%29, %31}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%36, %37, %38, %39}, {%28, %30}, {%8, %9, %10, %11}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%36, %37, %38, %39}, {%29, %31}, {%12, %13, %14, %15}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref s0_1_0_0_ref, ref s0_1_0_1_ref, ref s0_1_0_2_ref, ref s0_1_0_3_ref, ref s0_1_1_0_ref, ref s0_1_1_1_ref, ref s0_1_1_2_ref, ref s0_1_1_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                    s0_1_0_0 = s0_1_0_0_ref.Value;
                                    s0_1_0_1 = s0_1_0_1_ref.Value;
                                    s0_1_0_2 = s0_1_0_2_ref.Value;
                                    s0_1_0_3 = s0_1_0_3_ref.Value;
                                    s0_1_1_0 = s0_1_1_0_ref.Value;
                                    s0_1_1_1 = s0_1_1_1_ref.Value;
                                    s0_1_1_2 = s0_1_1_2_ref.Value;
                                    s0_1_1_3 = s0_1_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x126_0.X, x126_0.Y, x126_0.Z, x126_0.W, e0_31_0_1.X, e0_31_0_1.Y);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x126_0.X, x126_0.Y, x126_0.Z, x126_0.W, e1_31_0_1.X, e1_31_0_1.Y);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x126_1.X, x126_1.Y, x126_1.Z, x126_1.W, e0_31_0_1.X, e0_31_0_1.Y);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x126_1.X, x126_1.Y, x126_1.Z, x126_1.W, e1_31_0_1.X, e1_31_0_1.Y);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x127_0.X, x127_0.Y, x127_0.Z, x127_0.W, e0_31_0_1.Z, e0_31_0_1.W);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x127_0.X, x127_0.Y, x127_0.Z, x127_0.W, e1_31_0_1.Z, e1_31_0_1.W);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x127_1.X, x127_1.Y, x127_1.Z, x127_1.W, e0_31_0_1.Z, e0_31_0_1.W);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x127_1.X, x127_1.Y, x127_1.Z, x127_1.W, e1_31_0_1.Z, e1_31_0_1.W);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();
                    if (chunk < 1)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = 0;
                        for (int first = warp; first < 128; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0 / 2;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 64, 1) * 32;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item0 % 2 * 16 + slot + 0, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x0_0 = inputs0_0[((step0 + (depth0 % 64) / 2) * 4 + part) * 2 + (depth0 % 64) % 2];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item0 % 2 * 16 + slot + 8, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x0_1 = inputs0_1[((step0 + (depth0 % 64) / 2) * 4 + part) * 2 + (depth0 % 64) % 2];
                            int item1 = first + 1;
                            int depth1 = item1 / 2;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 64, 1) * 32;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item1 % 2 * 16 + slot + 0, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x1_0 = inputs1_0[((step1 + (depth1 % 64) / 2) * 4 + part) * 2 + (depth1 % 64) % 2];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item1 % 2 * 16 + slot + 8, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x1_1 = inputs1_1[((step1 + (depth1 % 64) / 2) * 4 + part) * 2 + (depth1 % 64) % 2];
                            int item2 = first + 2;
                            int depth2 = item2 / 2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 64, 1) * 32;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item2 % 2 * 16 + slot + 0, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x2_0 = inputs2_0[((step2 + (depth2 % 64) / 2) * 4 + part) * 2 + (depth2 % 64) % 2];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item2 % 2 * 16 + slot + 8, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x2_1 = inputs2_1[((step2 + (depth2 % 64) / 2) * 4 + part) * 2 + (depth2 % 64) % 2];
                            int item3 = first + 3;
                            int depth3 = item3 / 2;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 64, 1) * 32;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item3 % 2 * 16 + slot + 0, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x3_0 = inputs3_0[((step3 + (depth3 % 64) / 2) * 4 + part) * 2 + (depth3 % 64) % 2];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item3 % 2 * 16 + slot + 8, tokens - 1) * 2048, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x3_1 = inputs3_1[((step3 + (depth3 % 64) / 2) * 4 + part) * 2 + (depth3 % 64) % 2];
                            staged[fill + ((depth0 * 2 + 0) * 2 + item0 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.X, Y = x0_1.X, Z = x0_0.Y, W = x0_1.Y };
                            staged[fill + ((depth0 * 2 + 1) * 2 + item0 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.Z, Y = x0_1.Z, Z = x0_0.W, W = x0_1.W };
                            staged[fill + ((depth1 * 2 + 0) * 2 + item1 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.X, Y = x1_1.X, Z = x1_0.Y, W = x1_1.Y };
                            staged[fill + ((depth1 * 2 + 1) * 2 + item1 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.Z, Y = x1_1.Z, Z = x1_0.W, W = x1_1.W };
                            staged[fill + ((depth2 * 2 + 0) * 2 + item2 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.X, Y = x2_1.X, Z = x2_0.Y, W = x2_1.Y };
                            staged[fill + ((depth2 * 2 + 1) * 2 + item2 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.Z, Y = x2_1.Z, Z = x2_0.W, W = x2_1.W };
                            staged[fill + ((depth3 * 2 + 0) * 2 + item3 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.X, Y = x3_1.X, Z = x3_0.Y, W = x3_1.Y };
                            staged[fill + ((depth3 * 2 + 1) * 2 + item3 % 2) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.Z, Y = x3_1.Z, Z = x3_0.W, W = x3_1.W };
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
                            y[(long)column * 5 + target + 0] = s0_0_0_0 * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_0 * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_1 * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_1 * activationScales[column];
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
                            y[(long)column * 5 + target + 0] = s0_0_0_2 * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_2 * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_3 * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_3 * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 16;
                    if (column < tokens)
                    {
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_1_0_0 * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_1_1_0 * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_1_0_1 * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_1_1_1 * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 24;
                    if (column < tokens)
                    {
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_1_0_2 * activationScales[column];
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_1_1_2 * activationScales[column];
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_1_0_3 * activationScales[column];
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_1_1_3 * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}
