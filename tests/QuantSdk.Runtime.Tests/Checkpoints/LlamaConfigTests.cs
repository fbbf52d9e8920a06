using System.Text;
using System.Text.Json.Nodes;
using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class LlamaConfigTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("hidden_size", "null", "QSDK1019")]
    [InlineData("hidden_size", "0", "QSDK1019")]
    [InlineData("hidden_size", "-256", "QSDK1019")]
    [InlineData("hidden_size", "256.5", "QSDK1019")]
    [InlineData("hidden_size", "1e99", "QSDK1019")]
    [InlineData("hidden_size", "\"256\"", "QSDK1019")]
    [InlineData("intermediate_size", "[768]", "QSDK1019")]
    [InlineData("num_hidden_layers", "0", "QSDK1019")]
    [InlineData("num_attention_heads", "99999999999999999999", "QSDK1019")]
    [InlineData("num_key_value_heads", "3", "QSDK1019")]
    [InlineData("num_key_value_heads", "8", "QSDK1019")]
    [InlineData("head_dim", "63", "QSDK1019")]
    [InlineData("head_dim", "16777216", "QSDK1019")]
    [InlineData("vocab_size", "{}", "QSDK1019")]
    [InlineData("rms_norm_eps", "0", "QSDK1019")]
    [InlineData("rms_norm_eps", "-1e-5", "QSDK1019")]
    [InlineData("rms_norm_eps", "1e999", "QSDK1019")]
    [InlineData("rope_theta", "\"x\"", "QSDK1019")]
    [InlineData("tie_word_embeddings", "1", "QSDK1019")]
    [InlineData("bos_token_id", "4096", "QSDK1019")]
    [InlineData("eos_token_id", "[1, -1]", "QSDK1019")]
    [InlineData("eos_token_id", "[[1]]", "QSDK1019")]
    [InlineData("rope_scaling", "3", "QSDK1019")]
    [InlineData("rope_scaling", "{\"type\":\"linear\"}", "QSDK1019")]
    [InlineData("rope_scaling", "{\"rope_type\":\"llama3\",\"factor\":8,\"low_freq_factor\":4,\"high_freq_factor\":4,\"original_max_position_embeddings\":8192}", "QSDK1019")]
    [InlineData("rope_scaling", "{\"rope_type\":\"yarn\",\"factor\":8}", "QSDK1020")]
    [InlineData("hidden_act", "\"gelu\"", "QSDK1020")]
    [InlineData("model_type", "\"mistral\"", "QSDK1020")]
    [InlineData("attention_bias", "true", "QSDK1020")]
    [InlineData("mlp_bias", "true", "QSDK1020")]
    [InlineData("quantization_config", "[]", "QSDK1022")]
    [InlineData("quantization_config", "{}", "QSDK1022")]
    [InlineData("quantization_config", "{\"quant_method\":\"gptq\"}", "QSDK1021")]
    [InlineData("quantization_config", "{\"quant_method\":\"quantsdk\",\"version\":2}", "QSDK1021")]
    [InlineData("quantization_config", "{\"quant_method\":\"aqlm\",\"num_codebooks\":1,\"nbits_per_codebook\":16,\"in_group_size\":8}", "QSDK1022")]
    public void Read_BadValue_ThrowsItsError(string name, string value, string id)
    {
        JsonObject config = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleModel.Directory, "config.json")))!.AsObject();
        config.Remove(name);

        // The value goes in as text, because some values here are more than a JSON library would write.
        File.WriteAllText(directory.File("config.json"), $"{config.ToJsonString()[..^1]},\"{name}\":{value}}}");

        QuantFormatException error = Assert.Throws<QuantFormatException>(() => LlamaConfig.Read(directory.Path));

        Assert.Equal(id, error.Id);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"hidden_size\":1,\"hidden_size\":2}")]
    [InlineData("{\"model_type\":\"\u0000\"}")]
    [InlineData("{\"rms_norm_eps\":NaN}")]
    public void Read_NoJson_ThrowsItsError(string text)
    {
        File.WriteAllText(directory.File("config.json"), text);

        Assert.Equal("QSDK1018", Assert.Throws<QuantFormatException>(() => LlamaConfig.Read(directory.Path)).Id);
    }

    [Fact]
    public void Read_InvalidUtf8AndDeepNesting_ThrowTheirError()
    {
        foreach (byte[] content in (byte[][])[[0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], Encoding.UTF8.GetBytes(new string('[', 1_000_000))])
        {
            File.WriteAllBytes(directory.File("config.json"), content);
            Assert.Equal("QSDK1018", Assert.Throws<QuantFormatException>(() => LlamaConfig.Read(directory.Path)).Id);
        }
    }

    [Fact]
    public void Read_MissingFile_ThrowsUnreadable() => Assert.Equal("QSDK1001", Assert.Throws<QuantFormatException>(() => LlamaConfig.Read(directory.Path)).Id);

    [Fact]
    public void Read_LeastConfig_HasTheDefaultsOfHuggingFace()
    {
        LlamaConfig config = ReadText("""{"hidden_size":48,"intermediate_size":96,"num_hidden_layers":1,"num_attention_heads":4,"vocab_size":10}""");

        Assert.Equal((4, 12, 2048), (config.KeyValueHeads, config.HeadDimension, config.MaximumPositions));
        Assert.Equal((1e-6, 10000.0, false), (config.NormEpsilon, config.RopeTheta, config.TiedEmbeddings));
        Assert.Null(config.BeginToken);
        Assert.Empty(config.EndTokens);
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkipped()
    {
        LlamaConfig config = ReadText("\uFEFF" + """{"hidden_size":48,"intermediate_size":96,"num_hidden_layers":1,"num_attention_heads":4,"vocab_size":10,"eos_token_id":[7,8,9]}""");

        Assert.Equal([7, 8, 9], config.EndTokens);
    }

    [Fact]
    public void Read_RopeParametersOfNewerFiles_AreUnderstood()
    {
        LlamaConfig config = ReadText(
            """
            {"hidden_size":48,"intermediate_size":96,"num_hidden_layers":1,"num_attention_heads":4,"vocab_size":10,
             "rope_parameters":{"rope_theta":500000.0,"rope_type":"linear","factor":4}}
            """);

        Assert.Equal(500000, config.RopeTheta);
        Assert.Equal(new LinearRopeScaling(4), config.RopeScaling);
        Assert.Equal(0.25, config.RopeFrequencies()[0]);
        Assert.Equal(Math.Pow(500000, -10.0 / 12) / 4, config.RopeFrequencies()[5], 1e-15);
    }

    [Fact]
    public void RopeFrequencies_OfLlama3_FollowTheThreeBandsOfTheModel()
    {
        LlamaConfig config = ReadText(
            """
            {"hidden_size":4096,"intermediate_size":14336,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":8,"vocab_size":128256,"rope_theta":500000.0,
             "rope_scaling":{"factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,"original_max_position_embeddings":8192,"rope_type":"llama3"}}
            """);
        double[] frequencies = config.RopeFrequencies();

        Assert.Equal(64, frequencies.Length);
        for (int i = 0; i < frequencies.Length; i++)
        {
            // The published description: by wavelength, below 8192/4 kept, above 8192/1 divided by 8, smooth between.
            double plain = Math.Exp(-i / 64.0 * Math.Log(500000));
            double wavelength = 2 * Math.PI / plain;
            double smooth = (8192 / wavelength - 1) / 3;
            double expected = wavelength < 2048 ? plain : wavelength > 8192 ? plain / 8 : (1 - smooth) * plain / 8 + smooth * plain;
            Assert.Equal(expected, frequencies[i], expected * 1e-12);
        }
    }

    private LlamaConfig ReadText(string text)
    {
        File.WriteAllText(directory.File("config.json"), text);
        return LlamaConfig.Read(directory.File("config.json"));
    }
}
