#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: FP16, 3 query heads, 1 key-value heads of 256, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 3, KeyValueHeads: 1, HeadDimension: 256,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 7728,
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
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 768).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(768, 384).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(1152, 768).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(1920, 6).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(1926, 3).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(1929, 3).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 3 + head * 3;
                if (splits == 1)
                {
                    for (int i = thread; i < 768; i += 32)
                    {
                        outputs[row * 256 + i] = 0f;
                    }
                }
                else
                {
                    for (int i = thread; i < 3; i += 32)
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
                    long row = (long)sequence * 3 + head * 3;
                    int quadLane = lane & 3;
                    int laneRow = lane >> 2;
                    bool isRest = (laneRow & 1) != 0;
                    bool hasSums = quadLane < 3;
                    bool hasColumn = lane < 24;
                    int columnHead = hasColumn ? lane >> 3 : 0;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 32), (long)cache.Tokens * 32);
                    bool appends = holdsNew;
                    if (appends)
                    {
                        for (int channel = 31 - thread; channel < 256; channel += 32)
                        {
                            global::QuantSdk.Gpu.TokenAppend.Half(cache, call, sequence, head, length - 1, channel, 32);
                        }
                    }
                    for (int i = thread; i < 768; i += 32)
                    {
                        int channel = (i & 255);
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + (i >> 8)) * 256, channel, 256, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                        int exponent0 = global::QuantSdk.Gpu.AttentionMath.SplitExponent(queryRows, 0, 256, 1, lane);
                        int exponent1 = global::QuantSdk.Gpu.AttentionMath.SplitExponent(queryRows, 256, 256, 1, lane);
                        int exponent2 = global::QuantSdk.Gpu.AttentionMath.SplitExponent(queryRows, 512, 256, 1, lane);
                        float scale = hasColumn ? global::QuantSdk.Gpu.AttentionMath.PowerOf(columnHead == 2 ? exponent2 : columnHead == 1 ? exponent1 : exponent0) : 0f;
                        float inverse = global::QuantSdk.Gpu.AttentionMath.PowerOf(-(quadLane == 2 ? exponent2 : quadLane == 1 ? exponent1 : exponent0));
                        global::QuantSdk.Gpu.Float128 low0 = queryQuads[columnHead * 64 + 0 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high0 = queryQuads[columnHead * 64 + 0 + quadLane * 2 + 1];
                        int q0_0 = global::QuantSdk.Gpu.HalfFragments.Part(low0.X * scale, low0.Y * scale, isRest);
                        int q0_1 = global::QuantSdk.Gpu.HalfFragments.Part(low0.Z * scale, low0.W * scale, isRest);
                        int q0_2 = global::QuantSdk.Gpu.HalfFragments.Part(high0.X * scale, high0.Y * scale, isRest);
                        int q0_3 = global::QuantSdk.Gpu.HalfFragments.Part(high0.Z * scale, high0.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low1 = queryQuads[columnHead * 64 + 8 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high1 = queryQuads[columnHead * 64 + 8 + quadLane * 2 + 1];
                        int q1_0 = global::QuantSdk.Gpu.HalfFragments.Part(low1.X * scale, low1.Y * scale, isRest);
                        int q1_1 = global::QuantSdk.Gpu.HalfFragments.Part(low1.Z * scale, low1.W * scale, isRest);
                        int q1_2 = global::QuantSdk.Gpu.HalfFragments.Part(high1.X * scale, high1.Y * scale, isRest);
                        int q1_3 = global::QuantSdk.Gpu.HalfFragments.Part(high1.Z * scale, high1.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low2 = queryQuads[columnHead * 64 + 16 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high2 = queryQuads[columnHead * 64 + 16 + quadLane * 2 + 1];
                        int q2_0 = global::QuantSdk.Gpu.HalfFragments.Part(low2.X * scale, low2.Y * scale, isRest);
                        int q2_1 = global::QuantSdk.Gpu.HalfFragments.Part(low2.Z * scale, low2.W * scale, isRest);
                        int q2_2 = global::QuantSdk.Gpu.HalfFragments.Part(high2.X * scale, high2.Y * scale, isRest);
                        int q2_3 = global::QuantSdk.Gpu.HalfFragments.Part(high2.Z * scale, high2.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low3 = queryQuads[columnHead * 64 + 24 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high3 = queryQuads[columnHead * 64 + 24 + quadLane * 2 + 1];
                        int q3_0 = global::QuantSdk.Gpu.HalfFragments.Part(low3.X * scale, low3.Y * scale, isRest);
                        int q3_1 = global::QuantSdk.Gpu.HalfFragments.Part(low3.Z * scale, low3.W * scale, isRest);
                        int q3_2 = global::QuantSdk.Gpu.HalfFragments.Part(high3.X * scale, high3.Y * scale, isRest);
                        int q3_3 = global::QuantSdk.Gpu.HalfFragments.Part(high3.Z * scale, high3.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low4 = queryQuads[columnHead * 64 + 32 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high4 = queryQuads[columnHead * 64 + 32 + quadLane * 2 + 1];
                        int q4_0 = global::QuantSdk.Gpu.HalfFragments.Part(low4.X * scale, low4.Y * scale, isRest);
                        int q4_1 = global::QuantSdk.Gpu.HalfFragments.Part(low4.Z * scale, low4.W * scale, isRest);
                        int q4_2 = global::QuantSdk.Gpu.HalfFragments.Part(high4.X * scale, high4.Y * scale, isRest);
                        int q4_3 = global::QuantSdk.Gpu.HalfFragments.Part(high4.Z * scale, high4.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low5 = queryQuads[columnHead * 64 + 40 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high5 = queryQuads[columnHead * 64 + 40 + quadLane * 2 + 1];
                        int q5_0 = global::QuantSdk.Gpu.HalfFragments.Part(low5.X * scale, low5.Y * scale, isRest);
                        int q5_1 = global::QuantSdk.Gpu.HalfFragments.Part(low5.Z * scale, low5.W * scale, isRest);
                        int q5_2 = global::QuantSdk.Gpu.HalfFragments.Part(high5.X * scale, high5.Y * scale, isRest);
                        int q5_3 = global::QuantSdk.Gpu.HalfFragments.Part(high5.Z * scale, high5.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low6 = queryQuads[columnHead * 64 + 48 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high6 = queryQuads[columnHead * 64 + 48 + quadLane * 2 + 1];
                        int q6_0 = global::QuantSdk.Gpu.HalfFragments.Part(low6.X * scale, low6.Y * scale, isRest);
                        int q6_1 = global::QuantSdk.Gpu.HalfFragments.Part(low6.Z * scale, low6.W * scale, isRest);
                        int q6_2 = global::QuantSdk.Gpu.HalfFragments.Part(high6.X * scale, high6.Y * scale, isRest);
                        int q6_3 = global::QuantSdk.Gpu.HalfFragments.Part(high6.Z * scale, high6.W * scale, isRest);
                        global::QuantSdk.Gpu.Float128 low7 = queryQuads[columnHead * 64 + 56 + quadLane * 2];
                        global::QuantSdk.Gpu.Float128 high7 = queryQuads[columnHead * 64 + 56 + quadLane * 2 + 1];
                        int q7_0 = global::QuantSdk.Gpu.HalfFragments.Part(low7.X * scale, low7.Y * scale, isRest);
                        int q7_1 = global::QuantSdk.Gpu.HalfFragments.Part(low7.Z * scale, low7.W * scale, isRest);
                        int q7_2 = global::QuantSdk.Gpu.HalfFragments.Part(high7.X * scale, high7.Y * scale, isRest);
                        int q7_3 = global::QuantSdk.Gpu.HalfFragments.Part(high7.Z * scale, high7.W * scale, isRest);
                        for (int block = first / 16 + warp; block * 16 < first + count; block += 1)
                        {
                            float s0 = 0f;
                            float s1 = 0f;
                            float s2 = 0f;
                            float s3 = 0f;

                            {
                                global::QuantSdk.Gpu.Packed128 c0_0 = keys[((block >> 1) * 32 + 0 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c0_1 = keys[((block >> 1) * 32 + 0 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c1_0 = keys[((block >> 1) * 32 + 4 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c1_1 = keys[((block >> 1) * 32 + 4 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c2_0 = keys[((block >> 1) * 32 + 8 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c2_1 = keys[((block >> 1) * 32 + 8 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c3_0 = keys[((block >> 1) * 32 + 12 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c3_1 = keys[((block >> 1) * 32 + 12 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_ref = s0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s1_ref = s1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s2_ref = s2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s3_ref = s3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_0_0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_0_1 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_0_2 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_0_3 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_0 = q0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_1 = q0_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_2_0 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_2_1 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_2_2 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_2_3 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_2 = q0_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q0_3 = q0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_0_0 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_0_1 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_0_2 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_0_3 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_0 = q1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_1 = q1_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_2_0 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_2_1 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_2_2 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_2_3 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_2 = q1_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q1_3 = q1_3;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; ",
                                            ref s0_ref, ref s1_ref, ref s2_ref, ref s3_ref, ref in_q0_0_0, ref in_q0_0_1, ref in_q0_0_2, ref in_q0_0_3, ref in_q0_0, ref in_q0_1, ref in_q0_2_0, ref in_q0_2_1, ref in_q0_2_2, ref in_q0_2_3, ref in_q0_2, ref in_q0_3, ref in_q1_0_0, ref in_q1_0_1, ref in_q1_0_2, ref in_q1_0_3, ref in_q1_0, ref in_q1_1, ref in_q1_2_0, ref in_q1_2_1, ref in_q1_2_2, ref in_q1_2_3, ref in_q1_2, ref in_q1_3);
                                        s0 = s0_ref.Value;
                                        s1 = s1_ref.Value;
                                        s2 = s2_ref.Value;
                                        s3 = s3_ref.Value;
                                    }

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_ref = s0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s1_ref = s1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s2_ref = s2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s3_ref = s3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_0_0 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_0_1 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_0_2 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_0_3 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_0 = q2_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_1 = q2_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_2_0 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_2_1 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_2_2 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_2_3 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_2 = q2_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q2_3 = q2_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_0_0 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_0_1 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_0_2 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_0_3 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_0 = q3_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_1 = q3_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_2_0 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_2_1 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_2_2 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_2_3 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_2 = q3_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q3_3 = q3_3;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; ",
                                            ref s0_ref, ref s1_ref, ref s2_ref, ref s3_ref, ref in_q2_0_0, ref in_q2_0_1, ref in_q2_0_2, ref in_q2_0_3, ref in_q2_0, ref in_q2_1, ref in_q2_2_0, ref in_q2_2_1, ref in_q2_2_2, ref in_q2_2_3, ref in_q2_2, ref in_q2_3, ref in_q3_0_0, ref in_q3_0_1, ref in_q3_0_2, ref in_q3_0_3, ref in_q3_0, ref in_q3_1, ref in_q3_2_0, ref in_q3_2_1, ref in_q3_2_2, ref in_q3_2_3, ref in_q3_2, ref in_q3_3);
                                        s0 = s0_ref.Value;
                                        s1 = s1_ref.Value;
                                        s2 = s2_ref.Value;
                                        s3 = s3_ref.Value;
                                    }
                                }
                                else
                                {

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c0_0.X, c0_1.X, c0_0.Y, c0_1.Y, q0_0, q0_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c0_0.Z, c0_1.Z, c0_0.W, c0_1.W, q0_2, q0_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c1_0.X, c1_1.X, c1_0.Y, c1_1.Y, q1_0, q1_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c1_0.Z, c1_1.Z, c1_0.W, c1_1.W, q1_2, q1_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c2_0.X, c2_1.X, c2_0.Y, c2_1.Y, q2_0, q2_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c2_0.Z, c2_1.Z, c2_0.W, c2_1.W, q2_2, q2_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c3_0.X, c3_1.X, c3_0.Y, c3_1.Y, q3_0, q3_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c3_0.Z, c3_1.Z, c3_0.W, c3_1.W, q3_2, q3_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }
                                }
                            }

                            {
                                global::QuantSdk.Gpu.Packed128 c0_0 = keys[((block >> 1) * 32 + 16 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c0_1 = keys[((block >> 1) * 32 + 16 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c1_0 = keys[((block >> 1) * 32 + 20 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c1_1 = keys[((block >> 1) * 32 + 20 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c2_0 = keys[((block >> 1) * 32 + 24 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c2_1 = keys[((block >> 1) * 32 + 24 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                global::QuantSdk.Gpu.Packed128 c3_0 = keys[((block >> 1) * 32 + 28 + quadLane) * 32 + (block & 1) * 16 + laneRow + 0];
                                global::QuantSdk.Gpu.Packed128 c3_1 = keys[((block >> 1) * 32 + 28 + quadLane) * 32 + (block & 1) * 16 + laneRow + 8];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_ref = s0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s1_ref = s1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s2_ref = s2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s3_ref = s3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_0_0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_0_1 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_0_2 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_0_3 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_0 = q4_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_1 = q4_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_2_0 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_2_1 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_2_2 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_2_3 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_2 = q4_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q4_3 = q4_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_0_0 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_0_1 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_0_2 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_0_3 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_0 = q5_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_1 = q5_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_2_0 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_2_1 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_2_2 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_2_3 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_2 = q5_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q5_3 = q5_3;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; ",
                                            ref s0_ref, ref s1_ref, ref s2_ref, ref s3_ref, ref in_q4_0_0, ref in_q4_0_1, ref in_q4_0_2, ref in_q4_0_3, ref in_q4_0, ref in_q4_1, ref in_q4_2_0, ref in_q4_2_1, ref in_q4_2_2, ref in_q4_2_3, ref in_q4_2, ref in_q4_3, ref in_q5_0_0, ref in_q5_0_1, ref in_q5_0_2, ref in_q5_0_3, ref in_q5_0, ref in_q5_1, ref in_q5_2_0, ref in_q5_2_1, ref in_q5_2_2, ref in_q5_2_3, ref in_q5_2, ref in_q5_3);
                                        s0 = s0_ref.Value;
                                        s1 = s1_ref.Value;
                                        s2 = s2_ref.Value;
                                        s3 = s3_ref.Value;
                                    }

                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> s0_ref = s0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s1_ref = s1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s2_ref = s2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> s3_ref = s3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_0_0 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_0_1 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_0_2 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_0_3 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_0 = q6_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_1 = q6_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_2_0 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_2_1 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_2_2 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_2_3 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_2 = q6_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q6_3 = q6_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_0_0 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_0_1 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_0_2 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_0_3 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_0 = q7_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_1 = q7_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_2_0 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_2_1 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_2_2 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_2_3 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_2 = q7_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in_q7_3 = q7_3;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; ",
                                            ref s0_ref, ref s1_ref, ref s2_ref, ref s3_ref, ref in_q6_0_0, ref in_q6_0_1, ref in_q6_0_2, ref in_q6_0_3, ref in_q6_0, ref in_q6_1, ref in_q6_2_0, ref in_q6_2_1, ref in_q6_2_2, ref in_q6_2_3, ref in_q6_2, ref in_q6_3, ref in_q7_0_0, ref in_q7_0_1, ref in_q7_0_2, ref in_q7_0_3, ref in_q7_0, ref in_q7_1, ref in_q7_2_0, ref in_q7_2_1, ref in_q7_2_2, ref in_q7_2_3, ref in_q7_2, ref in_q7_3);
                                        s0 = s0_ref.Value;
                                        s1 = s1_ref.Value;
                                        s2 = s2_ref.Value;
                                        s3 = s3_ref.Value;
                                    }
                                }
                                else
                                {

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c0_0.X, c0_1.X, c0_0.Y, c0_1.Y, q4_0, q4_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c0_0.Z, c0_1.Z, c0_0.W, c0_1.W, q4_2, q4_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c1_0.X, c1_1.X, c1_0.Y, c1_1.Y, q5_0, q5_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c1_0.Z, c1_1.Z, c1_0.W, c1_1.W, q5_2, q5_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c2_0.X, c2_1.X, c2_0.Y, c2_1.Y, q6_0, q6_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c2_0.Z, c2_1.Z, c2_0.W, c2_1.W, q6_2, q6_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c3_0.X, c3_1.X, c3_0.Y, c3_1.Y, q7_0, q7_1);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }

                                    {
                                        global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(c3_0.Z, c3_1.Z, c3_0.W, c3_1.W, q7_2, q7_3);
                                        s0 += product.X;
                                        s1 += product.Y;
                                        s2 += product.Z;
                                        s3 += product.W;
                                    }
                                }
                            }
                            int token = block * 16 - first + laneRow;
                            if (hasSums && token < count)
                            {
                                scores[quadLane * 128 + token] = (s0 + s1) * inverse;
                            }
                            if (hasSums && token + 8 < count)
                            {
                                scores[quadLane * 128 + token + 8] = (s2 + s3) * inverse;
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 32), (long)cache.Tokens * 32);
                    int turn = warp * 16;
                    int behind = count + thread;
                    if (behind < padded)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                        scores[128 + behind] = float.NegativeInfinity;
                        scores[256 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores1 = scores.SubView(128, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest1 = float.NegativeInfinity;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores2 = scores.SubView(256, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest2 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 32)
                    {
                        global::QuantSdk.Gpu.Float128 quad0 = rowScores0[at];
                        global::QuantSdk.Gpu.Float128 quad1 = rowScores1[at];
                        global::QuantSdk.Gpu.Float128 quad2 = rowScores2[at];
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.X);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Y);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Z);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.W);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.X);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Y);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Z);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.W);
                        largest2 = global::ILGPU.IntrinsicMath.Max(largest2, quad2.X);
                        largest2 = global::ILGPU.IntrinsicMath.Max(largest2, quad2.Y);
                        largest2 = global::ILGPU.IntrinsicMath.Max(largest2, quad2.Z);
                        largest2 = global::ILGPU.IntrinsicMath.Max(largest2, quad2.W);
                    }
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 16));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 16));
                    largest2 = global::ILGPU.IntrinsicMath.Max(largest2, global::ILGPU.Warp.ShuffleXor(largest2, 16));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 8));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 8));
                    largest2 = global::ILGPU.IntrinsicMath.Max(largest2, global::ILGPU.Warp.ShuffleXor(largest2, 8));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 4));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 4));
                    largest2 = global::ILGPU.IntrinsicMath.Max(largest2, global::ILGPU.Warp.ShuffleXor(largest2, 4));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 2));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 2));
                    largest2 = global::ILGPU.IntrinsicMath.Max(largest2, global::ILGPU.Warp.ShuffleXor(largest2, 2));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 1));
                    largest2 = global::ILGPU.IntrinsicMath.Max(largest2, global::ILGPU.Warp.ShuffleXor(largest2, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    float origin1 = global::QuantSdk.Gpu.AttentionMath.Origin(largest1);
                    float sum1 = 0f;
                    float origin2 = global::QuantSdk.Gpu.AttentionMath.Origin(largest2);
                    float sum2 = 0f;
                    for (int at = thread; at < padded / 4; at += 32)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.09016844f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.09016844f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.09016844f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.09016844f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores1[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.09016844f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.09016844f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.09016844f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.09016844f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum1 += weight0 + weight1 + (weight2 + weight3);
                            rowScores1[at] = quad;
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores2[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin2) * 0.09016844f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin2) * 0.09016844f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin2) * 0.09016844f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin2) * 0.09016844f + 12f);
                            quad.W = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight3);
                            sum2 += weight0 + weight1 + (weight2 + weight3);
                            rowScores2[at] = quad;
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 16);
                    sum2 = sum2 + global::ILGPU.Warp.ShuffleXor(sum2, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 8);
                    sum2 = sum2 + global::ILGPU.Warp.ShuffleXor(sum2, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 4);
                    sum2 = sum2 + global::ILGPU.Warp.ShuffleXor(sum2, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 2);
                    sum2 = sum2 + global::ILGPU.Warp.ShuffleXor(sum2, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 1);
                    sum2 = sum2 + global::ILGPU.Warp.ShuffleXor(sum2, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                        results[2] = largest1;
                        results[3] = sum1;
                        results[4] = largest2;
                        results[5] = sum2;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> weightUnits = scores.Cast<global::QuantSdk.Gpu.Packed128>();
                    float a0_0_0 = 0f;
                    float a0_0_1 = 0f;
                    float a0_0_2 = 0f;
                    float a0_0_3 = 0f;
                    float a0_1_0 = 0f;
                    float a0_1_1 = 0f;
                    float a0_1_2 = 0f;
                    float a0_1_3 = 0f;
                    float a0_2_0 = 0f;
                    float a0_2_1 = 0f;
                    float a0_2_2 = 0f;
                    float a0_2_3 = 0f;
                    float a0_3_0 = 0f;
                    float a0_3_1 = 0f;
                    float a0_3_2 = 0f;
                    float a0_3_3 = 0f;
                    float a0_4_0 = 0f;
                    float a0_4_1 = 0f;
                    float a0_4_2 = 0f;
                    float a0_4_3 = 0f;
                    float a0_5_0 = 0f;
                    float a0_5_1 = 0f;
                    float a0_5_2 = 0f;
                    float a0_5_3 = 0f;
                    float a0_6_0 = 0f;
                    float a0_6_1 = 0f;
                    float a0_6_2 = 0f;
                    float a0_6_3 = 0f;
                    float a0_7_0 = 0f;
                    float a0_7_1 = 0f;
                    float a0_7_2 = 0f;
                    float a0_7_3 = 0f;
                    float a1_0_0 = 0f;
                    float a1_0_1 = 0f;
                    float a1_0_2 = 0f;
                    float a1_0_3 = 0f;
                    float a1_1_0 = 0f;
                    float a1_1_1 = 0f;
                    float a1_1_2 = 0f;
                    float a1_1_3 = 0f;
                    float a1_2_0 = 0f;
                    float a1_2_1 = 0f;
                    float a1_2_2 = 0f;
                    float a1_2_3 = 0f;
                    float a1_3_0 = 0f;
                    float a1_3_1 = 0f;
                    float a1_3_2 = 0f;
                    float a1_3_3 = 0f;
                    float a1_4_0 = 0f;
                    float a1_4_1 = 0f;
                    float a1_4_2 = 0f;
                    float a1_4_3 = 0f;
                    float a1_5_0 = 0f;
                    float a1_5_1 = 0f;
                    float a1_5_2 = 0f;
                    float a1_5_3 = 0f;
                    float a1_6_0 = 0f;
                    float a1_6_1 = 0f;
                    float a1_6_2 = 0f;
                    float a1_6_3 = 0f;
                    float a1_7_0 = 0f;
                    float a1_7_1 = 0f;
                    float a1_7_2 = 0f;
                    float a1_7_3 = 0f;
                    while (turn < count)
                    {
                        global::QuantSdk.Gpu.Packed128 weights = weightUnits[columnHead * 32 + turn / 4 + quadLane];
                        int w0 = global::QuantSdk.Gpu.HalfFragments.Halves(weights.X, weights.Y, isRest);
                        int w1 = global::QuantSdk.Gpu.HalfFragments.Halves(weights.Z, weights.W, isRest);

                        {
                            int row0 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 0, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v0_0 = values[row0 + 0];
                            global::QuantSdk.Gpu.Packed128 v0_1 = values[row0 + 8];
                            int row1 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 1, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v1_0 = values[row1 + 0];
                            global::QuantSdk.Gpu.Packed128 v1_1 = values[row1 + 8];
                            int row2 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 2, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v2_0 = values[row2 + 0];
                            global::QuantSdk.Gpu.Packed128 v2_1 = values[row2 + 8];
                            int row3 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 3, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v3_0 = values[row3 + 0];
                            global::QuantSdk.Gpu.Packed128 v3_1 = values[row3 + 8];
                            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                            {

                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_0_0_ref = a0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_0_1_ref = a0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_0_2_ref = a0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_0_3_ref = a0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_1_0_ref = a0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_1_1_ref = a0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_1_2_ref = a0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_1_3_ref = a0_1_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_2_0_ref = a0_2_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_2_1_ref = a0_2_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_2_2_ref = a0_2_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_2_3_ref = a0_2_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_3_0_ref = a0_3_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_3_1_ref = a0_3_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_3_2_ref = a0_3_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_3_3_ref = a0_3_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = w0;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = w1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_0 = v0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_1 = v1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_2 = v2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_3 = v3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_4 = v0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_5 = v1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_6 = v2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_7 = v3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_0 = v0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_1 = v1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_2 = v2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_3 = v3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_4 = v0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_5 = v1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_6 = v2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_7 = v3_1.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 x0, x1, x2, x3; "
                                        + "prmt.b32 x0, %18, %19, 0x5410; prmt.b32 x1, %22, %23, 0x5410; "
                                        + "prmt.b32 x2, %20, %21, 0x5410; prmt.b32 x3, %24, %25, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, x1, x2, x3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "prmt.b32 x0, %18, %19, 0x7632; prmt.b32 x1, %22, %23, 0x7632; "
                                        + "prmt.b32 x2, %20, %21, 0x7632; prmt.b32 x3, %24, %25, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, x1, x2, x3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "prmt.b32 x0, %26, %27, 0x5410; prmt.b32 x1, %30, %31, 0x5410; "
                                        + "prmt.b32 x2, %28, %29, 0x5410; prmt.b32 x3, %32, %33, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {x0, x1, x2, x3}, {%16, %17}, {%8, %9, %10, %11}; "
                                        + "prmt.b32 x0, %26, %27, 0x7632; prmt.b32 x1, %30, %31, 0x7632; "
                                        + "prmt.b32 x2, %28, %29, 0x7632; prmt.b32 x3, %32, %33, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {x0, x1, x2, x3}, {%16, %17}, {%12, %13, %14, %15}; "
                                        + "} ",
                                        ref a0_0_0_ref, ref a0_0_1_ref, ref a0_0_2_ref, ref a0_0_3_ref, ref a0_1_0_ref, ref a0_1_1_ref, ref a0_1_2_ref, ref a0_1_3_ref, ref a0_2_0_ref, ref a0_2_1_ref, ref a0_2_2_ref, ref a0_2_3_ref, ref a0_3_0_ref, ref a0_3_1_ref, ref a0_3_2_ref, ref a0_3_3_ref, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                    a0_0_0 = a0_0_0_ref.Value;
                                    a0_0_1 = a0_0_1_ref.Value;
                                    a0_0_2 = a0_0_2_ref.Value;
                                    a0_0_3 = a0_0_3_ref.Value;
                                    a0_1_0 = a0_1_0_ref.Value;
                                    a0_1_1 = a0_1_1_ref.Value;
                                    a0_1_2 = a0_1_2_ref.Value;
                                    a0_1_3 = a0_1_3_ref.Value;
                                    a0_2_0 = a0_2_0_ref.Value;
                                    a0_2_1 = a0_2_1_ref.Value;
                                    a0_2_2 = a0_2_2_ref.Value;
                                    a0_2_3 = a0_2_3_ref.Value;
                                    a0_3_0 = a0_3_0_ref.Value;
                                    a0_3_1 = a0_3_1_ref.Value;
                                    a0_3_2 = a0_3_2_ref.Value;
                                    a0_3_3 = a0_3_3_ref.Value;
                                }

                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_4_0_ref = a0_4_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_4_1_ref = a0_4_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_4_2_ref = a0_4_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_4_3_ref = a0_4_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_5_0_ref = a0_5_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_5_1_ref = a0_5_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_5_2_ref = a0_5_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_5_3_ref = a0_5_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_6_0_ref = a0_6_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_6_1_ref = a0_6_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_6_2_ref = a0_6_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_6_3_ref = a0_6_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_7_0_ref = a0_7_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_7_1_ref = a0_7_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_7_2_ref = a0_7_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a0_7_3_ref = a0_7_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = w0;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = w1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_0 = v0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_1 = v1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_2 = v2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_3 = v3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_4 = v0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_5 = v1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_6 = v2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_7 = v3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_0 = v0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_1 = v1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_2 = v2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_3 = v3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_4 = v0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_5 = v1_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_6 = v2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_7 = v3_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 x0, x1, x2, x3; "
                                        + "prmt.b32 x0, %18, %19, 0x5410; prmt.b32 x1, %22, %23, 0x5410; "
                                        + "prmt.b32 x2, %20, %21, 0x5410; prmt.b32 x3, %24, %25, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, x1, x2, x3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "prmt.b32 x0, %18, %19, 0x7632; prmt.b32 x1, %22, %23, 0x7632; "
                                        + "prmt.b32 x2, %20, %21, 0x7632; prmt.b32 x3, %24, %25, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, x1, x2, x3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "prmt.b32 x0, %26, %27, 0x5410; prmt.b32 x1, %30, %31, 0x5410; "
                                        + "prmt.b32 x2, %28, %29, 0x5410; prmt.b32 x3, %32, %33, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {x0, x1, x2, x3}, {%16, %17}, {%8, %9, %10, %11}; "
                                        + "prmt.b32 x0, %26, %27, 0x7632; prmt.b32 x1, %30, %31, 0x7632; "
                                        + "prmt.b32 x2, %28, %29, 0x7632; prmt.b32 x3, %32, %33, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {x0, x1, x2, x3}, {%16, %17}, {%12, %13, %14, %15}; "
                                        + "} ",
                                        ref a0_4_0_ref, ref a0_4_1_ref, ref a0_4_2_ref, ref a0_4_3_ref, ref a0_5_0_ref, ref a0_5_1_ref, ref a0_5_2_ref, ref a0_5_3_ref, ref a0_6_0_ref, ref a0_6_1_ref, ref a0_6_2_ref, ref a0_6_3_ref, ref a0_7_0_ref, ref a0_7_1_ref, ref a0_7_2_ref, ref a0_7_3_ref, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                    a0_4_0 = a0_4_0_ref.Value;
                                    a0_4_1 = a0_4_1_ref.Value;
                                    a0_4_2 = a0_4_2_ref.Value;
                                    a0_4_3 = a0_4_3_ref.Value;
                                    a0_5_0 = a0_5_0_ref.Value;
                                    a0_5_1 = a0_5_1_ref.Value;
                                    a0_5_2 = a0_5_2_ref.Value;
                                    a0_5_3 = a0_5_3_ref.Value;
                                    a0_6_0 = a0_6_0_ref.Value;
                                    a0_6_1 = a0_6_1_ref.Value;
                                    a0_6_2 = a0_6_2_ref.Value;
                                    a0_6_3 = a0_6_3_ref.Value;
                                    a0_7_0 = a0_7_0_ref.Value;
                                    a0_7_1 = a0_7_1_ref.Value;
                                    a0_7_2 = a0_7_2_ref.Value;
                                    a0_7_3 = a0_7_3_ref.Value;
                                }
                            }
                            else
                            {

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.X, v1_0.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.X, v1_1.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.X, v3_0.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.X, v3_1.X, false), w0, w1);
                                    a0_0_0 += product.X;
                                    a0_0_1 += product.Y;
                                    a0_0_2 += product.Z;
                                    a0_0_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.X, v1_0.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.X, v1_1.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.X, v3_0.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.X, v3_1.X, true), w0, w1);
                                    a0_1_0 += product.X;
                                    a0_1_1 += product.Y;
                                    a0_1_2 += product.Z;
                                    a0_1_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Y, v1_0.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Y, v1_1.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Y, v3_0.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Y, v3_1.Y, false), w0, w1);
                                    a0_2_0 += product.X;
                                    a0_2_1 += product.Y;
                                    a0_2_2 += product.Z;
                                    a0_2_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Y, v1_0.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Y, v1_1.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Y, v3_0.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Y, v3_1.Y, true), w0, w1);
                                    a0_3_0 += product.X;
                                    a0_3_1 += product.Y;
                                    a0_3_2 += product.Z;
                                    a0_3_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Z, v1_0.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Z, v1_1.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Z, v3_0.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Z, v3_1.Z, false), w0, w1);
                                    a0_4_0 += product.X;
                                    a0_4_1 += product.Y;
                                    a0_4_2 += product.Z;
                                    a0_4_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Z, v1_0.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Z, v1_1.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Z, v3_0.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Z, v3_1.Z, true), w0, w1);
                                    a0_5_0 += product.X;
                                    a0_5_1 += product.Y;
                                    a0_5_2 += product.Z;
                                    a0_5_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.W, v1_0.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.W, v1_1.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.W, v3_0.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.W, v3_1.W, false), w0, w1);
                                    a0_6_0 += product.X;
                                    a0_6_1 += product.Y;
                                    a0_6_2 += product.Z;
                                    a0_6_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.W, v1_0.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.W, v1_1.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.W, v3_0.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.W, v3_1.W, true), w0, w1);
                                    a0_7_0 += product.X;
                                    a0_7_1 += product.Y;
                                    a0_7_2 += product.Z;
                                    a0_7_3 += product.W;
                                }
                            }
                        }

                        {
                            int row0 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 0, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v0_0 = values[row0 + 16];
                            global::QuantSdk.Gpu.Packed128 v0_1 = values[row0 + 24];
                            int row1 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 1, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v1_0 = values[row1 + 16];
                            global::QuantSdk.Gpu.Packed128 v1_1 = values[row1 + 24];
                            int row2 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 2, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v2_0 = values[row2 + 16];
                            global::QuantSdk.Gpu.Packed128 v2_1 = values[row2 + 24];
                            int row3 = (first + global::ILGPU.IntrinsicMath.Min(turn + quadLane * 4 + 3, count - 1)) * 32 + laneRow;
                            global::QuantSdk.Gpu.Packed128 v3_0 = values[row3 + 16];
                            global::QuantSdk.Gpu.Packed128 v3_1 = values[row3 + 24];
                            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                            {

                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_0_0_ref = a1_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_0_1_ref = a1_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_0_2_ref = a1_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_0_3_ref = a1_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_1_0_ref = a1_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_1_1_ref = a1_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_1_2_ref = a1_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_1_3_ref = a1_1_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_2_0_ref = a1_2_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_2_1_ref = a1_2_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_2_2_ref = a1_2_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_2_3_ref = a1_2_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_3_0_ref = a1_3_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_3_1_ref = a1_3_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_3_2_ref = a1_3_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_3_3_ref = a1_3_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = w0;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = w1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_0 = v0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_1 = v1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_2 = v2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_3 = v3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_4 = v0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_5 = v1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_6 = v2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_7 = v3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_0 = v0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_1 = v1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_2 = v2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_3 = v3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_4 = v0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_5 = v1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_6 = v2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_7 = v3_1.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 x0, x1, x2, x3; "
                                        + "prmt.b32 x0, %18, %19, 0x5410; prmt.b32 x1, %22, %23, 0x5410; "
                                        + "prmt.b32 x2, %20, %21, 0x5410; prmt.b32 x3, %24, %25, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, x1, x2, x3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "prmt.b32 x0, %18, %19, 0x7632; prmt.b32 x1, %22, %23, 0x7632; "
                                        + "prmt.b32 x2, %20, %21, 0x7632; prmt.b32 x3, %24, %25, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, x1, x2, x3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "prmt.b32 x0, %26, %27, 0x5410; prmt.b32 x1, %30, %31, 0x5410; "
                                        + "prmt.b32 x2, %28, %29, 0x5410; prmt.b32 x3, %32, %33, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {x0, x1, x2, x3}, {%16, %17}, {%8, %9, %10, %11}; "
                                        + "prmt.b32 x0, %26, %27, 0x7632; prmt.b32 x1, %30, %31, 0x7632; "
                                        + "prmt.b32 x2, %28, %29, 0x7632; prmt.b32 x3, %32, %33, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {x0, x1, x2, x3}, {%16, %17}, {%12, %13, %14, %15}; "
                                        + "} ",
                                        ref a1_0_0_ref, ref a1_0_1_ref, ref a1_0_2_ref, ref a1_0_3_ref, ref a1_1_0_ref, ref a1_1_1_ref, ref a1_1_2_ref, ref a1_1_3_ref, ref a1_2_0_ref, ref a1_2_1_ref, ref a1_2_2_ref, ref a1_2_3_ref, ref a1_3_0_ref, ref a1_3_1_ref, ref a1_3_2_ref, ref a1_3_3_ref, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                    a1_0_0 = a1_0_0_ref.Value;
                                    a1_0_1 = a1_0_1_ref.Value;
                                    a1_0_2 = a1_0_2_ref.Value;
                                    a1_0_3 = a1_0_3_ref.Value;
                                    a1_1_0 = a1_1_0_ref.Value;
                                    a1_1_1 = a1_1_1_ref.Value;
                                    a1_1_2 = a1_1_2_ref.Value;
                                    a1_1_3 = a1_1_3_ref.Value;
                                    a1_2_0 = a1_2_0_ref.Value;
                                    a1_2_1 = a1_2_1_ref.Value;
                                    a1_2_2 = a1_2_2_ref.Value;
                                    a1_2_3 = a1_2_3_ref.Value;
                                    a1_3_0 = a1_3_0_ref.Value;
                                    a1_3_1 = a1_3_1_ref.Value;
                                    a1_3_2 = a1_3_2_ref.Value;
                                    a1_3_3 = a1_3_3_ref.Value;
                                }

                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_4_0_ref = a1_4_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_4_1_ref = a1_4_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_4_2_ref = a1_4_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_4_3_ref = a1_4_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_5_0_ref = a1_5_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_5_1_ref = a1_5_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_5_2_ref = a1_5_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_5_3_ref = a1_5_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_6_0_ref = a1_6_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_6_1_ref = a1_6_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_6_2_ref = a1_6_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_6_3_ref = a1_6_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_7_0_ref = a1_7_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_7_1_ref = a1_7_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_7_2_ref = a1_7_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> a1_7_3_ref = a1_7_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = w0;
                                    global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = w1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_0 = v0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_1 = v1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_2 = v2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_3 = v3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_4 = v0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_5 = v1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_6 = v2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0_7 = v3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_0 = v0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_1 = v1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_2 = v2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_3 = v3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_4 = v0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_5 = v1_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_6 = v2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1_7 = v3_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 x0, x1, x2, x3; "
                                        + "prmt.b32 x0, %18, %19, 0x5410; prmt.b32 x1, %22, %23, 0x5410; "
                                        + "prmt.b32 x2, %20, %21, 0x5410; prmt.b32 x3, %24, %25, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {x0, x1, x2, x3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "prmt.b32 x0, %18, %19, 0x7632; prmt.b32 x1, %22, %23, 0x7632; "
                                        + "prmt.b32 x2, %20, %21, 0x7632; prmt.b32 x3, %24, %25, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {x0, x1, x2, x3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "prmt.b32 x0, %26, %27, 0x5410; prmt.b32 x1, %30, %31, 0x5410; "
                                        + "prmt.b32 x2, %28, %29, 0x5410; prmt.b32 x3, %32, %33, 0x5410; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {x0, x1, x2, x3}, {%16, %17}, {%8, %9, %10, %11}; "
                                        + "prmt.b32 x0, %26, %27, 0x7632; prmt.b32 x1, %30, %31, 0x7632; "
                                        + "prmt.b32 x2, %28, %29, 0x7632; prmt.b32 x3, %32, %33, 0x7632; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {x0, x1, x2, x3}, {%16, %17}, {%12, %13, %14, %15}; "
                                        + "} ",
                                        ref a1_4_0_ref, ref a1_4_1_ref, ref a1_4_2_ref, ref a1_4_3_ref, ref a1_5_0_ref, ref a1_5_1_ref, ref a1_5_2_ref, ref a1_5_3_ref, ref a1_6_0_ref, ref a1_6_1_ref, ref a1_6_2_ref, ref a1_6_3_ref, ref a1_7_0_ref, ref a1_7_1_ref, ref a1_7_2_ref, ref a1_7_3_ref, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                    a1_4_0 = a1_4_0_ref.Value;
                                    a1_4_1 = a1_4_1_ref.Value;
                                    a1_4_2 = a1_4_2_ref.Value;
                                    a1_4_3 = a1_4_3_ref.Value;
                                    a1_5_0 = a1_5_0_ref.Value;
                                    a1_5_1 = a1_5_1_ref.Value;
                                    a1_5_2 = a1_5_2_ref.Value;
                                    a1_5_3 = a1_5_3_ref.Value;
                                    a1_6_0 = a1_6_0_ref.Value;
                                    a1_6_1 = a1_6_1_ref.Value;
                                    a1_6_2 = a1_6_2_ref.Value;
                                    a1_6_3 = a1_6_3_ref.Value;
                                    a1_7_0 = a1_7_0_ref.Value;
                                    a1_7_1 = a1_7_1_ref.Value;
                                    a1_7_2 = a1_7_2_ref.Value;
                                    a1_7_3 = a1_7_3_ref.Value;
                                }
                            }
                            else
                            {

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.X, v1_0.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.X, v1_1.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.X, v3_0.X, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.X, v3_1.X, false), w0, w1);
                                    a1_0_0 += product.X;
                                    a1_0_1 += product.Y;
                                    a1_0_2 += product.Z;
                                    a1_0_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.X, v1_0.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.X, v1_1.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.X, v3_0.X, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.X, v3_1.X, true), w0, w1);
                                    a1_1_0 += product.X;
                                    a1_1_1 += product.Y;
                                    a1_1_2 += product.Z;
                                    a1_1_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Y, v1_0.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Y, v1_1.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Y, v3_0.Y, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Y, v3_1.Y, false), w0, w1);
                                    a1_2_0 += product.X;
                                    a1_2_1 += product.Y;
                                    a1_2_2 += product.Z;
                                    a1_2_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Y, v1_0.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Y, v1_1.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Y, v3_0.Y, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Y, v3_1.Y, true), w0, w1);
                                    a1_3_0 += product.X;
                                    a1_3_1 += product.Y;
                                    a1_3_2 += product.Z;
                                    a1_3_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Z, v1_0.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Z, v1_1.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Z, v3_0.Z, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Z, v3_1.Z, false), w0, w1);
                                    a1_4_0 += product.X;
                                    a1_4_1 += product.Y;
                                    a1_4_2 += product.Z;
                                    a1_4_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.Z, v1_0.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.Z, v1_1.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.Z, v3_0.Z, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.Z, v3_1.Z, true), w0, w1);
                                    a1_5_0 += product.X;
                                    a1_5_1 += product.Y;
                                    a1_5_2 += product.Z;
                                    a1_5_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.W, v1_0.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.W, v1_1.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.W, v3_0.W, false), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.W, v3_1.W, false), w0, w1);
                                    a1_6_0 += product.X;
                                    a1_6_1 += product.Y;
                                    a1_6_2 += product.Z;
                                    a1_6_3 += product.W;
                                }

                                {
                                    global::QuantSdk.Gpu.Float128 product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.HalfFragments.Halves(v0_0.W, v1_0.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v0_1.W, v1_1.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_0.W, v3_0.W, true), global::QuantSdk.Gpu.HalfFragments.Halves(v2_1.W, v3_1.W, true), w0, w1);
                                    a1_7_0 += product.X;
                                    a1_7_1 += product.Y;
                                    a1_7_2 += product.Z;
                                    a1_7_3 += product.W;
                                }
                            }
                        }
                        turn += 16;
                    }
                    global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                    if (hasSums)
                    {
                        int place = warp * 768 + quadLane * 256 + laneRow * 8;
                        reduction[place + 0] = a0_0_0 + a0_0_1;
                        reduction[place + 1] = a0_1_0 + a0_1_1;
                        reduction[place + 2] = a0_2_0 + a0_2_1;
                        reduction[place + 3] = a0_3_0 + a0_3_1;
                        reduction[place + 4] = a0_4_0 + a0_4_1;
                        reduction[place + 5] = a0_5_0 + a0_5_1;
                        reduction[place + 6] = a0_6_0 + a0_6_1;
                        reduction[place + 7] = a0_7_0 + a0_7_1;
                        reduction[place + 64] = a0_0_2 + a0_0_3;
                        reduction[place + 65] = a0_1_2 + a0_1_3;
                        reduction[place + 66] = a0_2_2 + a0_2_3;
                        reduction[place + 67] = a0_3_2 + a0_3_3;
                        reduction[place + 68] = a0_4_2 + a0_4_3;
                        reduction[place + 69] = a0_5_2 + a0_5_3;
                        reduction[place + 70] = a0_6_2 + a0_6_3;
                        reduction[place + 71] = a0_7_2 + a0_7_3;
                        reduction[place + 128] = a1_0_0 + a1_0_1;
                        reduction[place + 129] = a1_1_0 + a1_1_1;
                        reduction[place + 130] = a1_2_0 + a1_2_1;
                        reduction[place + 131] = a1_3_0 + a1_3_1;
                        reduction[place + 132] = a1_4_0 + a1_4_1;
                        reduction[place + 133] = a1_5_0 + a1_5_1;
                        reduction[place + 134] = a1_6_0 + a1_6_1;
                        reduction[place + 135] = a1_7_0 + a1_7_1;
                        reduction[place + 192] = a1_0_2 + a1_0_3;
                        reduction[place + 193] = a1_1_2 + a1_1_3;
                        reduction[place + 194] = a1_2_2 + a1_2_3;
                        reduction[place + 195] = a1_3_2 + a1_3_3;
                        reduction[place + 196] = a1_4_2 + a1_4_3;
                        reduction[place + 197] = a1_5_2 + a1_5_3;
                        reduction[place + 198] = a1_6_2 + a1_6_3;
                        reduction[place + 199] = a1_7_2 + a1_7_3;
                    }
                    global::ILGPU.Group.Barrier();
                    for (int i = thread; i < 768; i += 32)
                    {
                        float total = reduction[0 + i];
                        int query = i / 256;
                        int output = i % 256;
                        if (splits == 1)
                        {
                            outputs[(row + query) * 256 + output] = total / results[2 * query + 1];
                        }
                        else
                        {
                            partials[((row + query) * splits + split) * 256 + output] = total;
                        }
                    }
                    if (splits > 1 && thread < 6)
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
