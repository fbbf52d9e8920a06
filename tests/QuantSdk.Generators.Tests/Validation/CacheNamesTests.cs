using QuantSdk.Attention;
using QuantSdk.Generators.Planning;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Tests.Validation;

/// <summary>The generator and the run time name cache formats alike.</summary>
public sealed class CacheNamesTests
{
    [Theory]
    [InlineData("FP16")]
    [InlineData("int8-g32")]
    [InlineData("INT4-g128-hadamard")]
    [InlineData("MANT4-g64")]
    [InlineData("MANT4-g64-plain")]
    [InlineData("MANT4-g32-fitted")]
    [InlineData("mant4-g128-8types-plain")]
    [InlineData("CQ-4")]
    [InlineData("CQ-2-rope")]
    [InlineData("VQ<16,12,1>")]
    [InlineData("vq<4,8,1>-rope")]
    public void Find_Name_IsTheRunTimesFormat(string name)
    {
        Assert.True(KeyValueFormats.TryFind(name, out KeyValueFormat? format));
        CacheModel model = CacheNames.Find(name)!;
        Assert.Equal((format.Name, format.Unit), (model.Name, model.Unit));

        KeyValueStorage expected = format.StorageOf(3, 128);
        AttentionPlan plan = AttentionPlanner.Plan(new AttentionModel("", default, "Layer", 3, 3, 128, model, EmitGpu: false, "h200"));
        Assert.Equal(LayerPlanner.Text((long)expected.BytesPerToken), Value(plan, "Cache.BytesPerToken"));
        Assert.Equal(expected.BytesPerSequence == 0 ? null : LayerPlanner.Text(expected.BytesPerSequence), Value(plan, "Cache.WindowBytes"));
        Assert.Equal(expected.SharedBytes == 0 ? null : LayerPlanner.Text(expected.SharedBytes), Value(plan, "Cache.CodebookBytes"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("INT2-g64")]
    [InlineData("GPTVQ-2")]
    [InlineData("VQ<4,8,2>")]
    [InlineData("MANT4-g48")]
    [InlineData("MANT4-g64-3types")]
    public void Find_OtherNames_FindsNothing(string name) => Assert.Null(CacheNames.Find(name));

    private static string? Value(AttentionPlan plan, string field) => plan.Decisions.SingleOrDefault(decision => decision.Field == field)?.Value;
}
