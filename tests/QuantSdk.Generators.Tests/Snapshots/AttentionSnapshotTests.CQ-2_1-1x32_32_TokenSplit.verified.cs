#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: CQ-2, 1 query heads, 1 key-value heads of 32, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 32,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 17296,
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
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 32).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(32, 32).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(64, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 4096);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(4288, 32).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(4320, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(4322, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(4323, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 32; i += 32)
                    {
                        outputs[row * 32 + i] = 0f;
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
                    for (int i = thread; i < 32; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, channel, 32, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 32), 32, cosines, sines, positions, length - 1);
                        partners[i] = channel < 16 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 1024, 1024);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 1024; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyEntries = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed64>();
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<byte> keys = cache.KeyCodes.Cast<byte>().SubView(plane * ((long)cache.Tokens * 8), (long)cache.Tokens * 8);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int position = block * 32 + lane;
                            float s0 = 0f;
                            if (positions != 0)
                            {
                                int angle = global::ILGPU.IntrinsicMath.Min(position, positions - 1);
                                for (int group = 0; group < 8; group++)
                                {
                                    int code = keys[(position / 16 * 8 + group) * 16 + position % 16];
                                    global::QuantSdk.Gpu.Packed64 e_0 = keyEntries[code * 8 + group];
                                    int channel0 = group * 4 + 0;
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    int pair0 = (channel0 < 16 ? channel0 : channel0 - 16) * positions + angle;
                                    float cosine0 = k0 * cosines[pair0];
                                    float sine0 = k0 * sines[pair0];
                                    s0 += cosine0 * queryRows[0 + channel0] + sine0 * partners[0 + channel0];
                                    int channel1 = group * 4 + 1;
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    int pair1 = (channel1 < 16 ? channel1 : channel1 - 16) * positions + angle;
                                    float cosine1 = k1 * cosines[pair1];
                                    float sine1 = k1 * sines[pair1];
                                    s0 += cosine1 * queryRows[0 + channel1] + sine1 * partners[0 + channel1];
                                    int channel2 = group * 4 + 2;
                                    float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    int pair2 = (channel2 < 16 ? channel2 : channel2 - 16) * positions + angle;
                                    float cosine2 = k2 * cosines[pair2];
                                    float sine2 = k2 * sines[pair2];
                                    s0 += cosine2 * queryRows[0 + channel2] + sine2 * partners[0 + channel2];
                                    int channel3 = group * 4 + 3;
                                    float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    int pair3 = (channel3 < 16 ? channel3 : channel3 - 16) * positions + angle;
                                    float cosine3 = k3 * cosines[pair3];
                                    float sine3 = k3 * sines[pair3];
                                    s0 += cosine3 * queryRows[0 + channel3] + sine3 * partners[0 + channel3];
                                }
                            }
                            else
                            {
                                for (int group = 0; group < 8; group++)
                                {
                                    int code = keys[(position / 16 * 8 + group) * 16 + position % 16];
                                    global::QuantSdk.Gpu.Packed64 e_0 = keyEntries[code * 8 + group];
                                    int channel0 = group * 4 + 0;
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    s0 += k0 * queryRows[0 + channel0];
                                    int channel1 = group * 4 + 1;
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    s0 += k1 * queryRows[0 + channel1];
                                    int channel2 = group * 4 + 2;
                                    float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    s0 += k2 * queryRows[0 + channel2];
                                    int channel3 = group * 4 + 3;
                                    float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    s0 += k3 * queryRows[0 + channel3];
                                }
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.25503486f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.25503486f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.25503486f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.25503486f + 12f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 1024, 1024);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 1024; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueEntries = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed64>();
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
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        int laneBytes = group * 8;
                        float lower0 = 0f;
                        float lower1 = 0f;
                        float lower2 = 0f;
                        float lower3 = 0f;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 8 + group + 0];
                            int weightsAt = (block * 16 - first) / 4;
                            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                            {
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                global::ILGPU.Runtime.Cuda.Ref<float> lower0_ref = lower0;
                                global::ILGPU.Runtime.Cuda.Ref<float> lower1_ref = lower1;
                                global::ILGPU.Runtime.Cuda.Ref<float> lower2_ref = lower2;
                                global::ILGPU.Runtime.Cuda.Ref<float> lower3_ref = lower3;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_0 = c0.X;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_1 = c0.Y;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_2 = c0.Z;
                                global::ILGPU.Runtime.Cuda.Input<int> word0_3 = c0.W;
                                global::ILGPU.Runtime.Cuda.Input<int> inLane = laneBytes;
                                global::ILGPU.Runtime.Cuda.Input<int> inWeights = weightsAt * 16;
                                global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                    "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca; "
                                    + "{ .reg .b32 w, h0, h1, l0, l1, p0, p1, p2, p3; add.u32 w, s, %13; "
                                    + ".reg .b32 x0, y0, x1, y1, x2, y2, x3, y3, x4, y4, x5, y5, x6, y6, x7, y7, x8, y8, x9, y9, x10, y10, x11, y11, x12, y12, x13, y13, x14, y14, x15, y15; "
                                    + "bfe.u32 a, %8, 0, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x0, y0}, [a+768]; "
                                    + "bfe.u32 a, %8, 8, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x1, y1}, [a+768]; "
                                    + "bfe.u32 a, %8, 16, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x2, y2}, [a+768]; "
                                    + "bfe.u32 a, %8, 24, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x3, y3}, [a+768]; "
                                    + "bfe.u32 a, %9, 0, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x4, y4}, [a+768]; "
                                    + "bfe.u32 a, %9, 8, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x5, y5}, [a+768]; "
                                    + "bfe.u32 a, %9, 16, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x6, y6}, [a+768]; "
                                    + "bfe.u32 a, %9, 24, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x7, y7}, [a+768]; "
                                    + "bfe.u32 a, %10, 0, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x8, y8}, [a+768]; "
                                    + "bfe.u32 a, %10, 8, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x9, y9}, [a+768]; "
                                    + "bfe.u32 a, %10, 16, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x10, y10}, [a+768]; "
                                    + "bfe.u32 a, %10, 24, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x11, y11}, [a+768]; "
                                    + "bfe.u32 a, %11, 0, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x12, y12}, [a+768]; "
                                    + "bfe.u32 a, %11, 8, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x13, y13}, [a+768]; "
                                    + "bfe.u32 a, %11, 16, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x14, y14}, [a+768]; "
                                    + "bfe.u32 a, %11, 24, 8; mad.lo.u32 a, a, 64, %12; add.u32 a, a, s; "
                                    + "ld.shared.v2.b32 {x15, y15}, [a+768]; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+256]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, y0, x1, y1}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, y0, x1, y1}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x2, y2, x3, y3}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x2, y2, x3, y3}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+272]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x4, y4, x5, y5}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x4, y4, x5, y5}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x6, y6, x7, y7}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x6, y6, x7, y7}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+288]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x8, y8, x9, y9}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x8, y8, x9, y9}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x10, y10, x11, y11}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x10, y10, x11, y11}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+304]; "
                                    + "prmt.b32 h0, p0, 0, %14; prmt.b32 h1, p1, 0, %14; prmt.b32 l0, p0, 0, %15; prmt.b32 l1, p1, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x12, y12, x13, y13}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x12, y12, x13, y13}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %14; prmt.b32 h1, p3, 0, %14; prmt.b32 l0, p2, 0, %15; prmt.b32 l1, p3, 0, %15; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x14, y14, x15, y15}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x14, y14, x15, y15}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "} "
                                    + "} ",
                                    ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref lower0_ref, ref lower1_ref, ref lower2_ref, ref lower3_ref, ref word0_0, ref word0_1, ref word0_2, ref word0_3, ref inLane, ref inWeights, ref inHigh, ref inLow);
                                a0_0 = a0_0_ref.Value;
                                a0_1 = a0_1_ref.Value;
                                a0_2 = a0_2_ref.Value;
                                a0_3 = a0_3_ref.Value;
                                lower0 = lower0_ref.Value;
                                lower1 = lower1_ref.Value;
                                lower2 = lower2_ref.Value;
                                lower3 = lower3_ref.Value;
                            }
                            else
                            {

                                {
                                    global::QuantSdk.Gpu.Packed64 e0_0_0 = entries0[(c0.X << 3 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e1_0_0 = entries0[(c0.X >> 5 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e2_0_0 = entries0[(c0.X >> 13 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e3_0_0 = entries0[(c0.X >> 21 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e4_0_0 = entries0[(c0.Y << 3 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e5_0_0 = entries0[(c0.Y >> 5 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e6_0_0 = entries0[(c0.Y >> 13 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e7_0_0 = entries0[(c0.Y >> 21 & 0x7F8)];

                                    {
                                        global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                        global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed64 e8_0_0 = entries0[(c0.Z << 3 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e9_0_0 = entries0[(c0.Z >> 5 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e10_0_0 = entries0[(c0.Z >> 13 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e11_0_0 = entries0[(c0.Z >> 21 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e12_0_0 = entries0[(c0.W << 3 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e13_0_0 = entries0[(c0.W >> 5 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e14_0_0 = entries0[(c0.W >> 13 & 0x7F8)];
                                    global::QuantSdk.Gpu.Packed64 e15_0_0 = entries0[(c0.W >> 21 & 0x7F8)];

                                    {
                                        global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                        global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y);
                                    }
                                }
                            }
                        }
                        a0_0 += lower0;
                        a0_1 += lower1;
                        a0_2 += lower2;
                        a0_3 += lower3;
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 32;
                            reduction[part + lane * 4 + 0] = a0_0;
                            reduction[part + lane * 4 + 1] = a0_1;
                            reduction[part + lane * 4 + 2] = a0_2;
                            reduction[part + lane * 4 + 3] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 32; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 32 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 32 + output] = total;
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
