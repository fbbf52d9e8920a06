#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: VQ&lt;16,3,1&gt;, 1 query heads, 1 key-value heads of 48, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 1, KeyValueHeads: 1, HeadDimension: 48,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 1872,
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
            int chunk = ((length + splits - 1) / splits + 31) / 32 * 32;
            int first = split * chunk;
            int count = global::ILGPU.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + 31) / 32 * 32;
            long plane = (long)cache.SequenceOf(sequence) * 1 + head;
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 48).Cast<float>();
            global::ILGPU.ArrayView<float> partners = shared.SubView(48, 48).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(96, 128).Cast<float>();
            global::ILGPU.ArrayView<int> table = shared.SubView(224, 192);
            global::ILGPU.ArrayView<float> reduction = shared.SubView(416, 48).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(464, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(466, 1).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(467, 1).Cast<float>();
            if (count <= 0)
            {
                long row = (long)sequence * 1 + head * 1;
                if (splits == 1)
                {
                    for (int i = thread; i < 48; i += 32)
                    {
                        outputs[row * 48 + i] = 0f;
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
                    for (int i = thread; i < 48; i += 32)
                    {
                        int channel = i;
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 48, channel, 48, cosines, sines, positions, length - 1);
                        float partner = global::QuantSdk.Gpu.AttentionMath.Turned(queries, row * 48, global::QuantSdk.Gpu.AttentionMath.Partner(channel, 48), 48, cosines, sines, positions, length - 1);
                        partners[i] = channel < 24 ? partner : -partner;
                    }
                    global::ILGPU.Group.Barrier();
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesSource = keyBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 48, 48);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntriesTarget = table.SubView(0, 192).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 48; i += 32)

                    {
                        keyEntriesTarget[i] = keyEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keyEntries = table.SubView(0, 192).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<byte> keys = cache.KeyCodes.Cast<byte>().SubView(plane * ((long)cache.Tokens * 3 / 2), (long)cache.Tokens * 3 / 2);
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int position = block * 32 + lane;
                            float s0 = 0f;
                            if (positions != 0)
                            {
                                int angle = global::ILGPU.IntrinsicMath.Min(position, positions - 1);
                                for (int group = 0; group < 3; group++)
                                {
                                    int place = (position / 32 * 3 + group) * 32 + position % 32;
                                    int code = keys[place >> 1] >> ((place & 1) * 4) & 15;
                                    int e_at = (code * 3 + group) << 1;
                                    global::QuantSdk.Gpu.Packed128 e_0 = keyEntries[e_at];
                                    global::QuantSdk.Gpu.Packed128 e_1 = keyEntries[e_at + 1];
                                    int channel0 = group * 16 + 0;
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    int pair0 = (channel0 < 24 ? channel0 : channel0 - 24) * positions + angle;
                                    float cosine0 = k0 * cosines[pair0];
                                    float sine0 = k0 * sines[pair0];
                                    s0 += cosine0 * queryRows[0 + channel0] + sine0 * partners[0 + channel0];
                                    int channel1 = group * 16 + 1;
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    int pair1 = (channel1 < 24 ? channel1 : channel1 - 24) * positions + angle;
                                    float cosine1 = k1 * cosines[pair1];
                                    float sine1 = k1 * sines[pair1];
                                    s0 += cosine1 * queryRows[0 + channel1] + sine1 * partners[0 + channel1];
                                    int channel2 = group * 16 + 2;
                                    float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    int pair2 = (channel2 < 24 ? channel2 : channel2 - 24) * positions + angle;
                                    float cosine2 = k2 * cosines[pair2];
                                    float sine2 = k2 * sines[pair2];
                                    s0 += cosine2 * queryRows[0 + channel2] + sine2 * partners[0 + channel2];
                                    int channel3 = group * 16 + 3;
                                    float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    int pair3 = (channel3 < 24 ? channel3 : channel3 - 24) * positions + angle;
                                    float cosine3 = k3 * cosines[pair3];
                                    float sine3 = k3 * sines[pair3];
                                    s0 += cosine3 * queryRows[0 + channel3] + sine3 * partners[0 + channel3];
                                    int channel4 = group * 16 + 4;
                                    float k4 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    int pair4 = (channel4 < 24 ? channel4 : channel4 - 24) * positions + angle;
                                    float cosine4 = k4 * cosines[pair4];
                                    float sine4 = k4 * sines[pair4];
                                    s0 += cosine4 * queryRows[0 + channel4] + sine4 * partners[0 + channel4];
                                    int channel5 = group * 16 + 5;
                                    float k5 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    int pair5 = (channel5 < 24 ? channel5 : channel5 - 24) * positions + angle;
                                    float cosine5 = k5 * cosines[pair5];
                                    float sine5 = k5 * sines[pair5];
                                    s0 += cosine5 * queryRows[0 + channel5] + sine5 * partners[0 + channel5];
                                    int channel6 = group * 16 + 6;
                                    float k6 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    int pair6 = (channel6 < 24 ? channel6 : channel6 - 24) * positions + angle;
                                    float cosine6 = k6 * cosines[pair6];
                                    float sine6 = k6 * sines[pair6];
                                    s0 += cosine6 * queryRows[0 + channel6] + sine6 * partners[0 + channel6];
                                    int channel7 = group * 16 + 7;
                                    float k7 = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    int pair7 = (channel7 < 24 ? channel7 : channel7 - 24) * positions + angle;
                                    float cosine7 = k7 * cosines[pair7];
                                    float sine7 = k7 * sines[pair7];
                                    s0 += cosine7 * queryRows[0 + channel7] + sine7 * partners[0 + channel7];
                                    int channel8 = group * 16 + 8;
                                    float k8 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    int pair8 = (channel8 < 24 ? channel8 : channel8 - 24) * positions + angle;
                                    float cosine8 = k8 * cosines[pair8];
                                    float sine8 = k8 * sines[pair8];
                                    s0 += cosine8 * queryRows[0 + channel8] + sine8 * partners[0 + channel8];
                                    int channel9 = group * 16 + 9;
                                    float k9 = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    int pair9 = (channel9 < 24 ? channel9 : channel9 - 24) * positions + angle;
                                    float cosine9 = k9 * cosines[pair9];
                                    float sine9 = k9 * sines[pair9];
                                    s0 += cosine9 * queryRows[0 + channel9] + sine9 * partners[0 + channel9];
                                    int channel10 = group * 16 + 10;
                                    float k10 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    int pair10 = (channel10 < 24 ? channel10 : channel10 - 24) * positions + angle;
                                    float cosine10 = k10 * cosines[pair10];
                                    float sine10 = k10 * sines[pair10];
                                    s0 += cosine10 * queryRows[0 + channel10] + sine10 * partners[0 + channel10];
                                    int channel11 = group * 16 + 11;
                                    float k11 = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    int pair11 = (channel11 < 24 ? channel11 : channel11 - 24) * positions + angle;
                                    float cosine11 = k11 * cosines[pair11];
                                    float sine11 = k11 * sines[pair11];
                                    s0 += cosine11 * queryRows[0 + channel11] + sine11 * partners[0 + channel11];
                                    int channel12 = group * 16 + 12;
                                    float k12 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    int pair12 = (channel12 < 24 ? channel12 : channel12 - 24) * positions + angle;
                                    float cosine12 = k12 * cosines[pair12];
                                    float sine12 = k12 * sines[pair12];
                                    s0 += cosine12 * queryRows[0 + channel12] + sine12 * partners[0 + channel12];
                                    int channel13 = group * 16 + 13;
                                    float k13 = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    int pair13 = (channel13 < 24 ? channel13 : channel13 - 24) * positions + angle;
                                    float cosine13 = k13 * cosines[pair13];
                                    float sine13 = k13 * sines[pair13];
                                    s0 += cosine13 * queryRows[0 + channel13] + sine13 * partners[0 + channel13];
                                    int channel14 = group * 16 + 14;
                                    float k14 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    int pair14 = (channel14 < 24 ? channel14 : channel14 - 24) * positions + angle;
                                    float cosine14 = k14 * cosines[pair14];
                                    float sine14 = k14 * sines[pair14];
                                    s0 += cosine14 * queryRows[0 + channel14] + sine14 * partners[0 + channel14];
                                    int channel15 = group * 16 + 15;
                                    float k15 = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    int pair15 = (channel15 < 24 ? channel15 : channel15 - 24) * positions + angle;
                                    float cosine15 = k15 * cosines[pair15];
                                    float sine15 = k15 * sines[pair15];
                                    s0 += cosine15 * queryRows[0 + channel15] + sine15 * partners[0 + channel15];
                                }
                            }
                            else
                            {
                                for (int group = 0; group < 3; group++)
                                {
                                    int place = (position / 32 * 3 + group) * 32 + position % 32;
                                    int code = keys[place >> 1] >> ((place & 1) * 4) & 15;
                                    int e_at = (code * 3 + group) << 1;
                                    global::QuantSdk.Gpu.Packed128 e_0 = keyEntries[e_at];
                                    global::QuantSdk.Gpu.Packed128 e_1 = keyEntries[e_at + 1];
                                    int channel0 = group * 16 + 0;
                                    float k0 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X);
                                    s0 += k0 * queryRows[0 + channel0];
                                    int channel1 = group * 16 + 1;
                                    float k1 = global::QuantSdk.Gpu.DeviceMath.High(e_0.X);
                                    s0 += k1 * queryRows[0 + channel1];
                                    int channel2 = group * 16 + 2;
                                    float k2 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y);
                                    s0 += k2 * queryRows[0 + channel2];
                                    int channel3 = group * 16 + 3;
                                    float k3 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Y);
                                    s0 += k3 * queryRows[0 + channel3];
                                    int channel4 = group * 16 + 4;
                                    float k4 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z);
                                    s0 += k4 * queryRows[0 + channel4];
                                    int channel5 = group * 16 + 5;
                                    float k5 = global::QuantSdk.Gpu.DeviceMath.High(e_0.Z);
                                    s0 += k5 * queryRows[0 + channel5];
                                    int channel6 = group * 16 + 6;
                                    float k6 = global::QuantSdk.Gpu.DeviceMath.Low(e_0.W);
                                    s0 += k6 * queryRows[0 + channel6];
                                    int channel7 = group * 16 + 7;
                                    float k7 = global::QuantSdk.Gpu.DeviceMath.High(e_0.W);
                                    s0 += k7 * queryRows[0 + channel7];
                                    int channel8 = group * 16 + 8;
                                    float k8 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.X);
                                    s0 += k8 * queryRows[0 + channel8];
                                    int channel9 = group * 16 + 9;
                                    float k9 = global::QuantSdk.Gpu.DeviceMath.High(e_1.X);
                                    s0 += k9 * queryRows[0 + channel9];
                                    int channel10 = group * 16 + 10;
                                    float k10 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Y);
                                    s0 += k10 * queryRows[0 + channel10];
                                    int channel11 = group * 16 + 11;
                                    float k11 = global::QuantSdk.Gpu.DeviceMath.High(e_1.Y);
                                    s0 += k11 * queryRows[0 + channel11];
                                    int channel12 = group * 16 + 12;
                                    float k12 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.Z);
                                    s0 += k12 * queryRows[0 + channel12];
                                    int channel13 = group * 16 + 13;
                                    float k13 = global::QuantSdk.Gpu.DeviceMath.High(e_1.Z);
                                    s0 += k13 * queryRows[0 + channel13];
                                    int channel14 = group * 16 + 14;
                                    float k14 = global::QuantSdk.Gpu.DeviceMath.Low(e_1.W);
                                    s0 += k14 * queryRows[0 + channel14];
                                    int channel15 = group * 16 + 15;
                                    float k15 = global::QuantSdk.Gpu.DeviceMath.High(e_1.W);
                                    s0 += k15 * queryRows[0 + channel15];
                                }
                            }
                            int token = position - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
                            }
                        }
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)(cache.Tokens / 32) * 3), (long)(cache.Tokens / 32) * 3);
                    int lastValues = (first + count - 1) / 32;
                    global::QuantSdk.Gpu.Packed128 nextValues0 = values[global::ILGPU.IntrinsicMath.Min(first / 32 + warp, lastValues) * 3 + global::ILGPU.IntrinsicMath.Min(lane, 2) + 0];
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
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.2082351f + 12f);
                            quad.X = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight0);
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.2082351f + 12f);
                            quad.Y = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight1);
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.2082351f + 12f);
                            quad.Z = global::QuantSdk.Gpu.AttentionMath.SplitWeight(weight2);
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.2082351f + 12f);
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesSource = valueBooks.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)head * 48, 48);
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntriesTarget = table.SubView(0, 192).Cast<global::QuantSdk.Gpu.Packed128>();
                    for (int i = thread; i < 48; i += 32)

                    {
                        valueEntriesTarget[i] = valueEntriesSource[i];
                    }
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> valueEntries = table.SubView(0, 192).Cast<global::QuantSdk.Gpu.Packed128>();
                    global::ILGPU.Group.Barrier();
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
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        float a0_8 = 0f;
                        float a0_9 = 0f;
                        float a0_10 = 0f;
                        float a0_11 = 0f;
                        float a0_12 = 0f;
                        float a0_13 = 0f;
                        float a0_14 = 0f;
                        float a0_15 = 0f;
                        int group = global::ILGPU.IntrinsicMath.Min(lane, 2);
                        int block = first / 32 + warp;
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries0 = valueEntries.SubView((group + 0) * 2);
                        global::QuantSdk.Gpu.Packed128 n0 = nextValues0;
                        for (; block <= lastValues; block += 1)
                        {
                            global::QuantSdk.Gpu.Packed128 c0 = n0;
                            n0 = values[global::ILGPU.IntrinsicMath.Min(block + 1, lastValues) * 3 + group + 0];
                            int weightsAt = (block * 32 - first) / 4;

                            {
                                int e0_0_at = ((c0.X & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e0_0_0 = entries0[e0_0_at];
                                global::QuantSdk.Gpu.Packed128 e0_0_1 = entries0[e0_0_at + 1];
                                int e1_0_at = ((c0.X >> 4 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e1_0_0 = entries0[e1_0_at];
                                global::QuantSdk.Gpu.Packed128 e1_0_1 = entries0[e1_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e0_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e0_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e0_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e0_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e0_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e0_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e0_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e0_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e1_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e1_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e1_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e1_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e1_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e1_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e1_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e1_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.X) + global::QuantSdk.Gpu.DeviceMath.High(p0.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e0_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Y) + global::QuantSdk.Gpu.DeviceMath.High(p0.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e1_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e1_0_1.W);
                                    }
                                }
                            }

                            {
                                int e2_0_at = ((c0.X >> 8 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e2_0_0 = entries0[e2_0_at];
                                global::QuantSdk.Gpu.Packed128 e2_0_1 = entries0[e2_0_at + 1];
                                int e3_0_at = ((c0.X >> 12 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e3_0_0 = entries0[e3_0_at];
                                global::QuantSdk.Gpu.Packed128 e3_0_1 = entries0[e3_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p0 = weightUnits[weightsAt + 0];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e2_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e2_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e2_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e2_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e2_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e2_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e2_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e2_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e3_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e3_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e3_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e3_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e3_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e3_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e3_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e3_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p0.Z) + global::QuantSdk.Gpu.DeviceMath.High(p0.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e2_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e2_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p0.W) + global::QuantSdk.Gpu.DeviceMath.High(p0.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e3_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e3_0_1.W);
                                    }
                                }
                            }

                            {
                                int e4_0_at = ((c0.X >> 16 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e4_0_0 = entries0[e4_0_at];
                                global::QuantSdk.Gpu.Packed128 e4_0_1 = entries0[e4_0_at + 1];
                                int e5_0_at = ((c0.X >> 20 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e5_0_0 = entries0[e5_0_at];
                                global::QuantSdk.Gpu.Packed128 e5_0_1 = entries0[e5_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e4_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e4_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e4_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e4_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e4_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e4_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e4_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e4_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e5_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e5_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e5_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e5_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e5_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e5_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e5_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e5_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p1.X) + global::QuantSdk.Gpu.DeviceMath.High(p1.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e4_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e4_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Y) + global::QuantSdk.Gpu.DeviceMath.High(p1.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e5_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e5_0_1.W);
                                    }
                                }
                            }

                            {
                                int e6_0_at = ((c0.X >> 24 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e6_0_0 = entries0[e6_0_at];
                                global::QuantSdk.Gpu.Packed128 e6_0_1 = entries0[e6_0_at + 1];
                                int e7_0_at = ((c0.X >> 28 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e7_0_0 = entries0[e7_0_at];
                                global::QuantSdk.Gpu.Packed128 e7_0_1 = entries0[e7_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p1 = weightUnits[weightsAt + 1];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e6_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e6_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e6_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e6_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e6_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e6_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e6_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e6_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e7_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e7_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e7_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e7_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e7_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e7_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e7_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e7_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p1.Z) + global::QuantSdk.Gpu.DeviceMath.High(p1.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e6_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e6_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p1.W) + global::QuantSdk.Gpu.DeviceMath.High(p1.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e7_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e7_0_1.W);
                                    }
                                }
                            }

                            {
                                int e8_0_at = ((c0.Y & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e8_0_0 = entries0[e8_0_at];
                                global::QuantSdk.Gpu.Packed128 e8_0_1 = entries0[e8_0_at + 1];
                                int e9_0_at = ((c0.Y >> 4 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e9_0_0 = entries0[e9_0_at];
                                global::QuantSdk.Gpu.Packed128 e9_0_1 = entries0[e9_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p2.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p2.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e8_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e8_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e8_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e8_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e8_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e8_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e8_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e8_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e9_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e9_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e9_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e9_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e9_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e9_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e9_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e9_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.X) + global::QuantSdk.Gpu.DeviceMath.High(p2.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e8_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e8_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Y) + global::QuantSdk.Gpu.DeviceMath.High(p2.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e9_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e9_0_1.W);
                                    }
                                }
                            }

                            {
                                int e10_0_at = ((c0.Y >> 8 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e10_0_0 = entries0[e10_0_at];
                                global::QuantSdk.Gpu.Packed128 e10_0_1 = entries0[e10_0_at + 1];
                                int e11_0_at = ((c0.Y >> 12 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e11_0_0 = entries0[e11_0_at];
                                global::QuantSdk.Gpu.Packed128 e11_0_1 = entries0[e11_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p2 = weightUnits[weightsAt + 2];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p2.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p2.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e10_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e10_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e10_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e10_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e10_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e10_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e10_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e10_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e11_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e11_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e11_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e11_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e11_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e11_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e11_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e11_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p2.Z) + global::QuantSdk.Gpu.DeviceMath.High(p2.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e10_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e10_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p2.W) + global::QuantSdk.Gpu.DeviceMath.High(p2.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e11_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e11_0_1.W);
                                    }
                                }
                            }

                            {
                                int e12_0_at = ((c0.Y >> 16 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e12_0_0 = entries0[e12_0_at];
                                global::QuantSdk.Gpu.Packed128 e12_0_1 = entries0[e12_0_at + 1];
                                int e13_0_at = ((c0.Y >> 20 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e13_0_0 = entries0[e13_0_at];
                                global::QuantSdk.Gpu.Packed128 e13_0_1 = entries0[e13_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p3.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p3.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e12_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e12_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e12_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e12_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e12_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e12_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e12_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e12_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e13_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e13_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e13_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e13_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e13_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e13_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e13_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e13_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p3.X) + global::QuantSdk.Gpu.DeviceMath.High(p3.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e12_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e12_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Y) + global::QuantSdk.Gpu.DeviceMath.High(p3.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e13_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e13_0_1.W);
                                    }
                                }
                            }

                            {
                                int e14_0_at = ((c0.Y >> 24 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e14_0_0 = entries0[e14_0_at];
                                global::QuantSdk.Gpu.Packed128 e14_0_1 = entries0[e14_0_at + 1];
                                int e15_0_at = ((c0.Y >> 28 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e15_0_0 = entries0[e15_0_at];
                                global::QuantSdk.Gpu.Packed128 e15_0_1 = entries0[e15_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p3 = weightUnits[weightsAt + 3];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p3.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p3.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e14_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e14_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e14_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e14_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e14_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e14_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e14_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e14_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e15_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e15_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e15_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e15_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e15_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e15_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e15_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e15_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p3.Z) + global::QuantSdk.Gpu.DeviceMath.High(p3.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e14_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e14_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p3.W) + global::QuantSdk.Gpu.DeviceMath.High(p3.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e15_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e15_0_1.W);
                                    }
                                }
                            }

                            {
                                int e16_0_at = ((c0.Z & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e16_0_0 = entries0[e16_0_at];
                                global::QuantSdk.Gpu.Packed128 e16_0_1 = entries0[e16_0_at + 1];
                                int e17_0_at = ((c0.Z >> 4 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e17_0_0 = entries0[e17_0_at];
                                global::QuantSdk.Gpu.Packed128 e17_0_1 = entries0[e17_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p4 = weightUnits[weightsAt + 4];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p4.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p4.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e16_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e16_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e16_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e16_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e16_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e16_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e16_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e16_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e17_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e17_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e17_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e17_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e17_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e17_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e17_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e17_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p4.X) + global::QuantSdk.Gpu.DeviceMath.High(p4.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e16_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e16_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Y) + global::QuantSdk.Gpu.DeviceMath.High(p4.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e17_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e17_0_1.W);
                                    }
                                }
                            }

                            {
                                int e18_0_at = ((c0.Z >> 8 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e18_0_0 = entries0[e18_0_at];
                                global::QuantSdk.Gpu.Packed128 e18_0_1 = entries0[e18_0_at + 1];
                                int e19_0_at = ((c0.Z >> 12 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e19_0_0 = entries0[e19_0_at];
                                global::QuantSdk.Gpu.Packed128 e19_0_1 = entries0[e19_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p4 = weightUnits[weightsAt + 4];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p4.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p4.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e18_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e18_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e18_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e18_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e18_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e18_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e18_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e18_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e19_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e19_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e19_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e19_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e19_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e19_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e19_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e19_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p4.Z) + global::QuantSdk.Gpu.DeviceMath.High(p4.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e18_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e18_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p4.W) + global::QuantSdk.Gpu.DeviceMath.High(p4.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e19_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e19_0_1.W);
                                    }
                                }
                            }

                            {
                                int e20_0_at = ((c0.Z >> 16 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e20_0_0 = entries0[e20_0_at];
                                global::QuantSdk.Gpu.Packed128 e20_0_1 = entries0[e20_0_at + 1];
                                int e21_0_at = ((c0.Z >> 20 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e21_0_0 = entries0[e21_0_at];
                                global::QuantSdk.Gpu.Packed128 e21_0_1 = entries0[e21_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p5 = weightUnits[weightsAt + 5];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p5.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p5.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e20_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e20_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e20_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e20_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e20_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e20_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e20_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e20_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e21_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e21_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e21_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e21_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e21_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e21_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e21_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e21_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p5.X) + global::QuantSdk.Gpu.DeviceMath.High(p5.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e20_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e20_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Y) + global::QuantSdk.Gpu.DeviceMath.High(p5.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e21_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e21_0_1.W);
                                    }
                                }
                            }

                            {
                                int e22_0_at = ((c0.Z >> 24 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e22_0_0 = entries0[e22_0_at];
                                global::QuantSdk.Gpu.Packed128 e22_0_1 = entries0[e22_0_at + 1];
                                int e23_0_at = ((c0.Z >> 28 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e23_0_0 = entries0[e23_0_at];
                                global::QuantSdk.Gpu.Packed128 e23_0_1 = entries0[e23_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p5 = weightUnits[weightsAt + 5];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p5.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p5.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e22_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e22_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e22_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e22_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e22_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e22_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e22_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e22_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e23_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e23_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e23_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e23_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e23_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e23_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e23_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e23_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p5.Z) + global::QuantSdk.Gpu.DeviceMath.High(p5.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e22_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e22_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p5.W) + global::QuantSdk.Gpu.DeviceMath.High(p5.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e23_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e23_0_1.W);
                                    }
                                }
                            }

                            {
                                int e24_0_at = ((c0.W & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e24_0_0 = entries0[e24_0_at];
                                global::QuantSdk.Gpu.Packed128 e24_0_1 = entries0[e24_0_at + 1];
                                int e25_0_at = ((c0.W >> 4 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e25_0_0 = entries0[e25_0_at];
                                global::QuantSdk.Gpu.Packed128 e25_0_1 = entries0[e25_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p6 = weightUnits[weightsAt + 6];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p6.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p6.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e24_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e24_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e24_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e24_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e24_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e24_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e24_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e24_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e25_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e25_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e25_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e25_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e25_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e25_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e25_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e25_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p6.X) + global::QuantSdk.Gpu.DeviceMath.High(p6.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e24_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e24_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Y) + global::QuantSdk.Gpu.DeviceMath.High(p6.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e25_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e25_0_1.W);
                                    }
                                }
                            }

                            {
                                int e26_0_at = ((c0.W >> 8 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e26_0_0 = entries0[e26_0_at];
                                global::QuantSdk.Gpu.Packed128 e26_0_1 = entries0[e26_0_at + 1];
                                int e27_0_at = ((c0.W >> 12 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e27_0_0 = entries0[e27_0_at];
                                global::QuantSdk.Gpu.Packed128 e27_0_1 = entries0[e27_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p6 = weightUnits[weightsAt + 6];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p6.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p6.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e26_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e26_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e26_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e26_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e26_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e26_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e26_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e26_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e27_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e27_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e27_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e27_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e27_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e27_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e27_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e27_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p6.Z) + global::QuantSdk.Gpu.DeviceMath.High(p6.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e26_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e26_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p6.W) + global::QuantSdk.Gpu.DeviceMath.High(p6.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e27_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e27_0_1.W);
                                    }
                                }
                            }

                            {
                                int e28_0_at = ((c0.W >> 16 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e28_0_0 = entries0[e28_0_at];
                                global::QuantSdk.Gpu.Packed128 e28_0_1 = entries0[e28_0_at + 1];
                                int e29_0_at = ((c0.W >> 20 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e29_0_0 = entries0[e29_0_at];
                                global::QuantSdk.Gpu.Packed128 e29_0_1 = entries0[e29_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p7 = weightUnits[weightsAt + 7];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p7.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p7.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e28_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e28_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e28_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e28_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e28_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e28_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e28_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e28_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e29_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e29_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e29_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e29_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e29_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e29_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e29_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e29_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p7.X) + global::QuantSdk.Gpu.DeviceMath.High(p7.X);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e28_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e28_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Y) + global::QuantSdk.Gpu.DeviceMath.High(p7.Y);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e29_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e29_0_1.W);
                                    }
                                }
                            }

                            {
                                int e30_0_at = ((c0.W >> 24 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e30_0_0 = entries0[e30_0_at];
                                global::QuantSdk.Gpu.Packed128 e30_0_1 = entries0[e30_0_at + 1];
                                int e31_0_at = ((c0.W >> 28 & 0xF) * 3) << 1;
                                global::QuantSdk.Gpu.Packed128 e31_0_0 = entries0[e31_0_at];
                                global::QuantSdk.Gpu.Packed128 e31_0_1 = entries0[e31_0_at + 1];

                                {
                                    global::QuantSdk.Gpu.Packed128 p7 = weightUnits[weightsAt + 7];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_0_ref = a0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_1_ref = a0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_2_ref = a0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_3_ref = a0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_4_ref = a0_4;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_5_ref = a0_5;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_6_ref = a0_6;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_7_ref = a0_7;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_8_ref = a0_8;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_9_ref = a0_9;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_10_ref = a0_10;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_11_ref = a0_11;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_12_ref = a0_12;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_13_ref = a0_13;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_14_ref = a0_14;
                                        global::ILGPU.Runtime.Cuda.Ref<float> a0_15_ref = a0_15;
                                        global::ILGPU.Runtime.Cuda.Input<int> inHigh = highSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inLow = lowSelector;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight0 = p7.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> inWeight1 = p7.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_0 = e30_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_1 = e30_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_2 = e30_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_3 = e30_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_4 = e30_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_5 = e30_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_6 = e30_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in0_7 = e30_0_1.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_0 = e31_0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_1 = e31_0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_2 = e31_0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_3 = e31_0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_4 = e31_0_1.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_5 = e31_0_1.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_6 = e31_0_1.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in1_7 = e31_0_1.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "{ .reg .b32 s, t; "
                                            + "prmt.b32 s, %18, 0, %16; prmt.b32 t, %19, 0, %16; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "prmt.b32 s, %18, 0, %17; prmt.b32 t, %19, 0, %17; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %28, %29}, {s, t}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%22, %23, %30, %31}, {s, t}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {%24, %25, %32, %33}, {s, t}, {%8, %9, %10, %11}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {%26, %27, %34, %35}, {s, t}, {%12, %13, %14, %15}; "
                                            + "} ",
                                            ref a0_0_ref, ref a0_1_ref, ref a0_2_ref, ref a0_3_ref, ref a0_4_ref, ref a0_5_ref, ref a0_6_ref, ref a0_7_ref, ref a0_8_ref, ref a0_9_ref, ref a0_10_ref, ref a0_11_ref, ref a0_12_ref, ref a0_13_ref, ref a0_14_ref, ref a0_15_ref, ref inHigh, ref inLow, ref inWeight0, ref inWeight1, ref in0_0, ref in0_1, ref in0_2, ref in0_3, ref in0_4, ref in0_5, ref in0_6, ref in0_7, ref in1_0, ref in1_1, ref in1_2, ref in1_3, ref in1_4, ref in1_5, ref in1_6, ref in1_7);
                                        a0_0 = a0_0_ref.Value;
                                        a0_1 = a0_1_ref.Value;
                                        a0_2 = a0_2_ref.Value;
                                        a0_3 = a0_3_ref.Value;
                                        a0_4 = a0_4_ref.Value;
                                        a0_5 = a0_5_ref.Value;
                                        a0_6 = a0_6_ref.Value;
                                        a0_7 = a0_7_ref.Value;
                                        a0_8 = a0_8_ref.Value;
                                        a0_9 = a0_9_ref.Value;
                                        a0_10 = a0_10_ref.Value;
                                        a0_11 = a0_11_ref.Value;
                                        a0_12 = a0_12_ref.Value;
                                        a0_13 = a0_13_ref.Value;
                                        a0_14 = a0_14_ref.Value;
                                        a0_15 = a0_15_ref.Value;
                                    }
                                    else
                                    {
                                        float weight0 = global::QuantSdk.Gpu.DeviceMath.Low(p7.Z) + global::QuantSdk.Gpu.DeviceMath.High(p7.Z);
                                        a0_0 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0.X);
                                        a0_1 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0.X);
                                        a0_2 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0.Y);
                                        a0_3 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0.Y);
                                        a0_4 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0.Z);
                                        a0_5 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0.Z);
                                        a0_6 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_0.W);
                                        a0_7 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_0.W);
                                        a0_8 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_1.X);
                                        a0_9 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_1.X);
                                        a0_10 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_1.Y);
                                        a0_11 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_1.Y);
                                        a0_12 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_1.Z);
                                        a0_13 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_1.Z);
                                        a0_14 += weight0 * global::QuantSdk.Gpu.DeviceMath.Low(e30_0_1.W);
                                        a0_15 += weight0 * global::QuantSdk.Gpu.DeviceMath.High(e30_0_1.W);
                                        float weight1 = global::QuantSdk.Gpu.DeviceMath.Low(p7.W) + global::QuantSdk.Gpu.DeviceMath.High(p7.W);
                                        a0_0 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0.X);
                                        a0_1 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0.X);
                                        a0_2 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0.Y);
                                        a0_3 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0.Y);
                                        a0_4 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0.Z);
                                        a0_5 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0.Z);
                                        a0_6 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_0.W);
                                        a0_7 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_0.W);
                                        a0_8 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_1.X);
                                        a0_9 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_1.X);
                                        a0_10 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_1.Y);
                                        a0_11 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_1.Y);
                                        a0_12 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_1.Z);
                                        a0_13 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_1.Z);
                                        a0_14 += weight1 * global::QuantSdk.Gpu.DeviceMath.Low(e31_0_1.W);
                                        a0_15 += weight1 * global::QuantSdk.Gpu.DeviceMath.High(e31_0_1.W);
                                    }
                                }
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();
                        if (lane < 3)
                        {
                            int part = (warp * 1 + 0) * 48;
                            reduction[part + lane * 16 + 0] = a0_0;
                            reduction[part + lane * 16 + 1] = a0_1;
                            reduction[part + lane * 16 + 2] = a0_2;
                            reduction[part + lane * 16 + 3] = a0_3;
                            reduction[part + lane * 16 + 4] = a0_4;
                            reduction[part + lane * 16 + 5] = a0_5;
                            reduction[part + lane * 16 + 6] = a0_6;
                            reduction[part + lane * 16 + 7] = a0_7;
                            reduction[part + lane * 16 + 8] = a0_8;
                            reduction[part + lane * 16 + 9] = a0_9;
                            reduction[part + lane * 16 + 10] = a0_10;
                            reduction[part + lane * 16 + 11] = a0_11;
                            reduction[part + lane * 16 + 12] = a0_12;
                            reduction[part + lane * 16 + 13] = a0_13;
                            reduction[part + lane * 16 + 14] = a0_14;
                            reduction[part + lane * 16 + 15] = a0_15;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 48; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 0) * 48 + output] = total / results[1];
                                }
                                else
                                {
                                    partials[((row + 0) * splits + split) * 48 + output] = total;
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
