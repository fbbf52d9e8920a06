using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>
/// Runs every analyzer on marked code and demands exactly the marked diagnostics, and that the generator agrees: it emits nothing where
/// something is reported, and code that compiles where nothing is.
/// </summary>
internal static class RuleTest
{
    /// <summary>Every analyzer of the assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(LayerGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Checks a declaration in the namespace Demo.</summary>
    public static Task Check(string marked) => Check(TestProject.Of(marked));

    /// <summary>Checks a layer, 512 -> 256, in a format.</summary>
    public static Task CheckFormat(string markedFormat) => Check(TestProject.WithFormat(markedFormat));

    /// <summary>Checks a project whose code is marked.</summary>
    /// <param name="project">The project.</param>
    /// <param name="elsewhere">Ids of diagnostics that stand in no code.</param>
    public static async Task Check(TestProject project, params string[] elsewhere)
    {
        Markup markup = Markup.Parse(project.Source);
        TestProject plain = project with { Source = markup.Code };
        ImmutableArray<Diagnostic> actual = await Analyze(plain);
        int prefix = plain.Compile().SyntaxTrees.Single().Length - markup.Code.Length;
        IEnumerable<string> inCode = actual
            .Where(static diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Id} at {diagnostic.Location.SourceSpan.Start - prefix}");
        Assert.Equal(markup.Expected.Select(static mark => $"{mark.Id} at {mark.Start}"), inCode);
        Assert.Equal(elsewhere, actual.Where(static diagnostic => !diagnostic.Location.IsInSource).Select(static diagnostic => diagnostic.Id).Order());
        await AgreeWithGenerator(plain, actual.IsEmpty);
    }

    /// <summary>Every diagnostic of ours, with analyzers that fail counted too.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(TestProject project) => Analyze(project, project.Compile());

    private static async Task<ImmutableArray<Diagnostic>> Analyze(TestProject project, Compilation compilation)
    {
        ImmutableArray<AdditionalText> files = [.. project.Files.Select(static file => new TestAdditionalText(file.Key, file.Value))];
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(All, new AnalyzerOptions(files, new TestOptions(project.Properties)));
        return await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static async Task AgreeWithGenerator(TestProject project, bool isSound)
    {
        GeneratorRun run = project.Run();
        if (isSound)
        {
            Assert.NotEmpty(run.Files);
            run.Compiles();

            // A build shows analyzers the generated half beside the user's own; they must not mind.
            Assert.Empty(await Analyze(project, run.Output));
        }
        else
        {
            run.IsEmpty();
        }
    }
}
