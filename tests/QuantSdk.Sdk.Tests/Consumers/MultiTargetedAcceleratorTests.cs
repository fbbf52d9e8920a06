using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>The accelerator of a project that is built for several frameworks, from the packed package.</summary>
public sealed class MultiTargetedAcceleratorTests(PackageFeed feed)
{
    private static readonly string[] Frameworks = ["net10.0", "net10.0-windows"];

    [Fact]
    public async Task Simulate_SeveralFrameworks_RunsEachAndCleanLeavesNothing()
    {
        Consumer consumer = feed.CreateConsumer("Several").With("UpProjection.cs", Sources.Layer).WithProject(
            """
            <Project Sdk="QuantSdk/VERSION">
              <PropertyGroup>
                <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
                <EnableWindowsTargeting>true</EnableWindowsTargeting>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                <QuantEmitAccelerator>true</QuantEmitAccelerator>
                <QuantAcceleratorPath>accelerator</QuantAcceleratorPath>
                <QuantAcceleratorBaselines>ANT</QuantAcceleratorBaselines>
              </PropertyGroup>
            </Project>
            """);

        CommandResult run = await consumer.Build("-t:QuantSimulate");

        Assert.Contains("Demo.UpProjection", run.Succeeded().Output);
        foreach (string framework in Frameworks)
        {
            Assert.True(File.Exists(consumer.FilePath($"accelerator/{framework}/accelerator.json")));
            Assert.True(File.Exists(consumer.FilePath($"accelerator/{framework}/results/results.json")));
        }

        (await consumer.DotNet("clean", "-nologo", "-v:quiet")).Succeeded();
        string folder = consumer.FilePath("accelerator");
        string[] left = Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories) : [];
        Assert.Equal("", string.Join(", ", left.Select(path => Path.GetRelativePath(folder, path))));
        Assert.False(Directory.Exists(folder));
    }
}
