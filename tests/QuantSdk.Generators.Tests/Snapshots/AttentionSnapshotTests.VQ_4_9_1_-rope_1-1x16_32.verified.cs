#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;4,9,1&gt;-rope, 1 query heads, 1 key-value heads of 16, CodebookCentric, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 16,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 66288,
            ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128) { FusesAppend = true };

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
            int stored = cache.Lengths[sequence];
            int length = global::ILGPU.IntrinsicMath.Min(stored + call.Tokens, cache.Maximum);
            long queryRow = ((long)sequence * 1 + head * 1) * 16;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;
            if (thread < 16)
            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 16)];
            }
            int chunk = global::ILGPU.IntrinsicMath.Min(((length + 512 + splits - 1) / splits + 31) / 32 * 32, 128);
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 16).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(16, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(144, 16384);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(16528, 40).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(16568, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(16570, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(16571, 1).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 16; i += 32)
                    {
                        outputs[row * 16 + i] = 0f;
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
                bool holdsNew = length > stored && first + count == length;

                {
                    long row = (long)sequence * 1 + head * 1;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 4), (long)(cache.Tokens / 8) * 4);
                    int lastKeys = (first + count - 1) / 8;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 8 + warp, lastKeys) * 4 + global::ILGPU.IntrinsicMath.Min(lane, 3)];
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyEntries = keyBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 2048, 2048);
                    bool appends = holdsNew;
                    if (appends)
                    {
                        for (int channel = 31 - thread; channel < 16; channel += 32)
                        {
                            reduction[channel] = -call.Load(true, sequence, head, channel, length - 1);
                            reduction[16 + channel] = -call.Load(false, sequence, head, channel, length - 1);
                        }
                    }
                    if (thread < 16)
                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 16, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<float> products = table.SubView(0, 16384).Cast<float>();

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 3);
                        float factor = 0 + lane < 4 ? 1f : 0f;
                        float q0_0 = queryRows[0 + group * 4] * factor;
                        float q0_1 = queryRows[1 + group * 4] * factor;
                        float q0_2 = queryRows[2 + group * 4] * factor;
                        float q0_3 = queryRows[3 + group * 4] * factor;
                        if (appends)
                        {
                            float x0 = reduction[0 + group * 4];
                            float x1 = reduction[1 + group * 4];
                            float x2 = reduction[2 + group * 4];
                            float x3 = reduction[3 + group * 4];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            for (int entry = warp; entry < 512; entry += 1)
                            {
                                global::QuantSdk.Gpu.Packed64 e_0 = keyEntries[entry * 4 + group];
                                products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * q0_1 + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * q0_2 + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * q0_3;
                                float score = global::QuantSdk.Gpu.CoupledAppend.Score(e_0.Y, x2, x3, global::QuantSdk.Gpu.CoupledAppend.Score(e_0.X, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0.Y, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0.X, 0f)) * 0.5f));
                                bestEntry = score < best ? entry : bestEntry;
                                best = score < best ? score : best;
                            }
                            reduction[32 + warp * 4 + group] = best;
                            shared[16564 + warp * 4 + group] = bestEntry;
                        }
                        else
                        {
                            for (int entry = warp; entry < 512; entry += 1)
                            {
                                global::QuantSdk.Gpu.Packed64 e_0 = keyEntries[entry * 4 + group];
                                products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * q0_1 + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * q0_2 + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * q0_3;
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        if (appends && warp == (lastKeys - first / 8) % 1)
                        {

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 3);
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[32 + 0 + group];
                                    int e0 = shared[16564 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 0 + group * 4, 4) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(keys, lastKeys * 4 + group, (length - 1) % 8, 16, nearest);
                                if (first / 8 + warp == lastKeys)
                                {
                                    nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(lastKeys, lastKeys) * 4 + global::ILGPU.IntrinsicMath.Min(lane, 3)];
                                }
                            }
                        }
                        global::ILGPU.ArrayView<float> t0_0 = products.SubView(0 + lane);
                        bool swapsPairs = (lane & 4) != 0;
                        bool swapsWords = (lane & 2) != 0;
                        int selector = 0x3210 ^ (lane & 1) * 0x2222;
                        for (int block = first / 8 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 4 + global::ILGPU.IntrinsicMath.Min(lane, 3)];

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

                            {
                                float a0 = t0_0[(c0.X << 5 & 0x1FFFE0)];
                                float a1 = t0_0[(c0.X >> 11 & 0x1FFFE0)];
                                float a2 = t0_0[(c0.Y << 5 & 0x1FFFE0)];
                                float a3 = t0_0[(c0.Y >> 11 & 0x1FFFE0)];
                                float a4 = t0_0[(c0.Z << 5 & 0x1FFFE0)];
                                float a5 = t0_0[(c0.Z >> 11 & 0x1FFFE0)];
                                float a6 = t0_0[(c0.W << 5 & 0x1FFFE0)];
                                float a7 = t0_0[(c0.W >> 11 & 0x1FFFE0)];
                                float r4_0 = a0 + global::ILGPU.Warp.ShuffleXor(a4, 4);
                                float r4_1 = a1 + global::ILGPU.Warp.ShuffleXor(a5, 4);
                                float r4_2 = a2 + global::ILGPU.Warp.ShuffleXor(a6, 4);
                                float r4_3 = a3 + global::ILGPU.Warp.ShuffleXor(a7, 4);
                                float r2_0 = r4_0 + global::ILGPU.Warp.ShuffleXor(r4_2, 2);
                                float r2_1 = r4_1 + global::ILGPU.Warp.ShuffleXor(r4_3, 2);
                                float r1_0 = r2_0 + global::ILGPU.Warp.ShuffleXor(r2_1, 1);
                                float total8 = r1_0 + global::ILGPU.Warp.ShuffleXor(r1_0, 8);
                                float total16 = total8 + global::ILGPU.Warp.ShuffleXor(total8, 16);
                                int token = block * 8 + lane - first;
                                if (lane < 8 && token < count)
                                {
                                    scores[0 + token] = total16;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 4), (long)(cache.Tokens / 8) * 4);
                    int lastValues = (first + count - 1) / 8;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 8 + warp, lastValues) * 4 + global::ILGPU.IntrinsicMath.Min(lane, 3) + 0];
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.36067376f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.36067376f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.36067376f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.36067376f + 12f);
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
                    if (appends)
                    {
                        for (int at = 0; at < 4; at += 32)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(at + lane, 3);
                            float x0 = reduction[16 + group * 4];
                            float x1 = reduction[17 + group * 4];
                            float x2 = reduction[18 + group * 4];
                            float x3 = reduction[19 + group * 4];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            for (int entry = warp; entry < 512; entry += 1)
                            {
                                global::QuantSdk.Gpu.Packed64 e_0 = valueEntries[entry * 4 + group];
                                float score = global::QuantSdk.Gpu.CoupledAppend.Score(e_0.Y, x2, x3, global::QuantSdk.Gpu.CoupledAppend.Score(e_0.X, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0.Y, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0.X, 0f)) * 0.5f));
                                bestEntry = score < best ? entry : bestEntry;
                                best = score < best ? score : best;
                            }
                            reduction[32 + warp * 4 + group] = best;
                            shared[16564 + warp * 4 + group] = bestEntry;
                        }
                        bool isOwner = warp == (lastValues - first / 8) % 1;
                        global::QuantSdk.Gpu.CoupledAppend.Meet(isOwner, 32);
                        if (isOwner)

                        {

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 3) + 0;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[32 + 0 + group];
                                    int e0 = shared[16564 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 16 + group * 4, 4) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(values, lastValues * 4 + group, (length - 1) % 8, 16, nearest);
                                if (first / 8 + warp == lastValues)
                                {
                                    nextValues0 = values[global::ILGPU.IntrinsicMath.Min(lastValues, lastValues) * 4 + global::ILGPU.IntrinsicMath.Min(lane, 3) + 0];
                                }
                            }
                        }
                    }
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
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 3);
                        int block = first / 8 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 4 + group + 0];
                            int weightsAt = (block * 8 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Packed64 e0_0_0 = entries0[(c0.X << 2 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e1_0_0 = entries0[(c0.X >> 14 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e2_0_0 = entries0[(c0.Y << 2 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e3_0_0 = entries0[(c0.Y >> 14 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e4_0_0 = entries0[(c0.Z << 2 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e5_0_0 = entries0[(c0.Z >> 14 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e6_0_0 = entries0[(c0.W << 2 & 0x3FFFC)];
                                global::QuantSdk.Gpu.Packed64 e7_0_0 = entries0[(c0.W >> 14 & 0x3FFFC)];

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
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e2_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e2_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e3_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e3_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e4_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e4_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e5_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e5_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e6_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e6_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e7_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e7_0_0.Y;
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
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 4)
                        {
                            int part = (warp * 1 + 0) * 16;
                            reduction[part + lane * 4 + 0] = a0_0;
                            reduction[part + lane * 4 + 1] = a0_1;
                            reduction[part + lane * 4 + 2] = a0_2;
                            reduction[part + lane * 4 + 3] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 16; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 16 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 16 + output] = total;
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
            if (call.Tokens != 0 && warp == 0)
            {
                call.Count(cache, lane);
            }
        }
    }
}
