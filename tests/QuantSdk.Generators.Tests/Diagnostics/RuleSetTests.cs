using System.Reflection;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Diagnostics;

/// <summary>Ids, descriptors, analyzers, the release file and the pages name the same rules.</summary>
public sealed class RuleSetTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(LayerDescriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    private static readonly string[] Ids = [.. Descriptors.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Descriptors_Ids_AreTheConstants() => Assert.Equal(
        typeof(DiagnosticIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal), Ids);

    [Fact]
    public void Analyzers_Rules_AreTheDescriptors() => Assert.Equal(
        Ids, RuleTest.All.Select(static analyzer => Assert.Single(analyzer.SupportedDiagnostics).Id).Order(StringComparer.Ordinal));

    [Fact]
    public void ReleaseFiles_Rules_AreTheDescriptors()
    {
        IEnumerable<string> released = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(static file => File.ReadLines(Path.Combine(ProjectPaths.Generators, "QuantSdk.Generators", file)))
            .Where(static line => line.StartsWith("QSDK", StringComparison.Ordinal))
            .Select(static line => line[.."QSDK0000".Length]);
        Assert.Equal(Ids, released.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_Files_AreTheDescriptors() => Assert.Equal(
        Ids.Select(static id => id + ".md").Append("index.md"),
        Directory.GetFiles(RulePage.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Descriptors_HelpLinks_LeadToTheirPages() => Assert.All(
        Descriptors, static descriptor => Assert.EndsWith($"/Generators/docs/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void Index_Rows_AreTitlesOfTheDescriptors()
    {
        IEnumerable<string> rows = File.ReadLines(Path.Combine(RulePage.Folder, "index.md")).Where(static line => line.StartsWith("| [", StringComparison.Ordinal));
        Assert.Equal(Descriptors.Select(static descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} |"), rows);
    }
}
