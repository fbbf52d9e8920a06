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
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 9872,
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
            int chunk = global::ILGPU.IntrinsicMath.Min(((length + 512 + splits - 1) / splits + 31) / 32 * 32, 128);
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 2 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 72).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(72, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(200, 2048);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2248, 216).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2464, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(2466, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(2467, 1).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
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
                bool holdsNew = length > stored && first + count == length;

                {
                    long row = (long)sequence * 2 + head * 1;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                    int lastKeys = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastKeys) * 36 + lane];
                    global::QuantSdk.Gpu.Packed128 nextKeys1 = keys[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastKeys) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                    global::ILGPU.ArrayView<int> keyEntries = keyBooks.SubView((long)head * 1152, 1152);
                    bool appends = holdsNew;
                    if (appends)
                    {
                        for (int channel = 31 - thread; channel < 72; channel += 32)
                        {
                            reduction[channel] = -call.Load(true, sequence, head, channel, length - 1);
                            reduction[72 + channel] = -call.Load(false, sequence, head, channel, length - 1);
                        }
                    }

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
                    global::ILGPU.ArrayView<int> products = table.SubView(0, 2048);
                    int exponent0 = global::QuantSdk.Gpu.AttentionMath.SplitExponent(queryRows, 0, 72, 2, lane);

                    {
                        int group = lane;
                        float scale0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponent0);
                        float q0_0 = queryRows[0 + group * 2] * scale0;
                        float q0_1 = queryRows[1 + group * 2] * scale0;
                        if (appends)
                        {
                            float x0 = reduction[0 + group * 2];
                            float x1 = reduction[1 + group * 2];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            for (int entry = warp; entry < 32; entry += 1)
                            {
                                int e_0 = keyEntries[entry * 36 + group];
                                products[entry * 64 + 0 + lane] = global::QuantSdk.Gpu.AttentionMath.SplitWord(global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1);
                                float score = global::QuantSdk.Gpu.CoupledAppend.Score(e_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0, 0f) * 0.5f);
                                bestEntry = score < best ? entry : bestEntry;
                                best = score < best ? score : best;
                            }
                            reduction[144 + warp * 36 + group] = best;
                            shared[2428 + warp * 36 + group] = bestEntry;
                        }
                        else
                        {
                            for (int entry = warp; entry < 32; entry += 1)
                            {
                                int e_0 = keyEntries[entry * 36 + group];
                                products[entry * 64 + 0 + lane] = global::QuantSdk.Gpu.AttentionMath.SplitWord(global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1);
                            }
                        }
                    }

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(lane + 32, 35);
                        float factor = 32 + lane < 36 ? 1f : 0f;
                        float scale0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponent0) * factor;
                        float q0_0 = queryRows[0 + group * 2] * scale0;
                        float q0_1 = queryRows[1 + group * 2] * scale0;
                        if (appends)
                        {
                            float x0 = reduction[0 + group * 2];
                            float x1 = reduction[1 + group * 2];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            for (int entry = warp; entry < 32; entry += 1)
                            {
                                int e_0 = keyEntries[entry * 36 + group];
                                products[entry * 64 + 32 + lane] = global::QuantSdk.Gpu.AttentionMath.SplitWord(global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1);
                                float score = global::QuantSdk.Gpu.CoupledAppend.Score(e_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0, 0f) * 0.5f);
                                bestEntry = score < best ? entry : bestEntry;
                                best = score < best ? score : best;
                            }
                            reduction[144 + warp * 36 + group] = best;
                            shared[2428 + warp * 36 + group] = bestEntry;
                        }
                        else
                        {
                            for (int entry = warp; entry < 32; entry += 1)
                            {
                                int e_0 = keyEntries[entry * 36 + group];
                                products[entry * 64 + 32 + lane] = global::QuantSdk.Gpu.AttentionMath.SplitWord(global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1);
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        if (appends && warp == (lastKeys - first / 16) % 1)
                        {

                            {
                                int group = lane;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[144 + 0 + group];
                                    int e0 = shared[2428 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 0 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(keys, lastKeys * 36 + group, (length - 1) % 16, 8, nearest);
                                if (first / 16 + warp == lastKeys)
                                {
                                    nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(lastKeys, lastKeys) * 36 + lane];
                                }
                            }

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane + 32, 35);
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[144 + 0 + group];
                                    int e0 = shared[2428 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 0 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(keys, lastKeys * 36 + group, (length - 1) % 16, 8, nearest);
                                if (first / 16 + warp == lastKeys)
                                {
                                    nextKeys1 = keys[global::ILGPU.IntrinsicMath.Min(lastKeys, lastKeys) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                                }
                            }
                        }
                        int place = lane >> 3;
                        int pick0 = 0x5504 | place << 4;
                        int laneBytes = lane * 4;
                        int lowOnes = lane < 16 ? 0x3C << (lane >> 2) * 8 : 0;
                        int highOnes = lane < 16 ? 0 : 0x3C << (lane - 16 >> 2) * 8;
                        float inverse0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(-exponent0);
                        global::ILGPU.ArrayView<int> t0_0 = products.SubView(0 + lane);
                        global::ILGPU.ArrayView<int> t0_1 = products.SubView(32 + lane);
                        bool swapsPairs = (lane & 8) != 0;
                        bool swapsWords = (lane & 4) != 0;
                        int selector = 0x3210 ^ (lane & 3) * 0x1111;
                        for (int block = first / 16 + warp; block <= lastKeys; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = nextKeys0;
                            nextKeys0 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 36 + lane];
                            global::QuantSdk.Gpu.Packed128 c1 = nextKeys1;
                            nextKeys1 = keys[global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys) * 36 + global::ILGPU.IntrinsicMath.Min(lane + 32, 35)];
                            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                            {

                                {
                                    float s0_0 = 0f;
                                    float s0_1 = 0f;
                                    float s0_2 = 0f;
                                    float s0_3 = 0f;

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> word0 = c0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> word1 = c0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> word2 = c0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> word3 = c0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLane = laneBytes;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick0 = pick0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick1 = pick0 ^ 0x10;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick2 = pick0 ^ 0x20;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick3 = pick0 ^ 0x30;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLowOnes = lowOnes;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHighOnes = highOnes;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca; "
                                            + ".reg .b32 f0, f1; "
                                            + ".reg .b32 x0_0, x0_1, x0_2, x0_3, x0_4, x0_5, x0_6, x0_7, x0_8, x0_9, x0_10, x0_11, x0_12, x0_13, x0_14, x0_15; "
                                            + "prmt.b32 a, %4, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_0, [a+800]; "
                                            + "prmt.b32 a, %4, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_1, [a+800]; "
                                            + "prmt.b32 a, %4, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_2, [a+800]; "
                                            + "prmt.b32 a, %4, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_3, [a+800]; "
                                            + "prmt.b32 f0, %13, 0, 0x0404; prmt.b32 f1, %13, 0, 0x1414; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_0, x0_2, x0_1, x0_3}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %5, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_4, [a+800]; "
                                            + "prmt.b32 a, %5, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_5, [a+800]; "
                                            + "prmt.b32 a, %5, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_6, [a+800]; "
                                            + "prmt.b32 a, %5, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_7, [a+800]; "
                                            + "prmt.b32 f0, %13, 0, 0x2424; prmt.b32 f1, %13, 0, 0x3434; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_4, x0_6, x0_5, x0_7}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %6, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_8, [a+800]; "
                                            + "prmt.b32 a, %6, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_9, [a+800]; "
                                            + "prmt.b32 a, %6, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_10, [a+800]; "
                                            + "prmt.b32 a, %6, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_11, [a+800]; "
                                            + "prmt.b32 f0, %14, 0, 0x0404; prmt.b32 f1, %14, 0, 0x1414; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_8, x0_10, x0_9, x0_11}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %7, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_12, [a+800]; "
                                            + "prmt.b32 a, %7, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_13, [a+800]; "
                                            + "prmt.b32 a, %7, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_14, [a+800]; "
                                            + "prmt.b32 a, %7, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_15, [a+800]; "
                                            + "prmt.b32 f0, %14, 0, 0x2424; prmt.b32 f1, %14, 0, 0x3434; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_12, x0_14, x0_13, x0_15}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref word0, ref word1, ref word2, ref word3, ref inLane, ref inPick0, ref inPick1, ref inPick2, ref inPick3, ref inLowOnes, ref inHighOnes);
                                        s0_0 = s0_0_ref.Value;
                                        s0_1 = s0_1_ref.Value;
                                        s0_2 = s0_2_ref.Value;
                                        s0_3 = s0_3_ref.Value;
                                    }

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> word0 = c1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> word1 = c1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> word2 = c1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> word3 = c1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLane = laneBytes;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick0 = pick0;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick1 = pick0 ^ 0x10;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick2 = pick0 ^ 0x20;
                                        global::ILGPU.Runtime.Cuda.Input<int> inPick3 = pick0 ^ 0x30;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLowOnes = lowOnes;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHighOnes = highOnes;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca; "
                                            + ".reg .b32 f0, f1; "
                                            + ".reg .b32 x0_0, x0_1, x0_2, x0_3, x0_4, x0_5, x0_6, x0_7, x0_8, x0_9, x0_10, x0_11, x0_12, x0_13, x0_14, x0_15; "
                                            + "prmt.b32 a, %4, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_0, [a+928]; "
                                            + "prmt.b32 a, %4, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_1, [a+928]; "
                                            + "prmt.b32 a, %4, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_2, [a+928]; "
                                            + "prmt.b32 a, %4, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_3, [a+928]; "
                                            + "prmt.b32 f0, %13, 0, 0x0404; prmt.b32 f1, %13, 0, 0x1414; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_0, x0_2, x0_1, x0_3}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %5, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_4, [a+928]; "
                                            + "prmt.b32 a, %5, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_5, [a+928]; "
                                            + "prmt.b32 a, %5, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_6, [a+928]; "
                                            + "prmt.b32 a, %5, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_7, [a+928]; "
                                            + "prmt.b32 f0, %13, 0, 0x2424; prmt.b32 f1, %13, 0, 0x3434; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_4, x0_6, x0_5, x0_7}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %6, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_8, [a+928]; "
                                            + "prmt.b32 a, %6, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_9, [a+928]; "
                                            + "prmt.b32 a, %6, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_10, [a+928]; "
                                            + "prmt.b32 a, %6, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_11, [a+928]; "
                                            + "prmt.b32 f0, %14, 0, 0x0404; prmt.b32 f1, %14, 0, 0x1414; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_8, x0_10, x0_9, x0_11}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "prmt.b32 a, %7, %8, %9; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_12, [a+928]; "
                                            + "prmt.b32 a, %7, %8, %10; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_13, [a+928]; "
                                            + "prmt.b32 a, %7, %8, %11; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_14, [a+928]; "
                                            + "prmt.b32 a, %7, %8, %12; add.u32 a, a, s; "
                                            + "ld.shared.b32 x0_15, [a+928]; "
                                            + "prmt.b32 f0, %14, 0, 0x2424; prmt.b32 f1, %14, 0, 0x3434; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0_12, x0_14, x0_13, x0_15}, {f0, f1}, {%0, %1, %2, %3}; "
                                            + "} ",
                                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref word0, ref word1, ref word2, ref word3, ref inLane, ref inPick0, ref inPick1, ref inPick2, ref inPick3, ref inLowOnes, ref inHighOnes);
                                        s0_0 = s0_0_ref.Value;
                                        s0_1 = s0_1_ref.Value;
                                        s0_2 = s0_2_ref.Value;
                                        s0_3 = s0_3_ref.Value;
                                    }
                                    s0_0 += global::ILGPU.Warp.ShuffleXor(s0_2, 16);
                                    s0_1 += global::ILGPU.Warp.ShuffleXor(s0_3, 16);
                                    s0_0 += global::ILGPU.Warp.ShuffleXor(s0_1, 8);
                                    s0_0 += global::ILGPU.Warp.ShuffleXor(s0_0, 4);
                                    int token = block * 16 + (lane & 3) * 4 + place - first;
                                    if ((lane & 4) == 0 && token < count)
                                    {
                                        scores[0 + token] = (s0_0) * inverse0;
                                    }
                                }
                            }
                            else
                            {

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
                                    float a0 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.X << 6 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.X << 6 & 0x3FC0)]);
                                    float a1 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.X >> 2 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.X >> 2 & 0x3FC0)]);
                                    float a2 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.X >> 10 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.X >> 10 & 0x3FC0)]);
                                    float a3 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.X >> 18 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.X >> 18 & 0x3FC0)]);
                                    float a4 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Y << 6 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Y << 6 & 0x3FC0)]);
                                    float a5 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Y >> 2 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Y >> 2 & 0x3FC0)]);
                                    float a6 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Y >> 10 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Y >> 10 & 0x3FC0)]);
                                    float a7 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Y >> 18 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Y >> 18 & 0x3FC0)]);
                                    float a8 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Z << 6 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Z << 6 & 0x3FC0)]);
                                    float a9 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Z >> 2 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Z >> 2 & 0x3FC0)]);
                                    float a10 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Z >> 10 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Z >> 10 & 0x3FC0)]);
                                    float a11 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.Z >> 18 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.Z >> 18 & 0x3FC0)]);
                                    float a12 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.W << 6 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.W << 6 & 0x3FC0)]);
                                    float a13 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.W >> 2 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.W >> 2 & 0x3FC0)]);
                                    float a14 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.W >> 10 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.W >> 10 & 0x3FC0)]);
                                    float a15 = global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_0[(c0.W >> 18 & 0x3FC0)]) + global::QuantSdk.Gpu.AttentionMath.JoinedHalves(t0_1[(c1.W >> 18 & 0x3FC0)]);
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
                                        scores[0 + token] = (total16) * inverse0;
                                    }
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 36), (long)(cache.Tokens / 16) * 36);
                    int lastValues = (first + count - 1) / 16;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 0];
                    global::QuantSdk.Gpu.Packed128 nextValues1 = values[global::ILGPU.IntrinsicMath.Min(first / 16 + warp, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 18];
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.17002325f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.17002325f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.17002325f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.17002325f + 12f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 288, 288);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 1152).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 288; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<int> valueEntries = table.SubView(0, 1152);
                    global::ILGPU.Group.Barrier();
                    if (appends)
                    {
                        for (int at = 0; at < 36; at += 32)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(at + lane, 35);
                            float x0 = reduction[72 + group * 2];
                            float x1 = reduction[73 + group * 2];
                            float best = float.PositiveInfinity;
                            int bestEntry = 0;
                            for (int entry = warp; entry < 32; entry += 1)
                            {
                                int e_0 = valueEntries[entry * 36 + group];
                                float score = global::QuantSdk.Gpu.CoupledAppend.Score(e_0, x0, x1, global::QuantSdk.Gpu.CoupledAppend.Norm(e_0, 0f) * 0.5f);
                                bestEntry = score < best ? entry : bestEntry;
                                best = score < best ? score : best;
                            }
                            reduction[144 + warp * 36 + group] = best;
                            shared[2428 + warp * 36 + group] = bestEntry;
                        }
                        bool isOwner = warp == (lastValues - first / 16) % 1;
                        global::QuantSdk.Gpu.CoupledAppend.Meet(isOwner, 32);
                        if (isOwner)

                        {

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 17) + 0;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[144 + 0 + group];
                                    int e0 = shared[2428 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 72 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(values, lastValues * 36 + group, (length - 1) % 16, 8, nearest);
                                if (first / 16 + warp == lastValues)
                                {
                                    nextValues0 = values[global::ILGPU.IntrinsicMath.Min(lastValues, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 0];
                                }
                            }

                            {
                                int group = global::ILGPU.IntrinsicMath.Min(lane, 17) + 18;
                                float best = float.PositiveInfinity;
                                int nearest = 0;

                                {
                                    float s0 = reduction[144 + 0 + group];
                                    int e0 = shared[2428 + 0 + group];
                                    nearest = global::QuantSdk.Gpu.CoupledAppend.Better(best, nearest, s0, e0);
                                    best = global::ILGPU.IntrinsicMath.Min(best, s0);
                                }
                                nearest = global::QuantSdk.Gpu.CoupledAppend.IsFinite(reduction, 72 + group * 2, 2) ? nearest : 0;
                                global::QuantSdk.Gpu.CoupledAppend.Write(values, lastValues * 36 + group, (length - 1) % 16, 8, nearest);
                                if (first / 16 + warp == lastValues)
                                {
                                    nextValues1 = values[global::ILGPU.IntrinsicMath.Min(lastValues, lastValues) * 36 + global::ILGPU.IntrinsicMath.Min(lane, 17) + 18];
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
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 17);
                        int block = first / 16 + warp;
                        global::ILGPU.ArrayView<int> entries0 = valueEntries.SubView((group + 0) * 1);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        global::ILGPU.ArrayView<int> entries1 = valueEntries.SubView((group + 18) * 1);
                        global::QuantSdk.Gpu.Packed128 n1 = nextValues1;
                        int laneBytes = group * 4;
                        float lower0 = 0f;
                        float lower1 = 0f;
                        float lower2 = 0f;
                        float lower3 = 0f;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 36 + group + 0];
                            global::QuantSdk.Gpu.Packed128 c1 = n1;
                            n1 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 36 + group + 18];
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
                                global::ILGPU.Runtime.Cuda.Input<int> word1_0 = c1.X;
                                global::ILGPU.Runtime.Cuda.Input<int> word1_1 = c1.Y;
                                global::ILGPU.Runtime.Cuda.Input<int> word1_2 = c1.Z;
                                global::ILGPU.Runtime.Cuda.Input<int> word1_3 = c1.W;
                                global::ILGPU.Runtime.Cuda.Input<int> inLane = laneBytes;
                                global::ILGPU.Runtime.Cuda.Input<int> inWeights = weightsAt * 16;
                                global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                    "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca; "
                                    + "{ .reg .b32 w, h0, h1, l0, l1, p0, p1, p2, p3; add.u32 w, s, %17; "
                                    + ".reg .b32 x0, y0, x1, y1, x2, y2, x3, y3, x4, y4, x5, y5, x6, y6, x7, y7, x8, y8, x9, y9, x10, y10, x11, y11, x12, y12, x13, y13, x14, y14, x15, y15; "
                                    + "bfe.u32 a, %8, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x0, [a+800]; "
                                    + "bfe.u32 a, %12, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y0, [a+872]; "
                                    + "bfe.u32 a, %8, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x1, [a+800]; "
                                    + "bfe.u32 a, %12, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y1, [a+872]; "
                                    + "bfe.u32 a, %8, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x2, [a+800]; "
                                    + "bfe.u32 a, %12, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y2, [a+872]; "
                                    + "bfe.u32 a, %8, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x3, [a+800]; "
                                    + "bfe.u32 a, %12, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y3, [a+872]; "
                                    + "bfe.u32 a, %9, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x4, [a+800]; "
                                    + "bfe.u32 a, %13, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y4, [a+872]; "
                                    + "bfe.u32 a, %9, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x5, [a+800]; "
                                    + "bfe.u32 a, %13, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y5, [a+872]; "
                                    + "bfe.u32 a, %9, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x6, [a+800]; "
                                    + "bfe.u32 a, %13, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y6, [a+872]; "
                                    + "bfe.u32 a, %9, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x7, [a+800]; "
                                    + "bfe.u32 a, %13, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y7, [a+872]; "
                                    + "bfe.u32 a, %10, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x8, [a+800]; "
                                    + "bfe.u32 a, %14, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y8, [a+872]; "
                                    + "bfe.u32 a, %10, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x9, [a+800]; "
                                    + "bfe.u32 a, %14, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y9, [a+872]; "
                                    + "bfe.u32 a, %10, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x10, [a+800]; "
                                    + "bfe.u32 a, %14, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y10, [a+872]; "
                                    + "bfe.u32 a, %10, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x11, [a+800]; "
                                    + "bfe.u32 a, %14, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y11, [a+872]; "
                                    + "bfe.u32 a, %11, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x12, [a+800]; "
                                    + "bfe.u32 a, %15, 0, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y12, [a+872]; "
                                    + "bfe.u32 a, %11, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x13, [a+800]; "
                                    + "bfe.u32 a, %15, 8, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y13, [a+872]; "
                                    + "bfe.u32 a, %11, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x14, [a+800]; "
                                    + "bfe.u32 a, %15, 16, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y14, [a+872]; "
                                    + "bfe.u32 a, %11, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 x15, [a+800]; "
                                    + "bfe.u32 a, %15, 24, 8; mad.lo.u32 a, a, 144, %16; add.u32 a, a, s; "
                                    + "ld.shared.b32 y15, [a+872]; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+288]; "
                                    + "prmt.b32 h0, p0, 0, %18; prmt.b32 h1, p1, 0, %18; prmt.b32 l0, p0, 0, %19; prmt.b32 l1, p1, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, y0, x1, y1}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, y0, x1, y1}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %18; prmt.b32 h1, p3, 0, %18; prmt.b32 l0, p2, 0, %19; prmt.b32 l1, p3, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x2, y2, x3, y3}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x2, y2, x3, y3}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+304]; "
                                    + "prmt.b32 h0, p0, 0, %18; prmt.b32 h1, p1, 0, %18; prmt.b32 l0, p0, 0, %19; prmt.b32 l1, p1, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x4, y4, x5, y5}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x4, y4, x5, y5}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %18; prmt.b32 h1, p3, 0, %18; prmt.b32 l0, p2, 0, %19; prmt.b32 l1, p3, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x6, y6, x7, y7}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x6, y6, x7, y7}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+320]; "
                                    + "prmt.b32 h0, p0, 0, %18; prmt.b32 h1, p1, 0, %18; prmt.b32 l0, p0, 0, %19; prmt.b32 l1, p1, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x8, y8, x9, y9}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x8, y8, x9, y9}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %18; prmt.b32 h1, p3, 0, %18; prmt.b32 l0, p2, 0, %19; prmt.b32 l1, p3, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x10, y10, x11, y11}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x10, y10, x11, y11}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "ld.shared.v4.b32 {p0, p1, p2, p3}, [w+336]; "
                                    + "prmt.b32 h0, p0, 0, %18; prmt.b32 h1, p1, 0, %18; prmt.b32 l0, p0, 0, %19; prmt.b32 l1, p1, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x12, y12, x13, y13}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x12, y12, x13, y13}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "prmt.b32 h0, p2, 0, %18; prmt.b32 h1, p3, 0, %18; prmt.b32 l0, p2, 0, %19; prmt.b32 l1, p3, 0, %19; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x14, y14, x15, y15}, {h0, h1}, {%0, %1, %2, %3}; "
                                    + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x14, y14, x15, y15}, {l0, l1}, {%4, %5, %6, %7}; "
                                    + "} "
                                    + "} ",
                                    ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref lower0_ref, ref lower1_ref, ref lower2_ref, ref lower3_ref, ref word0_0, ref word0_1, ref word0_2, ref word0_3, ref word1_0, ref word1_1, ref word1_2, ref word1_3, ref inLane, ref inWeights, ref inHigh, ref inLow);
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
                        a0_0 += lower0;
                        a0_1 += lower1;
                        a0_2 += lower2;
                        a0_3 += lower3;
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
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
                            total += reduction[0 + i];
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
            if (call.Tokens != 0 && warp == 0)
            {
                call.Count(cache, lane);
            }
        }
    }
}
