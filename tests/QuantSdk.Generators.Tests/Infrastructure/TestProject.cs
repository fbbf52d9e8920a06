using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>A user's project, as a test describes it.</summary>
/// <param name="Source">The code. Usings come before it.</param>
internal sealed record TestProject(string Source)
{
    /// <summary>The name of the project's only file.</summary>
    public const string FileName = "Layers.cs";

    /// <summary>The .NET SDK switches these off too: libraries for older versions of .NET refer to its assemblies by older versions.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> UnifiedVersions =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    private const string Usings = "using QuantSdk;\n";

    /// <summary>MSBuild properties.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files that are no code, by name.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the project references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = TestReferences.Runtime;

    /// <summary>A layer in the namespace Demo.</summary>
    /// <param name="declaration">Attributes and class.</param>
    public static TestProject Of(string declaration) => new($"namespace Demo;\n\n{declaration}");

    /// <summary>A layer with the given format, 512 -> 256.</summary>
    /// <param name="format">The format's attribute without its brackets.</param>
    public static TestProject WithFormat(string format) => Of($"[LinearLayer(512, 256)]\n[{format}]\npublic partial class Layer;");

    /// <summary>With a property.</summary>
    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>With a file.</summary>
    public TestProject WithFile(string name, string text) => this with { Files = Files.SetItem(name, text) };

    /// <summary>With the GPU engine.</summary>
    public TestProject WithGpu() => this with { References = TestReferences.Gpu };

    /// <summary>The project as the compiler sees it before generation; every warning counts.</summary>
    public CSharpCompilation Compile()
    {
        CSharpParseOptions parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Usings + Source, parse, FileName, System.Text.Encoding.UTF8);
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: UnifiedVersions,
            allowUnsafe: true);
        return CSharpCompilation.Create("Demo", [tree], References, options);
    }

    /// <summary>A driver for the project.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new LayerGenerator().AsSourceGenerator()],
        Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => new TestAdditionalText(file.Key, file.Value)),
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
        new TestOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator, twice, and demands that the second run has nothing to do.</summary>
    public GeneratorRun Run() => GeneratorRun.Of(this);
}
