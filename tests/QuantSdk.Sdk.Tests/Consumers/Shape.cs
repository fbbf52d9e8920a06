using System.Globalization;
using System.Text.Json;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>What every way of using the packages has to give.</summary>
internal static class Shape
{
    /// <summary>Builds and runs a project with the sample layer, and checks what it prints.</summary>
    public static async Task BuildsAndRuns(Consumer consumer)
    {
        consumer.With("Program.cs", Sources.Program).With("UpProjection.cs", Sources.Layer);
        CommandResult build = await consumer.Build();
        build.Succeeded();
        Assert.DoesNotContain("warning ", build.Output);

        CommandResult run = await consumer.Run();
        string first = run.Succeeded().Output.Split('\n')[0].Trim();
        Assert.StartsWith("relative error ", first);
        double error = double.Parse(first["relative error ".Length..], CultureInfo.InvariantCulture);

        // Four bits cannot be exact, and a uniform source in 16 levels stays near 1/16 / sqrt(12) / (1 / sqrt(12)) = 6 %.
        Assert.InRange(error, 1e-4, 0.2);
        Assert.Contains("MANT4-g64", run.Output);
    }

    /// <summary>Checks the report on the sample layer.</summary>
    public static void HasReport(Consumer consumer)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(consumer.PlanJson));
        JsonElement layer = Assert.Single(report.RootElement.GetProperty("layers").EnumerateArray().ToArray());
        Assert.Equal("Demo.UpProjection", layer.GetProperty("name").GetString());
        JsonElement[] decisions = [.. layer.GetProperty("plan").GetProperty("decisions").EnumerateArray()];
        Assert.NotEmpty(decisions);
        Assert.All(decisions, static decision => Assert.NotEqual("", decision.GetProperty("reason").GetString()));

        string text = File.ReadAllText(consumer.PlanText);
        Assert.Contains("## Demo.UpProjection", text);
        Assert.Contains("MANT4-g64", text);
        Assert.All(decisions, decision => Assert.Contains(decision.GetProperty("field").GetString()!, text));
    }
}
