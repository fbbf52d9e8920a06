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
                "Layer", GpuKernel.Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 16,
                ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 66192,
                ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128),
            Format,
            rotary,
            codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;4,9,1&gt;-rope, 1 query heads, 1 key-value heads of 16, CodebookCentric, planned for h200.</summary>
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
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 16).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(16, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(144, 16384);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(16528, 16).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(16544, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpResults = shared.SubView(16546, 2).Cast<float>();
            if (count <= 0)
            {
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

                {
                    long row = (long)sequence * 1 + head * 1;
                    for (int i = thread; i < 16; i += 32)
                    {
                        int channel = i % 16;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + i / 16) * 16, channel, 16, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<float> products = table.SubView(0, 16384).Cast<float>();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> keyEntries = keyBooks.Cast<global::QuantSdk.Gpu.Packed64>().SubView((long)head * 2048, 2048);

                    {
                        int group = global::ILGPU.IntrinsicMath.Min(0 + lane, 3);
                        float factor = 0 + lane < 4 ? 1f : 0f;
                        float q0_0 = queryRows[0 + group * 4] * factor;
                        float q0_1 = queryRows[1 + group * 4] * factor;
                        float q0_2 = queryRows[2 + group * 4] * factor;
                        float q0_3 = queryRows[3 + group * 4] * factor;
                        for (int entry = warp; entry < 512; entry += 1)
                        {
                            global::QuantSdk.Gpu.Packed64 e_0 = keyEntries[entry * 4 + group];
                            products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * q0_0 + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * q0_1 + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * q0_2 + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * q0_3;
                        }
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 4), (long)(cache.Tokens / 8) * 4);
                        global::ILGPU.ArrayView<float> t0_0 = products.SubView(0 + lane, 16353);
                        for (int block = first / 8 + warp; block * 8 < first + count; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = default;
                            if (0 + lane < 4)
                            {
                                c0 = keys[block * 4 + 0 + lane];
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
                                bool upper4 = (lane & 4) != 0;
                                float r4_0 = (upper4 ? a4 : a0) + global::ILGPU.Warp.ShuffleXor(upper4 ? a0 : a4, 4);
                                float r4_1 = (upper4 ? a5 : a1) + global::ILGPU.Warp.ShuffleXor(upper4 ? a1 : a5, 4);
                                float r4_2 = (upper4 ? a6 : a2) + global::ILGPU.Warp.ShuffleXor(upper4 ? a2 : a6, 4);
                                float r4_3 = (upper4 ? a7 : a3) + global::ILGPU.Warp.ShuffleXor(upper4 ? a3 : a7, 4);
                                bool upper2 = (lane & 2) != 0;
                                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                                bool upper1 = (lane & 1) != 0;
                                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
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
                            float weight = token < count ? global::QuantSdk.Gpu.AttentionMath.Exp2((rowScores[token] - origin) * 0.36067376f) : 0f;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 1024, 1024);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 1024; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> valueEntries = table.SubView(0, 4096).Cast<global::QuantSdk.Gpu.Packed64>();
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 8) * 4), (long)(cache.Tokens / 8) * 4);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightQuads = scores.Cast<global::QuantSdk.Gpu.Float128>();

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        int group = lane;
                        if (lane < 4)
                        {
                            for (int block = first / 8 + warp; block * 8 < first + count; block += 1)
                            {
                                global::QuantSdk.Gpu.Packed128 c = values[block * 4 + group];
                                int weightsAt = (block * 8 - first) / 4;
                                global::QuantSdk.Gpu.Float128 p0_0 = weightQuads[weightsAt + 0];
                                global::QuantSdk.Gpu.Packed64 e0_0 = valueEntries[(c.X << 2 & 0x3FFFC) + group];
                                float v0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                a0_0 += p0_0.X * v0_0;
                                float v0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                a0_1 += p0_0.X * v0_1;
                                float v0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                a0_2 += p0_0.X * v0_2;
                                float v0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_3 += p0_0.X * v0_3;
                                global::QuantSdk.Gpu.Packed64 e1_0 = valueEntries[(c.X >> 14 & 0x3FFFC) + group];
                                float v1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.X);
                                a0_0 += p0_0.Y * v1_0;
                                float v1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.X);
                                a0_1 += p0_0.Y * v1_1;
                                float v1_2 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.Y);
                                a0_2 += p0_0.Y * v1_2;
                                float v1_3 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.Y);
                                a0_3 += p0_0.Y * v1_3;
                                global::QuantSdk.Gpu.Packed64 e2_0 = valueEntries[(c.Y << 2 & 0x3FFFC) + group];
                                float v2_0 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.X);
                                a0_0 += p0_0.Z * v2_0;
                                float v2_1 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.X);
                                a0_1 += p0_0.Z * v2_1;
                                float v2_2 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.Y);
                                a0_2 += p0_0.Z * v2_2;
                                float v2_3 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.Y);
                                a0_3 += p0_0.Z * v2_3;
                                global::QuantSdk.Gpu.Packed64 e3_0 = valueEntries[(c.Y >> 14 & 0x3FFFC) + group];
                                float v3_0 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.X);
                                a0_0 += p0_0.W * v3_0;
                                float v3_1 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.X);
                                a0_1 += p0_0.W * v3_1;
                                float v3_2 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.Y);
                                a0_2 += p0_0.W * v3_2;
                                float v3_3 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.Y);
                                a0_3 += p0_0.W * v3_3;
                                global::QuantSdk.Gpu.Float128 p1_0 = weightQuads[weightsAt + 1];
                                global::QuantSdk.Gpu.Packed64 e4_0 = valueEntries[(c.Z << 2 & 0x3FFFC) + group];
                                float v4_0 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.X);
                                a0_0 += p1_0.X * v4_0;
                                float v4_1 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.X);
                                a0_1 += p1_0.X * v4_1;
                                float v4_2 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.Y);
                                a0_2 += p1_0.X * v4_2;
                                float v4_3 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.Y);
                                a0_3 += p1_0.X * v4_3;
                                global::QuantSdk.Gpu.Packed64 e5_0 = valueEntries[(c.Z >> 14 & 0x3FFFC) + group];
                                float v5_0 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.X);
                                a0_0 += p1_0.Y * v5_0;
                                float v5_1 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.X);
                                a0_1 += p1_0.Y * v5_1;
                                float v5_2 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.Y);
                                a0_2 += p1_0.Y * v5_2;
                                float v5_3 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.Y);
                                a0_3 += p1_0.Y * v5_3;
                                global::QuantSdk.Gpu.Packed64 e6_0 = valueEntries[(c.W << 2 & 0x3FFFC) + group];
                                float v6_0 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.X);
                                a0_0 += p1_0.Z * v6_0;
                                float v6_1 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.X);
                                a0_1 += p1_0.Z * v6_1;
                                float v6_2 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.Y);
                                a0_2 += p1_0.Z * v6_2;
                                float v6_3 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.Y);
                                a0_3 += p1_0.Z * v6_3;
                                global::QuantSdk.Gpu.Packed64 e7_0 = valueEntries[(c.W >> 14 & 0x3FFFC) + group];
                                float v7_0 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.X);
                                a0_0 += p1_0.W * v7_0;
                                float v7_1 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.X);
                                a0_1 += p1_0.W * v7_1;
                                float v7_2 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.Y);
                                a0_2 += p1_0.W * v7_2;
                                float v7_3 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.Y);
                                a0_3 += p1_0.W * v7_3;
                            }
                        }
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
                            for (int part = 0; part < 1; part++)
                            {
                                total += reduction[part * 16 + i];
                            }
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
        }
    }
}
