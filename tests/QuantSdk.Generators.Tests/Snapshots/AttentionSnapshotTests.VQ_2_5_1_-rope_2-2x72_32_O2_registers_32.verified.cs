#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,5,1&gt;-rope, 2 query heads, 2 key-value heads of 72, TokenSplit, rung O2, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 2, HeadDimension: 72,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 1328,
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
            long queryRow = ((long)sequence * 2 + head * 1) * 72;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;

            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 72)];
            }
            float queryElement1 = 0f;
            float queryPartner1 = 0f;

            {
                queryElement1 = queries[queryRow + (thread + 32)];
                queryPartner1 = queries[queryRow + (thread + 32) - (thread + 32) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 32), 72)];
            }
            float queryElement2 = 0f;
            float queryPartner2 = 0f;
            if ((thread + 64) < 72)
            {
                queryElement2 = queries[queryRow + (thread + 64)];
                queryPartner2 = queries[queryRow + (thread + 64) - (thread + 64) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 64), 72)];
            }
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 2 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 72).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(72, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(200, 64);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(264, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(328, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(330, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(331, 1).Cast<float>();
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

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 72, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 32)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, (thread + 32), 72, cosines, sines, positions, length - 1);
                    }
                    if ((thread + 64) < 72)
                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement2, queryPartner2, (thread + 64), 72, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    int member = lane % 1;
                    int slot = lane / 1;
                    global::ILGPU.ArrayView<float> staged = table.SubView(warp * 64, 64).Cast<float>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedVectors = staged.Cast<global::QuantSdk.Gpu.Float64>();
                    global::ILGPU.ArrayView<int> keyStored = keyBooks.SubView((long)head * 1152, 1152);

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                        for (int tile = 0; tile < 36; tile++)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(tile * 1 + member, 35);
                            int hot_0 = keyStored[(slot * 36 + group) * 1 + 0];
                            int channel0 = tile * 2 + member + 0;
                            float q0_0 = queryRows[0 + channel0];
                            int channel1 = tile * 2 + member + 1;
                            float q0_1 = queryRows[0 + channel1];
                            int last = (first + count - 1) / 16;
                            int block = first / 16 + warp * 32;
                            global::QuantSdk.Gpu.Packed128 next = keys[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 36 + group];
                            for (; block <= last; block += 32)
                            {
                                global::QuantSdk.Gpu.Packed128 c = next;
                                next = keys[global::ILGPU.IntrinsicMath.Min(block + 32 + slot, last) * 36 + group];
                                float a0_0;

                                {
                                    int e_c = (c.X & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_0 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_1;

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_1 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_2;

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_2 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_3;

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_3 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_4;

                                {
                                    int e_c = (c.Y & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_4 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_5;

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_5 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_6;

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_6 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_7;

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_7 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_8;

                                {
                                    int e_c = (c.Z & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_8 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_9;

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_9 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_10;

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_10 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_11;

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_11 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_12;

                                {
                                    int e_c = (c.W & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_12 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_13;

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_13 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_14;

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_14 = e_d0 * q0_0 + e_d1 * q0_1;
                                }
                                float a0_15;

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    a0_15 = e_d0 * q0_0 + e_d1 * q0_1;
                                }

                                {
                                    int token = (block + slot) * 16 + member * 16 - first;
                                    if (token + 0 < count)
                                    {
                                        scores[0 + token + 0] = tile == 0 ? a0_0 : scores[0 + token + 0] + a0_0;
                                    }
                                    if (token + 1 < count)
                                    {
                                        scores[0 + token + 1] = tile == 0 ? a0_1 : scores[0 + token + 1] + a0_1;
                                    }
                                    if (token + 2 < count)
                                    {
                                        scores[0 + token + 2] = tile == 0 ? a0_2 : scores[0 + token + 2] + a0_2;
                                    }
                                    if (token + 3 < count)
                                    {
                                        scores[0 + token + 3] = tile == 0 ? a0_3 : scores[0 + token + 3] + a0_3;
                                    }
                                    if (token + 4 < count)
                                    {
                                        scores[0 + token + 4] = tile == 0 ? a0_4 : scores[0 + token + 4] + a0_4;
                                    }
                                    if (token + 5 < count)
                                    {
                                        scores[0 + token + 5] = tile == 0 ? a0_5 : scores[0 + token + 5] + a0_5;
                                    }
                                    if (token + 6 < count)
                                    {
                                        scores[0 + token + 6] = tile == 0 ? a0_6 : scores[0 + token + 6] + a0_6;
                                    }
                                    if (token + 7 < count)
                                    {
                                        scores[0 + token + 7] = tile == 0 ? a0_7 : scores[0 + token + 7] + a0_7;
                                    }
                                    if (token + 8 < count)
                                    {
                                        scores[0 + token + 8] = tile == 0 ? a0_8 : scores[0 + token + 8] + a0_8;
                                    }
                                    if (token + 9 < count)
                                    {
                                        scores[0 + token + 9] = tile == 0 ? a0_9 : scores[0 + token + 9] + a0_9;
                                    }
                                    if (token + 10 < count)
                                    {
                                        scores[0 + token + 10] = tile == 0 ? a0_10 : scores[0 + token + 10] + a0_10;
                                    }
                                    if (token + 11 < count)
                                    {
                                        scores[0 + token + 11] = tile == 0 ? a0_11 : scores[0 + token + 11] + a0_11;
                                    }
                                    if (token + 12 < count)
                                    {
                                        scores[0 + token + 12] = tile == 0 ? a0_12 : scores[0 + token + 12] + a0_12;
                                    }
                                    if (token + 13 < count)
                                    {
                                        scores[0 + token + 13] = tile == 0 ? a0_13 : scores[0 + token + 13] + a0_13;
                                    }
                                    if (token + 14 < count)
                                    {
                                        scores[0 + token + 14] = tile == 0 ? a0_14 : scores[0 + token + 14] + a0_14;
                                    }
                                    if (token + 15 < count)
                                    {
                                        scores[0 + token + 15] = tile == 0 ? a0_15 : scores[0 + token + 15] + a0_15;
                                    }
                                }
                            }
                        }
                    }
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.17002325f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.17002325f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.17002325f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.17002325f);
                            quad.W = weight3;
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
                    global::ILGPU.ArrayView<int> valueStored = valueBooks.SubView((long)head * 1152, 1152);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = 0; tile < 36; tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(tile * 1 + member, 35);
                        int hot_0 = valueStored[(slot * 36 + group) * 1 + 0];
                        int last = (first + count - 1) / 16;
                        int block = first / 16 + warp * 32;
                        global::QuantSdk.Gpu.Packed128 next = values[global::ILGPU.IntrinsicMath.Min(block + slot, last) * 36 + group];
                        for (; block <= last; block += 32)
                        {
                            global::QuantSdk.Gpu.Packed128 c = next;
                            next = values[global::ILGPU.IntrinsicMath.Min(block + 32 + slot, last) * 36 + group];
                            bool isInside = block + slot <= last;
                            int weightsAt = (global::ILGPU.IntrinsicMath.Min(block + slot, last) * 16 - first) / 4;

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 0];

                                {
                                    int e_c = (c.X & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.X >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 1];

                                {
                                    int e_c = (c.Y & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Y >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 2];

                                {
                                    int e_c = (c.Z & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.Z >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Float128 p0 = weightUnits[weightsAt + 0 / 4 + 3];

                                {
                                    int e_c = (c.W & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.X : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 8 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Y : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 16 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.Z : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }

                                {
                                    int e_c = (c.W >> 24 & 0xFF);
                                    int e_0 = default;
                                    e_0 = global::ILGPU.Warp.Shuffle(hot_0, (e_c & 31) * 1 + member);
                                    global::QuantSdk.Gpu.Float64 e_s0 = default;
                                    e_s0.X = global::QuantSdk.Gpu.DeviceMath.Low(e_0);
                                    e_s0.Y = global::QuantSdk.Gpu.DeviceMath.High(e_0);
                                    stagedVectors[lane * 1 + 0] = e_s0;
                                    global::ILGPU.Warp.Barrier();
                                    float e_d0 = staged[slot * 2 + member + 0];
                                    float e_d1 = staged[slot * 2 + member + 1];
                                    global::ILGPU.Warp.Barrier();
                                    float w0 = isInside ? p0.W : 0f;
                                    float v0 = e_d0;
                                    a0_0 += w0 * v0;
                                    float v1 = e_d1;
                                    a0_1 += w0 * v1;
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 32 + slot) * 2;
                            reduction[part + member + 0] = a0_0;
                            reduction[part + member + 1] = a0_1;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 2; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[2 + i] + reduction[4 + i] + reduction[6 + i] + reduction[8 + i] + reduction[10 + i] + reduction[12 + i] + reduction[14 + i];
                            total += reduction[16 + i] + reduction[18 + i] + reduction[20 + i] + reduction[22 + i] + reduction[24 + i] + reduction[26 + i] + reduction[28 + i] + reduction[30 + i];
                            total += reduction[32 + i] + reduction[34 + i] + reduction[36 + i] + reduction[38 + i] + reduction[40 + i] + reduction[42 + i] + reduction[44 + i] + reduction[46 + i];
                            total += reduction[48 + i] + reduction[50 + i] + reduction[52 + i] + reduction[54 + i] + reduction[56 + i] + reduction[58 + i] + reduction[60 + i] + reduction[62 + i];
                            int output = tile * 2 + i;

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
