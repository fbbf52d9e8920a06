#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(
            accelerator,
            new global::QuantSdk.Gpu.AttentionKernel(
                "Layer", GpuKernel.Decode, QueryHeads: 2, KeyValueHeads: 2, HeadDimension: 72,
                ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 9152,
                ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128),
            Format,
            rotary,
            codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;2,5,1&gt;-rope, 2 query heads, 2 key-value heads of 72, CodebookCentric, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>Attention of one token of every sequence. Grid: splits, key-value heads, sequences.</summary>
        /// <param name="cache">The cache.</param>
        /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
        /// <param name="valueBooks">Codebooks of the values, likewise.</param>
        /// <param name="cosines">Cosines of the rotary embedding, [pair, position].</param>
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
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2248, 36).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2284, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpResults = shared.SubView(2286, 2).Cast<float>();
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
                        int group = global::ILGPU.IntrinsicMath.Min(0 + lane, 35);
                        float q0_0 = queryRows[0 + group * 2];
                        float q0_1 = queryRows[1 + group * 2];
                        for (int entry = warp; entry < 32; entry += 1)
                        {
                            int e_0 = keyEntries[entry * 36 + group];
                            products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0) * q0_1;
                        }
                    }

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(32 + lane, 35);
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
                        for (int block = first / 16 + warp; block * 16 < first + count; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = keys[block * 36 + 0 + lane];
                            global::QuantSdk.Gpu.Packed128 c1 = default;
                            if (32 + lane < 36)
                            {
                                c1 = keys[block * 36 + 32 + lane];
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
                                bool upper8 = (lane & 8) != 0;
                                float r8_0 = (upper8 ? a8 : a0) + global::ILGPU.Warp.ShuffleXor(upper8 ? a0 : a8, 8);
                                float r8_1 = (upper8 ? a9 : a1) + global::ILGPU.Warp.ShuffleXor(upper8 ? a1 : a9, 8);
                                float r8_2 = (upper8 ? a10 : a2) + global::ILGPU.Warp.ShuffleXor(upper8 ? a2 : a10, 8);
                                float r8_3 = (upper8 ? a11 : a3) + global::ILGPU.Warp.ShuffleXor(upper8 ? a3 : a11, 8);
                                float r8_4 = (upper8 ? a12 : a4) + global::ILGPU.Warp.ShuffleXor(upper8 ? a4 : a12, 8);
                                float r8_5 = (upper8 ? a13 : a5) + global::ILGPU.Warp.ShuffleXor(upper8 ? a5 : a13, 8);
                                float r8_6 = (upper8 ? a14 : a6) + global::ILGPU.Warp.ShuffleXor(upper8 ? a6 : a14, 8);
                                float r8_7 = (upper8 ? a15 : a7) + global::ILGPU.Warp.ShuffleXor(upper8 ? a7 : a15, 8);
                                bool upper4 = (lane & 4) != 0;
                                float r4_0 = (upper4 ? r8_4 : r8_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_0 : r8_4, 4);
                                float r4_1 = (upper4 ? r8_5 : r8_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_1 : r8_5, 4);
                                float r4_2 = (upper4 ? r8_6 : r8_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_2 : r8_6, 4);
                                float r4_3 = (upper4 ? r8_7 : r8_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_3 : r8_7, 4);
                                bool upper2 = (lane & 2) != 0;
                                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                                bool upper1 = (lane & 1) != 0;
                                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
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
                            float weight = token < count ? global::QuantSdk.Gpu.AttentionMath.Exp2((rowScores[token] - origin) * 0.17002325f) : 0f;
                            rowScores[token] = weight;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightQuads = scores.Cast<global::QuantSdk.Gpu.Float128>();
                    for (int tile = 0; tile < 2; tile++)
                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        int group = lane + tile * 18;
                        if (lane < 18)
                        {
                            for (int block = first / 16 + warp; block * 16 < first + count; block += 1)
                            {
                                global::QuantSdk.Gpu.Packed128 c = values[block * 36 + group];
                                int weightsAt = (block * 16 - first) / 4;
                                global::QuantSdk.Gpu.Float128 p0_0 = weightQuads[weightsAt + 0];
                                int e0_0 = valueEntries[(c.X & 0xFF) * 36 + group];
                                float v0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0);
                                a0_0 += p0_0.X * v0_0;
                                float v0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0);
                                a0_1 += p0_0.X * v0_1;
                                int e1_0 = valueEntries[(c.X >> 8 & 0xFF) * 36 + group];
                                float v1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0);
                                a0_0 += p0_0.Y * v1_0;
                                float v1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0);
                                a0_1 += p0_0.Y * v1_1;
                                int e2_0 = valueEntries[(c.X >> 16 & 0xFF) * 36 + group];
                                float v2_0 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0);
                                a0_0 += p0_0.Z * v2_0;
                                float v2_1 = global::QuantSdk.Gpu.DeviceMath.High(e2_0);
                                a0_1 += p0_0.Z * v2_1;
                                int e3_0 = valueEntries[(c.X >> 24 & 0xFF) * 36 + group];
                                float v3_0 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0);
                                a0_0 += p0_0.W * v3_0;
                                float v3_1 = global::QuantSdk.Gpu.DeviceMath.High(e3_0);
                                a0_1 += p0_0.W * v3_1;
                                global::QuantSdk.Gpu.Float128 p1_0 = weightQuads[weightsAt + 1];
                                int e4_0 = valueEntries[(c.Y & 0xFF) * 36 + group];
                                float v4_0 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0);
                                a0_0 += p1_0.X * v4_0;
                                float v4_1 = global::QuantSdk.Gpu.DeviceMath.High(e4_0);
                                a0_1 += p1_0.X * v4_1;
                                int e5_0 = valueEntries[(c.Y >> 8 & 0xFF) * 36 + group];
                                float v5_0 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0);
                                a0_0 += p1_0.Y * v5_0;
                                float v5_1 = global::QuantSdk.Gpu.DeviceMath.High(e5_0);
                                a0_1 += p1_0.Y * v5_1;
                                int e6_0 = valueEntries[(c.Y >> 16 & 0xFF) * 36 + group];
                                float v6_0 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0);
                                a0_0 += p1_0.Z * v6_0;
                                float v6_1 = global::QuantSdk.Gpu.DeviceMath.High(e6_0);
                                a0_1 += p1_0.Z * v6_1;
                                int e7_0 = valueEntries[(c.Y >> 24 & 0xFF) * 36 + group];
                                float v7_0 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0);
                                a0_0 += p1_0.W * v7_0;
                                float v7_1 = global::QuantSdk.Gpu.DeviceMath.High(e7_0);
                                a0_1 += p1_0.W * v7_1;
                                global::QuantSdk.Gpu.Float128 p2_0 = weightQuads[weightsAt + 2];
                                int e8_0 = valueEntries[(c.Z & 0xFF) * 36 + group];
                                float v8_0 = global::QuantSdk.Gpu.DeviceMath.Low(e8_0);
                                a0_0 += p2_0.X * v8_0;
                                float v8_1 = global::QuantSdk.Gpu.DeviceMath.High(e8_0);
                                a0_1 += p2_0.X * v8_1;
                                int e9_0 = valueEntries[(c.Z >> 8 & 0xFF) * 36 + group];
                                float v9_0 = global::QuantSdk.Gpu.DeviceMath.Low(e9_0);
                                a0_0 += p2_0.Y * v9_0;
                                float v9_1 = global::QuantSdk.Gpu.DeviceMath.High(e9_0);
                                a0_1 += p2_0.Y * v9_1;
                                int e10_0 = valueEntries[(c.Z >> 16 & 0xFF) * 36 + group];
                                float v10_0 = global::QuantSdk.Gpu.DeviceMath.Low(e10_0);
                                a0_0 += p2_0.Z * v10_0;
                                float v10_1 = global::QuantSdk.Gpu.DeviceMath.High(e10_0);
                                a0_1 += p2_0.Z * v10_1;
                                int e11_0 = valueEntries[(c.Z >> 24 & 0xFF) * 36 + group];
                                float v11_0 = global::QuantSdk.Gpu.DeviceMath.Low(e11_0);
                                a0_0 += p2_0.W * v11_0;
                                float v11_1 = global::QuantSdk.Gpu.DeviceMath.High(e11_0);
                                a0_1 += p2_0.W * v11_1;
                                global::QuantSdk.Gpu.Float128 p3_0 = weightQuads[weightsAt + 3];
                                int e12_0 = valueEntries[(c.W & 0xFF) * 36 + group];
                                float v12_0 = global::QuantSdk.Gpu.DeviceMath.Low(e12_0);
                                a0_0 += p3_0.X * v12_0;
                                float v12_1 = global::QuantSdk.Gpu.DeviceMath.High(e12_0);
                                a0_1 += p3_0.X * v12_1;
                                int e13_0 = valueEntries[(c.W >> 8 & 0xFF) * 36 + group];
                                float v13_0 = global::QuantSdk.Gpu.DeviceMath.Low(e13_0);
                                a0_0 += p3_0.Y * v13_0;
                                float v13_1 = global::QuantSdk.Gpu.DeviceMath.High(e13_0);
                                a0_1 += p3_0.Y * v13_1;
                                int e14_0 = valueEntries[(c.W >> 16 & 0xFF) * 36 + group];
                                float v14_0 = global::QuantSdk.Gpu.DeviceMath.Low(e14_0);
                                a0_0 += p3_0.Z * v14_0;
                                float v14_1 = global::QuantSdk.Gpu.DeviceMath.High(e14_0);
                                a0_1 += p3_0.Z * v14_1;
                                int e15_0 = valueEntries[(c.W >> 24 & 0xFF) * 36 + group];
                                float v15_0 = global::QuantSdk.Gpu.DeviceMath.Low(e15_0);
                                a0_0 += p3_0.W * v15_0;
                                float v15_1 = global::QuantSdk.Gpu.DeviceMath.High(e15_0);
                                a0_1 += p3_0.W * v15_1;
                            }
                        }
                        global::ILGPU.Group.Barrier();
                        if (lane < 18)
                        {
                            int part = (warp * 1 + 0) * 36;
                            reduction[part + lane * 2 + 0] = a0_0;
                            reduction[part + lane * 2 + 1] = a0_1;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 36; i += 32)
                        {
                            float total = 0f;
                            for (int part = 0; part < 1; part++)
                            {
                                total += reduction[part * 36 + i];
                            }
                            int output = tile * 36 + i;

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
