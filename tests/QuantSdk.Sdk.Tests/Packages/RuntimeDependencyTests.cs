using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Packages;

/// <summary>What the run time depends on.</summary>
public sealed class RuntimeDependencyTests(PackageFeed feed)
{
    [Theory]
    [InlineData("QuantSdk.Runtime", "lib/net10.0/QuantSdk.Runtime.dll", false)]
    [InlineData("QuantSdk.Runtime.Ilgpu", "lib/net10.0/QuantSdk.Runtime.Ilgpu.dll", true)]
    public void Assembly_GpuEngine_IsReferencedByTheGpuPackageAlone(string package, string file, bool expected)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{package}.{feed.Version}.nupkg"));
        using MemoryStream copy = new();
        using (Stream entry = archive.GetEntry(file)!.Open())
        {
            entry.CopyTo(copy);
        }

        copy.Position = 0;
        using PEReader image = new(copy);
        MetadataReader metadata = image.GetMetadataReader();
        IEnumerable<string> references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        Assert.Equal(expected, references.Contains("ILGPU"));
    }
}
