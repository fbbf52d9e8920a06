#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Attention.KeyValueFormat format, global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks) : global::QuantSdk.Gpu.IDeviceAttention
{
    private global::QuantSdk.Attention.KeyValueFormat Format => format;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuAttention ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

    /// <summary>The decode kernel of this layer: FP16, 2 query heads, 1 key-value heads of 128, TokenSplit, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>The kernel with the numbers of its plan.</summary>
        public static readonly global::QuantSdk.Gpu.AttentionKernel Launch = new global::QuantSdk.Gpu.AttentionKernel(
            "Layer", Decode, QueryHeads: 2, KeyValueHeads: 1, HeadDimension: 128,
            ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2, SharedBytes: 3104,
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
            global::ILGPU.ArrayView<float> queryRows = shared.SubView(0, 256).Cast<float>();
            global::ILGPU.ArrayView<float> scores = shared.SubView(256, 256).Cast<float>();
            global::ILGPU.ArrayView<float> reduction = shared.SubView(512, 256).Cast<float>();
            global::ILGPU.ArrayView<float> results = shared.SubView(768, 4).Cast<float>();
            global::ILGPU.ArrayView<float> warpLargest = shared.SubView(772, 2).Cast<float>();
            global::ILGPU.ArrayView<float> warpSums = shared.SubView(774, 2).Cast<float>();
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
                    bool appends = holdsNew;
                    if (appends)
                    {
                        for (int channel = 31 - thread; channel < 128; channel += 32)
                        {
                            global::QuantSdk.Gpu.TokenAppend.Half(cache, call, sequence, head, length - 1, channel, 16);
                        }
                    }
                    for (int i = thread; i < 256; i += 32)
                    {
                        int channel = (i & 127);
                        queryRows[i] = global::QuantSdk.Gpu.AttentionMath.Turned(queries, (row + (i >> 7)) * 128, channel, 128, cosines, sines, positions, length - 1);
                    }
                    global::ILGPU.Group.Barrier();

                    {
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> keys = cache.KeyCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 16), (long)cache.Tokens * 16);
                        global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> queryQuads = queryRows.Cast<global::QuantSdk.Gpu.Float128>();
                        for (int block = first / 32 + warp; block * 32 < first + count; block += 1)
                        {
                            int at = block * 512 + lane;
                            float s0 = 0f;
                            float s1 = 0f;
                            for (int part = 0; part < 2; part++)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = keys[at + (part * 8 + 0) * 32];
                                global::QuantSdk.Gpu.Packed128 c1 = keys[at + (part * 8 + 1) * 32];
                                global::QuantSdk.Gpu.Packed128 c2 = keys[at + (part * 8 + 2) * 32];
                                global::QuantSdk.Gpu.Packed128 c3 = keys[at + (part * 8 + 3) * 32];
                                global::QuantSdk.Gpu.Packed128 c4 = keys[at + (part * 8 + 4) * 32];
                                global::QuantSdk.Gpu.Packed128 c5 = keys[at + (part * 8 + 5) * 32];
                                global::QuantSdk.Gpu.Packed128 c6 = keys[at + (part * 8 + 6) * 32];
                                global::QuantSdk.Gpu.Packed128 c7 = keys[at + (part * 8 + 7) * 32];

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c0.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c0.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c0.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 0) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 0) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c0.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c0.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c0.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 1) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 1) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c1.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c1.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c1.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c1.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 2) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 2) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c1.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c1.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c1.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c1.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 3) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 3) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c2.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c2.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c2.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c2.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 4) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 4) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c2.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c2.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c2.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c2.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 5) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 5) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c3.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c3.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c3.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c3.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 6) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 6) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c3.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c3.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c3.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c3.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 7) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 7) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c4.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c4.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c4.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c4.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 8) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 8) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c4.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c4.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c4.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c4.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 9) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 9) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c5.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c5.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c5.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c5.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 10) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 10) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c5.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c5.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c5.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c5.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 11) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 11) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c6.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c6.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c6.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c6.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 12) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 12) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c6.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c6.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c6.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c6.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 13) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 13) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }

                                {
                                    float k0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c7.X);
                                    float k0_1 = global::QuantSdk.Gpu.DeviceMath.High(c7.X);
                                    float k0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c7.Y);
                                    float k0_3 = global::QuantSdk.Gpu.DeviceMath.High(c7.Y);
                                    global::QuantSdk.Gpu.Float128 q0_0 = queryQuads[(part * 16 + 14) + 0];
                                    s0 += k0_0 * q0_0.X + k0_1 * q0_0.Y + k0_2 * q0_0.Z + k0_3 * q0_0.W;
                                    global::QuantSdk.Gpu.Float128 q0_1 = queryQuads[(part * 16 + 14) + 32];
                                    s1 += k0_0 * q0_1.X + k0_1 * q0_1.Y + k0_2 * q0_1.Z + k0_3 * q0_1.W;
                                    float k1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c7.Z);
                                    float k1_1 = global::QuantSdk.Gpu.DeviceMath.High(c7.Z);
                                    float k1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c7.W);
                                    float k1_3 = global::QuantSdk.Gpu.DeviceMath.High(c7.W);
                                    global::QuantSdk.Gpu.Float128 q1_0 = queryQuads[(part * 16 + 15) + 0];
                                    s0 += k1_0 * q1_0.X + k1_1 * q1_0.Y + k1_2 * q1_0.Z + k1_3 * q1_0.W;
                                    global::QuantSdk.Gpu.Float128 q1_1 = queryQuads[(part * 16 + 15) + 32];
                                    s1 += k1_0 * q1_1.X + k1_1 * q1_1.Y + k1_2 * q1_1.Z + k1_3 * q1_1.W;
                                }
                            }
                            int token = block * 32 + lane - first;
                            if (token < count)
                            {
                                scores[0 + token] = s0;
                                scores[128 + token] = s1;
                            }
                        }
                    }
                    int behind = count + thread;
                    if (behind < padded)
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
                    for (int at = thread; at < padded / 4; at += 32)
                    {

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores0[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin0) * 0.12751743f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin0) * 0.12751743f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin0) * 0.12751743f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin0) * 0.12751743f);
                            quad.W = weight3;
                            sum0 += weight0 + weight1 + (weight2 + weight3);
                            rowScores0[at] = quad;
                        }

                        {
                            global::QuantSdk.Gpu.Float128 quad = rowScores1[at];
                            float weight0 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.X - origin1) * 0.12751743f);
                            quad.X = weight0;
                            float weight1 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Y - origin1) * 0.12751743f);
                            quad.Y = weight1;
                            float weight2 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.Z - origin1) * 0.12751743f);
                            quad.Z = weight2;
                            float weight3 = global::QuantSdk.Gpu.AttentionMath.Exp2((quad.W - origin1) * 0.12751743f);
                            quad.W = weight3;
                            sum1 += weight0 + weight1 + (weight2 + weight3);
                            rowScores1[at] = quad;
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
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> values = cache.ValueCodes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(plane * ((long)cache.Tokens * 16), (long)cache.Tokens * 16);

                    {
                        float a0_0 = 0f;
                        float a0_1 = 0f;
                        float a0_2 = 0f;
                        float a0_3 = 0f;
                        float a0_4 = 0f;
                        float a0_5 = 0f;
                        float a0_6 = 0f;
                        float a0_7 = 0f;
                        float a1_0 = 0f;
                        float a1_1 = 0f;
                        float a1_2 = 0f;
                        float a1_3 = 0f;
                        float a1_4 = 0f;
                        float a1_5 = 0f;
                        float a1_6 = 0f;
                        float a1_7 = 0f;
                        int unit = lane % 16;

                        {
                            int token = warp * 2 + lane / 16;
                            for (; token + 6 < count; token += 8)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 16 + unit];
                                global::QuantSdk.Gpu.Packed128 c1 = values[(first + token + 2) * 16 + unit];
                                global::QuantSdk.Gpu.Packed128 c2 = values[(first + token + 4) * 16 + unit];
                                global::QuantSdk.Gpu.Packed128 c3 = values[(first + token + 6) * 16 + unit];
                                float p0_0 = scores[0 + token];
                                float p0_1 = scores[128 + token];
                                float v0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c0.X);
                                a0_0 += p0_0 * v0_0;
                                a1_0 += p0_1 * v0_0;
                                float v0_1 = global::QuantSdk.Gpu.DeviceMath.High(c0.X);
                                a0_1 += p0_0 * v0_1;
                                a1_1 += p0_1 * v0_1;
                                float v0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Y);
                                a0_2 += p0_0 * v0_2;
                                a1_2 += p0_1 * v0_2;
                                float v0_3 = global::QuantSdk.Gpu.DeviceMath.High(c0.Y);
                                a0_3 += p0_0 * v0_3;
                                a1_3 += p0_1 * v0_3;
                                float v0_4 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Z);
                                a0_4 += p0_0 * v0_4;
                                a1_4 += p0_1 * v0_4;
                                float v0_5 = global::QuantSdk.Gpu.DeviceMath.High(c0.Z);
                                a0_5 += p0_0 * v0_5;
                                a1_5 += p0_1 * v0_5;
                                float v0_6 = global::QuantSdk.Gpu.DeviceMath.Low(c0.W);
                                a0_6 += p0_0 * v0_6;
                                a1_6 += p0_1 * v0_6;
                                float v0_7 = global::QuantSdk.Gpu.DeviceMath.High(c0.W);
                                a0_7 += p0_0 * v0_7;
                                a1_7 += p0_1 * v0_7;
                                float p1_0 = scores[2 + token];
                                float p1_1 = scores[130 + token];
                                float v1_0 = global::QuantSdk.Gpu.DeviceMath.Low(c1.X);
                                a0_0 += p1_0 * v1_0;
                                a1_0 += p1_1 * v1_0;
                                float v1_1 = global::QuantSdk.Gpu.DeviceMath.High(c1.X);
                                a0_1 += p1_0 * v1_1;
                                a1_1 += p1_1 * v1_1;
                                float v1_2 = global::QuantSdk.Gpu.DeviceMath.Low(c1.Y);
                                a0_2 += p1_0 * v1_2;
                                a1_2 += p1_1 * v1_2;
                                float v1_3 = global::QuantSdk.Gpu.DeviceMath.High(c1.Y);
                                a0_3 += p1_0 * v1_3;
                                a1_3 += p1_1 * v1_3;
                                float v1_4 = global::QuantSdk.Gpu.DeviceMath.Low(c1.Z);
                                a0_4 += p1_0 * v1_4;
                                a1_4 += p1_1 * v1_4;
                                float v1_5 = global::QuantSdk.Gpu.DeviceMath.High(c1.Z);
                                a0_5 += p1_0 * v1_5;
                                a1_5 += p1_1 * v1_5;
                                float v1_6 = global::QuantSdk.Gpu.DeviceMath.Low(c1.W);
                                a0_6 += p1_0 * v1_6;
                                a1_6 += p1_1 * v1_6;
                                float v1_7 = global::QuantSdk.Gpu.DeviceMath.High(c1.W);
                                a0_7 += p1_0 * v1_7;
                                a1_7 += p1_1 * v1_7;
                                float p2_0 = scores[4 + token];
                                float p2_1 = scores[132 + token];
                                float v2_0 = global::QuantSdk.Gpu.DeviceMath.Low(c2.X);
                                a0_0 += p2_0 * v2_0;
                                a1_0 += p2_1 * v2_0;
                                float v2_1 = global::QuantSdk.Gpu.DeviceMath.High(c2.X);
                                a0_1 += p2_0 * v2_1;
                                a1_1 += p2_1 * v2_1;
                                float v2_2 = global::QuantSdk.Gpu.DeviceMath.Low(c2.Y);
                                a0_2 += p2_0 * v2_2;
                                a1_2 += p2_1 * v2_2;
                                float v2_3 = global::QuantSdk.Gpu.DeviceMath.High(c2.Y);
                                a0_3 += p2_0 * v2_3;
                                a1_3 += p2_1 * v2_3;
                                float v2_4 = global::QuantSdk.Gpu.DeviceMath.Low(c2.Z);
                                a0_4 += p2_0 * v2_4;
                                a1_4 += p2_1 * v2_4;
                                float v2_5 = global::QuantSdk.Gpu.DeviceMath.High(c2.Z);
                                a0_5 += p2_0 * v2_5;
                                a1_5 += p2_1 * v2_5;
                                float v2_6 = global::QuantSdk.Gpu.DeviceMath.Low(c2.W);
                                a0_6 += p2_0 * v2_6;
                                a1_6 += p2_1 * v2_6;
                                float v2_7 = global::QuantSdk.Gpu.DeviceMath.High(c2.W);
                                a0_7 += p2_0 * v2_7;
                                a1_7 += p2_1 * v2_7;
                                float p3_0 = scores[6 + token];
                                float p3_1 = scores[134 + token];
                                float v3_0 = global::QuantSdk.Gpu.DeviceMath.Low(c3.X);
                                a0_0 += p3_0 * v3_0;
                                a1_0 += p3_1 * v3_0;
                                float v3_1 = global::QuantSdk.Gpu.DeviceMath.High(c3.X);
                                a0_1 += p3_0 * v3_1;
                                a1_1 += p3_1 * v3_1;
                                float v3_2 = global::QuantSdk.Gpu.DeviceMath.Low(c3.Y);
                                a0_2 += p3_0 * v3_2;
                                a1_2 += p3_1 * v3_2;
                                float v3_3 = global::QuantSdk.Gpu.DeviceMath.High(c3.Y);
                                a0_3 += p3_0 * v3_3;
                                a1_3 += p3_1 * v3_3;
                                float v3_4 = global::QuantSdk.Gpu.DeviceMath.Low(c3.Z);
                                a0_4 += p3_0 * v3_4;
                                a1_4 += p3_1 * v3_4;
                                float v3_5 = global::QuantSdk.Gpu.DeviceMath.High(c3.Z);
                                a0_5 += p3_0 * v3_5;
                                a1_5 += p3_1 * v3_5;
                                float v3_6 = global::QuantSdk.Gpu.DeviceMath.Low(c3.W);
                                a0_6 += p3_0 * v3_6;
                                a1_6 += p3_1 * v3_6;
                                float v3_7 = global::QuantSdk.Gpu.DeviceMath.High(c3.W);
                                a0_7 += p3_0 * v3_7;
                                a1_7 += p3_1 * v3_7;
                            }
                            for (; token < count; token += 2)
                            {
                                global::QuantSdk.Gpu.Packed128 c0 = values[(first + token + 0) * 16 + unit];
                                float p0_0 = scores[0 + token];
                                float p0_1 = scores[128 + token];
                                float v0_0 = global::QuantSdk.Gpu.DeviceMath.Low(c0.X);
                                a0_0 += p0_0 * v0_0;
                                a1_0 += p0_1 * v0_0;
                                float v0_1 = global::QuantSdk.Gpu.DeviceMath.High(c0.X);
                                a0_1 += p0_0 * v0_1;
                                a1_1 += p0_1 * v0_1;
                                float v0_2 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Y);
                                a0_2 += p0_0 * v0_2;
                                a1_2 += p0_1 * v0_2;
                                float v0_3 = global::QuantSdk.Gpu.DeviceMath.High(c0.Y);
                                a0_3 += p0_0 * v0_3;
                                a1_3 += p0_1 * v0_3;
                                float v0_4 = global::QuantSdk.Gpu.DeviceMath.Low(c0.Z);
                                a0_4 += p0_0 * v0_4;
                                a1_4 += p0_1 * v0_4;
                                float v0_5 = global::QuantSdk.Gpu.DeviceMath.High(c0.Z);
                                a0_5 += p0_0 * v0_5;
                                a1_5 += p0_1 * v0_5;
                                float v0_6 = global::QuantSdk.Gpu.DeviceMath.Low(c0.W);
                                a0_6 += p0_0 * v0_6;
                                a1_6 += p0_1 * v0_6;
                                float v0_7 = global::QuantSdk.Gpu.DeviceMath.High(c0.W);
                                a0_7 += p0_0 * v0_7;
                                a1_7 += p0_1 * v0_7;
                            }
                        }
                        global::QuantSdk.Gpu.KernelOrder.LetNextStart();
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 2 + lane / 16) * 128;
                            reduction[part + lane % 16 * 8 + 0] = a0_0;
                            reduction[part + lane % 16 * 8 + 1] = a0_1;
                            reduction[part + lane % 16 * 8 + 2] = a0_2;
                            reduction[part + lane % 16 * 8 + 3] = a0_3;
                            reduction[part + lane % 16 * 8 + 4] = a0_4;
                            reduction[part + lane % 16 * 8 + 5] = a0_5;
                            reduction[part + lane % 16 * 8 + 6] = a0_6;
                            reduction[part + lane % 16 * 8 + 7] = a0_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 128; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[128 + i];
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
                        global::ILGPU.Group.Barrier();

                        {
                            int part = (warp * 2 + lane / 16) * 128;
                            reduction[part + lane % 16 * 8 + 0] = a1_0;
                            reduction[part + lane % 16 * 8 + 1] = a1_1;
                            reduction[part + lane % 16 * 8 + 2] = a1_2;
                            reduction[part + lane % 16 * 8 + 3] = a1_3;
                            reduction[part + lane % 16 * 8 + 4] = a1_4;
                            reduction[part + lane % 16 * 8 + 5] = a1_5;
                            reduction[part + lane % 16 * 8 + 6] = a1_6;
                            reduction[part + lane % 16 * 8 + 7] = a1_7;
                        }
                        global::ILGPU.Group.Barrier();
                        for (int i = thread; i < 128; i += 32)
                        {
                            float total = 0f;
                            total += reduction[0 + i] + reduction[128 + i];
                            int output = 0 + i;

                            {
                                if (splits == 1)
                                {
                                    outputs[(row + 1) * 128 + output] = total / results[3];
                                }
                                else
                                {
                                    partials[((row + 1) * splits + split) * 128 + output] = total;
                                }
                            }
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
