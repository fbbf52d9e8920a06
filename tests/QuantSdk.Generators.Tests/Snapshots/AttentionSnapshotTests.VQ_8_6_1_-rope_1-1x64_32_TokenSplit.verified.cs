#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;8,6,1&gt;-rope, 1 query heads, 1 key-value heads of 64, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 64,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 9232,
            ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128);

        /// <summary>Attention of one token of every sequence. Grid: splits, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="call">The token of every sequence that is appended first, if the kernel appends and there is one.</param>
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
        public static void Decode(global::QuantSdk.Gpu.CacheViews cache, global::QuantSdk.Gpu.StoreCall call, global::ILGPU.ArrayView<int> keyBooks, global::ILGPU.ArrayView<int> valueBooks, global::ILGPU.ArrayView<float> cosines, global::ILGPU.ArrayView<float> sines, global::ILGPU.ArrayView<float> queries, global::ILGPU.ArrayView<float> partials, global::ILGPU.ArrayView<float> statistics, global::ILGPU.ArrayView<float> outputs, int positions, int transforms, int splits)
        {
            int thread = global::ILGPU.Group.IdxX;
            int lane = thread & 31;
            int warp = global::ILGPU.Warp.Shuffle(thread >> 5, 0);
            int split = global::ILGPU.Grid.IdxX;
            int head = global::ILGPU.Grid.IdxY;
            int sequence = global::ILGPU.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            long queryRow = ((long)sequence * 1 + head * 1) * 64;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;

            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 64)];
            }
            float queryElement1 = 0f;
            float queryPartner1 = 0f;

            {
                queryElement1 = queries[queryRow + (thread + 32)];
                queryPartner1 = queries[queryRow + (thread + 32) - (thread + 32) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 32), 64)];
            }
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 64).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(64, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 2048);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2240, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2304, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2306, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2307, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 64; i += 32)
                    {
                        outputs[row * 64 + i] = 0f;
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
                    long row = (long)sequence * 1 + head * 1;

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 64, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 32)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, (thread + 32), 64, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 512, 512);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 512; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntries = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<byte> keys = cache.KeyCodes.Cast<byte>().SubView(plane * ((long)cache.Tokens * 8), (long)cache.Tokens * 8);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int position = block * 32 + lane;
                            float s0 = 0f;
                            for (int group = 0; group < 8; group++)
                            {
                                int code = keys[(position / 16 * 8 + group) * 16 + position % 16];
                                global::QuantSdk.Gpu.Packed128 e_0 = keyEntries[code * 8 + group];
                                int channel0 = group * 8 + 0;
                                float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                s0 += k0 * queryRows[0 + channel0];
                                int channel1 = group * 8 + 1;
                                float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                s0 += k1 * queryRows[0 + channel1];
                                int channel2 = group * 8 + 2;
                                float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                s0 += k2 * queryRows[0 + channel2];
                                int channel3 = group * 8 + 3;
                                float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                s0 += k3 * queryRows[0 + channel3];
                                int channel4 = group * 8 + 4;
                                float k4 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                s0 += k4 * queryRows[0 + channel4];
                                int channel5 = group * 8 + 5;
                                float k5 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                s0 += k5 * queryRows[0 + channel5];
                                int channel6 = group * 8 + 6;
                                float k6 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                s0 += k6 * queryRows[0 + channel6];
                                int channel7 = group * 8 + 7;
                                float k7 = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                s0 += k7 * queryRows[0 + channel7];
                            }
                            int token = position - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 8), (long)(cache.Tokens / 16) * 8);
                    int lastValues = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 8 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 0];
                    int behind = count + thread;
                    if (behind < padded)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 32)
                    {
                        global::QuantSdk.Gpu.Float128 quad0 = rowScores0[at];
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.X);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Y);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Z);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.W);
                    }
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 16));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 8));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 4));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 2));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    for (int at = thread; at < padded / 4; at += 32)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.18033688f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.18033688f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.18033688f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.18033688f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 512, 512);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 512; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntries = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();
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
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 8 + group + 0];
                            int weightsAt = (block * 16 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Packed128 e0_0_0 = entries0[(c0.X << 3 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e1_0_0 = entries0[(c0.X >> 5 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e2_0_0 = entries0[(c0.X >> 13 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e3_0_0 = entries0[(c0.X >> 21 & 0x7F8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e0_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e0_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e1_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e1_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e2_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e2_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e2_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e2_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e3_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e3_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e3_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e3_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.W);
                                    }
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Packed128 e4_0_0 = entries0[(c0.Y << 3 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e5_0_0 = entries0[(c0.Y >> 5 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e6_0_0 = entries0[(c0.Y >> 13 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e7_0_0 = entries0[(c0.Y >> 21 & 0x7F8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e4_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e4_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e4_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e4_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e5_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e5_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e5_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e5_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e6_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e6_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e6_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e6_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e7_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e7_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e7_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e7_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.W);
                                    }
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Packed128 e8_0_0 = entries0[(c0.Z << 3 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e9_0_0 = entries0[(c0.Z >> 5 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e10_0_0 = entries0[(c0.Z >> 13 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e11_0_0 = entries0[(c0.Z >> 21 & 0x7F8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e8_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e8_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e8_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e8_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e9_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e9_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e9_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e9_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e10_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e10_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e10_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e10_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e11_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e11_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e11_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e11_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.W);
                                    }
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Packed128 e12_0_0 = entries0[(c0.W << 3 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e13_0_0 = entries0[(c0.W >> 5 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e14_0_0 = entries0[(c0.W >> 13 & 0x7F8)];
                                global::QuantSdk.Gpu.Packed128 e15_0_0 = entries0[(c0.W >> 21 & 0x7F8)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e12_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e12_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e12_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e12_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e13_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e13_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e13_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e13_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e14_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e14_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_2 = e14_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_3 = e14_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e15_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e15_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_2 = e15_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_3 = e15_0_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %10, 0, %8; prmt.b32 t, %11, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %10, 0, %9; prmt.b32 t, %11, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %16, %17}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%14, %15, %18, %19}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %8; prmt.b32 t, %21, 0, %8; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "prmt.b32 s, %20, 0, %9; prmt.b32 t, %21, 0, %9; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %26, %27}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%24, %25, %28, %29}, {s, t}, {%4, %5, %6, %7}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref inWeight2, ref inWeight3, ref in2_0, ref in2_1, ref in2_2, ref in2_3, ref in3_0, ref in3_1, ref in3_2, ref in3_3);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.W);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y);
                                        a0_4 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Z);
                                        a0_5 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Z);
                                        a0_6 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.W);
                                        a0_7 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.W);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y);
                                        a0_4 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Z);
                                        a0_5 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Z);
                                        a0_6 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.W);
                                        a0_7 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.W);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 64;
                            reduction[part + lane * 8 + 0] = a0_0;
                            reduction[part + lane * 8 + 1] = a0_1;
                            reduction[part + lane * 8 + 2] = a0_2;
                            reduction[part + lane * 8 + 3] = a0_3;
                            reduction[part + lane * 8 + 4] = a0_4;
                            reduction[part + lane * 8 + 5] = a0_5;
                            reduction[part + lane * 8 + 6] = a0_6;
                            reduction[part + lane * 8 + 7] = a0_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 64 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 64 + output] = total;
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
