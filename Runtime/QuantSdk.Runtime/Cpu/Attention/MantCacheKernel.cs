using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu;

/// <summary>
/// M-ANT attention: queries and weights become 8-bit integers by group, and all products are exact integers until a group's scales are applied. Weights are quantized by window
/// of g tokens; the last window, which is not full, holds 8-bit integers with a power of two for each channel.
/// </summary>
internal sealed unsafe class MantCacheKernel(MantKeyValueCache cache) : CacheKernel
{
    private readonly int size = cache.Format.GroupSize;
    private readonly int dimension = cache.Shape.HeadDimension;
    private readonly int rowGroups = cache.Shape.HeadDimension / cache.Format.GroupSize;

    /// <inheritdoc/>
    public override int QueryBytes => (dimension + rowGroups * sizeof(float) + 63) / 64 * 64;

    /// <inheritdoc/>
    public override bool ReadsWindow => true;

    /// <inheritdoc/>
    public override void Prepare(Span<float> query, byte* prepared)
    {
        Span<sbyte> values = stackalloc sbyte[size];
        float* scales = (float*)(prepared + dimension);
        for (int group = 0; group < rowGroups; group++)
        {
            scales[group] = Int8Activations.QuantizeGroup(query.Slice(group * size, size), values);
            MantGroups.Arrange(values, (sbyte*)prepared + group * size);
        }
    }

    /// <inheritdoc/>
    public override void Scores(int sequence, int head, int first, int count, byte* queries, int rows, float* scores, long stride)
    {
        int group = (int)cache.Shape.RowOf(sequence, head, first) * rowGroups;
        float* scales = Workspace.Get<float>(WorkspaceSlot.CacheRows, (long)count * rowGroups);
        TensorPrimitives.ConvertToSingle(cache.KeyScales.AsSpan(group, count * rowGroups), new Span<float>(scales, count * rowGroups));
        fixed (byte* codes = &cache.KeyCodes[group * (size / 2)], types = &cache.KeyTypes[group])
        {
            for (int row = 0; row < rows; row++)
            {
                byte* query = queries + (long)row * QueryBytes;
                new Span<float>(scores + row * stride, count).Clear();
                for (int i = 0; i < rowGroups; i++)
                {
                    AddScores(codes + i * (size / 2), types + i, scales + i, count, (sbyte*)query + i * size, ((float*)(query + dimension))[i], scores + row * stride);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void Values(
        int sequence, int head, RowSet rows, float* weights, long stride, int first, int channels, float* outputs, (int Row, int Token) outputStrides)
    {
        sbyte* values = Workspace.Get<sbyte>(WorkspaceSlot.IntegerWeights, 2 * size);
        float* scales = Workspace.Get<float>(WorkspaceSlot.CacheRows, channels);
        (int windows, int rest) = Math.DivRem(rows.Columns, size);
        for (int window = 0; window < windows; window++)
        {
            int group = (int)cache.ValueGroupOf(sequence, head, window, first);
            TensorPrimitives.ConvertToSingle(cache.ValueScales.AsSpan(group, channels), new Span<float>(scales, channels));
            for (int row = 0; row < rows.Count; row++)
            {
                Span<sbyte> integers = new(values, size);
                float scale = Int8Activations.QuantizeGroup(new ReadOnlySpan<float>(weights + row * stride + window * size, size), integers);
                MantGroups.Arrange(integers, values + size);
                AddValues(group, scales, values + size, scale, channels, outputs + row * outputStrides.Row);
            }
        }

        for (int row = 0; row < rows.Count && rest > 0; row++)
        {
            Span<sbyte> integers = new(values, size);
            float scale = Int8Activations.QuantizeGroup(new ReadOnlySpan<float>(weights + row * stride + windows * size, rest), integers);
            integers[rest..].Clear();
            AddWindow((int)cache.WindowChannelOf(sequence, head, first), (byte*)values, scale, channels, outputs + row * outputStrides.Row);
        }
    }

    /// <summary>Adds the products of one group of a query with that group of every key.</summary>
    private void AddScores(byte* codes, byte* types, float* scales, int count, sbyte* query, float queryScale, float* scores)
    {
        int token = 0;
        int stride = dimension / 2;
        for (; token <= count - MantGroups.Groups; token += MantGroups.Groups)
        {
            Vector256<int> products = MantGroups.Products(codes + token * stride, stride, types + token * rowGroups, rowGroups, query, size);
            float* scale = scales + token * rowGroups;
            Vector256<float> keyScales = rowGroups == 1
                ? Vector256.Load(scale)
                : Vector256.Create(
                    scale[0], scale[rowGroups], scale[2 * rowGroups], scale[3 * rowGroups],
                    scale[4 * rowGroups], scale[5 * rowGroups], scale[6 * rowGroups], scale[7 * rowGroups]);
            (Vector256.Load(scores + token) + Vector256.ConvertToSingle(products) * (keyScales * queryScale)).Store(scores + token);
        }

        for (; token < count; token++)
        {
            int product = MantGroups.Product(codes + token * stride, types[token * rowGroups], query, size);
            scores[token] += product * (scales[token * rowGroups] * queryScale);
        }
    }

    /// <summary>Adds the products of a window's weights with every channel of a full window.</summary>
    private void AddValues(int group, float* scales, sbyte* weights, float weightScale, int channels, float* output)
    {
        fixed (byte* codes = &cache.ValueCodes[group * (size / 2)], types = &cache.ValueTypes[group])
        {
            for (int channel = 0; channel < channels; channel += MantGroups.Groups)
            {
                Vector256<int> products = MantGroups.Products(codes + channel * (size / 2), size / 2, types + channel, 1, weights, size);
                Vector256<float> added = Vector256.ConvertToSingle(products) * (Vector256.Load(scales + channel) * weightScale);
                (Vector256.Load(output + channel) + added).Store(output + channel);
            }
        }
    }

    /// <summary>Adds the products of the weights with every channel of the window that is not full.</summary>
    private void AddWindow(int firstChannel, byte* weights, float weightScale, int channels, float* output)
    {
        fixed (sbyte* codes = &cache.WindowCodes[firstChannel * size])
        {
            for (int channel = 0; channel < channels; channel++)
            {
                int product = MantGroups.ByteProduct(codes + channel * size, weights, size);
                output[channel] += product * (SharedExponent.PowerOf(cache.WindowExponents[firstChannel + channel]) * weightScale);
            }
        }
    }
}
