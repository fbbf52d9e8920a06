#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,5,1&gt;-rope, 2 query heads, 2 key-value heads of 72, CodebookCentric, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 2, HeadDimension: 72,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 9296,
            ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128);

        /// <summary>Attention of one token of every sequence. Grid: splits, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
        /// <param name="valueBooks">Codebooks of the values, likewise.</param>
        /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
        /// <param name="sines">Sines, likewise.</param>
        /// <param name="queries">Queries before the rotary embedding.</param>
        /// <param name="partials">The weighted values of each split.</param>
        /// <param name="statistics">The largest score and the sum of weights of each split.</param>
        /// <param name="outputs">The outputs, where there is one split.</param>
        /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
        /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
        /// <param name="splits">Groups that share the tokens of a head.</param>
        public static void Decode(global::QuantSdk.Gpu.CacheViews cache, global::ILGPU.ArrayView<int> keyBooks, global::ILGPU.ArrayView<int> valueBooks, global::ILGPU.ArrayView<float> cosines, global::ILGPU.ArrayView<float> sines, global::ILGPU.ArrayView<float> queries, global::ILGPU.ArrayView<float> partials, global::ILGPU.ArrayView<float> statistics, global::ILGPU.ArrayView<float> outputs, int positions, int transforms, int splits)
        {
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int split = global::ILGPU.Grid.IdxX;
            int head = global::ILGPU.Grid.IdxY;
            int sequence = global::ILGPU.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 2 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 72).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(72, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(200, 2048);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2248, 72).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2320, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpResults = shared.SubView(2322, 2).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 2 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 72; i += 32)
                    {
                        outputs[row * 72 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 1; i += 32)
                    {
                        statistics[((row + i) * splits + split) * 2] = float.NegativeInfinity;
                        statistics[((row + i) * splits + split) * 2 + 1] = 0f;
                    }
                }
            }
            else
            {

                {
                    long row = (long)sequence * 2 + head * 1;
                    for (int i = thread; i < 72; i += 32)
                    {
                        int channel = i % 72;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + i / 72) * 72, channel, 72, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<float> products = table.SubView(0, 2048).Cast<float>();
                    global::ILGPU.ArrayView<int> keyEntries = keyBooks.SubView((long)head * 1152, 1152);

                    {
                        int group = lane;
                        float q0_0 = queryRows[0 + group * 2];
                        float q0_1 = queryRows[1 + group * 2];
                        for (int entry = warp; entry < 32; entry += 1)
                        {
                            int e_0 = keyEntries[entry * 36 + group];
                            products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1;
                        }
                    }

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(lane + 32, 35);
                        float factor = 32 + lane < 36 ? 1f : 0f;
                        float q0_0 = queryRows[0 + group * 2] * factor;
                        float q0_1 = queryRows[1 + group * 2] * factor;
                        for (int entry = warp; entry < 32; entry += 1)
                        {
                            int e_0 = keyEntries[entry * 36 + group];
                            products[entry * 32 + 1024 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1;
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                        global::ILGPU.ArrayView<float> t0_0 = products.SubView(0 + lane, 993);
                        global::ILGPU.ArrayView<float> t0_1 = products.SubView(1024 + lane, 993);
                        bool swapsPairs = (lane & 8) != 0;
                        bool swapsWords = (lane & 4) != 0;
                        int selector = 0x3210 ^ (lane & 3) * 0x1111;
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp;
                        global::QuantSdk.Gpu.Packed128 n0 = keys[global::ILGPU.IntrinsicMath.Min(block, last) * 36 + lane];
                        global::QuantSdk.Gpu.Packed128 n1 = keys[global::ILGPU.IntrinsicMath.Min(block, last) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                        for (; block <= last; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, last) * 36 + lane];

                            {
                                int x = swapsPairs ? c0.Z : c0.X;
                                int y = swapsPairs ? c0.W : c0.Y;
                                int z = swapsPairs ? c0.X : c0.Z;
                                int w = swapsPairs ? c0.Y : c0.W;
                                c0.X = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? y : x, selector);
                                c0.Y = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? x : y, selector);
                                c0.Z = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? w : z, selector);
                                c0.W = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? z : w, selector);
                            }
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, last) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];

                            {
                                int x = swapsPairs ? c1.Z : c1.X;
                                int y = swapsPairs ? c1.W : c1.Y;
                                int z = swapsPairs ? c1.X : c1.Z;
                                int w = swapsPairs ? c1.Y : c1.W;
                                c1.X = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? y : x, selector);
                                c1.Y = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? x : y, selector);
                                c1.Z = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? w : z, selector);
                                c1.W = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? z : w, selector);
                            }

                            {
                                float a0 = t0_0[(c0.X << 5 & 0x1FE0)] + t0_1[(c1.X << 5 & 0x1FE0)];
                                float a1 = t0_0[(c0.X >> 3 & 0x1FE0)] + t0_1[(c1.X >> 3 & 0x1FE0)];
                                float a2 = t0_0[(c0.X >> 11 & 0x1FE0)] + t0_1[(c1.X >> 11 & 0x1FE0)];
                                float a3 = t0_0[(c0.X >> 19 & 0x1FE0)] + t0_1[(c1.X >> 19 & 0x1FE0)];
                                float a4 = t0_0[(c0.Y << 5 & 0x1FE0)] + t0_1[(c1.Y << 5 & 0x1FE0)];
                                float a5 = t0_0[(c0.Y >> 3 & 0x1FE0)] + t0_1[(c1.Y >> 3 & 0x1FE0)];
                                float a6 = t0_0[(c0.Y >> 11 & 0x1FE0)] + t0_1[(c1.Y >> 11 & 0x1FE0)];
                                float a7 = t0_0[(c0.Y >> 19 & 0x1FE0)] + t0_1[(c1.Y >> 19 & 0x1FE0)];
                                float a8 = t0_0[(c0.Z << 5 & 0x1FE0)] + t0_1[(c1.Z << 5 & 0x1FE0)];
                                float a9 = t0_0[(c0.Z >> 3 & 0x1FE0)] + t0_1[(c1.Z >> 3 & 0x1FE0)];
                                float a10 = t0_0[(c0.Z >> 11 & 0x1FE0)] + t0_1[(c1.Z >> 11 & 0x1FE0)];
                                float a11 = t0_0[(c0.Z >> 19 & 0x1FE0)] + t0_1[(c1.Z >> 19 & 0x1FE0)];
                                float a12 = t0_0[(c0.W << 5 & 0x1FE0)] + t0_1[(c1.W << 5 & 0x1FE0)];
                                float a13 = t0_0[(c0.W >> 3 & 0x1FE0)] + t0_1[(c1.W >> 3 & 0x1FE0)];
                                float a14 = t0_0[(c0.W >> 11 & 0x1FE0)] + t0_1[(c1.W >> 11 & 0x1FE0)];
                                float a15 = t0_0[(c0.W >> 19 & 0x1FE0)] + t0_1[(c1.W >> 19 & 0x1FE0)];
                                float r8_0 = a0 + global::ILGPU.Warp.ShuffleXor(a8, 8);
                                float r8_1 = a1 + global::ILGPU.Warp.ShuffleXor(a9, 8);
                                float r8_2 = a2 + global::ILGPU.Warp.ShuffleXor(a10, 8);
                                float r8_3 = a3 + global::ILGPU.Warp.ShuffleXor(a11, 8);
                                float r8_4 = a4 + global::ILGPU.Warp.ShuffleXor(a12, 8);
                                float r8_5 = a5 + global::ILGPU.Warp.ShuffleXor(a13, 8);
                                float r8_6 = a6 + global::ILGPU.Warp.ShuffleXor(a14, 8);
                                float r8_7 = a7 + global::ILGPU.Warp.ShuffleXor(a15, 8);
                                float r4_0 = r8_0 + global::ILGPU.Warp.ShuffleXor(r8_4, 4);
                                float r4_1 = r8_1 + global::ILGPU.Warp.ShuffleXor(r8_5, 4);
                                float r4_2 = r8_2 + global::ILGPU.Warp.ShuffleXor(r8_6, 4);
                                float r4_3 = r8_3 + global::ILGPU.Warp.ShuffleXor(r8_7, 4);
                                float r2_0 = r4_0 + global::ILGPU.Warp.ShuffleXor(r4_2, 2);
                                float r2_1 = r4_1 + global::ILGPU.Warp.ShuffleXor(r4_3, 2);
                                float r1_0 = r2_0 + global::ILGPU.Warp.ShuffleXor(r2_1, 1);
                                float total16 = r1_0 + global::ILGPU.Warp.ShuffleXor(r1_0, 16);
                                int token = block * 16 + lane - first;
                                if (lane < 16 && token < count)
                                {
                                    scores[0 + token] = total16;
                                }
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<float> rowScores = scores.SubView(0 * 128, 128);
                        float largest = float.NegativeInfinity;
                        for (int token = thread; token < count; token += 32)
                        {
                            largest = global::ILGPU.IntrinsicMath.Max(largest, rowScores[token]);
                        }
                        largest = global::ILGPU.IntrinsicMath.Max(largest, global::ILGPU.Warp.ShuffleXor(largest, 16));
                        largest = global::ILGPU.IntrinsicMath.Max(largest, global::ILGPU.Warp.ShuffleXor(largest, 8));
                        largest = global::ILGPU.IntrinsicMath.Max(largest, global::ILGPU.Warp.ShuffleXor(largest, 4));
                        largest = global::ILGPU.IntrinsicMath.Max(largest, global::ILGPU.Warp.ShuffleXor(largest, 2));
                        largest = global::ILGPU.IntrinsicMath.Max(largest, global::ILGPU.Warp.ShuffleXor(largest, 1));
                        float origin = global::QuantSdk.Gpu.AttentionMath.Origin(largest);
                        float sum = 0f;
                        for (int token = thread; token < padded; token += 32)
                        {
                            float weight = token < count ? global::QuantSdk.Gpu.AttentionMath.Exp2((rowScores[token] - origin) * 0.17002325f + 12f) : 0f;
                            rowScores[token] = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight);
                            sum += weight;
                        }
                        sum += global::ILGPU.Warp.ShuffleXor(sum, 16);
                        sum += global::ILGPU.Warp.ShuffleXor(sum, 8);
                        sum += global::ILGPU.Warp.ShuffleXor(sum, 4);
                        sum += global::ILGPU.Warp.ShuffleXor(sum, 2);
                        sum += global::ILGPU.Warp.ShuffleXor(sum, 1);
                        if (thread == 0)
                        {
                            results[0 * 2] = largest;
                            results[0 * 2 + 1] = sum;
                        }
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 288, 288);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 1152).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 288; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<int> valueEntries = table.SubView(0, 1152);
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Packed128>();
                    bool isDiagonal = lane >> 3 == (lane & 3);
                    bool isOdd = (lane & 4) != 0;
                    int highSelector = isDiagonal ? isOdd ? 0x1044 : 0x4410 : 0x4444;
                    int lowSelector = isDiagonal ? isOdd ? 0x3244 : 0x4432 : 0x4444;

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 17);
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<int> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = values[global::ILGPU.IntrinsicMath.Min(block, last) * 36 + group + 0];
                        global::ILGPU.ArrayView<int> entries1 = valueEntries.SubView((group + 18) * 1);
                        global::QuantSdk.Gpu.Packed128 n1 = values[global::ILGPU.IntrinsicMath.Min(block, last) * 36 + group + 18];
                        for (; block <= last; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, last) * 36 + group + 0];
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = values[global::ILGPU.IntrinsicMath.Min(block + 1, last) * 36 + group + 18];
                            int weightsAt = (block * 16 - first) / 4;

                            {
                                int e0_0_0 = entries0[(c0.X & 0xFF) * 36];
                                int e0_1_0 = entries1[(c1.X & 0xFF) * 36];
                                int e1_0_0 = entries0[(c0.X >> 8 & 0xFF) * 36];
                                int e1_1_0 = entries1[(c1.X >> 8 & 0xFF) * 36];
                                int e2_0_0 = entries0[(c0.X >> 16 & 0xFF) * 36];
                                int e2_1_0 = entries1[(c1.X >> 16 & 0xFF) * 36];
                                int e3_0_0 = entries0[(c0.X >> 24 & 0xFF) * 36];
                                int e3_1_0 = entries1[(c1.X >> 24 & 0xFF) * 36];
                                int e4_0_0 = entries0[(c0.Y & 0xFF) * 36];
                                int e4_1_0 = entries1[(c1.Y & 0xFF) * 36];
                                int e5_0_0 = entries0[(c0.Y >> 8 & 0xFF) * 36];
                                int e5_1_0 = entries1[(c1.Y >> 8 & 0xFF) * 36];
                                int e6_0_0 = entries0[(c0.Y >> 16 & 0xFF) * 36];
                                int e6_1_0 = entries1[(c1.Y >> 16 & 0xFF) * 36];
                                int e7_0_0 = entries0[(c0.Y >> 24 & 0xFF) * 36];
                                int e7_1_0 = entries1[(c1.Y >> 24 & 0xFF) * 36];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e2_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e2_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e3_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e3_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e4_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e4_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e5_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e5_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e6_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e6_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e7_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e7_1_0;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %6, 0, %4; prmt.b32 t, %7, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %6, 0, %5; prmt.b32 t, %7, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %4; prmt.b32 t, %13, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %5; prmt.b32 t, %13, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %4; prmt.b32 t, %19, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %5; prmt.b32 t, %19, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %4; prmt.b32 t, %25, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %5; prmt.b32 t, %25, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_1_0);
                                    }
                                }
                            }

                            {
                                int e8_0_0 = entries0[(c0.Z & 0xFF) * 36];
                                int e8_1_0 = entries1[(c1.Z & 0xFF) * 36];
                                int e9_0_0 = entries0[(c0.Z >> 8 & 0xFF) * 36];
                                int e9_1_0 = entries1[(c1.Z >> 8 & 0xFF) * 36];
                                int e10_0_0 = entries0[(c0.Z >> 16 & 0xFF) * 36];
                                int e10_1_0 = entries1[(c1.Z >> 16 & 0xFF) * 36];
                                int e11_0_0 = entries0[(c0.Z >> 24 & 0xFF) * 36];
                                int e11_1_0 = entries1[(c1.Z >> 24 & 0xFF) * 36];
                                int e12_0_0 = entries0[(c0.W & 0xFF) * 36];
                                int e12_1_0 = entries1[(c1.W & 0xFF) * 36];
                                int e13_0_0 = entries0[(c0.W >> 8 & 0xFF) * 36];
                                int e13_1_0 = entries1[(c1.W >> 8 & 0xFF) * 36];
                                int e14_0_0 = entries0[(c0.W >> 16 & 0xFF) * 36];
                                int e14_1_0 = entries1[(c1.W >> 16 & 0xFF) * 36];
                                int e15_0_0 = entries0[(c0.W >> 24 & 0xFF) * 36];
                                int e15_1_0 = entries1[(c1.W >> 24 & 0xFF) * 36];

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e8_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e8_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e9_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e9_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e10_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e10_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e11_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e11_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e12_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e12_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e13_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e13_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e14_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e14_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e15_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e15_1_0;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %6, 0, %4; prmt.b32 t, %7, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %6, 0, %5; prmt.b32 t, %7, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%8, %9, %10, %11}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %4; prmt.b32 t, %13, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %12, 0, %5; prmt.b32 t, %13, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%14, %15, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %4; prmt.b32 t, %19, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %18, 0, %5; prmt.b32 t, %19, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %4; prmt.b32 t, %25, 0, %4; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 s, %24, 0, %5; prmt.b32 t, %25, 0, %5; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%26, %27, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in1_0, ref in1_1, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in3_0, ref in3_1, ref inWeight4, ref inWeight5, ref in4_0, ref in4_1, ref in5_0, ref in5_1, ref inWeight6, ref inWeight7, ref in6_0, ref in6_1, ref in7_0, ref in7_1);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_1_0);
                                    }
                                }
                            }
                        }
                        global::ILGPU.Group.Barrier();
                        if (lane < 18)
                        {
                            int part = (warp * 1 + 0) * 72;
                            reduction[part + lane * 2 + 0] = a0_0;
                            reduction[part + lane * 2 + 1] = a0_1;
                            reduction[part + lane * 2 + 36] = a0_2;
                            reduction[part + lane * 2 + 37] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 72; i += 32)
                        {
                            float total = 0f;
                            for (int part = 0; part < 1; part++)
                            {
                                total += reduction[part * 72 + i];
                            }
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 72 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 72 + output] = total;
                                }
                            }
                        }
                    }
                    if (splits > 1 && thread < 2)
                    {
                        statistics[((row + thread / 2) * splits + split) * 2 + (thread & 1)] = results[thread];
                    }
                }
            }
        }
    }
}
