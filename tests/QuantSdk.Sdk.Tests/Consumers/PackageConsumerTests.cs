using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>Projects that reference packages and name no SDK of ours.</summary>
public sealed class PackageConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task Runtime_AsPackageReference_CompletesLayersForTheCpu()
    {
        Consumer consumer = feed.CreateConsumer("Plain").WithProject(Project("""<PackageReference Include="QuantSdk.Runtime" Version="VERSION" />"""));
        await Shape.BuildsAndRuns(consumer);
        Assert.DoesNotContain("ILGPU.dll", consumer.Outputs);
        Assert.False(File.Exists(consumer.PlanJson), "The report belongs to the package QuantSdk.");
    }

    [Fact]
    public async Task GpuEngine_AsPackageReference_BringsGeneratorAndReport()
    {
        Consumer consumer = feed.CreateConsumer("Engine").WithProject(Project(
            """
            <PackageReference Include="QuantSdk" Version="VERSION" />
                <PackageReference Include="QuantSdk.Runtime.Ilgpu" Version="VERSION" />
            """));
        await Shape.BuildsAndRuns(consumer);
        Shape.HasReport(consumer);
        Assert.Contains("ILGPU.dll", consumer.Outputs);
    }

    private static string Project(string references) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {references}
          </ItemGroup>
        </Project>
        """;
}
