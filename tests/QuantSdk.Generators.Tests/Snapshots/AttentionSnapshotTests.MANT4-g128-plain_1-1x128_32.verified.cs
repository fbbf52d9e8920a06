#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: MANT4-g128-plain, 1 query heads, 1 key-value heads of 128, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 128,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 2096,
            ScoreTokens: 128, BlockTokens: 128, MinimumTokens: 128) { FusesAppend = true };

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
            long queryRow = ((long)sequence * 1 + head * 1) * 128;
            float queryElement0 = 0f;
            float queryPartner0 = 0f;

            {
                queryElement0 = queries[queryRow + thread];
                queryPartner0 = queries[queryRow + thread - thread + global::QuantSdk.Gpu.AttentionMath.Partner(thread, 128)];
            }
            float queryElement1 = 0f;
            float queryPartner1 = 0f;

            {
                queryElement1 = queries[queryRow + (thread + 32)];
                queryPartner1 = queries[queryRow + (thread + 32) - (thread + 32) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 32), 128)];
            }
            float queryElement2 = 0f;
            float queryPartner2 = 0f;

            {
                queryElement2 = queries[queryRow + (thread + 64)];
                queryPartner2 = queries[queryRow + (thread + 64) - (thread + 64) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 64), 128)];
            }
            float queryElement3 = 0f;
            float queryPartner3 = 0f;

            {
                queryElement3 = queries[queryRow + (thread + 96)];
                queryPartner3 = queries[queryRow + (thread + 96) - (thread + 96) + global::QuantSdk.Gpu.AttentionMath.Partner((thread + 96), 128)];
            }
            int chunk = ((length + splits - 1) / splits + 127) / 128 * 128;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 127) / 128 * 128;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 128).Cast<float>();
            global::ILGPU.ArrayView<int> queryWords = shared.SubView(128, 64);
            global::ILGPU.ArrayView<float> queryScales = shared.SubView(192, 4).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(196, 128).Cast<float>();
            global::ILGPU.ArrayView<int> weightWords = shared.SubView(324, 64);
            global::ILGPU.ArrayView<float> weightScales = shared.SubView(388, 4).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(392, 128).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(520, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(522, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(523, 1).Cast<float>();
            if (count <= 0)
            {
                if (call.Tokens != 0)
                {
                    global::ILGPU.Group.Barrier();
                }
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 128; i += 32)
                    {
                        outputs[row * 128 + i] = 0f;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 4), (long)cache.Tokens * 4);
                    global::ILGPU.ArrayView<int> keyScales = cache.KeyScales.SubView(plane * ((long)cache.Tokens * 1), (long)cache.Tokens * 1);
                    int lastKeys = (first + count - 1) / 64;
                    int nextKeys = global::ILGPU.IntrinsicMath.Min(first / 64 + warp, lastKeys);
                    global::QuantSdk.Gpu.Packed128 next_c0_0 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 0) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c0_1 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 1) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c0_2 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 2) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c0_3 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 3) * 32 + lane];
                    int next_m0 = keyScales[((nextKeys * 2 + 0) * 1 + 0) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c1_0 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 0) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c1_1 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 1) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c1_2 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 2) * 32 + lane];
                    global::QuantSdk.Gpu.Packed128 next_c1_3 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 3) * 32 + lane];
                    int next_m1 = keyScales[((nextKeys * 2 + 1) * 1 + 0) * 32 + lane];
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
                            global::QuantSdk.Gpu.TokenAppend.MantValue(cache, call, sequence, head, length - 1, channel, 128);
                        }
                    }

                    {
                        queryRows[thread] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement0, queryPartner0, thread, 128, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 32)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement1, queryPartner1, (thread + 32), 128, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 64)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement2, queryPartner2, (thread + 64), 128, cosines, sines, positions, length - 1);
                    }

                    {
                        queryRows[(thread + 96)] = global::QuantSdk.Gpu.AttentionMath.Turned(queryElement3, queryPartner3, (thread + 96), 128, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    if (appends)
                    {
                        for (int part = 0 - warp; part < 1; part += 1)
                        {
                            global::QuantSdk.Gpu.TokenAppend.MantKey(cache, call, sequence, head, length - 1, part * 32 + lane, 128, newKey, 0, 0f);
                        }
                        if (length % 128 == 0)
                        {
                            for (int item = thread; item < 4096; item += 32)
                            {
                                global::QuantSdk.Gpu.TokenAppend.MantWindow(cache, call, plane, length, item, 128);
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int at = warp * 32; at < 32; at += 32)
                    {
                        int word = at + lane;
                        global::QuantSdk.Gpu.Float128 x = default;
                        if (word < 32)

                        {
                            x = queryQuads[word];
                        }
                        global::QuantSdk.Gpu.QuantizedQuad quad = global::QuantSdk.Gpu.AttentionMath.Quantize(x, 32);
                        if (word < 32)
                        {
                            queryWords[word] = quad.Word;
                            queryWords[word + 32] = global::QuantSdk.Gpu.AttentionMath.Negated(quad.Word);
                            if (word % 32 == 0)
                            {
                                queryScales[word / 32] = quad.Scale;
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> queryUnits = queryWords.Cast<global::QuantSdk.Gpu.Packed128>();
                        if (appends && nextKeys == lastKeys)
                        {
                            next_c0_0 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 0) * 32 + lane];
                            next_c0_1 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 1) * 32 + lane];
                            next_c0_2 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 2) * 32 + lane];
                            next_c0_3 = keys[((nextKeys * 2 + 0) * 4 + 0 * 4 + 3) * 32 + lane];
                            next_m0 = keyScales[((nextKeys * 2 + 0) * 1 + 0) * 32 + lane];
                            next_c1_0 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 0) * 32 + lane];
                            next_c1_1 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 1) * 32 + lane];
                            next_c1_2 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 2) * 32 + lane];
                            next_c1_3 = keys[((nextKeys * 2 + 1) * 4 + 0 * 4 + 3) * 32 + lane];
                            next_m1 = keyScales[((nextKeys * 2 + 1) * 1 + 0) * 32 + lane];
                        }
                        for (int block = first / 64 + warp; block * 64 < first + count; block += 1)
                        {
                            float s0_0 = 0f;
                            float s1_0 = 0f;

                            {
                                global::QuantSdk.Gpu.Packed128 c0_0 = next_c0_0;
                                global::QuantSdk.Gpu.Packed128 c0_1 = next_c0_1;
                                global::QuantSdk.Gpu.Packed128 c0_2 = next_c0_2;
                                global::QuantSdk.Gpu.Packed128 c0_3 = next_c0_3;
                                global::QuantSdk.Gpu.Packed128 c1_0 = next_c1_0;
                                global::QuantSdk.Gpu.Packed128 c1_1 = next_c1_1;
                                global::QuantSdk.Gpu.Packed128 c1_2 = next_c1_2;
                                global::QuantSdk.Gpu.Packed128 c1_3 = next_c1_3;
                                int m0 = next_m0;
                                int m1 = next_m1;
                                int following = global::ILGPU.IntrinsicMath.Min(block + 1, lastKeys);
                                next_c0_0 = keys[((following * 2 + 0) * 4 + 0 * 4 + 0) * 32 + lane];
                                next_c0_1 = keys[((following * 2 + 0) * 4 + 0 * 4 + 1) * 32 + lane];
                                next_c0_2 = keys[((following * 2 + 0) * 4 + 0 * 4 + 2) * 32 + lane];
                                next_c0_3 = keys[((following * 2 + 0) * 4 + 0 * 4 + 3) * 32 + lane];
                                next_m0 = keyScales[((following * 2 + 0) * 1 + 0) * 32 + lane];
                                next_c1_0 = keys[((following * 2 + 1) * 4 + 0 * 4 + 0) * 32 + lane];
                                next_c1_1 = keys[((following * 2 + 1) * 4 + 0 * 4 + 1) * 32 + lane];
                                next_c1_2 = keys[((following * 2 + 1) * 4 + 0 * 4 + 2) * 32 + lane];
                                next_c1_3 = keys[((following * 2 + 1) * 4 + 0 * 4 + 3) * 32 + lane];
                                next_m1 = keyScales[((following * 2 + 1) * 1 + 0) * 32 + lane];

                                {
                                    int x0 = 0;
                                    int y0 = 0;
                                    int x1 = 0;
                                    int y1 = 0;
                                    global::QuantSdk.Gpu.Packed128 q0_0 = queryUnits[0 + (0 * 4 + 0) * 2];
                                    global::QuantSdk.Gpu.Packed128 q0_1 = queryUnits[0 + (0 * 4 + 0) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 n0_0 = queryUnits[8 + 0 + (0 * 4 + 0) * 2];
                                    global::QuantSdk.Gpu.Packed128 n0_1 = queryUnits[8 + 0 + (0 * 4 + 0) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 q1_0 = queryUnits[0 + (0 * 4 + 1) * 2];
                                    global::QuantSdk.Gpu.Packed128 q1_1 = queryUnits[0 + (0 * 4 + 1) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 n1_0 = queryUnits[8 + 0 + (0 * 4 + 1) * 2];
                                    global::QuantSdk.Gpu.Packed128 n1_1 = queryUnits[8 + 0 + (0 * 4 + 1) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 q2_0 = queryUnits[0 + (0 * 4 + 2) * 2];
                                    global::QuantSdk.Gpu.Packed128 q2_1 = queryUnits[0 + (0 * 4 + 2) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 n2_0 = queryUnits[8 + 0 + (0 * 4 + 2) * 2];
                                    global::QuantSdk.Gpu.Packed128 n2_1 = queryUnits[8 + 0 + (0 * 4 + 2) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 q3_0 = queryUnits[0 + (0 * 4 + 3) * 2];
                                    global::QuantSdk.Gpu.Packed128 q3_1 = queryUnits[0 + (0 * 4 + 3) * 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 n3_0 = queryUnits[8 + 0 + (0 * 4 + 3) * 2];
                                    global::QuantSdk.Gpu.Packed128 n3_1 = queryUnits[8 + 0 + (0 * 4 + 3) * 2 + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = q0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = q0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = q0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = q0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = q0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = q0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = q0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = q0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = n0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = n0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = n0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = n0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = n0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = n0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = n0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = n0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, i, e, s, y, t; "
                                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                                            + "prmt.b32 s, %4, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                                            + "prmt.b32 s, %5, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %6, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %6, 4; "
                                            + "prmt.b32 s, %6, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %7, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %7, 4; "
                                            + "prmt.b32 s, %7, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                            + "prmt.b32 s, %8, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                            + "prmt.b32 s, %9, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                            + "prmt.b32 s, %10, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                            + "prmt.b32 s, %11, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "} ",
                                            ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23);
                                        x0 += x0_out.Value;
                                        y0 += y0_out.Value;
                                        x1 += x1_out.Value;
                                        y1 += y1_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.X, q0_0.X, q0_0.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.X, q0_0.X, q0_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Y, q0_0.Z, q0_0.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Y, q0_0.Z, q0_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Z, q0_1.X, q0_1.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Z, q0_1.X, q0_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.W, q0_1.Z, q0_1.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.W, q0_1.Z, q0_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.X, q0_0.X, q0_0.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.X, q0_0.X, q0_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.Y, q0_0.Z, q0_0.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.Y, q0_0.Z, q0_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.Z, q0_1.X, q0_1.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.Z, q0_1.X, q0_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.W, q0_1.Z, q0_1.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.W, q0_1.Z, q0_1.W);
                                    }
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = q1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = q1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = q1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = q1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = q1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = q1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = q1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = q1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = n1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = n1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = n1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = n1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = n1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = n1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = n1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = n1_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, i, e, s, y, t; "
                                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                                            + "prmt.b32 s, %4, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                                            + "prmt.b32 s, %5, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %6, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %6, 4; "
                                            + "prmt.b32 s, %6, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %7, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %7, 4; "
                                            + "prmt.b32 s, %7, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                            + "prmt.b32 s, %8, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                            + "prmt.b32 s, %9, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                            + "prmt.b32 s, %10, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                            + "prmt.b32 s, %11, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "} ",
                                            ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23);
                                        x0 += x0_out.Value;
                                        y0 += y0_out.Value;
                                        x1 += x1_out.Value;
                                        y1 += y1_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_1.X, q1_0.X, q1_0.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_1.X, q1_0.X, q1_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_1.Y, q1_0.Z, q1_0.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_1.Y, q1_0.Z, q1_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_1.Z, q1_1.X, q1_1.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_1.Z, q1_1.X, q1_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_1.W, q1_1.Z, q1_1.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_1.W, q1_1.Z, q1_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_1.X, q1_0.X, q1_0.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_1.X, q1_0.X, q1_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_1.Y, q1_0.Z, q1_0.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_1.Y, q1_0.Z, q1_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_1.Z, q1_1.X, q1_1.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_1.Z, q1_1.X, q1_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_1.W, q1_1.Z, q1_1.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_1.W, q1_1.Z, q1_1.W);
                                    }
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c1_2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c1_2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c1_2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c1_2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = q2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = q2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = q2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = q2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = q2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = q2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = q2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = q2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = n2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = n2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = n2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = n2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = n2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = n2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = n2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = n2_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, i, e, s, y, t; "
                                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                                            + "prmt.b32 s, %4, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                                            + "prmt.b32 s, %5, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %6, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %6, 4; "
                                            + "prmt.b32 s, %6, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %7, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %7, 4; "
                                            + "prmt.b32 s, %7, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                            + "prmt.b32 s, %8, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                            + "prmt.b32 s, %9, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                            + "prmt.b32 s, %10, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                            + "prmt.b32 s, %11, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "} ",
                                            ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23);
                                        x0 += x0_out.Value;
                                        y0 += y0_out.Value;
                                        x1 += x1_out.Value;
                                        y1 += y1_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_2.X, q2_0.X, q2_0.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_2.X, q2_0.X, q2_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_2.Y, q2_0.Z, q2_0.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_2.Y, q2_0.Z, q2_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_2.Z, q2_1.X, q2_1.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_2.Z, q2_1.X, q2_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_2.W, q2_1.Z, q2_1.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_2.W, q2_1.Z, q2_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_2.X, q2_0.X, q2_0.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_2.X, q2_0.X, q2_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_2.Y, q2_0.Z, q2_0.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_2.Y, q2_0.Z, q2_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_2.Z, q2_1.X, q2_1.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_2.Z, q2_1.X, q2_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_2.W, q2_1.Z, q2_1.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_2.W, q2_1.Z, q2_1.W);
                                    }
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c1_3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c1_3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c1_3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c1_3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = q3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = q3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = q3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = q3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = q3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = q3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = q3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = q3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = n3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = n3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = n3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = n3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = n3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = n3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = n3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = n3_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 m, h, i, e, s, y, t; "
                                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                                            + "prmt.b32 s, %4, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                                            + "prmt.b32 s, %5, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %6, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %6, 4; "
                                            + "prmt.b32 s, %6, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "and.b32 m, %7, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %7, 4; "
                                            + "prmt.b32 s, %7, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                            + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                            + "prmt.b32 s, %8, 0, 0xBA98; "
                                            + "lop3.b32 y, %12, %20, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %13, %21, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                            + "prmt.b32 s, %9, 0, 0xBA98; "
                                            + "lop3.b32 y, %14, %22, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %15, %23, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                            + "prmt.b32 s, %10, 0, 0xBA98; "
                                            + "lop3.b32 y, %16, %24, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %17, %25, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                            + "prmt.b32 s, %11, 0, 0xBA98; "
                                            + "lop3.b32 y, %18, %26, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "prmt.b32 s, t, 0, 0xBA98; "
                                            + "lop3.b32 y, %19, %27, s, 0xD8; "
                                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                            + "} ",
                                            ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23);
                                        x0 += x0_out.Value;
                                        y0 += y0_out.Value;
                                        x1 += x1_out.Value;
                                        y1 += y1_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_3.X, q3_0.X, q3_0.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_3.X, q3_0.X, q3_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_3.Y, q3_0.Z, q3_0.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_3.Y, q3_0.Z, q3_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_3.Z, q3_1.X, q3_1.Y);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_3.Z, q3_1.X, q3_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_3.W, q3_1.Z, q3_1.W);
                                        y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_3.W, q3_1.Z, q3_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_3.X, q3_0.X, q3_0.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_3.X, q3_0.X, q3_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_3.Y, q3_0.Z, q3_0.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_3.Y, q3_0.Z, q3_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_3.Z, q3_1.X, q3_1.Y);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_3.Z, q3_1.X, q3_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_3.W, q3_1.Z, q3_1.W);
                                        y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_3.W, q3_1.Z, q3_1.W);
                                    }
                                    float queryScale = queryScales[0 + 0];
                                    s0_0 += (float)((m0 >> 16 & 0xFF) * x0 + (m0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(m0) * queryScale);
                                    s1_0 += (float)((m1 >> 16 & 0xFF) * x1 + (m1 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(m1) * queryScale);
                                }
                            }
                            int token = block * 64 + lane - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0_0;
                            }
                            token += 32;
                            if (token < count)
                            {
                                scores[0 + token] = s1_0;
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)((cache.Maximum / 128) * 128) * 4), (long)((cache.Maximum / 128) * 128) * 4);
                    global::ILGPU.ArrayView<int> valueScales = cache.ValueScales.SubView(plane * ((long)((cache.Maximum / 128) * 128)), (long)((cache.Maximum / 128) * 128));
                    int windowsEnd = (first + count) / 128;
                    int window = first / 128 + warp;
                    global::QuantSdk.Gpu.Packed128 v0_0 = default;
                    global::QuantSdk.Gpu.Packed128 v0_1 = default;
                    global::QuantSdk.Gpu.Packed128 v0_2 = default;
                    global::QuantSdk.Gpu.Packed128 v0_3 = default;
                    int vm0 = default;
                    global::QuantSdk.Gpu.Packed128 v1_0 = default;
                    global::QuantSdk.Gpu.Packed128 v1_1 = default;
                    global::QuantSdk.Gpu.Packed128 v1_2 = default;
                    global::QuantSdk.Gpu.Packed128 v1_3 = default;
                    int vm1 = default;
                    global::QuantSdk.Gpu.Packed128 v2_0 = default;
                    global::QuantSdk.Gpu.Packed128 v2_1 = default;
                    global::QuantSdk.Gpu.Packed128 v2_2 = default;
                    global::QuantSdk.Gpu.Packed128 v2_3 = default;
                    int vm2 = default;
                    global::QuantSdk.Gpu.Packed128 v3_0 = default;
                    global::QuantSdk.Gpu.Packed128 v3_1 = default;
                    global::QuantSdk.Gpu.Packed128 v3_2 = default;
                    global::QuantSdk.Gpu.Packed128 v3_3 = default;
                    int vm3 = default;
                    if (window < windowsEnd)
                    {
                        vm0 = valueScales[window * 128 + lane + 0];
                        v0_0 = values[(window * 4 + 0) * 128 + lane + 0];
                        v0_1 = values[(window * 4 + 1) * 128 + lane + 0];
                        v0_2 = values[(window * 4 + 2) * 128 + lane + 0];
                        v0_3 = values[(window * 4 + 3) * 128 + lane + 0];
                        vm1 = valueScales[window * 128 + lane + 32];
                        v1_0 = values[(window * 4 + 0) * 128 + lane + 32];
                        v1_1 = values[(window * 4 + 1) * 128 + lane + 32];
                        v1_2 = values[(window * 4 + 2) * 128 + lane + 32];
                        v1_3 = values[(window * 4 + 3) * 128 + lane + 32];
                        vm2 = valueScales[window * 128 + lane + 64];
                        v2_0 = values[(window * 4 + 0) * 128 + lane + 64];
                        v2_1 = values[(window * 4 + 1) * 128 + lane + 64];
                        v2_2 = values[(window * 4 + 2) * 128 + lane + 64];
                        v2_3 = values[(window * 4 + 3) * 128 + lane + 64];
                        vm3 = valueScales[window * 128 + lane + 96];
                        v3_0 = values[(window * 4 + 0) * 128 + lane + 96];
                        v3_1 = values[(window * 4 + 1) * 128 + lane + 96];
                        v3_2 = values[(window * 4 + 2) * 128 + lane + 96];
                        v3_3 = values[(window * 4 + 3) * 128 + lane + 96];
                    }
                    for (int behind = count + thread; behind < padded; behind += 32)
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
                            global::QuantSdk.Gpu.QuantizedQuad integers = global::QuantSdk.Gpu.AttentionMath.Quantize(quad, 32);
                            if (at < padded / 4)
                            {
                                weightWords[0 + at] = integers.Word;
                                weightWords[32 + at] = global::QuantSdk.Gpu.AttentionMath.Negated(integers.Word);
                                if (at % 32 == 0)
                                {
                                    weightScales[0 + at / 32] = integers.Scale;
                                }
                            }
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> windowCodes = cache.WindowCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * (1024), 1024);
                    global::ILGPU.ArrayView<int> exponents = cache.WindowExponents.SubView(plane * (128), 128);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> weightUnits = weightWords.Cast<global::QuantSdk.Gpu.Packed128>();

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        int channel = lane;
                        while (window < windowsEnd)
                        {
                            int local = window - first / 128;

                            {
                                int x0 = 0;
                                int y0 = 0;
                                int x1 = 0;
                                int y1 = 0;
                                int x2 = 0;
                                int y2 = 0;
                                int x3 = 0;
                                int y3 = 0;
                                global::QuantSdk.Gpu.Packed128 w0_0 = weightUnits[0 + local * 8 + 0];
                                global::QuantSdk.Gpu.Packed128 w0_1 = weightUnits[0 + local * 8 + 0 + 1];
                                global::QuantSdk.Gpu.Packed128 n0_0 = weightUnits[8 + local * 8 + 0];
                                global::QuantSdk.Gpu.Packed128 n0_1 = weightUnits[8 + local * 8 + 0 + 1];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y3_out = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> i0 = v0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i1 = v0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i2 = v0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i3 = v0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i4 = v1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i5 = v1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i6 = v1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i7 = v1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i8 = v2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i9 = v2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i10 = v2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i11 = v2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i12 = v3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i13 = v3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i14 = v3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i15 = v3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i16 = w0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i17 = w0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i18 = w0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i19 = w0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i20 = w0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i21 = w0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i22 = w0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i23 = w0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i24 = n0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i25 = n0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i26 = n0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i27 = n0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i28 = n0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i29 = n0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i30 = n0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i31 = n0_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, i, e, s, y, t; "
                                        + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 s, %8, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 s, %9, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                        + "prmt.b32 s, %10, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                        + "prmt.b32 s, %11, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %12, 4; "
                                        + "prmt.b32 s, %12, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %13, 4; "
                                        + "prmt.b32 s, %13, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %14, 4; "
                                        + "prmt.b32 s, %14, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %15, 4; "
                                        + "prmt.b32 s, %15, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "mov.b32 %4, 0; mov.b32 %5, 0; "
                                        + "and.b32 m, %16, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %16, 4; "
                                        + "prmt.b32 s, %16, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %17, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %17, 4; "
                                        + "prmt.b32 s, %17, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %18, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %18, 4; "
                                        + "prmt.b32 s, %18, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %19, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %19, 4; "
                                        + "prmt.b32 s, %19, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "mov.b32 %6, 0; mov.b32 %7, 0; "
                                        + "and.b32 m, %20, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %20, 4; "
                                        + "prmt.b32 s, %20, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %21, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %21, 4; "
                                        + "prmt.b32 s, %21, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %22, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %22, 4; "
                                        + "prmt.b32 s, %22, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %23, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %23, 4; "
                                        + "prmt.b32 s, %23, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "} ",
                                        ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref x2_out, ref y2_out, ref x3_out, ref y3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31);
                                    x0 += x0_out.Value;
                                    y0 += y0_out.Value;
                                    x1 += x1_out.Value;
                                    y1 += y1_out.Value;
                                    x2 += x2_out.Value;
                                    y2 += y2_out.Value;
                                    x3 += x3_out.Value;
                                    y3 += y3_out.Value;
                                }
                                else
                                {
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_0.X, w0_0.X, w0_0.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_0.X, w0_0.X, w0_0.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_0.Y, w0_0.Z, w0_0.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_0.Y, w0_0.Z, w0_0.W);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_0.Z, w0_1.X, w0_1.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_0.Z, w0_1.X, w0_1.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_0.W, w0_1.Z, w0_1.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_0.W, w0_1.Z, w0_1.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_0.X, w0_0.X, w0_0.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_0.X, w0_0.X, w0_0.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_0.Y, w0_0.Z, w0_0.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_0.Y, w0_0.Z, w0_0.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_0.Z, w0_1.X, w0_1.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_0.Z, w0_1.X, w0_1.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_0.W, w0_1.Z, w0_1.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_0.W, w0_1.Z, w0_1.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_0.X, w0_0.X, w0_0.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_0.X, w0_0.X, w0_0.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_0.Y, w0_0.Z, w0_0.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_0.Y, w0_0.Z, w0_0.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_0.Z, w0_1.X, w0_1.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_0.Z, w0_1.X, w0_1.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_0.W, w0_1.Z, w0_1.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_0.W, w0_1.Z, w0_1.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_0.X, w0_0.X, w0_0.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_0.X, w0_0.X, w0_0.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_0.Y, w0_0.Z, w0_0.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_0.Y, w0_0.Z, w0_0.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_0.Z, w0_1.X, w0_1.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_0.Z, w0_1.X, w0_1.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_0.W, w0_1.Z, w0_1.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_0.W, w0_1.Z, w0_1.W);
                                }
                                global::QuantSdk.Gpu.Packed128 w1_0 = weightUnits[0 + local * 8 + 2];
                                global::QuantSdk.Gpu.Packed128 w1_1 = weightUnits[0 + local * 8 + 2 + 1];
                                global::QuantSdk.Gpu.Packed128 n1_0 = weightUnits[8 + local * 8 + 2];
                                global::QuantSdk.Gpu.Packed128 n1_1 = weightUnits[8 + local * 8 + 2 + 1];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y3_out = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> i0 = v0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i1 = v0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i2 = v0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i3 = v0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i4 = v1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i5 = v1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i6 = v1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i7 = v1_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i8 = v2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i9 = v2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i10 = v2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i11 = v2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i12 = v3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i13 = v3_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i14 = v3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i15 = v3_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i16 = w1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i17 = w1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i18 = w1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i19 = w1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i20 = w1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i21 = w1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i22 = w1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i23 = w1_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i24 = n1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i25 = n1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i26 = n1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i27 = n1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i28 = n1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i29 = n1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i30 = n1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i31 = n1_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, i, e, s, y, t; "
                                        + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 s, %8, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 s, %9, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                        + "prmt.b32 s, %10, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                        + "prmt.b32 s, %11, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %12, 4; "
                                        + "prmt.b32 s, %12, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %13, 4; "
                                        + "prmt.b32 s, %13, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %14, 4; "
                                        + "prmt.b32 s, %14, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %15, 4; "
                                        + "prmt.b32 s, %15, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "mov.b32 %4, 0; mov.b32 %5, 0; "
                                        + "and.b32 m, %16, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %16, 4; "
                                        + "prmt.b32 s, %16, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %17, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %17, 4; "
                                        + "prmt.b32 s, %17, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %18, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %18, 4; "
                                        + "prmt.b32 s, %18, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %19, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %19, 4; "
                                        + "prmt.b32 s, %19, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "mov.b32 %6, 0; mov.b32 %7, 0; "
                                        + "and.b32 m, %20, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %20, 4; "
                                        + "prmt.b32 s, %20, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %21, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %21, 4; "
                                        + "prmt.b32 s, %21, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %22, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %22, 4; "
                                        + "prmt.b32 s, %22, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %23, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %23, 4; "
                                        + "prmt.b32 s, %23, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "} ",
                                        ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref x2_out, ref y2_out, ref x3_out, ref y3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31);
                                    x0 += x0_out.Value;
                                    y0 += y0_out.Value;
                                    x1 += x1_out.Value;
                                    y1 += y1_out.Value;
                                    x2 += x2_out.Value;
                                    y2 += y2_out.Value;
                                    x3 += x3_out.Value;
                                    y3 += y3_out.Value;
                                }
                                else
                                {
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_1.X, w1_0.X, w1_0.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_1.X, w1_0.X, w1_0.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_1.Y, w1_0.Z, w1_0.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_1.Y, w1_0.Z, w1_0.W);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_1.Z, w1_1.X, w1_1.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_1.Z, w1_1.X, w1_1.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_1.W, w1_1.Z, w1_1.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_1.W, w1_1.Z, w1_1.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_1.X, w1_0.X, w1_0.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_1.X, w1_0.X, w1_0.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_1.Y, w1_0.Z, w1_0.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_1.Y, w1_0.Z, w1_0.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_1.Z, w1_1.X, w1_1.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_1.Z, w1_1.X, w1_1.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_1.W, w1_1.Z, w1_1.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_1.W, w1_1.Z, w1_1.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_1.X, w1_0.X, w1_0.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_1.X, w1_0.X, w1_0.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_1.Y, w1_0.Z, w1_0.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_1.Y, w1_0.Z, w1_0.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_1.Z, w1_1.X, w1_1.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_1.Z, w1_1.X, w1_1.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_1.W, w1_1.Z, w1_1.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_1.W, w1_1.Z, w1_1.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_1.X, w1_0.X, w1_0.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_1.X, w1_0.X, w1_0.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_1.Y, w1_0.Z, w1_0.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_1.Y, w1_0.Z, w1_0.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_1.Z, w1_1.X, w1_1.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_1.Z, w1_1.X, w1_1.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_1.W, w1_1.Z, w1_1.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_1.W, w1_1.Z, w1_1.W);
                                }
                                global::QuantSdk.Gpu.Packed128 w2_0 = weightUnits[0 + local * 8 + 4];
                                global::QuantSdk.Gpu.Packed128 w2_1 = weightUnits[0 + local * 8 + 4 + 1];
                                global::QuantSdk.Gpu.Packed128 n2_0 = weightUnits[8 + local * 8 + 4];
                                global::QuantSdk.Gpu.Packed128 n2_1 = weightUnits[8 + local * 8 + 4 + 1];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y3_out = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> i0 = v0_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i1 = v0_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i2 = v0_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i3 = v0_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i4 = v1_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i5 = v1_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i6 = v1_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i7 = v1_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i8 = v2_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i9 = v2_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i10 = v2_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i11 = v2_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i12 = v3_2.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i13 = v3_2.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i14 = v3_2.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i15 = v3_2.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i16 = w2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i17 = w2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i18 = w2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i19 = w2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i20 = w2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i21 = w2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i22 = w2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i23 = w2_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i24 = n2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i25 = n2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i26 = n2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i27 = n2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i28 = n2_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i29 = n2_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i30 = n2_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i31 = n2_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, i, e, s, y, t; "
                                        + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 s, %8, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 s, %9, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                        + "prmt.b32 s, %10, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                        + "prmt.b32 s, %11, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %12, 4; "
                                        + "prmt.b32 s, %12, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %13, 4; "
                                        + "prmt.b32 s, %13, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %14, 4; "
                                        + "prmt.b32 s, %14, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %15, 4; "
                                        + "prmt.b32 s, %15, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "mov.b32 %4, 0; mov.b32 %5, 0; "
                                        + "and.b32 m, %16, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %16, 4; "
                                        + "prmt.b32 s, %16, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %17, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %17, 4; "
                                        + "prmt.b32 s, %17, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %18, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %18, 4; "
                                        + "prmt.b32 s, %18, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %19, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %19, 4; "
                                        + "prmt.b32 s, %19, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "mov.b32 %6, 0; mov.b32 %7, 0; "
                                        + "and.b32 m, %20, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %20, 4; "
                                        + "prmt.b32 s, %20, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %21, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %21, 4; "
                                        + "prmt.b32 s, %21, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %22, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %22, 4; "
                                        + "prmt.b32 s, %22, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %23, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %23, 4; "
                                        + "prmt.b32 s, %23, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "} ",
                                        ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref x2_out, ref y2_out, ref x3_out, ref y3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31);
                                    x0 += x0_out.Value;
                                    y0 += y0_out.Value;
                                    x1 += x1_out.Value;
                                    y1 += y1_out.Value;
                                    x2 += x2_out.Value;
                                    y2 += y2_out.Value;
                                    x3 += x3_out.Value;
                                    y3 += y3_out.Value;
                                }
                                else
                                {
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_2.X, w2_0.X, w2_0.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_2.X, w2_0.X, w2_0.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_2.Y, w2_0.Z, w2_0.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_2.Y, w2_0.Z, w2_0.W);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_2.Z, w2_1.X, w2_1.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_2.Z, w2_1.X, w2_1.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_2.W, w2_1.Z, w2_1.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_2.W, w2_1.Z, w2_1.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_2.X, w2_0.X, w2_0.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_2.X, w2_0.X, w2_0.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_2.Y, w2_0.Z, w2_0.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_2.Y, w2_0.Z, w2_0.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_2.Z, w2_1.X, w2_1.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_2.Z, w2_1.X, w2_1.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_2.W, w2_1.Z, w2_1.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_2.W, w2_1.Z, w2_1.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_2.X, w2_0.X, w2_0.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_2.X, w2_0.X, w2_0.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_2.Y, w2_0.Z, w2_0.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_2.Y, w2_0.Z, w2_0.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_2.Z, w2_1.X, w2_1.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_2.Z, w2_1.X, w2_1.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_2.W, w2_1.Z, w2_1.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_2.W, w2_1.Z, w2_1.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_2.X, w2_0.X, w2_0.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_2.X, w2_0.X, w2_0.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_2.Y, w2_0.Z, w2_0.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_2.Y, w2_0.Z, w2_0.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_2.Z, w2_1.X, w2_1.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_2.Z, w2_1.X, w2_1.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_2.W, w2_1.Z, w2_1.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_2.W, w2_1.Z, w2_1.W);
                                }
                                global::QuantSdk.Gpu.Packed128 w3_0 = weightUnits[0 + local * 8 + 6];
                                global::QuantSdk.Gpu.Packed128 w3_1 = weightUnits[0 + local * 8 + 6 + 1];
                                global::QuantSdk.Gpu.Packed128 n3_0 = weightUnits[8 + local * 8 + 6];
                                global::QuantSdk.Gpu.Packed128 n3_1 = weightUnits[8 + local * 8 + 6 + 1];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y0_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y1_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y2_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> y3_out = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> i0 = v0_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i1 = v0_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i2 = v0_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i3 = v0_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i4 = v1_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i5 = v1_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i6 = v1_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i7 = v1_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i8 = v2_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i9 = v2_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i10 = v2_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i11 = v2_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i12 = v3_3.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i13 = v3_3.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i14 = v3_3.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i15 = v3_3.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i16 = w3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i17 = w3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i18 = w3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i19 = w3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i20 = w3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i21 = w3_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i22 = w3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i23 = w3_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i24 = n3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i25 = n3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i26 = n3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i27 = n3_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> i28 = n3_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> i29 = n3_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> i30 = n3_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> i31 = n3_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ .reg .b32 m, h, i, e, s, y, t; "
                                        + "mov.b32 %0, 0; mov.b32 %1, 0; "
                                        + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 s, %8, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 s, %9, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                                        + "prmt.b32 s, %10, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                                        + "prmt.b32 s, %11, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                                        + "mov.b32 %2, 0; mov.b32 %3, 0; "
                                        + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %12, 4; "
                                        + "prmt.b32 s, %12, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %13, 4; "
                                        + "prmt.b32 s, %13, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %14, 4; "
                                        + "prmt.b32 s, %14, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %15, 4; "
                                        + "prmt.b32 s, %15, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                                        + "mov.b32 %4, 0; mov.b32 %5, 0; "
                                        + "and.b32 m, %16, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %16, 4; "
                                        + "prmt.b32 s, %16, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %17, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %17, 4; "
                                        + "prmt.b32 s, %17, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %18, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %18, 4; "
                                        + "prmt.b32 s, %18, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "and.b32 m, %19, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %19, 4; "
                                        + "prmt.b32 s, %19, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                                        + "mov.b32 %6, 0; mov.b32 %7, 0; "
                                        + "and.b32 m, %20, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %20, 4; "
                                        + "prmt.b32 s, %20, 0, 0xBA98; "
                                        + "lop3.b32 y, %24, %32, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %25, %33, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %21, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %21, 4; "
                                        + "prmt.b32 s, %21, 0, 0xBA98; "
                                        + "lop3.b32 y, %26, %34, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %27, %35, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %22, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %22, 4; "
                                        + "prmt.b32 s, %22, 0, 0xBA98; "
                                        + "lop3.b32 y, %28, %36, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %29, %37, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "and.b32 m, %23, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %23, 4; "
                                        + "prmt.b32 s, %23, 0, 0xBA98; "
                                        + "lop3.b32 y, %30, %38, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "prmt.b32 s, t, 0, 0xBA98; "
                                        + "lop3.b32 y, %31, %39, s, 0xD8; "
                                        + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                                        + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                                        + "} ",
                                        ref x0_out, ref y0_out, ref x1_out, ref y1_out, ref x2_out, ref y2_out, ref x3_out, ref y3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31);
                                    x0 += x0_out.Value;
                                    y0 += y0_out.Value;
                                    x1 += x1_out.Value;
                                    y1 += y1_out.Value;
                                    x2 += x2_out.Value;
                                    y2 += y2_out.Value;
                                    x3 += x3_out.Value;
                                    y3 += y3_out.Value;
                                }
                                else
                                {
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_3.X, w3_0.X, w3_0.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_3.X, w3_0.X, w3_0.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_3.Y, w3_0.Z, w3_0.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_3.Y, w3_0.Z, w3_0.W);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_3.Z, w3_1.X, w3_1.Y);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_3.Z, w3_1.X, w3_1.Y);
                                    x0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v0_3.W, w3_1.Z, w3_1.W);
                                    y0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v0_3.W, w3_1.Z, w3_1.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_3.X, w3_0.X, w3_0.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_3.X, w3_0.X, w3_0.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_3.Y, w3_0.Z, w3_0.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_3.Y, w3_0.Z, w3_0.W);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_3.Z, w3_1.X, w3_1.Y);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_3.Z, w3_1.X, w3_1.Y);
                                    x1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v1_3.W, w3_1.Z, w3_1.W);
                                    y1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v1_3.W, w3_1.Z, w3_1.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_3.X, w3_0.X, w3_0.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_3.X, w3_0.X, w3_0.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_3.Y, w3_0.Z, w3_0.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_3.Y, w3_0.Z, w3_0.W);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_3.Z, w3_1.X, w3_1.Y);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_3.Z, w3_1.X, w3_1.Y);
                                    x2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v2_3.W, w3_1.Z, w3_1.W);
                                    y2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v2_3.W, w3_1.Z, w3_1.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_3.X, w3_0.X, w3_0.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_3.X, w3_0.X, w3_0.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_3.Y, w3_0.Z, w3_0.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_3.Y, w3_0.Z, w3_0.W);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_3.Z, w3_1.X, w3_1.Y);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_3.Z, w3_1.X, w3_1.Y);
                                    x3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(v3_3.W, w3_1.Z, w3_1.W);
                                    y3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(v3_3.W, w3_1.Z, w3_1.W);
                                }
                                float weightScale = weightScales[0 + local];
                                a0_0 += (float)((vm0 >> 16 & 0xFF) * x0 + (vm0 >> 24) * y0) * (global::QuantSdk.Gpu.DeviceMath.Low(vm0) * weightScale);
                                a0_1 += (float)((vm1 >> 16 & 0xFF) * x1 + (vm1 >> 24) * y1) * (global::QuantSdk.Gpu.DeviceMath.Low(vm1) * weightScale);
                                a0_2 += (float)((vm2 >> 16 & 0xFF) * x2 + (vm2 >> 24) * y2) * (global::QuantSdk.Gpu.DeviceMath.Low(vm2) * weightScale);
                                a0_3 += (float)((vm3 >> 16 & 0xFF) * x3 + (vm3 >> 24) * y3) * (global::QuantSdk.Gpu.DeviceMath.Low(vm3) * weightScale);
                            }
                            window += 1;
                            if (window < windowsEnd)
                            {
                                vm0 = valueScales[window * 128 + lane + 0];
                                v0_0 = values[(window * 4 + 0) * 128 + lane + 0];
                                v0_1 = values[(window * 4 + 1) * 128 + lane + 0];
                                v0_2 = values[(window * 4 + 2) * 128 + lane + 0];
                                v0_3 = values[(window * 4 + 3) * 128 + lane + 0];
                                vm1 = valueScales[window * 128 + lane + 32];
                                v1_0 = values[(window * 4 + 0) * 128 + lane + 32];
                                v1_1 = values[(window * 4 + 1) * 128 + lane + 32];
                                v1_2 = values[(window * 4 + 2) * 128 + lane + 32];
                                v1_3 = values[(window * 4 + 3) * 128 + lane + 32];
                                vm2 = valueScales[window * 128 + lane + 64];
                                v2_0 = values[(window * 4 + 0) * 128 + lane + 64];
                                v2_1 = values[(window * 4 + 1) * 128 + lane + 64];
                                v2_2 = values[(window * 4 + 2) * 128 + lane + 64];
                                v2_3 = values[(window * 4 + 3) * 128 + lane + 64];
                                vm3 = valueScales[window * 128 + lane + 96];
                                v3_0 = values[(window * 4 + 0) * 128 + lane + 96];
                                v3_1 = values[(window * 4 + 1) * 128 + lane + 96];
                                v3_2 = values[(window * 4 + 2) * 128 + lane + 96];
                                v3_3 = values[(window * 4 + 3) * 128 + lane + 96];
                            }
                        }
                        if (window * 128 < first + count)
                        {
                            int local = window - first / 128;

                            {
                                int x0 = 0;
                                int x1 = 0;
                                int x2 = 0;
                                int x3 = 0;

                                {
                                    global::QuantSdk.Gpu.Packed128 w0_0 = weightUnits[0 + local * 8 + 0];
                                    global::QuantSdk.Gpu.Packed128 w0_1 = weightUnits[0 + local * 8 + 0 + 1];
                                    global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[0 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[128 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c1_0 = windowCodes[0 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c1_1 = windowCodes[128 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c2_0 = windowCodes[0 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c2_1 = windowCodes[128 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c3_0 = windowCodes[0 + channel + 96];
                                    global::QuantSdk.Gpu.Packed128 c3_1 = windowCodes[128 + channel + 96];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i24 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i25 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i26 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i27 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i28 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i29 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i30 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i31 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i32 = w0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i33 = w0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i34 = w0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i35 = w0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i36 = w0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i37 = w0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i38 = w0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i39 = w0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %4, %36, t; "
                                            + "dp4a.s32.s32 t, %5, %37, t; "
                                            + "dp4a.s32.s32 t, %6, %38, t; "
                                            + "dp4a.s32.s32 t, %7, %39, t; "
                                            + "dp4a.s32.s32 t, %8, %40, t; "
                                            + "dp4a.s32.s32 t, %9, %41, t; "
                                            + "dp4a.s32.s32 t, %10, %42, t; "
                                            + "dp4a.s32.s32 t, %11, %43, t; "
                                            + "mov.b32 %0, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %12, %36, t; "
                                            + "dp4a.s32.s32 t, %13, %37, t; "
                                            + "dp4a.s32.s32 t, %14, %38, t; "
                                            + "dp4a.s32.s32 t, %15, %39, t; "
                                            + "dp4a.s32.s32 t, %16, %40, t; "
                                            + "dp4a.s32.s32 t, %17, %41, t; "
                                            + "dp4a.s32.s32 t, %18, %42, t; "
                                            + "dp4a.s32.s32 t, %19, %43, t; "
                                            + "mov.b32 %1, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %20, %36, t; "
                                            + "dp4a.s32.s32 t, %21, %37, t; "
                                            + "dp4a.s32.s32 t, %22, %38, t; "
                                            + "dp4a.s32.s32 t, %23, %39, t; "
                                            + "dp4a.s32.s32 t, %24, %40, t; "
                                            + "dp4a.s32.s32 t, %25, %41, t; "
                                            + "dp4a.s32.s32 t, %26, %42, t; "
                                            + "dp4a.s32.s32 t, %27, %43, t; "
                                            + "mov.b32 %2, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %28, %36, t; "
                                            + "dp4a.s32.s32 t, %29, %37, t; "
                                            + "dp4a.s32.s32 t, %30, %38, t; "
                                            + "dp4a.s32.s32 t, %31, %39, t; "
                                            + "dp4a.s32.s32 t, %32, %40, t; "
                                            + "dp4a.s32.s32 t, %33, %41, t; "
                                            + "dp4a.s32.s32 t, %34, %42, t; "
                                            + "dp4a.s32.s32 t, %35, %43, t; "
                                            + "mov.b32 %3, t; "
                                            + "} ",
                                            ref x0_out, ref x1_out, ref x2_out, ref x3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31, ref i32, ref i33, ref i34, ref i35, ref i36, ref i37, ref i38, ref i39);
                                        x0 += x0_out.Value;
                                        x1 += x1_out.Value;
                                        x2 += x2_out.Value;
                                        x3 += x3_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.X, w0_0.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Y, w0_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Z, w0_0.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.W, w0_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.X, w0_1.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Y, w0_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Z, w0_1.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.W, w0_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.X, w0_0.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Y, w0_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Z, w0_0.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.W, w0_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.X, w0_1.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Y, w0_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Z, w0_1.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.W, w0_1.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.X, w0_0.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Y, w0_0.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Z, w0_0.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.W, w0_0.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.X, w0_1.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Y, w0_1.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Z, w0_1.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.W, w0_1.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.X, w0_0.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Y, w0_0.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Z, w0_0.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.W, w0_0.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.X, w0_1.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Y, w0_1.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Z, w0_1.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.W, w0_1.W);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed128 w1_0 = weightUnits[0 + local * 8 + 2];
                                    global::QuantSdk.Gpu.Packed128 w1_1 = weightUnits[0 + local * 8 + 2 + 1];
                                    global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[256 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[384 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c1_0 = windowCodes[256 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c1_1 = windowCodes[384 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c2_0 = windowCodes[256 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c2_1 = windowCodes[384 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c3_0 = windowCodes[256 + channel + 96];
                                    global::QuantSdk.Gpu.Packed128 c3_1 = windowCodes[384 + channel + 96];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i24 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i25 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i26 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i27 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i28 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i29 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i30 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i31 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i32 = w1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i33 = w1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i34 = w1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i35 = w1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i36 = w1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i37 = w1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i38 = w1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i39 = w1_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %4, %36, t; "
                                            + "dp4a.s32.s32 t, %5, %37, t; "
                                            + "dp4a.s32.s32 t, %6, %38, t; "
                                            + "dp4a.s32.s32 t, %7, %39, t; "
                                            + "dp4a.s32.s32 t, %8, %40, t; "
                                            + "dp4a.s32.s32 t, %9, %41, t; "
                                            + "dp4a.s32.s32 t, %10, %42, t; "
                                            + "dp4a.s32.s32 t, %11, %43, t; "
                                            + "mov.b32 %0, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %12, %36, t; "
                                            + "dp4a.s32.s32 t, %13, %37, t; "
                                            + "dp4a.s32.s32 t, %14, %38, t; "
                                            + "dp4a.s32.s32 t, %15, %39, t; "
                                            + "dp4a.s32.s32 t, %16, %40, t; "
                                            + "dp4a.s32.s32 t, %17, %41, t; "
                                            + "dp4a.s32.s32 t, %18, %42, t; "
                                            + "dp4a.s32.s32 t, %19, %43, t; "
                                            + "mov.b32 %1, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %20, %36, t; "
                                            + "dp4a.s32.s32 t, %21, %37, t; "
                                            + "dp4a.s32.s32 t, %22, %38, t; "
                                            + "dp4a.s32.s32 t, %23, %39, t; "
                                            + "dp4a.s32.s32 t, %24, %40, t; "
                                            + "dp4a.s32.s32 t, %25, %41, t; "
                                            + "dp4a.s32.s32 t, %26, %42, t; "
                                            + "dp4a.s32.s32 t, %27, %43, t; "
                                            + "mov.b32 %2, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %28, %36, t; "
                                            + "dp4a.s32.s32 t, %29, %37, t; "
                                            + "dp4a.s32.s32 t, %30, %38, t; "
                                            + "dp4a.s32.s32 t, %31, %39, t; "
                                            + "dp4a.s32.s32 t, %32, %40, t; "
                                            + "dp4a.s32.s32 t, %33, %41, t; "
                                            + "dp4a.s32.s32 t, %34, %42, t; "
                                            + "dp4a.s32.s32 t, %35, %43, t; "
                                            + "mov.b32 %3, t; "
                                            + "} ",
                                            ref x0_out, ref x1_out, ref x2_out, ref x3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31, ref i32, ref i33, ref i34, ref i35, ref i36, ref i37, ref i38, ref i39);
                                        x0 += x0_out.Value;
                                        x1 += x1_out.Value;
                                        x2 += x2_out.Value;
                                        x3 += x3_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.X, w1_0.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Y, w1_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Z, w1_0.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.W, w1_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.X, w1_1.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Y, w1_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Z, w1_1.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.W, w1_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.X, w1_0.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Y, w1_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Z, w1_0.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.W, w1_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.X, w1_1.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Y, w1_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Z, w1_1.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.W, w1_1.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.X, w1_0.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Y, w1_0.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Z, w1_0.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.W, w1_0.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.X, w1_1.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Y, w1_1.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Z, w1_1.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.W, w1_1.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.X, w1_0.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Y, w1_0.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Z, w1_0.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.W, w1_0.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.X, w1_1.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Y, w1_1.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Z, w1_1.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.W, w1_1.W);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed128 w2_0 = weightUnits[0 + local * 8 + 4];
                                    global::QuantSdk.Gpu.Packed128 w2_1 = weightUnits[0 + local * 8 + 4 + 1];
                                    global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[512 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[640 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c1_0 = windowCodes[512 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c1_1 = windowCodes[640 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c2_0 = windowCodes[512 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c2_1 = windowCodes[640 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c3_0 = windowCodes[512 + channel + 96];
                                    global::QuantSdk.Gpu.Packed128 c3_1 = windowCodes[640 + channel + 96];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i24 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i25 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i26 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i27 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i28 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i29 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i30 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i31 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i32 = w2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i33 = w2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i34 = w2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i35 = w2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i36 = w2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i37 = w2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i38 = w2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i39 = w2_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %4, %36, t; "
                                            + "dp4a.s32.s32 t, %5, %37, t; "
                                            + "dp4a.s32.s32 t, %6, %38, t; "
                                            + "dp4a.s32.s32 t, %7, %39, t; "
                                            + "dp4a.s32.s32 t, %8, %40, t; "
                                            + "dp4a.s32.s32 t, %9, %41, t; "
                                            + "dp4a.s32.s32 t, %10, %42, t; "
                                            + "dp4a.s32.s32 t, %11, %43, t; "
                                            + "mov.b32 %0, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %12, %36, t; "
                                            + "dp4a.s32.s32 t, %13, %37, t; "
                                            + "dp4a.s32.s32 t, %14, %38, t; "
                                            + "dp4a.s32.s32 t, %15, %39, t; "
                                            + "dp4a.s32.s32 t, %16, %40, t; "
                                            + "dp4a.s32.s32 t, %17, %41, t; "
                                            + "dp4a.s32.s32 t, %18, %42, t; "
                                            + "dp4a.s32.s32 t, %19, %43, t; "
                                            + "mov.b32 %1, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %20, %36, t; "
                                            + "dp4a.s32.s32 t, %21, %37, t; "
                                            + "dp4a.s32.s32 t, %22, %38, t; "
                                            + "dp4a.s32.s32 t, %23, %39, t; "
                                            + "dp4a.s32.s32 t, %24, %40, t; "
                                            + "dp4a.s32.s32 t, %25, %41, t; "
                                            + "dp4a.s32.s32 t, %26, %42, t; "
                                            + "dp4a.s32.s32 t, %27, %43, t; "
                                            + "mov.b32 %2, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %28, %36, t; "
                                            + "dp4a.s32.s32 t, %29, %37, t; "
                                            + "dp4a.s32.s32 t, %30, %38, t; "
                                            + "dp4a.s32.s32 t, %31, %39, t; "
                                            + "dp4a.s32.s32 t, %32, %40, t; "
                                            + "dp4a.s32.s32 t, %33, %41, t; "
                                            + "dp4a.s32.s32 t, %34, %42, t; "
                                            + "dp4a.s32.s32 t, %35, %43, t; "
                                            + "mov.b32 %3, t; "
                                            + "} ",
                                            ref x0_out, ref x1_out, ref x2_out, ref x3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31, ref i32, ref i33, ref i34, ref i35, ref i36, ref i37, ref i38, ref i39);
                                        x0 += x0_out.Value;
                                        x1 += x1_out.Value;
                                        x2 += x2_out.Value;
                                        x3 += x3_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.X, w2_0.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Y, w2_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Z, w2_0.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.W, w2_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.X, w2_1.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Y, w2_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Z, w2_1.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.W, w2_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.X, w2_0.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Y, w2_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Z, w2_0.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.W, w2_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.X, w2_1.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Y, w2_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Z, w2_1.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.W, w2_1.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.X, w2_0.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Y, w2_0.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Z, w2_0.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.W, w2_0.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.X, w2_1.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Y, w2_1.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Z, w2_1.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.W, w2_1.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.X, w2_0.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Y, w2_0.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Z, w2_0.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.W, w2_0.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.X, w2_1.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Y, w2_1.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Z, w2_1.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.W, w2_1.W);
                                    }
                                }

                                {
                                    global::QuantSdk.Gpu.Packed128 w3_0 = weightUnits[0 + local * 8 + 6];
                                    global::QuantSdk.Gpu.Packed128 w3_1 = weightUnits[0 + local * 8 + 6 + 1];
                                    global::QuantSdk.Gpu.Packed128 c0_0 = windowCodes[768 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c0_1 = windowCodes[896 + channel + 0];
                                    global::QuantSdk.Gpu.Packed128 c1_0 = windowCodes[768 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c1_1 = windowCodes[896 + channel + 32];
                                    global::QuantSdk.Gpu.Packed128 c2_0 = windowCodes[768 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c2_1 = windowCodes[896 + channel + 64];
                                    global::QuantSdk.Gpu.Packed128 c3_0 = windowCodes[768 + channel + 96];
                                    global::QuantSdk.Gpu.Packed128 c3_1 = windowCodes[896 + channel + 96];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Output<int> x0_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x1_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x2_out = default;
                                        global::ILGPU.Runtime.Cuda.Output<int> x3_out = default;
                                        global::ILGPU.Runtime.Cuda.Input<int> i0 = c0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i1 = c0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i2 = c0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i3 = c0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i4 = c0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i5 = c0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i6 = c0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i7 = c0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i8 = c1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i9 = c1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i10 = c1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i11 = c1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i12 = c1_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i13 = c1_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i14 = c1_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i15 = c1_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i16 = c2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i17 = c2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i18 = c2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i19 = c2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i20 = c2_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i21 = c2_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i22 = c2_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i23 = c2_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i24 = c3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i25 = c3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i26 = c3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i27 = c3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i28 = c3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i29 = c3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i30 = c3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i31 = c3_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i32 = w3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i33 = w3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i34 = w3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i35 = w3_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> i36 = w3_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> i37 = w3_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> i38 = w3_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> i39 = w3_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %4, %36, t; "
                                            + "dp4a.s32.s32 t, %5, %37, t; "
                                            + "dp4a.s32.s32 t, %6, %38, t; "
                                            + "dp4a.s32.s32 t, %7, %39, t; "
                                            + "dp4a.s32.s32 t, %8, %40, t; "
                                            + "dp4a.s32.s32 t, %9, %41, t; "
                                            + "dp4a.s32.s32 t, %10, %42, t; "
                                            + "dp4a.s32.s32 t, %11, %43, t; "
                                            + "mov.b32 %0, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %12, %36, t; "
                                            + "dp4a.s32.s32 t, %13, %37, t; "
                                            + "dp4a.s32.s32 t, %14, %38, t; "
                                            + "dp4a.s32.s32 t, %15, %39, t; "
                                            + "dp4a.s32.s32 t, %16, %40, t; "
                                            + "dp4a.s32.s32 t, %17, %41, t; "
                                            + "dp4a.s32.s32 t, %18, %42, t; "
                                            + "dp4a.s32.s32 t, %19, %43, t; "
                                            + "mov.b32 %1, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %20, %36, t; "
                                            + "dp4a.s32.s32 t, %21, %37, t; "
                                            + "dp4a.s32.s32 t, %22, %38, t; "
                                            + "dp4a.s32.s32 t, %23, %39, t; "
                                            + "dp4a.s32.s32 t, %24, %40, t; "
                                            + "dp4a.s32.s32 t, %25, %41, t; "
                                            + "dp4a.s32.s32 t, %26, %42, t; "
                                            + "dp4a.s32.s32 t, %27, %43, t; "
                                            + "mov.b32 %2, t; "
                                            + "mov.b32 t, 0; "
                                            + "dp4a.s32.s32 t, %28, %36, t; "
                                            + "dp4a.s32.s32 t, %29, %37, t; "
                                            + "dp4a.s32.s32 t, %30, %38, t; "
                                            + "dp4a.s32.s32 t, %31, %39, t; "
                                            + "dp4a.s32.s32 t, %32, %40, t; "
                                            + "dp4a.s32.s32 t, %33, %41, t; "
                                            + "dp4a.s32.s32 t, %34, %42, t; "
                                            + "dp4a.s32.s32 t, %35, %43, t; "
                                            + "mov.b32 %3, t; "
                                            + "} ",
                                            ref x0_out, ref x1_out, ref x2_out, ref x3_out, ref i0, ref i1, ref i2, ref i3, ref i4, ref i5, ref i6, ref i7, ref i8, ref i9, ref i10, ref i11, ref i12, ref i13, ref i14, ref i15, ref i16, ref i17, ref i18, ref i19, ref i20, ref i21, ref i22, ref i23, ref i24, ref i25, ref i26, ref i27, ref i28, ref i29, ref i30, ref i31, ref i32, ref i33, ref i34, ref i35, ref i36, ref i37, ref i38, ref i39);
                                        x0 += x0_out.Value;
                                        x1 += x1_out.Value;
                                        x2 += x2_out.Value;
                                        x3 += x3_out.Value;
                                    }
                                    else
                                    {
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.X, w3_0.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Y, w3_0.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Z, w3_0.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.W, w3_0.W);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.X, w3_1.X);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Y, w3_1.Y);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Z, w3_1.Z);
                                        x0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.W, w3_1.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.X, w3_0.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Y, w3_0.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Z, w3_0.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.W, w3_0.W);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.X, w3_1.X);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Y, w3_1.Y);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Z, w3_1.Z);
                                        x1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.W, w3_1.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.X, w3_0.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Y, w3_0.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.Z, w3_0.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_0.W, w3_0.W);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.X, w3_1.X);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Y, w3_1.Y);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.Z, w3_1.Z);
                                        x2 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c2_1.W, w3_1.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.X, w3_0.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Y, w3_0.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.Z, w3_0.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_0.W, w3_0.W);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.X, w3_1.X);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Y, w3_1.Y);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.Z, w3_1.Z);
                                        x3 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c3_1.W, w3_1.W);
                                    }
                                }
                                float weightScale = weightScales[0 + local];
                                a0_0 += (float)x0 * (global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[channel + 0]) * weightScale);
                                a0_1 += (float)x1 * (global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[channel + 32]) * weightScale);
                                a0_2 += (float)x2 * (global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[channel + 64]) * weightScale);
                                a0_3 += (float)x3 * (global::QuantSdk.Gpu.AttentionMath.PowerOf(exponents[channel + 96]) * weightScale);
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 1 + 0) * 128;
                            reduction[part + lane + 0] = a0_0;
                            reduction[part + lane + 32] = a0_1;
                            reduction[part + lane + 64] = a0_2;
                            reduction[part + lane + 96] = a0_3;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 128; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 128 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 128 + output] = total;
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
