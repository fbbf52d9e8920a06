#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,4,1&gt;-rope, 2 query heads, 1 key-value heads of 32, CodebookCentric, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 32,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 3088,
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
            int chunk = global::ILGPU.IntrinsicMath.Min(((length + 512 + splits - 1) / splits + 31) / 32 * 32, 128);
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 32).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(32, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(160, 512);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(672, 96).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(768, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(770, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(771, 1).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 2 + head * 2;
                if (splits == 1)
                {
                    for (int i = thread; i < 64; i += 32)
                    {
                        outputs[row * 32 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 2; i += 32)
                    {
                        statistics[((row + i) * splits + split) * 2] = float.NegativeInfinity;
                        statistics[((row + i) * splits + split) * 2 + 1] = 0f;
                    }
                }
            }
            else
            {
                bool holdsNew = length > stored && first + count == length;
                for (int pass = 0; pass < 2; pass++)
                {
                    long row = (long)sequence * 2 + head * 2 + pass * 1;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 16), (long)(cache.Tokens / 32) * 16);
                    int lastKeys = (first + count - 1) / 32;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                    global::ILGPU.ArrayView<int> keyEntries = keyBooks.SubView((long)head * 256, 256);
                    int keyGroup0 = global::ILGPU.IntrinsicMath.Min(lane, 15);
                    int k0_0_0 = keyEntries[(warp + 0) * 16 + keyGroup0];
                    int k0_1_0 = keyEntries[(warp + 1) * 16 + keyGroup0];
                    int k0_2_0 = keyEntries[(warp + 2) * 16 + keyGroup0];
                    int k0_3_0 = keyEntries[(warp + 3) * 16 + keyGroup0];
                    int k0_4_0 = keyEntries[(warp + 4) * 16 + keyGroup0];
                    int k0_5_0 = keyEntries[(warp + 5) * 16 + keyGroup0];
                    int k0_6_0 = keyEntries[(warp + 6) * 16 + keyGroup0];
                    int k0_7_0 = keyEntries[(warp + 7) * 16 + keyGroup0];
                    int k0_8_0 = keyEntries[(warp + 8) * 16 + keyGroup0];
                    int k0_9_0 = keyEntries[(warp + 9) * 16 + keyGroup0];
                    int k0_10_0 = keyEntries[(warp + 10) * 16 + keyGroup0];
                    int k0_11_0 = keyEntries[(warp + 11) * 16 + keyGroup0];
                    int k0_12_0 = keyEntries[(warp + 12) * 16 + keyGroup0];
                    int k0_13_0 = keyEntries[(warp + 13) * 16 + keyGroup0];
                    int k0_14_0 = keyEntries[(warp + 14) * 16 + keyGroup0];
                    int k0_15_0 = keyEntries[(warp + 15) * 16 + keyGroup0];
                    bool appends = holdsNew && pass == 0;
                    if (appends)
                    {
                        for (int channel = 31 - thread; channel < 32; channel += 32)
                        {
                            reduction[channel] = -call.Load(true, sequence, head, channel, length - 1);
                            reduction[32 + channel] = -call.Load(false, sequence, head, channel, length - 1);
                        }
                    }
                    for (int i = thread; i < 32; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 32, channel, 32, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<float> products = table.SubView(0, 512).Cast<float>();

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 15);
                        float factor = 0 + lane < 16 ? 1f : 0f;
                        float q0_0 = queryRows[0 + group * 2] * factor;
                        float q0_1 = queryRows[1 + group * 2] * factor;
                        if (appends)
                        {
                            float x0 = reduction[0 + group * 2];
                            float x1 = reduction[1 + group * 2];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            products[(warp + 0) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_0_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_0_0) * q0_1;
                            float score0 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_0_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_0_0, 0f) * 0.5f);
                            bestEntry = score0 < best ? 0 : bestEntry;
                            best = score0 < best ? score0 : best;
                            products[(warp + 1) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_1_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_1_0) * q0_1;
                            float score1 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_1_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_1_0, 0f) * 0.5f);
                            bestEntry = score1 < best ? 1 : bestEntry;
                            best = score1 < best ? score1 : best;
                            products[(warp + 2) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_2_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_2_0) * q0_1;
                            float score2 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_2_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_2_0, 0f) * 0.5f);
                            bestEntry = score2 < best ? 2 : bestEntry;
                            best = score2 < best ? score2 : best;
                            products[(warp + 3) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_3_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_3_0) * q0_1;
                            float score3 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_3_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_3_0, 0f) * 0.5f);
                            bestEntry = score3 < best ? 3 : bestEntry;
                            best = score3 < best ? score3 : best;
                            products[(warp + 4) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_4_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_4_0) * q0_1;
                            float score4 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_4_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_4_0, 0f) * 0.5f);
                            bestEntry = score4 < best ? 4 : bestEntry;
                            best = score4 < best ? score4 : best;
                            products[(warp + 5) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_5_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_5_0) * q0_1;
                            float score5 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_5_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_5_0, 0f) * 0.5f);
                            bestEntry = score5 < best ? 5 : bestEntry;
                            best = score5 < best ? score5 : best;
                            products[(warp + 6) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_6_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_6_0) * q0_1;
                            float score6 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_6_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_6_0, 0f) * 0.5f);
                            bestEntry = score6 < best ? 6 : bestEntry;
                            best = score6 < best ? score6 : best;
                            products[(warp + 7) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_7_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_7_0) * q0_1;
                            float score7 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_7_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_7_0, 0f) * 0.5f);
                            bestEntry = score7 < best ? 7 : bestEntry;
                            best = score7 < best ? score7 : best;
                            products[(warp + 8) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_8_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_8_0) * q0_1;
                            float score8 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_8_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_8_0, 0f) * 0.5f);
                            bestEntry = score8 < best ? 8 : bestEntry;
                            best = score8 < best ? score8 : best;
                            products[(warp + 9) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_9_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_9_0) * q0_1;
                            float score9 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_9_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_9_0, 0f) * 0.5f);
                            bestEntry = score9 < best ? 9 : bestEntry;
                            best = score9 < best ? score9 : best;
                            products[(warp + 10) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_10_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_10_0) * q0_1;
                            float score10 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_10_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_10_0, 0f) * 0.5f);
                            bestEntry = score10 < best ? 10 : bestEntry;
                            best = score10 < best ? score10 : best;
                            products[(warp + 11) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_11_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_11_0) * q0_1;
                            float score11 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_11_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_11_0, 0f) * 0.5f);
                            bestEntry = score11 < best ? 11 : bestEntry;
                            best = score11 < best ? score11 : best;
                            products[(warp + 12) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_12_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_12_0) * q0_1;
                            float score12 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_12_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_12_0, 0f) * 0.5f);
                            bestEntry = score12 < best ? 12 : bestEntry;
                            best = score12 < best ? score12 : best;
                            products[(warp + 13) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_13_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_13_0) * q0_1;
                            float score13 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_13_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_13_0, 0f) * 0.5f);
                            bestEntry = score13 < best ? 13 : bestEntry;
                            best = score13 < best ? score13 : best;
                            products[(warp + 14) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_14_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_14_0) * q0_1;
                            float score14 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_14_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_14_0, 0f) * 0.5f);
                            bestEntry = score14 < best ? 14 : bestEntry;
                            best = score14 < best ? score14 : best;
                            products[(warp + 15) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_15_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_15_0) * q0_1;
                            float score15 = global::QuantSdk.Gpu.CoupledAppend.Score(k0_15_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(k0_15_0, 0f) * 0.5f);
                            bestEntry = score15 < best ? 15 : bestEntry;
                            best = score15 < best ? score15 : best;
                            reduction[64 + warp * 16 + group] = best;
                            shared[752 + warp * 16 + group] = warp + bestEntry * 1;
                        }
                        else
                        {
                            products[(warp + 0) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_0_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_0_0) * q0_1;
                            products[(warp + 1) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_1_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_1_0) * q0_1;
                            products[(warp + 2) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_2_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_2_0) * q0_1;
                            products[(warp + 3) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_3_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_3_0) * q0_1;
                            products[(warp + 4) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_4_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_4_0) * q0_1;
                            products[(warp + 5) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_5_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_5_0) * q0_1;
                            products[(warp + 6) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_6_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_6_0) * q0_1;
                            products[(warp + 7) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_7_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_7_0) * q0_1;
                            products[(warp + 8) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_8_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_8_0) * q0_1;
                            products[(warp + 9) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_9_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_9_0) * q0_1;
                            products[(warp + 10) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_10_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_10_0) * q0_1;
                            products[(warp + 11) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_11_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_11_0) * q0_1;
                            products[(warp + 12) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_12_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_12_0) * q0_1;
                            products[(warp + 13) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_13_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_13_0) * q0_1;
                            products[(warp + 14) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_14_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_14_0) * q0_1;
                            products[(warp + 15) * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(k0_15_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(k0_15_0) * q0_1;
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        if (appends && warp == (lastKeys - first / 32) % 1)
                        {

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 15);
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[64 + 0 + group];
                                    int e0 = shared[752 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 0 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(keys, lastKeys * 16 + group, (length - 1) % 32, 4, nearest);
                                if (first / 32 + warp == lastKeys)
                                {
                                    nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(lastKeys, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];
                                }
                            }
                        }
                        global::ILGPU.ArrayView<float> t0_0 = products.SubView(0 + lane);
                        bool swapsPairs = (lane & 16) != 0;
                        bool swapsWords = (lane & 8) != 0;
                        int selector = 0x3210 ^ (lane >> 1 & 3) * 0x1111;
                        bool swapsNibbles = (lane & 1) != 0;
                        for (int block = first / 32 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 15)];

                            {
                                int x = swapsPairs ? c0.Z : c0.X;
                                int y = swapsPairs ? c0.W : c0.Y;
                                int z = swapsPairs ? c0.X : c0.Z;
                                int w = swapsPairs ? c0.Y : c0.W;
                                c0.X = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? y : x, selector);
                                c0.X = swapsNibbles ? c0.X >> 4 & 0x0F0F0F0F | (c0.X & 0x0F0F0F0F) << 4 : c0.X;
                                c0.Y = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? x : y, selector);
                                c0.Y = swapsNibbles ? c0.Y >> 4 & 0x0F0F0F0F | (c0.Y & 0x0F0F0F0F) << 4 : c0.Y;
                                c0.Z = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? w : z, selector);
                                c0.Z = swapsNibbles ? c0.Z >> 4 & 0x0F0F0F0F | (c0.Z & 0x0F0F0F0F) << 4 : c0.Z;
                                c0.W = global::QuantSdk.Gpu.AttentionMath.Permuted(swapsWords ? z : w, selector);
                                c0.W = swapsNibbles ? c0.W >> 4 & 0x0F0F0F0F | (c0.W & 0x0F0F0F0F) << 4 : c0.W;
                            }

                            {
                                float a0 = t0_0[(c0.X << 5 & 0x1E0)];
                                float a1 = t0_0[(c0.X << 1 & 0x1E0)];
                                float a2 = t0_0[(c0.X >> 3 & 0x1E0)];
                                float a3 = t0_0[(c0.X >> 7 & 0x1E0)];
                                float a4 = t0_0[(c0.X >> 11 & 0x1E0)];
                                float a5 = t0_0[(c0.X >> 15 & 0x1E0)];
                                float a6 = t0_0[(c0.X >> 19 & 0x1E0)];
                                float a7 = t0_0[(c0.X >> 23 & 0x1E0)];
                                float a8 = t0_0[(c0.Y << 5 & 0x1E0)];
                                float a9 = t0_0[(c0.Y << 1 & 0x1E0)];
                                float a10 = t0_0[(c0.Y >> 3 & 0x1E0)];
                                float a11 = t0_0[(c0.Y >> 7 & 0x1E0)];
                                float a12 = t0_0[(c0.Y >> 11 & 0x1E0)];
                                float a13 = t0_0[(c0.Y >> 15 & 0x1E0)];
                                float a14 = t0_0[(c0.Y >> 19 & 0x1E0)];
                                float a15 = t0_0[(c0.Y >> 23 & 0x1E0)];
                                float a16 = t0_0[(c0.Z << 5 & 0x1E0)];
                                float a17 = t0_0[(c0.Z << 1 & 0x1E0)];
                                float a18 = t0_0[(c0.Z >> 3 & 0x1E0)];
                                float a19 = t0_0[(c0.Z >> 7 & 0x1E0)];
                                float a20 = t0_0[(c0.Z >> 11 & 0x1E0)];
                                float a21 = t0_0[(c0.Z >> 15 & 0x1E0)];
                                float a22 = t0_0[(c0.Z >> 19 & 0x1E0)];
                                float a23 = t0_0[(c0.Z >> 23 & 0x1E0)];
                                float a24 = t0_0[(c0.W << 5 & 0x1E0)];
                                float a25 = t0_0[(c0.W << 1 & 0x1E0)];
                                float a26 = t0_0[(c0.W >> 3 & 0x1E0)];
                                float a27 = t0_0[(c0.W >> 7 & 0x1E0)];
                                float a28 = t0_0[(c0.W >> 11 & 0x1E0)];
                                float a29 = t0_0[(c0.W >> 15 & 0x1E0)];
                                float a30 = t0_0[(c0.W >> 19 & 0x1E0)];
                                float a31 = t0_0[(c0.W >> 23 & 0x1E0)];
                                float r16_0 = a0 + global::ILGPU.Warp.ShuffleXor(a16, 16);
                                float r16_1 = a1 + global::ILGPU.Warp.ShuffleXor(a17, 16);
                                float r16_2 = a2 + global::ILGPU.Warp.ShuffleXor(a18, 16);
                                float r16_3 = a3 + global::ILGPU.Warp.ShuffleXor(a19, 16);
                                float r16_4 = a4 + global::ILGPU.Warp.ShuffleXor(a20, 16);
                                float r16_5 = a5 + global::ILGPU.Warp.ShuffleXor(a21, 16);
                                float r16_6 = a6 + global::ILGPU.Warp.ShuffleXor(a22, 16);
                                float r16_7 = a7 + global::ILGPU.Warp.ShuffleXor(a23, 16);
                                float r16_8 = a8 + global::ILGPU.Warp.ShuffleXor(a24, 16);
                                float r16_9 = a9 + global::ILGPU.Warp.ShuffleXor(a25, 16);
                                float r16_10 = a10 + global::ILGPU.Warp.ShuffleXor(a26, 16);
                                float r16_11 = a11 + global::ILGPU.Warp.ShuffleXor(a27, 16);
                                float r16_12 = a12 + global::ILGPU.Warp.ShuffleXor(a28, 16);
                                float r16_13 = a13 + global::ILGPU.Warp.ShuffleXor(a29, 16);
                                float r16_14 = a14 + global::ILGPU.Warp.ShuffleXor(a30, 16);
                                float r16_15 = a15 + global::ILGPU.Warp.ShuffleXor(a31, 16);
                                float r8_0 = r16_0 + global::ILGPU.Warp.ShuffleXor(r16_8, 8);
                                float r8_1 = r16_1 + global::ILGPU.Warp.ShuffleXor(r16_9, 8);
                                float r8_2 = r16_2 + global::ILGPU.Warp.ShuffleXor(r16_10, 8);
                                float r8_3 = r16_3 + global::ILGPU.Warp.ShuffleXor(r16_11, 8);
                                float r8_4 = r16_4 + global::ILGPU.Warp.ShuffleXor(r16_12, 8);
                                float r8_5 = r16_5 + global::ILGPU.Warp.ShuffleXor(r16_13, 8);
                                float r8_6 = r16_6 + global::ILGPU.Warp.ShuffleXor(r16_14, 8);
                                float r8_7 = r16_7 + global::ILGPU.Warp.ShuffleXor(r16_15, 8);
                                float r4_0 = r8_0 + global::ILGPU.Warp.ShuffleXor(r8_4, 4);
                                float r4_1 = r8_1 + global::ILGPU.Warp.ShuffleXor(r8_5, 4);
                                float r4_2 = r8_2 + global::ILGPU.Warp.ShuffleXor(r8_6, 4);
                                float r4_3 = r8_3 + global::ILGPU.Warp.ShuffleXor(r8_7, 4);
                                float r2_0 = r4_0 + global::ILGPU.Warp.ShuffleXor(r4_2, 2);
                                float r2_1 = r4_1 + global::ILGPU.Warp.ShuffleXor(r4_3, 2);
                                float r1_0 = r2_0 + global::ILGPU.Warp.ShuffleXor(r2_1, 1);
                                int token = block * 32 + lane - first;
                                if (token < count)
                                {
                                    scores[0 + token] = r1_0;
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 16), (long)(cache.Tokens / 32) * 16);
                    int lastValues = (first + count - 1) / 32;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 0];
                    global::QuantSdk.Gpu.Packed128 nextValues1 = values[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 8];
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 64, 64);
                    global::QuantSdk.Gpu.Packed128 valueEntries0 = valueEntriesSource[thread + 0];
                    global::QuantSdk.Gpu.Packed128 valueEntries1 = valueEntriesSource[thread + 32];
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 256).Cast<global::QuantSdk.Gpu.Packed128>();
                    valueEntriesTarget[thread + 0] = valueEntries0;
                    valueEntriesTarget[thread + 32] = valueEntries1;
                    global::ILGPU.ArrayView<int> valueEntries = table.SubView(0, 256);
                    global::ILGPU.Group.Barrier();
                    if (appends)
                    {
                        for (int at = 0; at < 16; at += 32)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(at + lane, 15);
                            float x0 = reduction[32 + group * 2];
                            float x1 = reduction[33 + group * 2];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            int warpEntries = warp * 16 + group;
                            int e0_0 = valueEntries[warpEntries + 0];
                            float score0 = global::QuantSdk.Gpu.CoupledAppend.Score(e0_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e0_0, 0f) * 0.5f);
                            bestEntry = score0 < best ? 0 : bestEntry;
                            best = score0 < best ? score0 : best;
                            int e1_0 = valueEntries[warpEntries + 16];
                            float score1 = global::QuantSdk.Gpu.CoupledAppend.Score(e1_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e1_0, 0f) * 0.5f);
                            bestEntry = score1 < best ? 1 : bestEntry;
                            best = score1 < best ? score1 : best;
                            int e2_0 = valueEntries[warpEntries + 32];
                            float score2 = global::QuantSdk.Gpu.CoupledAppend.Score(e2_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e2_0, 0f) * 0.5f);
                            bestEntry = score2 < best ? 2 : bestEntry;
                            best = score2 < best ? score2 : best;
                            int e3_0 = valueEntries[warpEntries + 48];
                            float score3 = global::QuantSdk.Gpu.CoupledAppend.Score(e3_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e3_0, 0f) * 0.5f);
                            bestEntry = score3 < best ? 3 : bestEntry;
                            best = score3 < best ? score3 : best;
                            int e4_0 = valueEntries[warpEntries + 64];
                            float score4 = global::QuantSdk.Gpu.CoupledAppend.Score(e4_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e4_0, 0f) * 0.5f);
                            bestEntry = score4 < best ? 4 : bestEntry;
                            best = score4 < best ? score4 : best;
                            int e5_0 = valueEntries[warpEntries + 80];
                            float score5 = global::QuantSdk.Gpu.CoupledAppend.Score(e5_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e5_0, 0f) * 0.5f);
                            bestEntry = score5 < best ? 5 : bestEntry;
                            best = score5 < best ? score5 : best;
                            int e6_0 = valueEntries[warpEntries + 96];
                            float score6 = global::QuantSdk.Gpu.CoupledAppend.Score(e6_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e6_0, 0f) * 0.5f);
                            bestEntry = score6 < best ? 6 : bestEntry;
                            best = score6 < best ? score6 : best;
                            int e7_0 = valueEntries[warpEntries + 112];
                            float score7 = global::QuantSdk.Gpu.CoupledAppend.Score(e7_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e7_0, 0f) * 0.5f);
                            bestEntry = score7 < best ? 7 : bestEntry;
                            best = score7 < best ? score7 : best;
                            int e8_0 = valueEntries[warpEntries + 128];
                            float score8 = global::QuantSdk.Gpu.CoupledAppend.Score(e8_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e8_0, 0f) * 0.5f);
                            bestEntry = score8 < best ? 8 : bestEntry;
                            best = score8 < best ? score8 : best;
                            int e9_0 = valueEntries[warpEntries + 144];
                            float score9 = global::QuantSdk.Gpu.CoupledAppend.Score(e9_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e9_0, 0f) * 0.5f);
                            bestEntry = score9 < best ? 9 : bestEntry;
                            best = score9 < best ? score9 : best;
                            int e10_0 = valueEntries[warpEntries + 160];
                            float score10 = global::QuantSdk.Gpu.CoupledAppend.Score(e10_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e10_0, 0f) * 0.5f);
                            bestEntry = score10 < best ? 10 : bestEntry;
                            best = score10 < best ? score10 : best;
                            int e11_0 = valueEntries[warpEntries + 176];
                            float score11 = global::QuantSdk.Gpu.CoupledAppend.Score(e11_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e11_0, 0f) * 0.5f);
                            bestEntry = score11 < best ? 11 : bestEntry;
                            best = score11 < best ? score11 : best;
                            int e12_0 = valueEntries[warpEntries + 192];
                            float score12 = global::QuantSdk.Gpu.CoupledAppend.Score(e12_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e12_0, 0f) * 0.5f);
                            bestEntry = score12 < best ? 12 : bestEntry;
                            best = score12 < best ? score12 : best;
                            int e13_0 = valueEntries[warpEntries + 208];
                            float score13 = global::QuantSdk.Gpu.CoupledAppend.Score(e13_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e13_0, 0f) * 0.5f);
                            bestEntry = score13 < best ? 13 : bestEntry;
                            best = score13 < best ? score13 : best;
                            int e14_0 = valueEntries[warpEntries + 224];
                            float score14 = global::QuantSdk.Gpu.CoupledAppend.Score(e14_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e14_0, 0f) * 0.5f);
                            bestEntry = score14 < best ? 14 : bestEntry;
                            best = score14 < best ? score14 : best;
                            int e15_0 = valueEntries[warpEntries + 240];
                            float score15 = global::QuantSdk.Gpu.CoupledAppend.Score(e15_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e15_0, 0f) * 0.5f);
                            bestEntry = score15 < best ? 15 : bestEntry;
                            best = score15 < best ? score15 : best;
                            reduction[64 + warp * 16 + group] = best;
                            shared[752 + warp * 16 + group] = warp + bestEntry * 1;
                        }
                        bool isOwner = warp == (lastValues - first / 32) % 1;
                        global::QuantSdk.Gpu.CoupledAppend.Meet(isOwner, 32);
                        if (isOwner)

                        {

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 7) + 0;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[64 + 0 + group];
                                    int e0 = shared[752 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 32 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(values, lastValues * 16 + group, (length - 1) % 32, 4, nearest);
                                if (first / 32 + warp == lastValues)
                                {
                                    nextValues0 = values[global::ILGPU.IntrinsicMath.Min(lastValues, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 0];
                                }
                            }

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 7) + 8;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[64 + 0 + group];
                                    int e0 = shared[752 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 32 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(values, lastValues * 16 + group, (length - 1) % 32, 4, nearest);
                                if (first / 32 + warp == lastValues)
                                {
                                    nextValues1 = values[global::ILGPU.IntrinsicMath.Min(lastValues, lastValues) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 7) + 8];
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
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 7);
                        int block = first / 32 + warp;
                        global::ILGPU.ArrayView<int> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        global::ILGPU.ArrayView<int> entries1 = valueEntries.SubView((group + 8) * 1);
                        global::QuantSdk.Gpu.Packed128 n1 = nextValues1;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 16 + group + 0];
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 16 + group + 8];
                            int weightsAt = (block * 32 - first) / 4;

                            {
                                int e0_0_0 = entries0[(c0.X << 4 & 0xF0)];
                                int e0_1_0 = entries1[(c1.X << 4 & 0xF0)];
                                int e1_0_0 = entries0[(c0.X & 0xF0)];
                                int e1_1_0 = entries1[(c1.X & 0xF0)];
                                int e2_0_0 = entries0[(c0.X >> 4 & 0xF0)];
                                int e2_1_0 = entries1[(c1.X >> 4 & 0xF0)];
                                int e3_0_0 = entries0[(c0.X >> 8 & 0xF0)];
                                int e3_1_0 = entries1[(c1.X >> 8 & 0xF0)];
                                int e4_0_0 = entries0[(c0.X >> 12 & 0xF0)];
                                int e4_1_0 = entries1[(c1.X >> 12 & 0xF0)];
                                int e5_0_0 = entries0[(c0.X >> 16 & 0xF0)];
                                int e5_1_0 = entries1[(c1.X >> 16 & 0xF0)];
                                int e6_0_0 = entries0[(c0.X >> 20 & 0xF0)];
                                int e6_1_0 = entries1[(c1.X >> 20 & 0xF0)];
                                int e7_0_0 = entries0[(c0.X >> 24 & 0xF0)];
                                int e7_1_0 = entries1[(c1.X >> 24 & 0xF0)];

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
                                int e8_0_0 = entries0[(c0.Y << 4 & 0xF0)];
                                int e8_1_0 = entries1[(c1.Y << 4 & 0xF0)];
                                int e9_0_0 = entries0[(c0.Y & 0xF0)];
                                int e9_1_0 = entries1[(c1.Y & 0xF0)];
                                int e10_0_0 = entries0[(c0.Y >> 4 & 0xF0)];
                                int e10_1_0 = entries1[(c1.Y >> 4 & 0xF0)];
                                int e11_0_0 = entries0[(c0.Y >> 8 & 0xF0)];
                                int e11_1_0 = entries1[(c1.Y >> 8 & 0xF0)];
                                int e12_0_0 = entries0[(c0.Y >> 12 & 0xF0)];
                                int e12_1_0 = entries1[(c1.Y >> 12 & 0xF0)];
                                int e13_0_0 = entries0[(c0.Y >> 16 & 0xF0)];
                                int e13_1_0 = entries1[(c1.Y >> 16 & 0xF0)];
                                int e14_0_0 = entries0[(c0.Y >> 20 & 0xF0)];
                                int e14_1_0 = entries1[(c1.Y >> 20 & 0xF0)];
                                int e15_0_0 = entries0[(c0.Y >> 24 & 0xF0)];
                                int e15_1_0 = entries1[(c1.Y >> 24 & 0xF0)];

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

                            {
                                int e16_0_0 = entries0[(c0.Z << 4 & 0xF0)];
                                int e16_1_0 = entries1[(c1.Z << 4 & 0xF0)];
                                int e17_0_0 = entries0[(c0.Z & 0xF0)];
                                int e17_1_0 = entries1[(c1.Z & 0xF0)];
                                int e18_0_0 = entries0[(c0.Z >> 4 & 0xF0)];
                                int e18_1_0 = entries1[(c1.Z >> 4 & 0xF0)];
                                int e19_0_0 = entries0[(c0.Z >> 8 & 0xF0)];
                                int e19_1_0 = entries1[(c1.Z >> 8 & 0xF0)];
                                int e20_0_0 = entries0[(c0.Z >> 12 & 0xF0)];
                                int e20_1_0 = entries1[(c1.Z >> 12 & 0xF0)];
                                int e21_0_0 = entries0[(c0.Z >> 16 & 0xF0)];
                                int e21_1_0 = entries1[(c1.Z >> 16 & 0xF0)];
                                int e22_0_0 = entries0[(c0.Z >> 20 & 0xF0)];
                                int e22_1_0 = entries1[(c1.Z >> 20 & 0xF0)];
                                int e23_0_0 = entries0[(c0.Z >> 24 & 0xF0)];
                                int e23_1_0 = entries1[(c1.Z >> 24 & 0xF0)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p4 = weightUnits[weightsAt + 4];
                                    global::QuantSdk.Gpu.Packed128 p5 = weightUnits[weightsAt + 5];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p4.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p4.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e16_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e16_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e17_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e17_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p4.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p4.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e18_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e18_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e19_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e19_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p5.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p5.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e20_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e20_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e21_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e21_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p5.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p5.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e22_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e22_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e23_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e23_1_0;
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
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p4.X) + global::QuantSdk.Gpu.DeviceMath.High(p4.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Y) + global::QuantSdk.Gpu.DeviceMath.High(p4.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Z) + global::QuantSdk.Gpu.DeviceMath.High(p4.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e18_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e18_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p4.W) + global::QuantSdk.Gpu.DeviceMath.High(p4.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e19_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e19_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p5.X) + global::QuantSdk.Gpu.DeviceMath.High(p5.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e20_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e20_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Y) + global::QuantSdk.Gpu.DeviceMath.High(p5.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e21_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e21_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Z) + global::QuantSdk.Gpu.DeviceMath.High(p5.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e22_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e22_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p5.W) + global::QuantSdk.Gpu.DeviceMath.High(p5.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e23_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e23_1_0);
                                    }
                                }
                            }

                            {
                                int e24_0_0 = entries0[(c0.W << 4 & 0xF0)];
                                int e24_1_0 = entries1[(c1.W << 4 & 0xF0)];
                                int e25_0_0 = entries0[(c0.W & 0xF0)];
                                int e25_1_0 = entries1[(c1.W & 0xF0)];
                                int e26_0_0 = entries0[(c0.W >> 4 & 0xF0)];
                                int e26_1_0 = entries1[(c1.W >> 4 & 0xF0)];
                                int e27_0_0 = entries0[(c0.W >> 8 & 0xF0)];
                                int e27_1_0 = entries1[(c1.W >> 8 & 0xF0)];
                                int e28_0_0 = entries0[(c0.W >> 12 & 0xF0)];
                                int e28_1_0 = entries1[(c1.W >> 12 & 0xF0)];
                                int e29_0_0 = entries0[(c0.W >> 16 & 0xF0)];
                                int e29_1_0 = entries1[(c1.W >> 16 & 0xF0)];
                                int e30_0_0 = entries0[(c0.W >> 20 & 0xF0)];
                                int e30_1_0 = entries1[(c1.W >> 20 & 0xF0)];
                                int e31_0_0 = entries0[(c0.W >> 24 & 0xF0)];
                                int e31_1_0 = entries1[(c1.W >> 24 & 0xF0)];

                                {
                                    global::QuantSdk.Gpu.Packed128 p6 = weightUnits[weightsAt + 6];
                                    global::QuantSdk.Gpu.Packed128 p7 = weightUnits[weightsAt + 7];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p6.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p6.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e24_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e24_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e25_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e25_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight2 = p6.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight3 = p6.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_0 = e26_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in2_1 = e26_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_0 = e27_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in3_1 = e27_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight4 = p7.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight5 = p7.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_0 = e28_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in4_1 = e28_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_0 = e29_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in5_1 = e29_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight6 = p7.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight7 = p7.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_0 = e30_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in6_1 = e30_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_0 = e31_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in7_1 = e31_1_0;
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
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p6.X) + global::QuantSdk.Gpu.DeviceMath.High(p6.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_1_0);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_1_0);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Y) + global::QuantSdk.Gpu.DeviceMath.High(p6.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_1_0);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_1_0);
                                        float weight2 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Z) + global::QuantSdk.Gpu.DeviceMath.High(p6.Z);
                                        a0_0 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0);
                                        a0_1 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0);
                                        a0_2 += weight2 * global::QuantSdk.Gpu.DeviceMath.Low(e26_1_0);
                                        a0_3 += weight2 * global::QuantSdk.Gpu.DeviceMath.High(e26_1_0);
                                        float weight3 = global::QuantSdk.Gpu.DeviceMath.Low(p6.W) + global::QuantSdk.Gpu.DeviceMath.High(p6.W);
                                        a0_0 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0);
                                        a0_1 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0);
                                        a0_2 += weight3 * global::QuantSdk.Gpu.DeviceMath.Low(e27_1_0);
                                        a0_3 += weight3 * global::QuantSdk.Gpu.DeviceMath.High(e27_1_0);
                                        float weight4 = global::QuantSdk.Gpu.DeviceMath.Low(p7.X) + global::QuantSdk.Gpu.DeviceMath.High(p7.X);
                                        a0_0 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0);
                                        a0_1 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0);
                                        a0_2 += weight4 * global::QuantSdk.Gpu.DeviceMath.Low(e28_1_0);
                                        a0_3 += weight4 * global::QuantSdk.Gpu.DeviceMath.High(e28_1_0);
                                        float weight5 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Y) + global::QuantSdk.Gpu.DeviceMath.High(p7.Y);
                                        a0_0 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0);
                                        a0_1 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0);
                                        a0_2 += weight5 * global::QuantSdk.Gpu.DeviceMath.Low(e29_1_0);
                                        a0_3 += weight5 * global::QuantSdk.Gpu.DeviceMath.High(e29_1_0);
                                        float weight6 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Z) + global::QuantSdk.Gpu.DeviceMath.High(p7.Z);
                                        a0_0 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0);
                                        a0_1 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0);
                                        a0_2 += weight6 * global::QuantSdk.Gpu.DeviceMath.Low(e30_1_0);
                                        a0_3 += weight6 * global::QuantSdk.Gpu.DeviceMath.High(e30_1_0);
                                        float weight7 = global::QuantSdk.Gpu.DeviceMath.Low(p7.W) + global::QuantSdk.Gpu.DeviceMath.High(p7.W);
                                        a0_0 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0);
                                        a0_1 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0);
                                        a0_2 += weight7 * global::QuantSdk.Gpu.DeviceMath.Low(e31_1_0);
                                        a0_3 += weight7 * global::QuantSdk.Gpu.DeviceMath.High(e31_1_0);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 32;
                            reduction[part + lane * 2 + 0] = a0_0;
                            reduction[part + lane * 2 + 1] = a0_1;
                            reduction[part + lane * 2 + 16] = a0_2;
                            reduction[part + lane * 2 + 17] = a0_3;
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
                    global::ILGPU.Group.Barrier();
                }
            }
            if (call.Tokens != 0 && warp == 0)
            {
                call.Count(cache, lane);
            }
        }
    }
}
