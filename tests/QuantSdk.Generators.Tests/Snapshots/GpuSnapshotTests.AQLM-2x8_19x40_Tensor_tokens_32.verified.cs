#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 40 to 19 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor32,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 68608, InputStride: 256, Tokens: 32, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 19);
            int token = global::ILGPU.Grid.IdxZ * 32;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(16384, 768).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 8 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 16 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 24 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
            {
                global::QuantSdk.Gpu.Packed128 entry = stored[i / 256 * 256 + 0 + i % 256];
                cached[i * 8 + (lane + 0 & 7)] = entry;
                cached[i * 8 + (lane + 1 & 7)] = entry;
                cached[i * 8 + (lane + 2 & 7)] = entry;
                cached[i * 8 + (lane + 3 & 7)] = entry;
                cached[i * 8 + (lane + 4 & 7)] = entry;
                cached[i * 8 + (lane + 5 & 7)] = entry;
                cached[i * 8 + (lane + 6 & 7)] = entry;
                cached[i * 8 + (lane + 7 & 7)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 2; block += 2)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                float s1_0 = 0f;
                float s1_1 = 0f;
                float s1_2 = 0f;
                float s1_3 = 0f;
                float s2_0 = 0f;
                float s2_1 = 0f;
                float s2_2 = 0f;
                float s2_3 = 0f;
                float s3_0 = 0f;
                float s3_1 = 0f;
                float s3_2 = 0f;
                float s3_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[first + 0];
                    global::QuantSdk.Gpu.Packed128 x0_1_0 = inputs1[first + 0];
                    global::QuantSdk.Gpu.Packed128 x0_2_0 = inputs2[first + 0];
                    global::QuantSdk.Gpu.Packed128 x0_3_0 = inputs3[first + 0];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[(c0_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[((c0_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[(c1_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[((c1_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x0_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x0_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x0_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x0_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), x0_1_0.X, x0_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), x0_2_0.X, x0_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), x0_3_0.X, x0_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[first + 4];
                    global::QuantSdk.Gpu.Packed128 x1_1_0 = inputs1[first + 4];
                    global::QuantSdk.Gpu.Packed128 x1_2_0 = inputs2[first + 4];
                    global::QuantSdk.Gpu.Packed128 x1_3_0 = inputs3[first + 4];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[(c0_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[((c0_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[(c1_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[((c1_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x0_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x0_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x0_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x0_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), x0_0_0.Z, x0_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), x0_1_0.Z, x0_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), x0_2_0.Z, x0_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), x0_3_0.Z, x0_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x1_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x1_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x1_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x1_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_1_0.X, x1_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_2_0.X, x1_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_3_0.X, x1_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[first + 8];
                    global::QuantSdk.Gpu.Packed128 x2_1_0 = inputs1[first + 8];
                    global::QuantSdk.Gpu.Packed128 x2_2_0 = inputs2[first + 8];
                    global::QuantSdk.Gpu.Packed128 x2_3_0 = inputs3[first + 8];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[(c0_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[((c0_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_0_0 = cached[(c1_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_1_0 = cached[((c1_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x1_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x1_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x1_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x1_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), x1_0_0.Z, x1_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), x1_1_0.Z, x1_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), x1_2_0.Z, x1_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), x1_3_0.Z, x1_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x2_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x2_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_1_0.X, x2_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_2_0.X, x2_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_3_0.X, x2_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[first + 12];
                    global::QuantSdk.Gpu.Packed128 x3_1_0 = inputs1[first + 12];
                    global::QuantSdk.Gpu.Packed128 x3_2_0 = inputs2[first + 12];
                    global::QuantSdk.Gpu.Packed128 x3_3_0 = inputs3[first + 12];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[(c0_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[((c0_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_0_0 = cached[(c1_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_1_0 = cached[((c1_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x2_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x2_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), x2_0_0.Z, x2_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), x2_1_0.Z, x2_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), x2_2_0.Z, x2_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), x2_3_0.Z, x2_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x3_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x3_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x3_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x3_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_1_0.X, x3_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_2_0.X, x3_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_3_0.X, x3_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x4_0_0 = inputs0[first + 16];
                    global::QuantSdk.Gpu.Packed128 x4_1_0 = inputs1[first + 16];
                    global::QuantSdk.Gpu.Packed128 x4_2_0 = inputs2[first + 16];
                    global::QuantSdk.Gpu.Packed128 x4_3_0 = inputs3[first + 16];
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[(c0_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_4_1_0 = cached[((c0_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_0_0 = cached[(c1_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_1_0 = cached[((c1_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x3_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x3_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x3_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x3_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), x3_0_0.Z, x3_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), x3_1_0.Z, x3_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), x3_2_0.Z, x3_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), x3_3_0.Z, x3_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x4_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x4_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x4_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x4_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), x4_0_0.X, x4_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), x4_1_0.X, x4_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), x4_2_0.X, x4_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), x4_3_0.X, x4_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x5_0_0 = inputs0[first + 20];
                    global::QuantSdk.Gpu.Packed128 x5_1_0 = inputs1[first + 20];
                    global::QuantSdk.Gpu.Packed128 x5_2_0 = inputs2[first + 20];
                    global::QuantSdk.Gpu.Packed128 x5_3_0 = inputs3[first + 20];
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[(c0_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_5_1_0 = cached[((c0_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_0_0 = cached[(c1_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_1_0 = cached[((c1_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x4_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x4_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x4_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x4_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), x4_0_0.Z, x4_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), x4_1_0.Z, x4_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), x4_2_0.Z, x4_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), x4_3_0.Z, x4_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x5_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x5_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x5_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x5_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_0_0.X, x5_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_1_0.X, x5_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_2_0.X, x5_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_3_0.X, x5_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x6_0_0 = inputs0[first + 24];
                    global::QuantSdk.Gpu.Packed128 x6_1_0 = inputs1[first + 24];
                    global::QuantSdk.Gpu.Packed128 x6_2_0 = inputs2[first + 24];
                    global::QuantSdk.Gpu.Packed128 x6_3_0 = inputs3[first + 24];
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[(c0_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_6_1_0 = cached[((c0_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_0_0 = cached[(c1_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_1_0 = cached[((c1_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x5_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x5_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x5_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x5_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), x5_0_0.Z, x5_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), x5_1_0.Z, x5_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), x5_2_0.Z, x5_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), x5_3_0.Z, x5_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x6_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x6_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x6_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x6_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_0_0.X, x6_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_1_0.X, x6_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_2_0.X, x6_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_3_0.X, x6_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x7_0_0 = inputs0[first + 28];
                    global::QuantSdk.Gpu.Packed128 x7_1_0 = inputs1[first + 28];
                    global::QuantSdk.Gpu.Packed128 x7_2_0 = inputs2[first + 28];
                    global::QuantSdk.Gpu.Packed128 x7_3_0 = inputs3[first + 28];
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[(c0_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_7_1_0 = cached[((c0_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_0_0 = cached[(c1_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_1_0 = cached[((c1_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x6_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x6_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x6_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x6_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), x6_0_0.Z, x6_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), x6_1_0.Z, x6_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), x6_2_0.Z, x6_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), x6_3_0.Z, x6_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x7_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x7_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x7_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x7_3_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_0_0.X, x7_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_1_0.X, x7_1_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_2_0.X, x7_2_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_3_0.X, x7_3_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e0_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e0_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e0_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e1_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x7_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x7_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x7_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x7_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %16, %17; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %18, %19; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %20, %21; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %22, %23; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%26, %27}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%28, %29}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%30, %31}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), x7_0_0.Z, x7_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), x7_1_0.Z, x7_1_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), x7_2_0.Z, x7_2_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), x7_3_0.Z, x7_3_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
                }
                sums[(warp * 32 + 0 + 2 * part) * 24 + slot * 2 + 0] = s0_0;
                sums[(warp * 32 + 1 + 2 * part) * 24 + slot * 2 + 0] = s0_1;
                sums[(warp * 32 + 0 + 2 * part) * 24 + slot * 2 + 1] = s0_2;
                sums[(warp * 32 + 1 + 2 * part) * 24 + slot * 2 + 1] = s0_3;
                sums[(warp * 32 + 8 + 2 * part) * 24 + slot * 2 + 0] = s1_0;
                sums[(warp * 32 + 9 + 2 * part) * 24 + slot * 2 + 0] = s1_1;
                sums[(warp * 32 + 8 + 2 * part) * 24 + slot * 2 + 1] = s1_2;
                sums[(warp * 32 + 9 + 2 * part) * 24 + slot * 2 + 1] = s1_3;
                sums[(warp * 32 + 16 + 2 * part) * 24 + slot * 2 + 0] = s2_0;
                sums[(warp * 32 + 17 + 2 * part) * 24 + slot * 2 + 0] = s2_1;
                sums[(warp * 32 + 16 + 2 * part) * 24 + slot * 2 + 1] = s2_2;
                sums[(warp * 32 + 17 + 2 * part) * 24 + slot * 2 + 1] = s2_3;
                sums[(warp * 32 + 24 + 2 * part) * 24 + slot * 2 + 0] = s3_0;
                sums[(warp * 32 + 25 + 2 * part) * 24 + slot * 2 + 0] = s3_1;
                sums[(warp * 32 + 24 + 2 * part) * 24 + slot * 2 + 1] = s3_2;
                sums[(warp * 32 + 25 + 2 * part) * 24 + slot * 2 + 1] = s3_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
                {
                    int place = i + i / 16 * 8;
                    float total = sums[place + 0];
                    int target = block * 16 + i % 16;
                    if (target < 19 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 19 + target] = total * scales[target] * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}
