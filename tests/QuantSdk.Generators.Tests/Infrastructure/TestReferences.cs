using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>What test compilations reference.</summary>
internal static class TestReferences
{
    /// <summary>.NET and the attributes alone.</summary>
    public static ImmutableArray<MetadataReference> Attributes { get; } = [.. Net100.References.All, Of(typeof(LinearLayerAttribute))];

    /// <summary>With the run time.</summary>
    public static ImmutableArray<MetadataReference> Runtime { get; } = [.. Attributes, Of(typeof(ILinear))];

    /// <summary>With the GPU engine too.</summary>
    public static ImmutableArray<MetadataReference> Gpu { get; } = [.. Runtime, Of(typeof(IDeviceLinear)), Of(typeof(ILGPU.Context))];

    private static PortableExecutableReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
