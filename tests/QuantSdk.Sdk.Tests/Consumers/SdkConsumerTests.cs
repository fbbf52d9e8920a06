using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>Projects that use the SDK package.</summary>
public sealed class SdkConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task Sdk_AsOnlySdk_CompletesLayersWithGpuEngine()
    {
        Consumer consumer = feed.CreateConsumer("OnlySdk").WithProject(Sources.SdkProject);
        await Shape.BuildsAndRuns(consumer);
        Shape.HasReport(consumer);
        Assert.Contains("ILGPU.dll", consumer.Outputs);
    }

    [Fact]
    public async Task Sdk_OnTopOfAnotherSdk_CompletesLayers()
    {
        Consumer consumer = feed.CreateConsumer("Layered").WithProject(
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <Sdk Name="QuantSdk" Version="VERSION" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        await Shape.BuildsAndRuns(consumer);
        Shape.HasReport(consumer);
    }

    [Fact]
    public async Task Sdk_WithCentralPackageVersions_CompletesLayers()
    {
        Consumer consumer = feed.CreateConsumer("Central")
            .With("Directory.Packages.props",
                """
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="ILGPU" Version="1.5.3" />
                  </ItemGroup>
                </Project>
                """)
            .With("global.json", """{ "msbuild-sdks": { "QuantSdk": "VERSION" } }""")
            .WithProject(
                """
                <Project Sdk="QuantSdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                </Project>
                """);
        await Shape.BuildsAndRuns(consumer);
        Shape.HasReport(consumer);
    }

    [Fact]
    public async Task Sdk_WithoutGpu_PassesAotAnalysisAsErrors()
    {
        Consumer consumer = feed.CreateConsumer("CpuOnly").WithProject(
            """
            <Project Sdk="QuantSdk/VERSION">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <QuantGpu>none</QuantGpu>
                <IsAotCompatible>true</IsAotCompatible>
                <VerifyReferenceAotCompatibility>true</VerifyReferenceAotCompatibility>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        await Shape.BuildsAndRuns(consumer);
        Shape.HasReport(consumer);
        Assert.DoesNotContain("ILGPU.dll", consumer.Outputs);
    }
}
