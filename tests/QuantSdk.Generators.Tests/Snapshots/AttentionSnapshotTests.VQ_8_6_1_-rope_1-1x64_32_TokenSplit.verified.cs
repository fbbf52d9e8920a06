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
                "Layer", GpuKernel.Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 64,
                ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 9232,
                ScoreTokens: 128, BlockTokens: 32, MinimumTokens: 128),
            Format,
            rotary,
            codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;8,6,1&gt;-rope, 1 query heads, 1 key-value heads of 64, TokenSplit, planned for h200.</summary>
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 64).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(64, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(192, 2048);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(2240, 64).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(2304, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpResults = shared.SubView(2306, 2).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 64; i += 32)
                    {
                        outputs[row * 64 + i] = 0f;
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
                    for (int i = thread; i < 64; i += 32)
                    {
                        int channel = i % 64;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + i / 64) * 64, channel, 64, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 512, 512);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 512; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntries = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<byte> keys = cache.KeyCodes.Cast<byte>().SubView(plane * ((long)cache.Tokens * 8), (long)cache.Tokens * 8);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int position = block * 32 + lane;
                            float s0 = 0f;
                            for (int group = 0; group < 8; group++)
                            {
                                int code = keys[(position / 16 * 8 + group) * 16 + position % 16];
                                global::QuantSdk.Gpu.Packed128 e_0 = keyEntries[code * 8 + group];
                                int channel0 = group * 8 + 0;
                                float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                s0 += k0 * queryRows[0 + channel0];
                                int channel1 = group * 8 + 1;
                                float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                s0 += k1 * queryRows[0 + channel1];
                                int channel2 = group * 8 + 2;
                                float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                s0 += k2 * queryRows[0 + channel2];
                                int channel3 = group * 8 + 3;
                                float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                s0 += k3 * queryRows[0 + channel3];
                                int channel4 = group * 8 + 4;
                                float k4 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                s0 += k4 * queryRows[0 + channel4];
                                int channel5 = group * 8 + 5;
                                float k5 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                s0 += k5 * queryRows[0 + channel5];
                                int channel6 = group * 8 + 6;
                                float k6 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                s0 += k6 * queryRows[0 + channel6];
                                int channel7 = group * 8 + 7;
                                float k7 = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                s0 += k7 * queryRows[0 + channel7];
                            }
                            int token = position - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
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
                            float weight = token < count ? global::QuantSdk.Gpu.AttentionMath.Exp2((rowScores[token] - origin) * 0.18033688f) : 0f;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 512, 512);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 512; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntries = table.SubView(0, 2048).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 16) * 8), (long)(cache.Tokens / 16) * 8);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> weightQuads = scores.Cast<global::QuantSdk.Gpu.Float128>();

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        int group = lane;
                        if (lane < 8)
                        {
                            for (int block = first / 16 + warp; block * 16 < first + count; block += 1)
                            {
                                global::QuantSdk.Gpu.Packed128 c = values[block * 8 + group];
                                int weightsAt = (block * 16 - first) / 4;
                                global::QuantSdk.Gpu.Float128 p0_0 = weightQuads[weightsAt + 0];
                                global::QuantSdk.Gpu.Packed128 e0_0 = valueEntries[(c.X << 3 & 0x7F8) + group];
                                float v0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.X);
                                a0_0 += p0_0.X * v0_0;
                                float v0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.X);
                                a0_1 += p0_0.X * v0_1;
                                float v0_2 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Y);
                                a0_2 += p0_0.X * v0_2;
                                float v0_3 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Y);
                                a0_3 += p0_0.X * v0_3;
                                float v0_4 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.Z);
                                a0_4 += p0_0.X * v0_4;
                                float v0_5 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.Z);
                                a0_5 += p0_0.X * v0_5;
                                float v0_6 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0.W);
                                a0_6 += p0_0.X * v0_6;
                                float v0_7 = global::QuantSdk.Gpu.DeviceMath.High(e0_0.W);
                                a0_7 += p0_0.X * v0_7;
                                global::QuantSdk.Gpu.Packed128 e1_0 = valueEntries[(c.X >> 5 & 0x7F8) + group];
                                float v1_0 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.X);
                                a0_0 += p0_0.Y * v1_0;
                                float v1_1 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.X);
                                a0_1 += p0_0.Y * v1_1;
                                float v1_2 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.Y);
                                a0_2 += p0_0.Y * v1_2;
                                float v1_3 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.Y);
                                a0_3 += p0_0.Y * v1_3;
                                float v1_4 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.Z);
                                a0_4 += p0_0.Y * v1_4;
                                float v1_5 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.Z);
                                a0_5 += p0_0.Y * v1_5;
                                float v1_6 = global::QuantSdk.Gpu.DeviceMath.Low(e1_0.W);
                                a0_6 += p0_0.Y * v1_6;
                                float v1_7 = global::QuantSdk.Gpu.DeviceMath.High(e1_0.W);
                                a0_7 += p0_0.Y * v1_7;
                                global::QuantSdk.Gpu.Packed128 e2_0 = valueEntries[(c.X >> 13 & 0x7F8) + group];
                                float v2_0 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.X);
                                a0_0 += p0_0.Z * v2_0;
                                float v2_1 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.X);
                                a0_1 += p0_0.Z * v2_1;
                                float v2_2 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.Y);
                                a0_2 += p0_0.Z * v2_2;
                                float v2_3 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.Y);
                                a0_3 += p0_0.Z * v2_3;
                                float v2_4 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.Z);
                                a0_4 += p0_0.Z * v2_4;
                                float v2_5 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.Z);
                                a0_5 += p0_0.Z * v2_5;
                                float v2_6 = global::QuantSdk.Gpu.DeviceMath.Low(e2_0.W);
                                a0_6 += p0_0.Z * v2_6;
                                float v2_7 = global::QuantSdk.Gpu.DeviceMath.High(e2_0.W);
                                a0_7 += p0_0.Z * v2_7;
                                global::QuantSdk.Gpu.Packed128 e3_0 = valueEntries[(c.X >> 21 & 0x7F8) + group];
                                float v3_0 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.X);
                                a0_0 += p0_0.W * v3_0;
                                float v3_1 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.X);
                                a0_1 += p0_0.W * v3_1;
                                float v3_2 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.Y);
                                a0_2 += p0_0.W * v3_2;
                                float v3_3 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.Y);
                                a0_3 += p0_0.W * v3_3;
                                float v3_4 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.Z);
                                a0_4 += p0_0.W * v3_4;
                                float v3_5 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.Z);
                                a0_5 += p0_0.W * v3_5;
                                float v3_6 = global::QuantSdk.Gpu.DeviceMath.Low(e3_0.W);
                                a0_6 += p0_0.W * v3_6;
                                float v3_7 = global::QuantSdk.Gpu.DeviceMath.High(e3_0.W);
                                a0_7 += p0_0.W * v3_7;
                                global::QuantSdk.Gpu.Float128 p1_0 = weightQuads[weightsAt + 1];
                                global::QuantSdk.Gpu.Packed128 e4_0 = valueEntries[(c.Y << 3 & 0x7F8) + group];
                                float v4_0 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.X);
                                a0_0 += p1_0.X * v4_0;
                                float v4_1 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.X);
                                a0_1 += p1_0.X * v4_1;
                                float v4_2 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.Y);
                                a0_2 += p1_0.X * v4_2;
                                float v4_3 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.Y);
                                a0_3 += p1_0.X * v4_3;
                                float v4_4 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.Z);
                                a0_4 += p1_0.X * v4_4;
                                float v4_5 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.Z);
                                a0_5 += p1_0.X * v4_5;
                                float v4_6 = global::QuantSdk.Gpu.DeviceMath.Low(e4_0.W);
                                a0_6 += p1_0.X * v4_6;
                                float v4_7 = global::QuantSdk.Gpu.DeviceMath.High(e4_0.W);
                                a0_7 += p1_0.X * v4_7;
                                global::QuantSdk.Gpu.Packed128 e5_0 = valueEntries[(c.Y >> 5 & 0x7F8) + group];
                                float v5_0 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.X);
                                a0_0 += p1_0.Y * v5_0;
                                float v5_1 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.X);
                                a0_1 += p1_0.Y * v5_1;
                                float v5_2 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.Y);
                                a0_2 += p1_0.Y * v5_2;
                                float v5_3 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.Y);
                                a0_3 += p1_0.Y * v5_3;
                                float v5_4 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.Z);
                                a0_4 += p1_0.Y * v5_4;
                                float v5_5 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.Z);
                                a0_5 += p1_0.Y * v5_5;
                                float v5_6 = global::QuantSdk.Gpu.DeviceMath.Low(e5_0.W);
                                a0_6 += p1_0.Y * v5_6;
                                float v5_7 = global::QuantSdk.Gpu.DeviceMath.High(e5_0.W);
                                a0_7 += p1_0.Y * v5_7;
                                global::QuantSdk.Gpu.Packed128 e6_0 = valueEntries[(c.Y >> 13 & 0x7F8) + group];
                                float v6_0 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.X);
                                a0_0 += p1_0.Z * v6_0;
                                float v6_1 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.X);
                                a0_1 += p1_0.Z * v6_1;
                                float v6_2 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.Y);
                                a0_2 += p1_0.Z * v6_2;
                                float v6_3 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.Y);
                                a0_3 += p1_0.Z * v6_3;
                                float v6_4 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.Z);
                                a0_4 += p1_0.Z * v6_4;
                                float v6_5 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.Z);
                                a0_5 += p1_0.Z * v6_5;
                                float v6_6 = global::QuantSdk.Gpu.DeviceMath.Low(e6_0.W);
                                a0_6 += p1_0.Z * v6_6;
                                float v6_7 = global::QuantSdk.Gpu.DeviceMath.High(e6_0.W);
                                a0_7 += p1_0.Z * v6_7;
                                global::QuantSdk.Gpu.Packed128 e7_0 = valueEntries[(c.Y >> 21 & 0x7F8) + group];
                                float v7_0 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.X);
                                a0_0 += p1_0.W * v7_0;
                                float v7_1 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.X);
                                a0_1 += p1_0.W * v7_1;
                                float v7_2 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.Y);
                                a0_2 += p1_0.W * v7_2;
                                float v7_3 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.Y);
                                a0_3 += p1_0.W * v7_3;
                                float v7_4 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.Z);
                                a0_4 += p1_0.W * v7_4;
                                float v7_5 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.Z);
                                a0_5 += p1_0.W * v7_5;
                                float v7_6 = global::QuantSdk.Gpu.DeviceMath.Low(e7_0.W);
                                a0_6 += p1_0.W * v7_6;
                                float v7_7 = global::QuantSdk.Gpu.DeviceMath.High(e7_0.W);
                                a0_7 += p1_0.W * v7_7;
                                global::QuantSdk.Gpu.Float128 p2_0 = weightQuads[weightsAt + 2];
                                global::QuantSdk.Gpu.Packed128 e8_0 = valueEntries[(c.Z << 3 & 0x7F8) + group];
                                float v8_0 = global::QuantSdk.Gpu.DeviceMath.Low(e8_0.X);
                                a0_0 += p2_0.X * v8_0;
                                float v8_1 = global::QuantSdk.Gpu.DeviceMath.High(e8_0.X);
                                a0_1 += p2_0.X * v8_1;
                                float v8_2 = global::QuantSdk.Gpu.DeviceMath.Low(e8_0.Y);
                                a0_2 += p2_0.X * v8_2;
                                float v8_3 = global::QuantSdk.Gpu.DeviceMath.High(e8_0.Y);
                                a0_3 += p2_0.X * v8_3;
                                float v8_4 = global::QuantSdk.Gpu.DeviceMath.Low(e8_0.Z);
                                a0_4 += p2_0.X * v8_4;
                                float v8_5 = global::QuantSdk.Gpu.DeviceMath.High(e8_0.Z);
                                a0_5 += p2_0.X * v8_5;
                                float v8_6 = global::QuantSdk.Gpu.DeviceMath.Low(e8_0.W);
                                a0_6 += p2_0.X * v8_6;
                                float v8_7 = global::QuantSdk.Gpu.DeviceMath.High(e8_0.W);
                                a0_7 += p2_0.X * v8_7;
                                global::QuantSdk.Gpu.Packed128 e9_0 = valueEntries[(c.Z >> 5 & 0x7F8) + group];
                                float v9_0 = global::QuantSdk.Gpu.DeviceMath.Low(e9_0.X);
                                a0_0 += p2_0.Y * v9_0;
                                float v9_1 = global::QuantSdk.Gpu.DeviceMath.High(e9_0.X);
                                a0_1 += p2_0.Y * v9_1;
                                float v9_2 = global::QuantSdk.Gpu.DeviceMath.Low(e9_0.Y);
                                a0_2 += p2_0.Y * v9_2;
                                float v9_3 = global::QuantSdk.Gpu.DeviceMath.High(e9_0.Y);
                                a0_3 += p2_0.Y * v9_3;
                                float v9_4 = global::QuantSdk.Gpu.DeviceMath.Low(e9_0.Z);
                                a0_4 += p2_0.Y * v9_4;
                                float v9_5 = global::QuantSdk.Gpu.DeviceMath.High(e9_0.Z);
                                a0_5 += p2_0.Y * v9_5;
                                float v9_6 = global::QuantSdk.Gpu.DeviceMath.Low(e9_0.W);
                                a0_6 += p2_0.Y * v9_6;
                                float v9_7 = global::QuantSdk.Gpu.DeviceMath.High(e9_0.W);
                                a0_7 += p2_0.Y * v9_7;
                                global::QuantSdk.Gpu.Packed128 e10_0 = valueEntries[(c.Z >> 13 & 0x7F8) + group];
                                float v10_0 = global::QuantSdk.Gpu.DeviceMath.Low(e10_0.X);
                                a0_0 += p2_0.Z * v10_0;
                                float v10_1 = global::QuantSdk.Gpu.DeviceMath.High(e10_0.X);
                                a0_1 += p2_0.Z * v10_1;
                                float v10_2 = global::QuantSdk.Gpu.DeviceMath.Low(e10_0.Y);
                                a0_2 += p2_0.Z * v10_2;
                                float v10_3 = global::QuantSdk.Gpu.DeviceMath.High(e10_0.Y);
                                a0_3 += p2_0.Z * v10_3;
                                float v10_4 = global::QuantSdk.Gpu.DeviceMath.Low(e10_0.Z);
                                a0_4 += p2_0.Z * v10_4;
                                float v10_5 = global::QuantSdk.Gpu.DeviceMath.High(e10_0.Z);
                                a0_5 += p2_0.Z * v10_5;
                                float v10_6 = global::QuantSdk.Gpu.DeviceMath.Low(e10_0.W);
                                a0_6 += p2_0.Z * v10_6;
                                float v10_7 = global::QuantSdk.Gpu.DeviceMath.High(e10_0.W);
                                a0_7 += p2_0.Z * v10_7;
                                global::QuantSdk.Gpu.Packed128 e11_0 = valueEntries[(c.Z >> 21 & 0x7F8) + group];
                                float v11_0 = global::QuantSdk.Gpu.DeviceMath.Low(e11_0.X);
                                a0_0 += p2_0.W * v11_0;
                                float v11_1 = global::QuantSdk.Gpu.DeviceMath.High(e11_0.X);
                                a0_1 += p2_0.W * v11_1;
                                float v11_2 = global::QuantSdk.Gpu.DeviceMath.Low(e11_0.Y);
                                a0_2 += p2_0.W * v11_2;
                                float v11_3 = global::QuantSdk.Gpu.DeviceMath.High(e11_0.Y);
                                a0_3 += p2_0.W * v11_3;
                                float v11_4 = global::QuantSdk.Gpu.DeviceMath.Low(e11_0.Z);
                                a0_4 += p2_0.W * v11_4;
                                float v11_5 = global::QuantSdk.Gpu.DeviceMath.High(e11_0.Z);
                                a0_5 += p2_0.W * v11_5;
                                float v11_6 = global::QuantSdk.Gpu.DeviceMath.Low(e11_0.W);
                                a0_6 += p2_0.W * v11_6;
                                float v11_7 = global::QuantSdk.Gpu.DeviceMath.High(e11_0.W);
                                a0_7 += p2_0.W * v11_7;
                                global::QuantSdk.Gpu.Float128 p3_0 = weightQuads[weightsAt + 3];
                                global::QuantSdk.Gpu.Packed128 e12_0 = valueEntries[(c.W << 3 & 0x7F8) + group];
                                float v12_0 = global::QuantSdk.Gpu.DeviceMath.Low(e12_0.X);
                                a0_0 += p3_0.X * v12_0;
                                float v12_1 = global::QuantSdk.Gpu.DeviceMath.High(e12_0.X);
                                a0_1 += p3_0.X * v12_1;
                                float v12_2 = global::QuantSdk.Gpu.DeviceMath.Low(e12_0.Y);
                                a0_2 += p3_0.X * v12_2;
                                float v12_3 = global::QuantSdk.Gpu.DeviceMath.High(e12_0.Y);
                                a0_3 += p3_0.X * v12_3;
                                float v12_4 = global::QuantSdk.Gpu.DeviceMath.Low(e12_0.Z);
                                a0_4 += p3_0.X * v12_4;
                                float v12_5 = global::QuantSdk.Gpu.DeviceMath.High(e12_0.Z);
                                a0_5 += p3_0.X * v12_5;
                                float v12_6 = global::QuantSdk.Gpu.DeviceMath.Low(e12_0.W);
                                a0_6 += p3_0.X * v12_6;
                                float v12_7 = global::QuantSdk.Gpu.DeviceMath.High(e12_0.W);
                                a0_7 += p3_0.X * v12_7;
                                global::QuantSdk.Gpu.Packed128 e13_0 = valueEntries[(c.W >> 5 & 0x7F8) + group];
                                float v13_0 = global::QuantSdk.Gpu.DeviceMath.Low(e13_0.X);
                                a0_0 += p3_0.Y * v13_0;
                                float v13_1 = global::QuantSdk.Gpu.DeviceMath.High(e13_0.X);
                                a0_1 += p3_0.Y * v13_1;
                                float v13_2 = global::QuantSdk.Gpu.DeviceMath.Low(e13_0.Y);
                                a0_2 += p3_0.Y * v13_2;
                                float v13_3 = global::QuantSdk.Gpu.DeviceMath.High(e13_0.Y);
                                a0_3 += p3_0.Y * v13_3;
                                float v13_4 = global::QuantSdk.Gpu.DeviceMath.Low(e13_0.Z);
                                a0_4 += p3_0.Y * v13_4;
                                float v13_5 = global::QuantSdk.Gpu.DeviceMath.High(e13_0.Z);
                                a0_5 += p3_0.Y * v13_5;
                                float v13_6 = global::QuantSdk.Gpu.DeviceMath.Low(e13_0.W);
                                a0_6 += p3_0.Y * v13_6;
                                float v13_7 = global::QuantSdk.Gpu.DeviceMath.High(e13_0.W);
                                a0_7 += p3_0.Y * v13_7;
                                global::QuantSdk.Gpu.Packed128 e14_0 = valueEntries[(c.W >> 13 & 0x7F8) + group];
                                float v14_0 = global::QuantSdk.Gpu.DeviceMath.Low(e14_0.X);
                                a0_0 += p3_0.Z * v14_0;
                                float v14_1 = global::QuantSdk.Gpu.DeviceMath.High(e14_0.X);
                                a0_1 += p3_0.Z * v14_1;
                                float v14_2 = global::QuantSdk.Gpu.DeviceMath.Low(e14_0.Y);
                                a0_2 += p3_0.Z * v14_2;
                                float v14_3 = global::QuantSdk.Gpu.DeviceMath.High(e14_0.Y);
                                a0_3 += p3_0.Z * v14_3;
                                float v14_4 = global::QuantSdk.Gpu.DeviceMath.Low(e14_0.Z);
                                a0_4 += p3_0.Z * v14_4;
                                float v14_5 = global::QuantSdk.Gpu.DeviceMath.High(e14_0.Z);
                                a0_5 += p3_0.Z * v14_5;
                                float v14_6 = global::QuantSdk.Gpu.DeviceMath.Low(e14_0.W);
                                a0_6 += p3_0.Z * v14_6;
                                float v14_7 = global::QuantSdk.Gpu.DeviceMath.High(e14_0.W);
                                a0_7 += p3_0.Z * v14_7;
                                global::QuantSdk.Gpu.Packed128 e15_0 = valueEntries[(c.W >> 21 & 0x7F8) + group];
                                float v15_0 = global::QuantSdk.Gpu.DeviceMath.Low(e15_0.X);
                                a0_0 += p3_0.W * v15_0;
                                float v15_1 = global::QuantSdk.Gpu.DeviceMath.High(e15_0.X);
                                a0_1 += p3_0.W * v15_1;
                                float v15_2 = global::QuantSdk.Gpu.DeviceMath.Low(e15_0.Y);
                                a0_2 += p3_0.W * v15_2;
                                float v15_3 = global::QuantSdk.Gpu.DeviceMath.High(e15_0.Y);
                                a0_3 += p3_0.W * v15_3;
                                float v15_4 = global::QuantSdk.Gpu.DeviceMath.Low(e15_0.Z);
                                a0_4 += p3_0.W * v15_4;
                                float v15_5 = global::QuantSdk.Gpu.DeviceMath.High(e15_0.Z);
                                a0_5 += p3_0.W * v15_5;
                                float v15_6 = global::QuantSdk.Gpu.DeviceMath.Low(e15_0.W);
                                a0_6 += p3_0.W * v15_6;
                                float v15_7 = global::QuantSdk.Gpu.DeviceMath.High(e15_0.W);
                                a0_7 += p3_0.W * v15_7;
                            }
                        }
                        global::ILGPU.Group.Barrier();
                        if (lane < 8)
                        {
                            int part = (warp * 1 + 0) * 64;
                            reduction[part + lane * 8 + 0] = a0_0;
                            reduction[part + lane * 8 + 1] = a0_1;
                            reduction[part + lane * 8 + 2] = a0_2;
                            reduction[part + lane * 8 + 3] = a0_3;
                            reduction[part + lane * 8 + 4] = a0_4;
                            reduction[part + lane * 8 + 5] = a0_5;
                            reduction[part + lane * 8 + 6] = a0_6;
                            reduction[part + lane * 8 + 7] = a0_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 64; i += 32)
                        {
                            float total = 0f;
                            for (int part = 0; part < 1; part++)
                            {
                                total += reduction[part * 64 + i];
                            }
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 64 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 64 + output] = total;
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
