using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>A project that saves a layer and takes it as its profile: counted, planned by, counted again when it changes, and cleaned up.</summary>
public sealed class ProfileTests(PackageFeed feed)
{
    private const string Counts = "quantsdk/profile.codebook-use.jsonl";

    [Fact]
    public async Task Profile_OfAProject_ReachesThePlanAndGoesWithClean()
    {
        // Most vectors of the weights are zero, so that one entry serves most lookups.
        Consumer consumer = feed.CreateConsumer("Profiled").WithProject(Project("")).With(
            "Program.cs",
            """
            using System;
            using Demo;
            using QuantSdk;
            using QuantSdk.Checkpoints;

            Random random = new(1);
            float[] weights = new float[64 * 128];
            for (int i = 0; i < weights.Length; i++) { weights[i] = i / 4 % 5 == 0 ? random.NextSingle() - 0.5f : 0; }

            SafetensorsWriter writer = new();
            UpProjection.Quantize(weights).Save(writer, "model.0.up_proj");
            writer.Save("model.safetensors");

            namespace Demo
            {
                [LinearLayer(inFeatures: 128, outFeatures: 64, GpuPlan = "Rung=O2"), VectorQuantized("VQ<4,8,1>", Scope = CodebookScope.Tensor, RowScales = false)]
                public partial class UpProjection;
            }

            """);
        (await consumer.Build()).Succeeded();
        Assert.DoesNotContain("Gpu.Profile", File.ReadAllText(consumer.PlanText));
        (await consumer.Run()).Succeeded();

        consumer.WithProject(Project("""<QuantProfile Include="model.safetensors" Layers="up_proj=UpProjection" />"""));
        (await consumer.Build("--no-restore")).Succeeded();
        string plan = File.ReadAllText(consumer.PlanText);
        Assert.Matches(@"\| Gpu\.Profile \| model\.safetensors \| 1 of its layers, 2,048 lookups: of each codebook the most used entry serves (79|80|81)\.\d %", plan);
        Assert.Contains("| Gpu.RegisterEntries | 1 | The most used entries,", plan);

        CommandResult second = (await consumer.Build("--no-restore")).Succeeded();
        Assert.Contains("Skipping target \"QuantCountCodebookUse\" because all output files are up-to-date", second.Output);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Output);

        byte[] other = new CheckpointFile().WithLayer("model.0.up_proj", 64, 128, 4, new byte[64 * 32]).ToBytes();
        File.WriteAllBytes(consumer.FilePath("model.safetensors"), other);
        (await consumer.Build("--no-restore")).Succeeded();
        Assert.Contains("the most used entry serves 100.0 %", File.ReadAllText(consumer.PlanText));

        Assert.True(File.Exists(Path.Combine(consumer.Intermediate, Counts)));
        (await consumer.DotNet("clean", "-nologo", "-v:quiet")).Succeeded();
        Assert.Empty(Directory.EnumerateFileSystemEntries(consumer.Intermediate, "*uant*", SearchOption.AllDirectories));
    }

    private static string Project(string items) =>
        $"""
        <Project Sdk="QuantSdk/VERSION">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
