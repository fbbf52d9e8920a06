namespace QuantSdk.Hardware.Tests;

public sealed class HuggingFaceConfigTests
{
    [Fact]
    public void Read_OfALlama_FindsAllSizes()
    {
        TransformerShape shape = HuggingFaceConfig.Read(
            """
            {"architectures": ["LlamaForCausalLM"], "vocab_size": 4096, "hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6,
             "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 64, "rms_norm_eps": 1e-05, "tie_word_embeddings": true, "rope_scaling": null, "hidden_act": "si\u006cu"}
            """,
            "tiny");

        Assert.Equal(
            new()
            {
                Name = "tiny",
                Layers = 6,
                HiddenSize = 256,
                IntermediateSize = 768,
                QueryHeads = 4,
                KeyValueHeads = 2,
                HeadDim = 64,
                VocabularySize = 4096,
            },
            shape);
    }

    [Fact]
    public void Read_OfAnOpt_FindsThePlainNetwork()
    {
        TransformerShape shape = HuggingFaceConfig.Read(
            """{"vocab_size": 50272, "hidden_size": 4096, "ffn_dim": 16384, "num_hidden_layers": 32, "num_attention_heads": 32, "activation_function": "relu"}""", "OPT-6.7B");

        Assert.Equal(TransformerCatalog.Find("OPT-6.7B"), shape);
    }

    [Theory]
    [InlineData("""{"hidden_size": 256}""", "num_attention_heads")]
    [InlineData("""{"hidden_size": -1}""", "hidden_size")]
    [InlineData("""{"hidden_size": 2.5}""", "hidden_size")]
    [InlineData("""{"hidden_size": "256"}""", "hidden_size")]
    [InlineData("""{"hidden_size": 1e300}""", "hidden_size")]
    [InlineData("[]", "object")]
    [InlineData("", "ends too early")]
    [InlineData("{", "ends too early")]
    [InlineData("""{"a" 1}""", "':'")]
    [InlineData("""{"a": tru}""", "Unknown word")]
    [InlineData("""{"a": "\q"}""", "Unknown escape")]
    [InlineData("""{"a": "\u00"}""", "four digits")]
    [InlineData("""{"a": x}""", "value is expected")]
    [InlineData("""{} {}""", "Text follows")]
    public void Read_OfABrokenConfig_SaysWhatIsWrong(string json, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => HuggingFaceConfig.Read(json, "x")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OfEndlessNesting_IsRefused() =>
        Assert.Contains("deeply", Assert.Throws<FormatException>(static () => HuggingFaceConfig.Read(new string('[', 100_000), "x")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OfHeadsThatDoNotDivide_IsRefused() => Assert.Throws<FormatException>(static () => HuggingFaceConfig.Read(
        """{"vocab_size": 9, "hidden_size": 256, "intermediate_size": 8, "num_hidden_layers": 1, "num_attention_heads": 4, "num_key_value_heads": 3}""", "x"));
}
