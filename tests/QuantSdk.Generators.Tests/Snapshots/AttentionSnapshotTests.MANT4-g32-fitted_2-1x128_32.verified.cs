#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: MANT4-g32-fitted, 2 query heads, 1 key-value heads of 128, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 128,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 3680,
            ScoreTokens: 128, BlockTokens: 64, MinimumTokens: 128) { FusesAppend = true };

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
            int chunk = ((length + splits - 1) / splits + 63) / 64 * 64;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 63) / 64 * 64;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 256).Cast<float>();
            global::ILGPU.ArrayView<int> queryWords = shared.SubView(256, 64);
            global::ILGPU.ArrayView<float> queryScales = shared.SubView(320, 8).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(328, 256).Cast<float>();
            global::ILGPU.ArrayView<int> weightWords = shared.SubView(584, 64);
            global::ILGPU.ArrayView<float> weightScales = shared.SubView(648, 8).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(656, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(912, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(916, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(918, 2).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 2 + head * 2;
                if (splits == 1)
                {
                    for (int i = thread; i < 256; i += 32)
                    {
                        outputs[row * 128 + i] = 0f;
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

                {
                    long row = (long)sequence * 2 + head * 2;
                    int quadLane = lane & 3;
                    int laneRow = lane >> 2;
                    int laneGroup = quadLane / 1;
                    int columnHead = laneRow % 2;
                    bool hasColumn = laneRow / 2 == laneGroup;
                    int sumHead0 = 0;
                    int sumHead1 = 0 + 1;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                    global::ILGPU.ArrayView<int> keyScales = cache.KeyScales.SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                    int lastKeys = (first + count - 1) / 32;
                    int nextKeys = global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastKeys);
                    global::QuantSdk.Gpu.Packed128 next_c0 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 0];
                    int next_m0 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 0];
                    global::QuantSdk.Gpu.Packed128 next_c1 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 8];
                    int next_m1 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 8];
                    global::QuantSdk.Gpu.Packed128 next_c2 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 16];
                    int next_m2 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 16];
                    global::QuantSdk.Gpu.Packed128 next_c3 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 24];
                    int next_m3 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 24];
                    bool appends = holdsNew;
                    global::QuantSdk.Gpu.Float128 newKey = default;
                    if (appends)
                    {
                        if (0 - warp < 1)
                        {
                            newKey = global::QuantSdk.Gpu.TokenAppend.LoadKey(call, sequence, head, length - 1, (0 - warp) * 32 + lane);
                        }
                        for (int channel = 31 - thread; channel < 128; channel += 32)
                        {
                            global::QuantSdk.Gpu.TokenAppend.MantValue(cache, call, sequence, head, length - 1, channel, 32);
                        }
                    }
                    for (int i = thread; i < 256; i += 32)
                    {
                        int channel = (i & 127);
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + (i >> 7)) * 128, channel, 128, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    if (appends)
                    {
                        for (int part = 0 - warp; part < 1; part += 1)
                        {
                            global::QuantSdk.Gpu.TokenAppend.MantKey(cache, call, sequence, head, length - 1, part * 32 + lane, 32, newKey, 128, 0.088388346f);
                        }
                        if (length % 32 == 0)
                        {
                            for (int item = thread; item < 1024; item += 32)
                            {
                                global::QuantSdk.Gpu.TokenAppend.MantWindow(cache, call, plane, length, item, 32);
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int at = warp * 32; at < 64; at += 32)
                    {
                        int word = at + lane;
                        global::QuantSdk.Gpu.Float128 x = default;
                        if (word < 64)

                        {
                            x = queryQuads[word];
                        }
                        if (transforms != 0)
                        {
                            x = global::QuantSdk.Gpu.AttentionMath.Transformed(x, 128, 0.088388346f);
                        }
                        global::QuantSdk.Gpu.QuantizedQuad quad = global::QuantSdk.Gpu.AttentionMath.Quantize(x, 8);
                        if (word < 64)
                        {
                            queryWords[word] = quad.Word;
                            if (word % 8 == 0)
                            {
                                queryScales[word / 8] = quad.Scale;
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> queryUnits = queryWords.Cast<global::QuantSdk.Gpu.Packed128>();
                        global::QuantSdk.Gpu.Packed128 q0_0 = default;
                        global::QuantSdk.Gpu.Packed128 q0_1 = default;
                        if (hasColumn)
                        {
                            q0_0 = queryUnits[columnHead * 8 + 0 + quadLane * 2];
                            q0_1 = queryUnits[columnHead * 8 + 0 + quadLane * 2 + 1];
                        }
                        float queryScale0_0 = queryScales[sumHead0 * 4 + 0 + laneGroup];
                        float queryScale0_1 = queryScales[sumHead1 * 4 + 0 + laneGroup];
                        if (appends && nextKeys == lastKeys)
                        {
                            next_c0 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 0];
                            next_m0 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 0];
                            next_c1 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 8];
                            next_m1 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 8];
                            next_c2 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 16];
                            next_m2 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 16];
                            next_c3 = keys[(nextKeys * 4 + 0 + quadLane) * 32 + laneRow + 24];
                            next_m3 = keyScales[(nextKeys * 4 + 0 + laneGroup) * 32 + laneRow + 24];
                        }
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            float s0_0 = 0f;
                            float s0_1 = 0f;
                            float s1_0 = 0f;
                            float s1_1 = 0f;
                            float s2_0 = 0f;
                            float s2_1 = 0f;
                            float s3_0 = 0f;
                            float s3_1 = 0f;

                            {
                                global::QuantSdk.Gpu.Packed128 c0 = next_c0;
                                int m0 = next_m0;
                                global::QuantSdk.Gpu.Packed128 c1 = next_c1;
                                int m1 = next_m1;
                                global::QuantSdk.Gpu.Packed128 c2 = next_c2;
                                int m2 = next_m2;
                                global::QuantSdk.Gpu.Packed128 c3 = next_c3;
                                int m3 = next_m3;
                                int following = global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys);
                                next_c0 = keys[(following * 4 + 0 + quadLane) * 32 + laneRow + 0];
                                next_m0 = keyScales[(following * 4 + 0 + laneGroup) * 32 + laneRow + 0];
                                next_c1 = keys[(following * 4 + 0 + quadLane) * 32 + laneRow + 8];
                                next_m1 = keyScales[(following * 4 + 0 + laneGroup) * 32 + laneRow + 8];
                                next_c2 = keys[(following * 4 + 0 + quadLane) * 32 + laneRow + 16];
                                next_m2 = keyScales[(following * 4 + 0 + laneGroup) * 32 + laneRow + 16];
                                next_c3 = keys[(following * 4 + 0 + quadLane) * 32 + laneRow + 24];
                                next_m3 = keyScales[(following * 4 + 0 + laneGroup) * 32 + laneRow + 24];

                                {
                                    int x0 = 0;
                                    int x1 = 0;
                                    int x2 = 0;
                                    int x3 = 0;
                                    int y0 = 0;
                                    int y1 = 0;
                                    int y2 = 0;
                                    int y3 = 0;
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = q0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = q0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = q0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = q0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast0 = q0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast1 = q0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast2 = q0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast3 = q0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                            + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                            + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                            + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                            + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                            + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                            + "} ",
                                            ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                        x0 = x0_ref.Value;
                                        x1 = x1_ref.Value;
                                        x2 = x2_ref.Value;
                                        x3 = x3_ref.Value;
                                        y0 = y0_ref.Value;
                                        y1 = y1_ref.Value;
                                        y2 = y2_ref.Value;
                                        y3 = y3_ref.Value;
                                    }
                                    else
                                    {
                                        global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(c0, c1, q0_0, q0_1);
                                        x0 = sums.Indices.X;
                                        x1 = sums.Indices.Y;
                                        x2 = sums.Indices.Z;
                                        x3 = sums.Indices.W;
                                        y0 = sums.Powers.X;
                                        y1 = sums.Powers.Y;
                                        y2 = sums.Powers.Z;
                                        y3 = sums.Powers.W;
                                    }
                                    s0_0 += (float)((m0 >> 16 & 0xFF) * x0 + (m0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(m0) * queryScale0_0);
                                    s0_1 += (float)((m0 >> 16 & 0xFF) * x1 + (m0 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(m0) * queryScale0_1);
                                    s1_0 += (float)((m1 >> 16 & 0xFF) * x2 + (m1 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(m1) * queryScale0_0);
                                    s1_1 += (float)((m1 >> 16 & 0xFF) * x3 + (m1 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(m1) * queryScale0_1);
                                }

                                {
                                    int x0 = 0;
                                    int x1 = 0;
                                    int x2 = 0;
                                    int x3 = 0;
                                    int y0 = 0;
                                    int y1 = 0;
                                    int y2 = 0;
                                    int y3 = 0;
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                        global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                        global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = q0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = q0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = q0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = q0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast0 = q0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast1 = q0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast2 = q0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLast3 = q0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                            + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                            + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                            + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                            + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                            + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                            + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                            + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                            + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                            + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                            + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                            + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                            + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                            + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                            + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                            + "} ",
                                            ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                        x0 = x0_ref.Value;
                                        x1 = x1_ref.Value;
                                        x2 = x2_ref.Value;
                                        x3 = x3_ref.Value;
                                        y0 = y0_ref.Value;
                                        y1 = y1_ref.Value;
                                        y2 = y2_ref.Value;
                                        y3 = y3_ref.Value;
                                    }
                                    else
                                    {
                                        global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(c2, c3, q0_0, q0_1);
                                        x0 = sums.Indices.X;
                                        x1 = sums.Indices.Y;
                                        x2 = sums.Indices.Z;
                                        x3 = sums.Indices.W;
                                        y0 = sums.Powers.X;
                                        y1 = sums.Powers.Y;
                                        y2 = sums.Powers.Z;
                                        y3 = sums.Powers.W;
                                    }
                                    s2_0 += (float)((m2 >> 16 & 0xFF) * x0 + (m2 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(m2) * queryScale0_0);
                                    s2_1 += (float)((m2 >> 16 & 0xFF) * x1 + (m2 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(m2) * queryScale0_1);
                                    s3_0 += (float)((m3 >> 16 & 0xFF) * x2 + (m3 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(m3) * queryScale0_0);
                                    s3_1 += (float)((m3 >> 16 & 0xFF) * x3 + (m3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(m3) * queryScale0_1);
                                }
                            }
                            s0_0 += global::ILGPU.Warp.ShuffleXor(s0_0, 1);
                            s0_1 += global::ILGPU.Warp.ShuffleXor(s0_1, 1);
                            s1_0 += global::ILGPU.Warp.ShuffleXor(s1_0, 1);
                            s1_1 += global::ILGPU.Warp.ShuffleXor(s1_1, 1);
                            s2_0 += global::ILGPU.Warp.ShuffleXor(s2_0, 1);
                            s2_1 += global::ILGPU.Warp.ShuffleXor(s2_1, 1);
                            s3_0 += global::ILGPU.Warp.ShuffleXor(s3_0, 1);
                            s3_1 += global::ILGPU.Warp.ShuffleXor(s3_1, 1);
                            s0_0 += global::ILGPU.Warp.ShuffleXor(s0_0, 2);
                            s0_1 += global::ILGPU.Warp.ShuffleXor(s0_1, 2);
                            s1_0 += global::ILGPU.Warp.ShuffleXor(s1_0, 2);
                            s1_1 += global::ILGPU.Warp.ShuffleXor(s1_1, 2);
                            s2_0 += global::ILGPU.Warp.ShuffleXor(s2_0, 2);
                            s2_1 += global::ILGPU.Warp.ShuffleXor(s2_1, 2);
                            s3_0 += global::ILGPU.Warp.ShuffleXor(s3_0, 2);
                            s3_1 += global::ILGPU.Warp.ShuffleXor(s3_1, 2);
                            if (quadLane < 1)
                            {
                                int token = block * 32 - first + laneRow;

                                {
                                    if (token + 0 < count)
                                    {
                                        scores[sumHead0 * 128 + token + 0] = s0_0;
                                    }
                                    if (token + 8 < count)
                                    {
                                        scores[sumHead0 * 128 + token + 8] = s1_0;
                                    }
                                    if (token + 16 < count)
                                    {
                                        scores[sumHead0 * 128 + token + 16] = s2_0;
                                    }
                                    if (token + 24 < count)
                                    {
                                        scores[sumHead0 * 128 + token + 24] = s3_0;
                                    }
                                }

                                {
                                    if (token + 0 < count)
                                    {
                                        scores[sumHead1 * 128 + token + 0] = s0_1;
                                    }
                                    if (token + 8 < count)
                                    {
                                        scores[sumHead1 * 128 + token + 8] = s1_1;
                                    }
                                    if (token + 16 < count)
                                    {
                                        scores[sumHead1 * 128 + token + 16] = s2_1;
                                    }
                                    if (token + 24 < count)
                                    {
                                        scores[sumHead1 * 128 + token + 24] = s3_1;
                                    }
                                }
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)((cache.Maximum / 32) * 128) * 1), (long)((cache.Maximum / 32) * 128) * 1);
                    global::ILGPU.ArrayView<int> valueScales = cache.ValueScales.SubView(plane * ((long)((cache.Maximum / 32) * 128)), (long)((cache.Maximum / 32) * 128));
                    int firstWindow = first / 32;
                    int windowsEnd = (first + count) / 32;
                    int turns = (windowsEnd - firstWindow + 3) / 4;
                    int turn = warp;
                    int laneChannel = laneRow;
                    for (int behind = count + thread; behind < padded; behind += 32)
                    {
                        scores[0 + behind] = float.NegativeInfinity;
                        scores[128 + behind] = float.NegativeInfinity;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores0 = scores.SubView(0, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest0 = float.NegativeInfinity;
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> rowScores1 = scores.SubView(128, 128).Cast<global::QuantSdk.Gpu.Float128>();
                    float largest1 = float.NegativeInfinity;
                    for (int at = thread; at < padded / 4; at += 32)
                    {
                        global::QuantSdk.Gpu.Float128 quad0 = rowScores0[at];
                        global::QuantSdk.Gpu.Float128 quad1 = rowScores1[at];
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.X);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Y);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.Z);
                        largest0 = global::ILGPU.IntrinsicMath.Max(largest0, quad0.W);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.X);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Y);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.Z);
                        largest1 = global::ILGPU.IntrinsicMath.Max(largest1, quad1.W);
                    }
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 16));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 16));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 8));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 8));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 4));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 4));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 2));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 2));
                    largest0 = global::ILGPU.IntrinsicMath.Max(largest0, global::ILGPU.Warp.ShuffleXor(largest0, 1));
                    largest1 = global::ILGPU.IntrinsicMath.Max(largest1, global::ILGPU.Warp.ShuffleXor(largest1, 1));
                    float origin0 = global::QuantSdk.Gpu.AttentionMath.Origin(largest0);
                    float sum0 = 0f;
                    float origin1 = global::QuantSdk.Gpu.AttentionMath.Origin(largest1);
                    float sum1 = 0f;
                    for (int start = warp * 32; start < padded / 4; start += 32)
                    {
                        int at = start + lane;

                        {
                            global::QuantSdk.Gpu.Float128 quad = default;
                            if (at < padded / 4)
                            {
                                quad = rowScores0[at];
                                float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.12751743f);
                                quad.X = weight0;
                                float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.12751743f);
                                quad.Y = weight1;
                                float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.12751743f);
                                quad.Z = weight2;
                                float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.12751743f);
                                quad.W = weight3;
                                sum0 += weight0 + weight1 + (weight2 + weight3);
                            }
                            global::QuantSdk.Gpu.QuantizedQuad integers = global::QuantSdk.Gpu.AttentionMath.Quantize(quad, 8);
                            if (at < padded / 4)
                            {
                                weightWords[0 + at] = integers.Word;
                                if (at % 8 == 0)
                                {
                                    weightScales[0 + at / 8] = integers.Scale;
                                }
                            }
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = default;
                            if (at < padded / 4)
                            {
                                quad = rowScores1[at];
                                float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.12751743f);
                                quad.X = weight0;
                                float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.12751743f);
                                quad.Y = weight1;
                                float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.12751743f);
                                quad.Z = weight2;
                                float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.12751743f);
                                quad.W = weight3;
                                sum1 += weight0 + weight1 + (weight2 + weight3);
                            }
                            global::QuantSdk.Gpu.QuantizedQuad integers = global::QuantSdk.Gpu.AttentionMath.Quantize(quad, 8);
                            if (at < padded / 4)
                            {
                                weightWords[32 + at] = integers.Word;
                                if (at % 8 == 0)
                                {
                                    weightScales[4 + at / 8] = integers.Scale;
                                }
                            }
                        }
                    }
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 16);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 16);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 8);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 8);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 4);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 4);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 2);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 2);
                    sum0 = sum0 + global::ILGPU.Warp.ShuffleXor(sum0, 1);
                    sum1 = sum1 + global::ILGPU.Warp.ShuffleXor(sum1, 1);
                    if (thread == 0)
                    {
                        results[0] = largest0;
                        results[1] = sum0;
                        results[2] = largest1;
                        results[3] = sum1;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> windowCodes = cache.WindowCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * (256), 256);
                    global::ILGPU.ArrayView<int> exponents = cache.WindowExponents.SubView(plane * (128), 128);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> weightUnits = weightWords.Cast<global::QuantSdk.Gpu.Packed128>();
                    float a0_0_0 = 0f;
                    float a0_0_1 = 0f;
                    float a0_1_0 = 0f;
                    float a0_1_1 = 0f;
                    float a0_2_0 = 0f;
                    float a0_2_1 = 0f;
                    float a0_3_0 = 0f;
                    float a0_3_1 = 0f;
                    float a1_0_0 = 0f;
                    float a1_0_1 = 0f;
                    float a1_1_0 = 0f;
                    float a1_1_1 = 0f;
                    float a1_2_0 = 0f;
                    float a1_2_1 = 0f;
                    float a1_3_0 = 0f;
                    float a1_3_1 = 0f;
                    float a2_0_0 = 0f;
                    float a2_0_1 = 0f;
                    float a2_1_0 = 0f;
                    float a2_1_1 = 0f;
                    float a2_2_0 = 0f;
                    float a2_2_1 = 0f;
                    float a2_3_0 = 0f;
                    float a2_3_1 = 0f;
                    float a3_0_0 = 0f;
                    float a3_0_1 = 0f;
                    float a3_1_0 = 0f;
                    float a3_1_1 = 0f;
                    float a3_2_0 = 0f;
                    float a3_2_1 = 0f;
                    float a3_3_0 = 0f;
                    float a3_3_1 = 0f;
                    while (turn < turns)
                    {
                        int window = firstWindow + turn * 4 + laneGroup;
                        int local = global::ILGPU.IntrinsicMath.Min(window, windowsEnd - 1) - firstWindow;
                        global::QuantSdk.Gpu.Packed128 w0 = default;
                        global::QuantSdk.Gpu.Packed128 w1 = default;
                        if (hasColumn && window < windowsEnd)
                        {
                            w0 = weightUnits[columnHead * 8 + local * 2 + 0 * 2];
                            w1 = weightUnits[columnHead * 8 + local * 2 + 0 * 2 + 1];
                        }
                        float weightScale0 = weightScales[sumHead0 * 4 + local];
                        float weightScale1 = weightScales[sumHead1 * 4 + local];
                        turn += 1;

                        {
                            global::QuantSdk.Gpu.Packed128 v0 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 0];
                            int vm0 = valueScales[(local + firstWindow) * 128 + laneChannel + 0];
                            global::QuantSdk.Gpu.Packed128 v1 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 8];
                            int vm1 = valueScales[(local + firstWindow) * 128 + laneChannel + 8];
                            global::QuantSdk.Gpu.Packed128 v2 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 16];
                            int vm2 = valueScales[(local + firstWindow) * 128 + laneChannel + 16];
                            global::QuantSdk.Gpu.Packed128 v3 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 24];
                            int vm3 = valueScales[(local + firstWindow) * 128 + laneChannel + 24];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v0, v1, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a0_0_0 += (float)((vm0 >> 16 & 0xFF) * x0 + (vm0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale0);
                                a0_0_1 += (float)((vm0 >> 16 & 0xFF) * x1 + (vm0 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale1);
                                a0_1_0 += (float)((vm1 >> 16 & 0xFF) * x2 + (vm1 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale0);
                                a0_1_1 += (float)((vm1 >> 16 & 0xFF) * x3 + (vm1 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v2, v3, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a0_2_0 += (float)((vm2 >> 16 & 0xFF) * x0 + (vm2 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale0);
                                a0_2_1 += (float)((vm2 >> 16 & 0xFF) * x1 + (vm2 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale1);
                                a0_3_0 += (float)((vm3 >> 16 & 0xFF) * x2 + (vm3 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale0);
                                a0_3_1 += (float)((vm3 >> 16 & 0xFF) * x3 + (vm3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale1);
                            }
                        }

                        {
                            global::QuantSdk.Gpu.Packed128 v0 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 32];
                            int vm0 = valueScales[(local + firstWindow) * 128 + laneChannel + 32];
                            global::QuantSdk.Gpu.Packed128 v1 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 40];
                            int vm1 = valueScales[(local + firstWindow) * 128 + laneChannel + 40];
                            global::QuantSdk.Gpu.Packed128 v2 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 48];
                            int vm2 = valueScales[(local + firstWindow) * 128 + laneChannel + 48];
                            global::QuantSdk.Gpu.Packed128 v3 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 56];
                            int vm3 = valueScales[(local + firstWindow) * 128 + laneChannel + 56];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v0, v1, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a1_0_0 += (float)((vm0 >> 16 & 0xFF) * x0 + (vm0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale0);
                                a1_0_1 += (float)((vm0 >> 16 & 0xFF) * x1 + (vm0 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale1);
                                a1_1_0 += (float)((vm1 >> 16 & 0xFF) * x2 + (vm1 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale0);
                                a1_1_1 += (float)((vm1 >> 16 & 0xFF) * x3 + (vm1 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v2, v3, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a1_2_0 += (float)((vm2 >> 16 & 0xFF) * x0 + (vm2 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale0);
                                a1_2_1 += (float)((vm2 >> 16 & 0xFF) * x1 + (vm2 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale1);
                                a1_3_0 += (float)((vm3 >> 16 & 0xFF) * x2 + (vm3 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale0);
                                a1_3_1 += (float)((vm3 >> 16 & 0xFF) * x3 + (vm3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale1);
                            }
                        }

                        {
                            global::QuantSdk.Gpu.Packed128 v0 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 64];
                            int vm0 = valueScales[(local + firstWindow) * 128 + laneChannel + 64];
                            global::QuantSdk.Gpu.Packed128 v1 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 72];
                            int vm1 = valueScales[(local + firstWindow) * 128 + laneChannel + 72];
                            global::QuantSdk.Gpu.Packed128 v2 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 80];
                            int vm2 = valueScales[(local + firstWindow) * 128 + laneChannel + 80];
                            global::QuantSdk.Gpu.Packed128 v3 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 88];
                            int vm3 = valueScales[(local + firstWindow) * 128 + laneChannel + 88];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v0, v1, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a2_0_0 += (float)((vm0 >> 16 & 0xFF) * x0 + (vm0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale0);
                                a2_0_1 += (float)((vm0 >> 16 & 0xFF) * x1 + (vm0 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale1);
                                a2_1_0 += (float)((vm1 >> 16 & 0xFF) * x2 + (vm1 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale0);
                                a2_1_1 += (float)((vm1 >> 16 & 0xFF) * x3 + (vm1 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v2, v3, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a2_2_0 += (float)((vm2 >> 16 & 0xFF) * x0 + (vm2 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale0);
                                a2_2_1 += (float)((vm2 >> 16 & 0xFF) * x1 + (vm2 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale1);
                                a2_3_0 += (float)((vm3 >> 16 & 0xFF) * x2 + (vm3 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale0);
                                a2_3_1 += (float)((vm3 >> 16 & 0xFF) * x3 + (vm3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale1);
                            }
                        }

                        {
                            global::QuantSdk.Gpu.Packed128 v0 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 96];
                            int vm0 = valueScales[(local + firstWindow) * 128 + laneChannel + 96];
                            global::QuantSdk.Gpu.Packed128 v1 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 104];
                            int vm1 = valueScales[(local + firstWindow) * 128 + laneChannel + 104];
                            global::QuantSdk.Gpu.Packed128 v2 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 112];
                            int vm2 = valueScales[(local + firstWindow) * 128 + laneChannel + 112];
                            global::QuantSdk.Gpu.Packed128 v3 = values[((local + firstWindow) * 1 + 0) * 128 + laneChannel + 120];
                            int vm3 = valueScales[(local + firstWindow) * 128 + laneChannel + 120];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v0, v1, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a3_0_0 += (float)((vm0 >> 16 & 0xFF) * x0 + (vm0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale0);
                                a3_0_1 += (float)((vm0 >> 16 & 0xFF) * x1 + (vm0 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale1);
                                a3_1_0 += (float)((vm1 >> 16 & 0xFF) * x2 + (vm1 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale0);
                                a3_1_1 += (float)((vm1 >> 16 & 0xFF) * x3 + (vm1 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                int y0 = 0;
                                int y1 = 0;
                                int y2 = 0;
                                int y3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y0_ref = y0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y1_ref = y1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y2_ref = y2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> y3_ref = y3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = v2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = v2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = v2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = v2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = v3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = v3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = v3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = v3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst0 = w0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst1 = w0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst2 = w0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inFirst3 = w0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast0 = w1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast1 = w1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast2 = w1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLast3 = w1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3; "
                                        + "mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %8, 4; prmt.b32 s0, %8, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %12, 4; prmt.b32 s1, %12, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%16, %17}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%16, %17}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%16, %17}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %9, 4; prmt.b32 s0, %9, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %13, 4; prmt.b32 s1, %13, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%18, %19}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%18, %19}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%18, %19}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %10, 4; prmt.b32 s0, %10, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %14, 4; prmt.b32 s1, %14, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%20, %21}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%20, %21}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%20, %21}, {%4, %5, %6, %7}; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %11, 4; prmt.b32 s0, %11, 0, 0xBA98; prmt.b32 s2, v, 0, 0xBA98; "
                                        + "prmt.b32 i0, 0x03020100, 0x07060504, m; xor.b32 i0, i0, s0; "
                                        + "prmt.b32 e0, 0x08040201, 0x80402010, m; xor.b32 e0, e0, s0; "
                                        + "prmt.b32 i2, 0x03020100, 0x07060504, h; xor.b32 i2, i2, s2; "
                                        + "prmt.b32 e2, 0x08040201, 0x80402010, h; xor.b32 e2, e2, s2; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 v, %15, 4; prmt.b32 s1, %15, 0, 0xBA98; prmt.b32 s3, v, 0, 0xBA98; "
                                        + "prmt.b32 i1, 0x03020100, 0x07060504, m; xor.b32 i1, i1, s1; "
                                        + "prmt.b32 e1, 0x08040201, 0x80402010, m; xor.b32 e1, e1, s1; "
                                        + "prmt.b32 i3, 0x03020100, 0x07060504, h; xor.b32 i3, i3, s3; "
                                        + "prmt.b32 e3, 0x08040201, 0x80402010, h; xor.b32 e3, e3, s3; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {t0, t1, t2, t3}, {s0, s1, s2, s3}, {%22, %23}, {t0, t1, t2, t3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%0, %1, %2, %3}, {i0, i1, i2, i3}, {%22, %23}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {%4, %5, %6, %7}, {e0, e1, e2, e3}, {%22, %23}, {%4, %5, %6, %7}; "
                                        + "sub.s32 %0, %0, t0; sub.s32 %4, %4, t0; "
                                        + "sub.s32 %1, %1, t1; sub.s32 %5, %5, t1; "
                                        + "sub.s32 %2, %2, t2; sub.s32 %6, %6, t2; "
                                        + "sub.s32 %3, %3, t3; sub.s32 %7, %7, t3; "
                                        + "} ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref y0_ref, ref y1_ref, ref y2_ref, ref y3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inFirst0, ref inFirst1, ref inFirst2, ref inFirst3, ref inLast0, ref inLast1, ref inLast2, ref inLast3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                    y0 = y0_ref.Value;
                                    y1 = y1_ref.Value;
                                    y2 = y2_ref.Value;
                                    y3 = y3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.MantSums sums = global::QuantSdk.Gpu.MantFragments.Multiply(v2, v3, w0, w1);
                                    x0 = sums.Indices.X;
                                    x1 = sums.Indices.Y;
                                    x2 = sums.Indices.Z;
                                    x3 = sums.Indices.W;
                                    y0 = sums.Powers.X;
                                    y1 = sums.Powers.Y;
                                    y2 = sums.Powers.Z;
                                    y3 = sums.Powers.W;
                                }
                                a3_2_0 += (float)((vm2 >> 16 & 0xFF) * x0 + (vm2 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale0);
                                a3_2_1 += (float)((vm2 >> 16 & 0xFF) * x1 + (vm2 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale1);
                                a3_3_0 += (float)((vm3 >> 16 & 0xFF) * x2 + (vm3 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale0);
                                a3_3_1 += (float)((vm3 >> 16 & 0xFF) * x3 + (vm3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale1);
                            }
                        }
                    }
                    if (turn == turns && windowsEnd * 32 < first + count)
                    {
                        int local = windowsEnd - firstWindow;
                        int unit0 = global::ILGPU.IntrinsicMath.Min(quadLane, 1);
                        global::QuantSdk.Gpu.Packed128 w0_0 = default;
                        if (laneRow < 2 && quadLane < 2)
                        {
                            w0_0 = weightUnits[columnHead * 8 + local * 2 + unit0];
                        }
                        float weightScale0 = weightScales[sumHead0 * 4 + local];
                        float weightScale1 = weightScales[sumHead1 * 4 + local];

                        {
                            float factor0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 0]);
                            global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[unit0 * 128 + laneChannel + 0];
                            float factor1 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 8]);
                            global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[unit0 * 128 + laneChannel + 8];
                            float factor2 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 16]);
                            global::QuantSdk.Gpu.Packed128 c0_2 = windowCodes[unit0 * 128 + laneChannel + 16];
                            float factor3 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 24]);
                            global::QuantSdk.Gpu.Packed128 c0_3 = windowCodes[unit0 * 128 + laneChannel + 24];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_0, c0_1, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a0_0_0 += (float)x0 * (factor0 * weightScale0);
                                a0_0_1 += (float)x1 * (factor0 * weightScale1);
                                a0_1_0 += (float)x2 * (factor1 * weightScale0);
                                a0_1_1 += (float)x3 * (factor1 * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_2, c0_3, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a0_2_0 += (float)x0 * (factor2 * weightScale0);
                                a0_2_1 += (float)x1 * (factor2 * weightScale1);
                                a0_3_0 += (float)x2 * (factor3 * weightScale0);
                                a0_3_1 += (float)x3 * (factor3 * weightScale1);
                            }
                        }

                        {
                            float factor0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 32]);
                            global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[unit0 * 128 + laneChannel + 32];
                            float factor1 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 40]);
                            global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[unit0 * 128 + laneChannel + 40];
                            float factor2 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 48]);
                            global::QuantSdk.Gpu.Packed128 c0_2 = windowCodes[unit0 * 128 + laneChannel + 48];
                            float factor3 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 56]);
                            global::QuantSdk.Gpu.Packed128 c0_3 = windowCodes[unit0 * 128 + laneChannel + 56];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_0, c0_1, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a1_0_0 += (float)x0 * (factor0 * weightScale0);
                                a1_0_1 += (float)x1 * (factor0 * weightScale1);
                                a1_1_0 += (float)x2 * (factor1 * weightScale0);
                                a1_1_1 += (float)x3 * (factor1 * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_2, c0_3, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a1_2_0 += (float)x0 * (factor2 * weightScale0);
                                a1_2_1 += (float)x1 * (factor2 * weightScale1);
                                a1_3_0 += (float)x2 * (factor3 * weightScale0);
                                a1_3_1 += (float)x3 * (factor3 * weightScale1);
                            }
                        }

                        {
                            float factor0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 64]);
                            global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[unit0 * 128 + laneChannel + 64];
                            float factor1 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 72]);
                            global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[unit0 * 128 + laneChannel + 72];
                            float factor2 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 80]);
                            global::QuantSdk.Gpu.Packed128 c0_2 = windowCodes[unit0 * 128 + laneChannel + 80];
                            float factor3 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 88]);
                            global::QuantSdk.Gpu.Packed128 c0_3 = windowCodes[unit0 * 128 + laneChannel + 88];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_0, c0_1, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a2_0_0 += (float)x0 * (factor0 * weightScale0);
                                a2_0_1 += (float)x1 * (factor0 * weightScale1);
                                a2_1_0 += (float)x2 * (factor1 * weightScale0);
                                a2_1_1 += (float)x3 * (factor1 * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_2, c0_3, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a2_2_0 += (float)x0 * (factor2 * weightScale0);
                                a2_2_1 += (float)x1 * (factor2 * weightScale1);
                                a2_3_0 += (float)x2 * (factor3 * weightScale0);
                                a2_3_1 += (float)x3 * (factor3 * weightScale1);
                            }
                        }

                        {
                            float factor0 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 96]);
                            global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[unit0 * 128 + laneChannel + 96];
                            float factor1 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 104]);
                            global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[unit0 * 128 + laneChannel + 104];
                            float factor2 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 112]);
                            global::QuantSdk.Gpu.Packed128 c0_2 = windowCodes[unit0 * 128 + laneChannel + 112];
                            float factor3 = global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[laneChannel + 120]);
                            global::QuantSdk.Gpu.Packed128 c0_3 = windowCodes[unit0 * 128 + laneChannel + 120];

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_0, c0_1, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a3_0_0 += (float)x0 * (factor0 * weightScale0);
                                a3_0_1 += (float)x1 * (factor0 * weightScale1);
                                a3_1_0 += (float)x2 * (factor1 * weightScale0);
                                a3_1_1 += (float)x3 * (factor1 * weightScale1);
                            }

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<int> x0_ref = x0;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x1_ref = x1;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x2_ref = x2;
                                    global::ILGPU.Runtime.Cuda.Ref<int> x3_ref = x3;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper0 = c0_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper1 = c0_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper2 = c0_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inUpper3 = c0_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower0 = c0_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower1 = c0_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower2 = c0_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inLower3 = c0_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand0 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand1 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand2 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> inOperand3 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %8, %5, %9}, {%12, %13}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%6, %10, %7, %11}, {%14, %15}, {%0, %1, %2, %3}; ",
                                        ref x0_ref, ref x1_ref, ref x2_ref, ref x3_ref, ref inUpper0, ref inUpper1, ref inUpper2, ref inUpper3, ref inLower0, ref inLower1, ref inLower2, ref inLower3, ref inOperand0, ref inOperand1, ref inOperand2, ref inOperand3);
                                    x0 = x0_ref.Value;
                                    x1 = x1_ref.Value;
                                    x2 = x2_ref.Value;
                                    x3 = x3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Packed128 sums = global::QuantSdk.Gpu.MantFragments.MultiplyBytes(c0_2, c0_3, w0_0);
                                    x0 += sums.X;
                                    x1 += sums.Y;
                                    x2 += sums.Z;
                                    x3 += sums.W;
                                }
                                a3_2_0 += (float)x0 * (factor2 * weightScale0);
                                a3_2_1 += (float)x1 * (factor2 * weightScale1);
                                a3_3_0 += (float)x2 * (factor3 * weightScale0);
                                a3_3_1 += (float)x3 * (factor3 * weightScale1);
                            }
                        }
                    }
                    a0_0_0 += global::ILGPU.Warp.ShuffleXor(a0_0_0, 1);
                    a0_0_1 += global::ILGPU.Warp.ShuffleXor(a0_0_1, 1);
                    a0_1_0 += global::ILGPU.Warp.ShuffleXor(a0_1_0, 1);
                    a0_1_1 += global::ILGPU.Warp.ShuffleXor(a0_1_1, 1);
                    a0_2_0 += global::ILGPU.Warp.ShuffleXor(a0_2_0, 1);
                    a0_2_1 += global::ILGPU.Warp.ShuffleXor(a0_2_1, 1);
                    a0_3_0 += global::ILGPU.Warp.ShuffleXor(a0_3_0, 1);
                    a0_3_1 += global::ILGPU.Warp.ShuffleXor(a0_3_1, 1);
                    a0_0_0 += global::ILGPU.Warp.ShuffleXor(a0_0_0, 2);
                    a0_0_1 += global::ILGPU.Warp.ShuffleXor(a0_0_1, 2);
                    a0_1_0 += global::ILGPU.Warp.ShuffleXor(a0_1_0, 2);
                    a0_1_1 += global::ILGPU.Warp.ShuffleXor(a0_1_1, 2);
                    a0_2_0 += global::ILGPU.Warp.ShuffleXor(a0_2_0, 2);
                    a0_2_1 += global::ILGPU.Warp.ShuffleXor(a0_2_1, 2);
                    a0_3_0 += global::ILGPU.Warp.ShuffleXor(a0_3_0, 2);
                    a0_3_1 += global::ILGPU.Warp.ShuffleXor(a0_3_1, 2);
                    a1_0_0 += global::ILGPU.Warp.ShuffleXor(a1_0_0, 1);
                    a1_0_1 += global::ILGPU.Warp.ShuffleXor(a1_0_1, 1);
                    a1_1_0 += global::ILGPU.Warp.ShuffleXor(a1_1_0, 1);
                    a1_1_1 += global::ILGPU.Warp.ShuffleXor(a1_1_1, 1);
                    a1_2_0 += global::ILGPU.Warp.ShuffleXor(a1_2_0, 1);
                    a1_2_1 += global::ILGPU.Warp.ShuffleXor(a1_2_1, 1);
                    a1_3_0 += global::ILGPU.Warp.ShuffleXor(a1_3_0, 1);
                    a1_3_1 += global::ILGPU.Warp.ShuffleXor(a1_3_1, 1);
                    a1_0_0 += global::ILGPU.Warp.ShuffleXor(a1_0_0, 2);
                    a1_0_1 += global::ILGPU.Warp.ShuffleXor(a1_0_1, 2);
                    a1_1_0 += global::ILGPU.Warp.ShuffleXor(a1_1_0, 2);
                    a1_1_1 += global::ILGPU.Warp.ShuffleXor(a1_1_1, 2);
                    a1_2_0 += global::ILGPU.Warp.ShuffleXor(a1_2_0, 2);
                    a1_2_1 += global::ILGPU.Warp.ShuffleXor(a1_2_1, 2);
                    a1_3_0 += global::ILGPU.Warp.ShuffleXor(a1_3_0, 2);
                    a1_3_1 += global::ILGPU.Warp.ShuffleXor(a1_3_1, 2);
                    a2_0_0 += global::ILGPU.Warp.ShuffleXor(a2_0_0, 1);
                    a2_0_1 += global::ILGPU.Warp.ShuffleXor(a2_0_1, 1);
                    a2_1_0 += global::ILGPU.Warp.ShuffleXor(a2_1_0, 1);
                    a2_1_1 += global::ILGPU.Warp.ShuffleXor(a2_1_1, 1);
                    a2_2_0 += global::ILGPU.Warp.ShuffleXor(a2_2_0, 1);
                    a2_2_1 += global::ILGPU.Warp.ShuffleXor(a2_2_1, 1);
                    a2_3_0 += global::ILGPU.Warp.ShuffleXor(a2_3_0, 1);
                    a2_3_1 += global::ILGPU.Warp.ShuffleXor(a2_3_1, 1);
                    a2_0_0 += global::ILGPU.Warp.ShuffleXor(a2_0_0, 2);
                    a2_0_1 += global::ILGPU.Warp.ShuffleXor(a2_0_1, 2);
                    a2_1_0 += global::ILGPU.Warp.ShuffleXor(a2_1_0, 2);
                    a2_1_1 += global::ILGPU.Warp.ShuffleXor(a2_1_1, 2);
                    a2_2_0 += global::ILGPU.Warp.ShuffleXor(a2_2_0, 2);
                    a2_2_1 += global::ILGPU.Warp.ShuffleXor(a2_2_1, 2);
                    a2_3_0 += global::ILGPU.Warp.ShuffleXor(a2_3_0, 2);
                    a2_3_1 += global::ILGPU.Warp.ShuffleXor(a2_3_1, 2);
                    a3_0_0 += global::ILGPU.Warp.ShuffleXor(a3_0_0, 1);
                    a3_0_1 += global::ILGPU.Warp.ShuffleXor(a3_0_1, 1);
                    a3_1_0 += global::ILGPU.Warp.ShuffleXor(a3_1_0, 1);
                    a3_1_1 += global::ILGPU.Warp.ShuffleXor(a3_1_1, 1);
                    a3_2_0 += global::ILGPU.Warp.ShuffleXor(a3_2_0, 1);
                    a3_2_1 += global::ILGPU.Warp.ShuffleXor(a3_2_1, 1);
                    a3_3_0 += global::ILGPU.Warp.ShuffleXor(a3_3_0, 1);
                    a3_3_1 += global::ILGPU.Warp.ShuffleXor(a3_3_1, 1);
                    a3_0_0 += global::ILGPU.Warp.ShuffleXor(a3_0_0, 2);
                    a3_0_1 += global::ILGPU.Warp.ShuffleXor(a3_0_1, 2);
                    a3_1_0 += global::ILGPU.Warp.ShuffleXor(a3_1_0, 2);
                    a3_1_1 += global::ILGPU.Warp.ShuffleXor(a3_1_1, 2);
                    a3_2_0 += global::ILGPU.Warp.ShuffleXor(a3_2_0, 2);
                    a3_2_1 += global::ILGPU.Warp.ShuffleXor(a3_2_1, 2);
                    a3_3_0 += global::ILGPU.Warp.ShuffleXor(a3_3_0, 2);
                    a3_3_1 += global::ILGPU.Warp.ShuffleXor(a3_3_1, 2);
                    global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                    if (quadLane < 1)
                    {
                        int place = laneChannel;

                        {
                            reduction[sumHead0 * 128 + place + 0] = a0_0_0;
                            reduction[sumHead0 * 128 + place + 8] = a0_1_0;
                            reduction[sumHead0 * 128 + place + 16] = a0_2_0;
                            reduction[sumHead0 * 128 + place + 24] = a0_3_0;
                            reduction[sumHead0 * 128 + place + 32] = a1_0_0;
                            reduction[sumHead0 * 128 + place + 40] = a1_1_0;
                            reduction[sumHead0 * 128 + place + 48] = a1_2_0;
                            reduction[sumHead0 * 128 + place + 56] = a1_3_0;
                            reduction[sumHead0 * 128 + place + 64] = a2_0_0;
                            reduction[sumHead0 * 128 + place + 72] = a2_1_0;
                            reduction[sumHead0 * 128 + place + 80] = a2_2_0;
                            reduction[sumHead0 * 128 + place + 88] = a2_3_0;
                            reduction[sumHead0 * 128 + place + 96] = a3_0_0;
                            reduction[sumHead0 * 128 + place + 104] = a3_1_0;
                            reduction[sumHead0 * 128 + place + 112] = a3_2_0;
                            reduction[sumHead0 * 128 + place + 120] = a3_3_0;
                        }

                        {
                            reduction[sumHead1 * 128 + place + 0] = a0_0_1;
                            reduction[sumHead1 * 128 + place + 8] = a0_1_1;
                            reduction[sumHead1 * 128 + place + 16] = a0_2_1;
                            reduction[sumHead1 * 128 + place + 24] = a0_3_1;
                            reduction[sumHead1 * 128 + place + 32] = a1_0_1;
                            reduction[sumHead1 * 128 + place + 40] = a1_1_1;
                            reduction[sumHead1 * 128 + place + 48] = a1_2_1;
                            reduction[sumHead1 * 128 + place + 56] = a1_3_1;
                            reduction[sumHead1 * 128 + place + 64] = a2_0_1;
                            reduction[sumHead1 * 128 + place + 72] = a2_1_1;
                            reduction[sumHead1 * 128 + place + 80] = a2_2_1;
                            reduction[sumHead1 * 128 + place + 88] = a2_3_1;
                            reduction[sumHead1 * 128 + place + 96] = a3_0_1;
                            reduction[sumHead1 * 128 + place + 104] = a3_1_1;
                            reduction[sumHead1 * 128 + place + 112] = a3_2_1;
                            reduction[sumHead1 * 128 + place + 120] = a3_3_1;
                        }
                    }
                    global::ILGPU.Group.Barrier();
                    for (int i = thread; i < 256; i += 32)
                    {
                        float total = reduction[0 + i];
                        int query = i / 128;
                        int output = i % 128;
                        if (splits == 1)
                        {
                            outputs[(row + query) * 128 + output] = total / results[2 * query + 1];
                        }
                        else
                        {
                            partials[((row + query) * splits + split) * 128 + output] = total;
                        }
                    }
                    if (splits > 1 && thread < 4)
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
