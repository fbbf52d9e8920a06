using QuantSdk.Checkpoints;
using QuantSdk.Hardware.Rtl;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>Groups of codes and activations with the partial sums that the processing element must give (M-ANT, section 3).</summary>
internal sealed class GroupVectors(Stream stream, int groupSize, Random random)
{
    /// <summary>Groups written.</summary>
    public int Count { get; private set; }

    /// <summary>Adds every group of the shipped model's linear layers, quantized, with random activations.</summary>
    public void AddModel()
    {
        using SafetensorsFile file = SafetensorsFile.Open(Path.Combine(AppContext.BaseDirectory, "model.safetensors"));
        foreach (string name in file.Names.Where(static name => name.Contains("_proj", StringComparison.Ordinal)))
        {
            StoredTensor tensor = file.Get(name);
            AddLayer((GroupWeights)Quantizer.Quantize(WeightFormats.Mant(groupSize), tensor.ToSingles(), (int)tensor.Shape[0], (int)tensor.Shape[1]));
        }
    }

    /// <summary>Adds groups of random codes and activations, of all types in turns.</summary>
    public void AddRandom(int groups)
    {
        byte[] codes = new byte[groupSize];
        for (int group = 0; group < groups; group++)
        {
            for (int k = 0; k < groupSize; k++)
            {
                codes[k] = (byte)random.Next(16);
            }

            Write(codes, Activations(), group % MantTypes.Count);
        }
    }

    /// <summary>Adds, for every type, each code with each extreme activation in all places: the largest sums of either sign.</summary>
    public void AddExtremes()
    {
        for (int type = 0; type < MantTypes.Count; type++)
        {
            for (byte code = 0; code < 16; code++)
            {
                foreach (sbyte activation in (sbyte[])[-128, -127, -1, 0, 1, 127])
                {
                    Write([.. Enumerable.Repeat(code, groupSize)], [.. Enumerable.Repeat(activation, groupSize)], type);
                }
            }
        }
    }

    private void AddLayer(GroupWeights weights)
    {
        byte[] codes = new byte[groupSize];
        for (int group = 0; group < weights.Scales.Length; group++)
        {
            int type = BitPacking.Read(weights.Types, group, 4);
            sbyte[] activations = Activations();
            double decoded = 0;
            for (int k = 0; k < groupSize; k++)
            {
                codes[k] = (byte)BitPacking.Read(weights.Codes, (long)group * groupSize + k, 4);
                decoded += (double)weights.GridOf(group).Values[codes[k]] * activations[k];
            }

            (int first, int second) = Write(codes, activations, type);

            // The sums of the element, put together, are the product with the weights as the library decodes them.
            Assert.Equal(decoded, ((double)MantTypes.MultiplierOf(type) * first) + second);
        }
    }

    private sbyte[] Activations()
    {
        sbyte[] activations = new sbyte[groupSize];
        for (int k = 0; k < groupSize; k++)
        {
            activations[k] = (sbyte)random.Next(-128, 128);
        }

        return activations;
    }

    private (int First, int Second) Write(byte[] codes, sbyte[] activations, int type)
    {
        int first = 0, second = 0;
        for (int k = 0; k < groupSize; k++)
        {
            int signed = codes[k] < 8 ? activations[k] : -activations[k];
            first += signed * (codes[k] & 7);
            second += type == MantTypes.IntegerType ? 0 : signed * (1 << (codes[k] & 7));
        }

        stream.WriteByte(type == MantTypes.IntegerType ? (byte)1 : (byte)0);
        stream.Write(codes);
        stream.Write(Array.ConvertAll(activations, static value => unchecked((byte)value)));
        stream.Write(BitConverter.GetBytes(first));
        stream.Write(BitConverter.GetBytes(second));
        Count++;
        return (first, second);
    }
}
