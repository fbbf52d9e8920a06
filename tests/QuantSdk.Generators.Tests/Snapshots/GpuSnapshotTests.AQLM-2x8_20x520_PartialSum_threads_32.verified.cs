#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 520 to 20 features, PartialSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.PartialSumLayout(Planes: 4, Slabs: 2),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
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
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int slab = global::ILGPU.Grid.IdxX;
            int chunk = global::ILGPU.Grid.IdxY;
            int token = global::ILGPU.Grid.IdxZ;
            int batches = global::ILGPU.IntrinsicMath.Min(1, 1 - chunk * 1);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 1 + chunk * 1) * 256);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 1024, 1024).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> first = source.SubView(batch < batches ? batch * 256 + lane : 0);
            global::QuantSdk.Gpu.Packed128 c0 = first[0];
            global::QuantSdk.Gpu.Packed128 c1 = first[32];
            global::QuantSdk.Gpu.Packed128 c2 = first[64];
            global::QuantSdk.Gpu.Packed128 c3 = first[96];
            global::QuantSdk.Gpu.Packed128 c4 = first[128];
            global::QuantSdk.Gpu.Packed128 c5 = first[160];
            global::QuantSdk.Gpu.Packed128 c6 = first[192];
            global::QuantSdk.Gpu.Packed128 c7 = first[224];
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();

            {
                int vector0 = (slab * 128 + 0 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[(vector0) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x0_1 = activations[(vector0) * 2 + 1];
                int vector1 = (slab * 128 + 32 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[(vector1) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x1_1 = activations[(vector1) * 2 + 1];
                int vector2 = (slab * 128 + 64 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x2_0 = activations[(vector2) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x2_1 = activations[(vector2) * 2 + 1];
                int vector3 = (slab * 128 + 96 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x3_0 = activations[(vector3) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x3_1 = activations[(vector3) * 2 + 1];
                int book = (lane & 1) * 256;
                for (int entry = warp; entry < 256; entry += 8)
                {
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> own = entries.SubView((book + entry) * 1);
                    global::QuantSdk.Gpu.Packed128 e0b_0 = own[0];
                    global::QuantSdk.Gpu.Packed128 e1b_0 = own[1];
                    global::QuantSdk.Gpu.Packed128 e2b_0 = own[2];
                    global::QuantSdk.Gpu.Packed128 e3b_0 = own[3];
                    global::QuantSdk.Gpu.Packed128 e4b_0 = own[4];
                    global::QuantSdk.Gpu.Packed128 e5b_0 = own[5];
                    global::QuantSdk.Gpu.Packed128 e6b_0 = own[6];
                    global::QuantSdk.Gpu.Packed128 e7b_0 = own[7];
                    global::ILGPU.ArrayView<float> target = products.SubView(entry * 64 + lane);
                    target[0] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x0_1.W;
                    target[32] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x1_1.W;
                    target[16384] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x2_1.W;
                    target[16416] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x3_1.W;
                    target[64] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x0_1.W;
                    target[96] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x1_1.W;
                    target[16448] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x2_1.W;
                    target[16480] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x3_1.W;
                    target[128] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x0_1.W;
                    target[160] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x1_1.W;
                    target[16512] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x2_1.W;
                    target[16544] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x3_1.W;
                    target[192] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x0_1.W;
                    target[224] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x1_1.W;
                    target[16576] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x2_1.W;
                    target[16608] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x3_1.W;
                    target[256] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x0_1.W;
                    target[288] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x1_1.W;
                    target[16640] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x2_1.W;
                    target[16672] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x3_1.W;
                    target[320] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x0_1.W;
                    target[352] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x1_1.W;
                    target[16704] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x2_1.W;
                    target[16736] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x3_1.W;
                    target[384] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x0_1.W;
                    target[416] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x1_1.W;
                    target[16768] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x2_1.W;
                    target[16800] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x3_1.W;
                    target[448] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x0_1.W;
                    target[480] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x1_1.W;
                    target[16832] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x2_1.W;
                    target[16864] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x3_1.W;
                }
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<byte> bytes = products.Cast<byte>();
            int low0 = lane * 4 + 0;
            int low1 = lane * 4 + 128;
            int low2 = lane * 4 + 65536;
            int low3 = lane * 4 + 65664;
            while (batch < batches)
            {
                int w0 = c0.X;
                int w1 = c0.Y;
                int w2 = c0.Z;
                int w3 = c0.W;
                int w4 = c1.X;
                int w5 = c1.Y;
                int w6 = c1.Z;
                int w7 = c1.W;
                int w8 = c2.X;
                int w9 = c2.Y;
                int w10 = c2.Z;
                int w11 = c2.W;
                int w12 = c3.X;
                int w13 = c3.Y;
                int w14 = c3.Z;
                int w15 = c3.W;
                int w16 = c4.X;
                int w17 = c4.Y;
                int w18 = c4.Z;
                int w19 = c4.W;
                int w20 = c5.X;
                int w21 = c5.Y;
                int w22 = c5.Z;
                int w23 = c5.W;
                int w24 = c6.X;
                int w25 = c6.Y;
                int w26 = c6.Z;
                int w27 = c6.W;
                int w28 = c7.X;
                int w29 = c7.Y;
                int w30 = c7.Z;
                int w31 = c7.W;
                int next = batch + 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> ahead = source.SubView(next < batches ? next * 256 + lane : 0);
                c0 = ahead[0];
                c1 = ahead[32];
                c2 = ahead[64];
                c3 = ahead[96];
                c4 = ahead[128];
                c5 = ahead[160];
                c6 = ahead[192];
                c7 = ahead[224];
                float a0 = ((bytes.SubView(w0 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w0 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w0 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w0 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a1 = ((bytes.SubView(w1 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w1 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w1 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w1 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a2 = ((bytes.SubView(w2 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w2 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w2 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w2 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a3 = ((bytes.SubView(w3 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w3 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w3 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w3 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a4 = ((bytes.SubView(w4 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w4 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w4 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w4 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a5 = ((bytes.SubView(w5 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w5 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w5 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w5 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a6 = ((bytes.SubView(w6 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w6 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w6 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w6 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a7 = ((bytes.SubView(w7 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w7 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w7 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w7 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a8 = ((bytes.SubView(w8 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w8 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w8 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w8 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a9 = ((bytes.SubView(w9 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w9 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w9 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w9 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a10 = ((bytes.SubView(w10 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w10 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w10 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w10 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a11 = ((bytes.SubView(w11 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w11 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w11 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w11 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a12 = ((bytes.SubView(w12 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w12 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w12 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w12 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a13 = ((bytes.SubView(w13 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w13 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w13 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w13 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a14 = ((bytes.SubView(w14 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w14 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w14 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w14 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a15 = ((bytes.SubView(w15 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w15 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w15 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w15 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a16 = ((bytes.SubView(w16 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w16 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w16 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w16 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a17 = ((bytes.SubView(w17 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w17 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w17 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w17 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a18 = ((bytes.SubView(w18 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w18 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w18 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w18 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a19 = ((bytes.SubView(w19 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w19 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w19 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w19 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a20 = ((bytes.SubView(w20 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w20 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w20 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w20 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a21 = ((bytes.SubView(w21 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w21 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w21 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w21 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a22 = ((bytes.SubView(w22 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w22 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w22 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w22 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a23 = ((bytes.SubView(w23 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w23 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w23 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w23 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a24 = ((bytes.SubView(w24 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w24 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w24 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w24 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a25 = ((bytes.SubView(w25 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w25 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w25 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w25 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a26 = ((bytes.SubView(w26 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w26 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w26 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w26 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a27 = ((bytes.SubView(w27 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w27 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w27 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w27 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a28 = ((bytes.SubView(w28 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w28 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w28 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w28 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a29 = ((bytes.SubView(w29 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w29 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w29 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w29 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a30 = ((bytes.SubView(w30 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w30 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w30 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w30 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                float a31 = ((bytes.SubView(w31 << 8 & 0xFF00 | low0, 4).Cast<float>()[0] + bytes.SubView(w31 & 0xFF00 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w31 >> 8 & 0xFF00 | low2, 4).Cast<float>()[0] + bytes.SubView(w31 >> 16 & 0xFF00 | low3, 4).Cast<float>()[0]));
                bool upper16 = (lane & 16) != 0;
                float r16_0 = (upper16 ? a16 : a0) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0 : a16, 16);
                float r16_1 = (upper16 ? a17 : a1) + global::ILGPU.Warp.ShuffleXor(upper16 ? a1 : a17, 16);
                float r16_2 = (upper16 ? a18 : a2) + global::ILGPU.Warp.ShuffleXor(upper16 ? a2 : a18, 16);
                float r16_3 = (upper16 ? a19 : a3) + global::ILGPU.Warp.ShuffleXor(upper16 ? a3 : a19, 16);
                float r16_4 = (upper16 ? a20 : a4) + global::ILGPU.Warp.ShuffleXor(upper16 ? a4 : a20, 16);
                float r16_5 = (upper16 ? a21 : a5) + global::ILGPU.Warp.ShuffleXor(upper16 ? a5 : a21, 16);
                float r16_6 = (upper16 ? a22 : a6) + global::ILGPU.Warp.ShuffleXor(upper16 ? a6 : a22, 16);
                float r16_7 = (upper16 ? a23 : a7) + global::ILGPU.Warp.ShuffleXor(upper16 ? a7 : a23, 16);
                float r16_8 = (upper16 ? a24 : a8) + global::ILGPU.Warp.ShuffleXor(upper16 ? a8 : a24, 16);
                float r16_9 = (upper16 ? a25 : a9) + global::ILGPU.Warp.ShuffleXor(upper16 ? a9 : a25, 16);
                float r16_10 = (upper16 ? a26 : a10) + global::ILGPU.Warp.ShuffleXor(upper16 ? a10 : a26, 16);
                float r16_11 = (upper16 ? a27 : a11) + global::ILGPU.Warp.ShuffleXor(upper16 ? a11 : a27, 16);
                float r16_12 = (upper16 ? a28 : a12) + global::ILGPU.Warp.ShuffleXor(upper16 ? a12 : a28, 16);
                float r16_13 = (upper16 ? a29 : a13) + global::ILGPU.Warp.ShuffleXor(upper16 ? a13 : a29, 16);
                float r16_14 = (upper16 ? a30 : a14) + global::ILGPU.Warp.ShuffleXor(upper16 ? a14 : a30, 16);
                float r16_15 = (upper16 ? a31 : a15) + global::ILGPU.Warp.ShuffleXor(upper16 ? a15 : a31, 16);
                bool upper8 = (lane & 8) != 0;
                float r8_0 = (upper8 ? r16_8 : r16_0) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_0 : r16_8, 8);
                float r8_1 = (upper8 ? r16_9 : r16_1) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_1 : r16_9, 8);
                float r8_2 = (upper8 ? r16_10 : r16_2) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_2 : r16_10, 8);
                float r8_3 = (upper8 ? r16_11 : r16_3) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_3 : r16_11, 8);
                float r8_4 = (upper8 ? r16_12 : r16_4) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_4 : r16_12, 8);
                float r8_5 = (upper8 ? r16_13 : r16_5) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_5 : r16_13, 8);
                float r8_6 = (upper8 ? r16_14 : r16_6) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_6 : r16_14, 8);
                float r8_7 = (upper8 ? r16_15 : r16_7) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_7 : r16_15, 8);
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
                int row = (chunk * 1 + batch) * 32 + lane;
                if (row < 20)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 20 + row], r1_0 * scales[row]);
                }
                batch = next;
            }
        }
    }
}
