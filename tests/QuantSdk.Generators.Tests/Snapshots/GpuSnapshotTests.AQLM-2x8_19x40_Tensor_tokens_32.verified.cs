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
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 98304, InputStride: 256, Tokens: 32, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 19);
            int token = global::ILGPU.Grid.IdxZ * 32;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
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
            int copy = lane & 7;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(4096, 2048);
            for (int set = global::ILGPU.Grid.IdxX; set < 2; set += 2)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                float s0_1_0_0 = 0f; float s0_1_0_1 = 0f; float s0_1_0_2 = 0f; float s0_1_0_3 = 0f; float s0_1_1_0 = 0f; float s0_1_1_1 = 0f; float s0_1_1_2 = 0f; float s0_1_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 64 + 32];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 1024;
                        for (int first = warp; first < 16; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0 / 2;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 8, 0) * 8;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item0 % 2 * 16 + slot + 0, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x0_0 = inputs0_0[(step0 + depth0 % 8) * 4 + part];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item0 % 2 * 16 + slot + 8, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x0_1 = inputs0_1[(step0 + depth0 % 8) * 4 + part];
                            int item1 = first + 1;
                            int depth1 = item1 / 2;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 8, 0) * 8;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item1 % 2 * 16 + slot + 0, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x1_0 = inputs1_0[(step1 + depth1 % 8) * 4 + part];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item1 % 2 * 16 + slot + 8, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x1_1 = inputs1_1[(step1 + depth1 % 8) * 4 + part];
                            int item2 = first + 2;
                            int depth2 = item2 / 2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 8, 0) * 8;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item2 % 2 * 16 + slot + 0, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x2_0 = inputs2_0[(step2 + depth2 % 8) * 4 + part];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item2 % 2 * 16 + slot + 8, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x2_1 = inputs2_1[(step2 + depth2 % 8) * 4 + part];
                            int item3 = first + 3;
                            int depth3 = item3 / 2;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 8, 0) * 8;
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3_0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item3 % 2 * 16 + slot + 0, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x3_0 = inputs3_0[(step3 + depth3 % 8) * 4 + part];
                            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3_1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + item3 % 2 * 16 + slot + 8, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
                            global::QuantSdk.Gpu.Packed128 x3_1 = inputs3_1[(step3 + depth3 % 8) * 4 + part];
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
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 1024 + stageStep * 1024 + lane, 993);
                                int first = step * 32 + part;
                                global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[c0_0.X << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[(c0_0.X >> 5 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[c1_0.X << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[(c1_0.X >> 5 & 0x7F8 | copy) + 2048];
                                int w0_0_0, w0_0_1, w0_0_2, w0_0_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_0_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_0_0 = out0.Value;
                                    w0_0_1 = out1.Value;
                                    w0_0_2 = out2.Value;
                                    w0_0_3 = out3.Value;
                                }
                                else
                                {
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X);
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X);
                                    w0_0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y);
                                    w0_0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y);
                                }
                                int w0_1_0, w0_1_1, w0_1_2, w0_1_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_0_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_1_0 = out0.Value;
                                    w0_1_1 = out1.Value;
                                    w0_1_2 = out2.Value;
                                    w0_1_3 = out3.Value;
                                }
                                else
                                {
                                    w0_1_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z);
                                    w0_1_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z);
                                    w0_1_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W);
                                    w0_1_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W);
                                }
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_0_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_0_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_1_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_1_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_0, w0_0_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_1, w0_0_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_1.X, x0_1.Y, x0_1.Z, x0_1.W, w0_0_0, w0_0_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_1.X, x0_1.Y, x0_1.Z, x0_1.W, w0_0_1, w0_0_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_0, w0_1_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_1, w0_1_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_1.X, x1_1.Y, x1_1.Z, x1_1.W, w0_1_0, w0_1_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_1.X, x1_1.Y, x1_1.Z, x1_1.W, w0_1_1, w0_1_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[c0_0.X >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[(c0_0.X >> 21 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[c1_0.X >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[(c1_0.X >> 21 & 0x7F8 | copy) + 2048];
                                int w0_2_0, w0_2_1, w0_2_2, w0_2_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_1_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_1_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_2_0 = out0.Value;
                                    w0_2_1 = out1.Value;
                                    w0_2_2 = out2.Value;
                                    w0_2_3 = out3.Value;
                                }
                                else
                                {
                                    w0_2_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X);
                                    w0_2_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X);
                                    w0_2_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y);
                                    w0_2_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y);
                                }
                                int w0_3_0, w0_3_1, w0_3_2, w0_3_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_1_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_1_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_3_0 = out0.Value;
                                    w0_3_1 = out1.Value;
                                    w0_3_2 = out2.Value;
                                    w0_3_3 = out3.Value;
                                }
                                else
                                {
                                    w0_3_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z);
                                    w0_3_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z);
                                    w0_3_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W);
                                    w0_3_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W);
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_3_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_3_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_0, w0_2_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_1, w0_2_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_1.X, x2_1.Y, x2_1.Z, x2_1.W, w0_2_0, w0_2_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_1.X, x2_1.Y, x2_1.Z, x2_1.W, w0_2_1, w0_2_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_0, w0_3_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_1, w0_3_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_1.X, x3_1.Y, x3_1.Z, x3_1.W, w0_3_0, w0_3_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_1.X, x3_1.Y, x3_1.Z, x3_1.W, w0_3_1, w0_3_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[c0_0.Y << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[(c0_0.Y >> 5 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_2_0_0 = cached[c1_0.Y << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_2_1_0 = cached[(c1_0.Y >> 5 & 0x7F8 | copy) + 2048];
                                int w0_4_0, w0_4_1, w0_4_2, w0_4_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_2_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_2_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_2_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_2_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_4_0 = out0.Value;
                                    w0_4_1 = out1.Value;
                                    w0_4_2 = out2.Value;
                                    w0_4_3 = out3.Value;
                                }
                                else
                                {
                                    w0_4_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X);
                                    w0_4_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X);
                                    w0_4_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y);
                                    w0_4_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y);
                                }
                                int w0_5_0, w0_5_1, w0_5_2, w0_5_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_2_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_2_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_2_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_2_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_5_0 = out0.Value;
                                    w0_5_1 = out1.Value;
                                    w0_5_2 = out2.Value;
                                    w0_5_3 = out3.Value;
                                }
                                else
                                {
                                    w0_5_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z);
                                    w0_5_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z);
                                    w0_5_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W);
                                    w0_5_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W);
                                }
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_4_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_4_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_4_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_4_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x4_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x4_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x4_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x4_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_5_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_5_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_5_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_5_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_0, w0_4_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_1, w0_4_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_1.X, x4_1.Y, x4_1.Z, x4_1.W, w0_4_0, w0_4_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_1.X, x4_1.Y, x4_1.Z, x4_1.W, w0_4_1, w0_4_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_0, w0_5_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_1, w0_5_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_1.X, x5_1.Y, x5_1.Z, x5_1.W, w0_5_0, w0_5_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_1.X, x5_1.Y, x5_1.Z, x5_1.W, w0_5_1, w0_5_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[c0_0.Y >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[(c0_0.Y >> 21 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_3_0_0 = cached[c1_0.Y >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_3_1_0 = cached[(c1_0.Y >> 21 & 0x7F8 | copy) + 2048];
                                int w0_6_0, w0_6_1, w0_6_2, w0_6_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_3_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_3_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_3_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_3_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_3_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_6_0 = out0.Value;
                                    w0_6_1 = out1.Value;
                                    w0_6_2 = out2.Value;
                                    w0_6_3 = out3.Value;
                                }
                                else
                                {
                                    w0_6_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X);
                                    w0_6_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X);
                                    w0_6_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y);
                                    w0_6_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y);
                                }
                                int w0_7_0, w0_7_1, w0_7_2, w0_7_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_3_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_3_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_3_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_3_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_3_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_7_0 = out0.Value;
                                    w0_7_1 = out1.Value;
                                    w0_7_2 = out2.Value;
                                    w0_7_3 = out3.Value;
                                }
                                else
                                {
                                    w0_7_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z);
                                    w0_7_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z);
                                    w0_7_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W);
                                    w0_7_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W);
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x6_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x6_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x6_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x6_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_7_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_7_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_7_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_7_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_0, w0_6_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_1, w0_6_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_1.X, x6_1.Y, x6_1.Z, x6_1.W, w0_6_0, w0_6_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_1.X, x6_1.Y, x6_1.Z, x6_1.W, w0_6_1, w0_6_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_0, w0_7_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_1, w0_7_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_1.X, x7_1.Y, x7_1.Z, x7_1.W, w0_7_0, w0_7_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_1.X, x7_1.Y, x7_1.Z, x7_1.W, w0_7_1, w0_7_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[c0_0.Z << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_4_1_0 = cached[(c0_0.Z >> 5 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_4_0_0 = cached[c1_0.Z << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_4_1_0 = cached[(c1_0.Z >> 5 & 0x7F8 | copy) + 2048];
                                int w0_8_0, w0_8_1, w0_8_2, w0_8_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_4_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_4_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_4_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_4_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_4_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_4_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_8_0 = out0.Value;
                                    w0_8_1 = out1.Value;
                                    w0_8_2 = out2.Value;
                                    w0_8_3 = out3.Value;
                                }
                                else
                                {
                                    w0_8_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X);
                                    w0_8_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X);
                                    w0_8_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y);
                                    w0_8_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y);
                                }
                                int w0_9_0, w0_9_1, w0_9_2, w0_9_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_4_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_4_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_4_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_4_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_4_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_4_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_9_0 = out0.Value;
                                    w0_9_1 = out1.Value;
                                    w0_9_2 = out2.Value;
                                    w0_9_3 = out3.Value;
                                }
                                else
                                {
                                    w0_9_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z);
                                    w0_9_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z);
                                    w0_9_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W);
                                    w0_9_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W);
                                }
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_8_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_8_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_8_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_8_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x8_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x8_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x8_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x8_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x8_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x8_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x8_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x8_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_9_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_9_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_9_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_9_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, w0_8_0, w0_8_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, w0_8_1, w0_8_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_1.X, x8_1.Y, x8_1.Z, x8_1.W, w0_8_0, w0_8_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_1.X, x8_1.Y, x8_1.Z, x8_1.W, w0_8_1, w0_8_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, w0_9_0, w0_9_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, w0_9_1, w0_9_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_1.X, x9_1.Y, x9_1.Z, x9_1.W, w0_9_0, w0_9_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_1.X, x9_1.Y, x9_1.Z, x9_1.W, w0_9_1, w0_9_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[c0_0.Z >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_5_1_0 = cached[(c0_0.Z >> 21 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_5_0_0 = cached[c1_0.Z >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_5_1_0 = cached[(c1_0.Z >> 21 & 0x7F8 | copy) + 2048];
                                int w0_10_0, w0_10_1, w0_10_2, w0_10_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_5_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_5_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_5_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_5_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_5_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_5_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_10_0 = out0.Value;
                                    w0_10_1 = out1.Value;
                                    w0_10_2 = out2.Value;
                                    w0_10_3 = out3.Value;
                                }
                                else
                                {
                                    w0_10_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X);
                                    w0_10_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X);
                                    w0_10_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y);
                                    w0_10_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y);
                                }
                                int w0_11_0, w0_11_1, w0_11_2, w0_11_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_5_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_5_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_5_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_5_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_5_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_5_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_11_0 = out0.Value;
                                    w0_11_1 = out1.Value;
                                    w0_11_2 = out2.Value;
                                    w0_11_3 = out3.Value;
                                }
                                else
                                {
                                    w0_11_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z);
                                    w0_11_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z);
                                    w0_11_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W);
                                    w0_11_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W);
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_10_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_10_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_10_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_10_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x10_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x10_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x10_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x10_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x10_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x10_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x10_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x10_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_11_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_11_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_11_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_11_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, w0_10_0, w0_10_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, w0_10_1, w0_10_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_1.X, x10_1.Y, x10_1.Z, x10_1.W, w0_10_0, w0_10_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_1.X, x10_1.Y, x10_1.Z, x10_1.W, w0_10_1, w0_10_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, w0_11_0, w0_11_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, w0_11_1, w0_11_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_1.X, x11_1.Y, x11_1.Z, x11_1.W, w0_11_0, w0_11_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_1.X, x11_1.Y, x11_1.Z, x11_1.W, w0_11_1, w0_11_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[c0_0.W << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_6_1_0 = cached[(c0_0.W >> 5 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_6_0_0 = cached[c1_0.W << 3 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_6_1_0 = cached[(c1_0.W >> 5 & 0x7F8 | copy) + 2048];
                                int w0_12_0, w0_12_1, w0_12_2, w0_12_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_6_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_6_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_6_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_6_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_6_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_12_0 = out0.Value;
                                    w0_12_1 = out1.Value;
                                    w0_12_2 = out2.Value;
                                    w0_12_3 = out3.Value;
                                }
                                else
                                {
                                    w0_12_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X);
                                    w0_12_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X);
                                    w0_12_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y);
                                    w0_12_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y);
                                }
                                int w0_13_0, w0_13_1, w0_13_2, w0_13_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_6_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_6_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_6_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_6_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_6_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_13_0 = out0.Value;
                                    w0_13_1 = out1.Value;
                                    w0_13_2 = out2.Value;
                                    w0_13_3 = out3.Value;
                                }
                                else
                                {
                                    w0_13_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z);
                                    w0_13_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z);
                                    w0_13_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W);
                                    w0_13_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W);
                                }
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_12_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_12_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_12_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_12_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x12_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x12_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x12_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x12_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x12_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x12_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x12_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x12_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_13_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_13_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_13_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_13_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, w0_12_0, w0_12_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, w0_12_1, w0_12_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_1.X, x12_1.Y, x12_1.Z, x12_1.W, w0_12_0, w0_12_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_1.X, x12_1.Y, x12_1.Z, x12_1.W, w0_12_1, w0_12_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, w0_13_0, w0_13_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, w0_13_1, w0_13_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_1.X, x13_1.Y, x13_1.Z, x13_1.W, w0_13_0, w0_13_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_1.X, x13_1.Y, x13_1.Z, x13_1.W, w0_13_1, w0_13_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                }
                                global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[c0_0.W >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e0_7_1_0 = cached[(c0_0.W >> 21 & 0x7F8 | copy) + 2048];
                                global::QuantSdk.Gpu.Packed128 e1_7_0_0 = cached[c1_0.W >> 13 & 0x7F8 | copy];
                                global::QuantSdk.Gpu.Packed128 e1_7_1_0 = cached[(c1_0.W >> 21 & 0x7F8 | copy) + 2048];
                                int w0_14_0, w0_14_1, w0_14_2, w0_14_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_7_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_7_0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_7_1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_7_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_7_0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_7_1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_14_0 = out0.Value;
                                    w0_14_1 = out1.Value;
                                    w0_14_2 = out2.Value;
                                    w0_14_3 = out3.Value;
                                }
                                else
                                {
                                    w0_14_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X);
                                    w0_14_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X);
                                    w0_14_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y);
                                    w0_14_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y);
                                }
                                int w0_15_0, w0_15_1, w0_15_2, w0_15_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_7_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_7_0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_7_1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_7_1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_7_0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_7_1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                        + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, r0_1_2; "
                                        + "mov.b32 %3, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                                    w0_15_0 = out0.Value;
                                    w0_15_1 = out1.Value;
                                    w0_15_2 = out2.Value;
                                    w0_15_3 = out3.Value;
                                }
                                else
                                {
                                    w0_15_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z);
                                    w0_15_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z);
                                    w0_15_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W);
                                    w0_15_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W);
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_14_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_14_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_14_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_14_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x14_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x14_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x14_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x14_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in24 = x14_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in25 = x14_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in26 = x14_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in27 = x14_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in28 = w0_15_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in29 = w0_15_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in30 = w0_15_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in31 = w0_15_3;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, w0_14_0, w0_14_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, w0_14_1, w0_14_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_1.X, x14_1.Y, x14_1.Z, x14_1.W, w0_14_0, w0_14_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_1.X, x14_1.Y, x14_1.Z, x14_1.W, w0_14_1, w0_14_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, w0_15_0, w0_15_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, w0_15_1, w0_15_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_1.X, x15_1.Y, x15_1.Z, x15_1.W, w0_15_0, w0_15_2);
                                    s0_1_0_0 += product.X;
                                    s0_1_0_1 += product.Y;
                                    s0_1_0_2 += product.Z;
                                    s0_1_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_1.X, x15_1.Y, x15_1.Z, x15_1.W, w0_15_1, w0_15_3);
                                    s0_1_1_0 += product.X;
                                    s0_1_1_1 += product.Y;
                                    s0_1_1_2 += product.Z;
                                    s0_1_1_3 += product.W;
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
                        if (target + 0 < 19)
                        {
                            y[(long)column * 19 + target + 0] = s0_0_0_0 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 19)
                        {
                            y[(long)column * 19 + target + 1] = s0_0_1_0 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 19)
                        {
                            y[(long)column * 19 + target + 2] = s0_0_0_1 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 19)
                        {
                            y[(long)column * 19 + target + 3] = s0_0_1_1 * scales[target + 3] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 19)
                        {
                            y[(long)column * 19 + target + 0] = s0_0_0_2 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 19)
                        {
                            y[(long)column * 19 + target + 1] = s0_0_1_2 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 19)
                        {
                            y[(long)column * 19 + target + 2] = s0_0_0_3 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 19)
                        {
                            y[(long)column * 19 + target + 3] = s0_0_1_3 * scales[target + 3] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 16;
                    if (column < tokens)
                    {
                        if (target + 0 < 19)
                        {
                            y[(long)column * 19 + target + 0] = s0_1_0_0 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 19)
                        {
                            y[(long)column * 19 + target + 1] = s0_1_1_0 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 19)
                        {
                            y[(long)column * 19 + target + 2] = s0_1_0_1 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 19)
                        {
                            y[(long)column * 19 + target + 3] = s0_1_1_1 * scales[target + 3] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 24;
                    if (column < tokens)
                    {
                        if (target + 0 < 19)
                        {
                            y[(long)column * 19 + target + 0] = s0_1_0_2 * scales[target + 0] * activationScales[column];
                        }
                        if (target + 1 < 19)
                        {
                            y[(long)column * 19 + target + 1] = s0_1_1_2 * scales[target + 1] * activationScales[column];
                        }
                        if (target + 2 < 19)
                        {
                            y[(long)column * 19 + target + 2] = s0_1_0_3 * scales[target + 2] * activationScales[column];
                        }
                        if (target + 3 < 19)
                        {
                            y[(long)column * 19 + target + 3] = s0_1_1_3 * scales[target + 3] * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}
