using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Packages;

/// <summary>What is inside the packages.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    [Theory]
    [InlineData("QuantSdk")]
    [InlineData("QuantSdk.Attributes")]
    [InlineData("QuantSdk.Runtime")]
    [InlineData("QuantSdk.Runtime.Ilgpu")]
    public void Package_Metadata_IsComplete(string id)
    {
        using ZipArchive package = Open(id);
        XElement metadata = Nuspec(package);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.NotEqual("Package Description", Value(metadata, "description"));
        Assert.Contains("quantization", Value(metadata, "tags"));
        ZipArchiveEntry readme = Assert.Single(package.Entries, entry => entry.FullName == Value(metadata, "readme"));
        Assert.True(readme.Length > 100);
    }

    [Fact]
    public void SdkPackage_Content_IsAnSdkWithoutDependencies()
    {
        using ZipArchive package = Open("QuantSdk");
        XElement metadata = Nuspec(package);
        Assert.Equal("MSBuildSdk", metadata.Descendants().Single(static element => element.Name.LocalName == "packageType").Attribute("name")!.Value);
        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
        string[] expected = ["Sdk/Sdk.props", "Sdk/Sdk.targets", "build/QuantSdk.props", "build/QuantSdk.targets", "build/QuantSdk.Version.props", "tools/netstandard2.0/QuantSdk.Tasks.dll", "docs/properties.md"];
        Assert.Subset(Names(package), new HashSet<string>(expected));
        string[] assemblies = [.. Names(package).Where(static name => name.EndsWith(".dll")).Order(StringComparer.Ordinal)];
        Assert.Equal(["tools/netstandard2.0/QuantSdk.Hardware.dll", "tools/netstandard2.0/QuantSdk.Tasks.dll"], assemblies);
    }

    [Fact]
    public void RuntimePackage_Generator_StandsAloneInTheAnalyzersFolder()
    {
        using ZipArchive package = Open("QuantSdk.Runtime");
        string[] analyzers = [.. Names(package).Where(static name => name.StartsWith("analyzers/"))];
        Assert.Equal(["analyzers/dotnet/cs/QuantSdk.Generators.dll"], analyzers);
    }

    [Fact]
    public void RuntimePackage_CompilerGuard_AsksForTheGeneratorsRoslyn()
    {
        using ZipArchive package = Open("QuantSdk.Runtime");
        string targets = Read(package, "buildTransitive/QuantSdk.Runtime.targets");
        Assert.Equal(targets, Read(package, "build/QuantSdk.Runtime.targets"));

        using MemoryStream generator = new();
        using (Stream entry = package.GetEntry("analyzers/dotnet/cs/QuantSdk.Generators.dll")!.Open())
        {
            entry.CopyTo(generator);
        }

        generator.Position = 0;
        using PEReader image = new(generator);
        MetadataReader metadata = image.GetMetadataReader();
        Version roslyn = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Single(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis").Version;
        Assert.Contains($">{roslyn}</_QuantMinimumCompiler>", targets);
    }

    [Fact]
    public void GpuPackage_Dependency_LetsTheGeneratorThrough()
    {
        using ZipArchive package = Open("QuantSdk.Runtime.Ilgpu");
        XElement runtime = Nuspec(package).Descendants().Single(static element => (string?)element.Attribute("id") == "QuantSdk.Runtime");
        Assert.Equal("All", (string?)runtime.Attribute("include"));
        Assert.Null(runtime.Attribute("exclude"));
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg"));

    private static HashSet<string> Names(ZipArchive package) => [.. package.Entries.Select(static entry => entry.FullName)];

    private static string Read(ZipArchive package, string name)
    {
        using StreamReader reader = new(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static XElement Nuspec(ZipArchive package)
    {
        using Stream stream = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec")).Open();
        return XElement.Load(stream).Elements().Single();
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
