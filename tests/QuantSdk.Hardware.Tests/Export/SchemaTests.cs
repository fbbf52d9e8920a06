using QuantSdk.Hardware.Tests.Checkers;

namespace QuantSdk.Hardware.Tests;

/// <summary>The schemas beside the emitted JSON accept what is emitted, and refuse what is not.</summary>
public sealed class SchemaTests
{
    private static readonly string Schema = AcceleratorSchemas.Read(AcceleratorSchemas.AcceleratorFile);

    public static TheoryData<string> Presets => [.. AcceleratorCatalog.All.Select(static accelerator => accelerator.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Accelerator_OfAPreset_IsValid(string name)
    {
        Assert.Empty(JsonSchemaChecker.FindProblems(AcceleratorJson.Write(AcceleratorCatalog.Find(name)!), Schema));
    }

    [Theory]
    [InlineData("\"rows\": 32", "\"rows\": 0", "$.array.rows breaks minimum 1")]
    [InlineData("\"rows\": 32", "\"rows\": \"32\"", "$.array.rows breaks type")]
    [InlineData("\"rows\": 32", "\"rows\": 32.5", "$.array.rows breaks type")]
    [InlineData("\"rows\": 32,", "", "$.array lacks rows")]
    [InlineData("\"rows\": 32,", "\"rows\": 32, \"planes\": 2,", "$.array knows no planes")]
    [InlineData("\"dataflow\": \"outputStationary\"", "\"dataflow\": \"inputStationary\"", "$.dataflow breaks enum")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "$.schemaVersion breaks const 1")]
    [InlineData("\"name\": \"MANT\"", "\"name\": \"\"", "$.name breaks minLength 1")]
    public void Accelerator_Damaged_IsRefusedWithItsPlace(string whole, string damaged, string problem)
    {
        string json = AcceleratorJson.Write(AcceleratorCatalog.Mant);
        Assert.Contains(whole, json, StringComparison.Ordinal);

        string found = Assert.Single(JsonSchemaChecker.FindProblems(json.Replace(whole, damaged, StringComparison.Ordinal), Schema));

        Assert.StartsWith(problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Study_OfLayersOrATransformer_IsValid()
    {
        string schema = AcceleratorSchemas.Read(AcceleratorSchemas.StudyFile);
        ProjectLayer layer = new() { Name = "up", InFeatures = 256, OutFeatures = 384, Format = "mant", GroupSize = 64, WeightBits = 4, ActivationBits = 8 };

        Assert.Empty(JsonSchemaChecker.FindProblems(StudyJson.Write(new() { Name = "project", Layers = [layer], Baselines = ["ANT"] }), schema));
        Assert.Empty(JsonSchemaChecker.FindProblems(StudyJson.Write(new() { Name = "model", Transformer = TransformerCatalog.Find("Llama-2-7B") }), schema));
    }
}
