using System.Runtime.InteropServices;
using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class SampleModelTests
{
    [Fact]
    public void Config_OfSample_HasEveryValue()
    {
        LlamaConfig config = LlamaConfig.Read(SampleModel.Directory);

        Assert.Equal((256, 768, 6, 4, 2, 64), (config.HiddenSize, config.IntermediateSize, config.Layers, config.QueryHeads, config.KeyValueHeads, config.HeadDimension));
        Assert.Equal((4096, 2048, true), (config.VocabularySize, config.MaximumPositions, config.TiedEmbeddings));
        Assert.Equal((1e-5, 10000.0), (config.NormEpsilon, config.RopeTheta));
        Assert.Equal(0, config.BeginToken);
        Assert.Equal([1], config.EndTokens);
        Assert.Null(config.RopeScaling);
        Assert.Null(config.Quantization);
    }

    [Fact]
    public void Checkpoint_OfSample_HasEveryTensorOfItsConfig()
    {
        LlamaConfig config = LlamaConfig.Read(SampleModel.Directory);
        using Checkpoint checkpoint = Checkpoint.Open(SampleModel.Directory);

        Assert.Equal(2 + 9 * config.Layers, checkpoint.Names.Count);
        Assert.Equal([config.VocabularySize, config.HiddenSize], checkpoint.Get("model.embed_tokens.weight").Shape);
        Assert.Equal([config.HiddenSize, config.IntermediateSize], checkpoint.Get("model.layers.5.mlp.down_proj.weight").Shape);
    }

    [Fact]
    public void ToSingles_OfEveryTensor_IsTheUpperHalfOfTheBits()
    {
        using Checkpoint checkpoint = Checkpoint.Open(SampleModel.Directory);
        foreach (string name in checkpoint.Names)
        {
            StoredTensor tensor = checkpoint.Get(name);
            float[] values = tensor.ToSingles();

            Assert.Equal(tensor.Shape.Aggregate(1L, static (product, length) => product * length), values.Length);
            ReadOnlySpan<ushort> bits = MemoryMarshal.Cast<byte, ushort>(tensor.Data.Span);
            for (int i = 0; i < values.Length; i++)
            {
                if (BitConverter.SingleToUInt32Bits(values[i]) != (uint)bits[i] << 16 || !float.IsFinite(values[i]))
                {
                    Assert.Fail($"{name}[{i}] is {values[i]}");
                }
            }
        }
    }

    [Fact]
    public void Save_OfSample_ReadsBackEqual()
    {
        using TemporaryDirectory directory = new();
        using Checkpoint original = Checkpoint.Open(SampleModel.Directory);
        SafetensorsWriter writer = new();
        foreach (string name in original.Names)
        {
            writer.Add(original.Get(name));
        }

        string path = directory.File("copy.safetensors");
        writer.Save(path);
        using SafetensorsFile copy = SafetensorsFile.Open(path);

        Assert.Equal(original.Names.Order(StringComparer.Ordinal), copy.Names.Order(StringComparer.Ordinal));
        foreach (string name in original.Names)
        {
            Assert.True(original.Get(name).Data.Span.SequenceEqual(copy.Get(name).Data.Span), name);
            Assert.Equal(original.Get(name).Shape, copy.Get(name).Shape);
        }
    }
}
