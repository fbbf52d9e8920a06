using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>What the generator made of a project.</summary>
/// <param name="Output">The compilation with the generated files.</param>
/// <param name="Files">The generated files, in the order of their hint names.</param>
internal sealed record GeneratorRun(Compilation Output, ImmutableArray<GeneratedSourceResult> Files)
{
    /// <summary>Runs the generator twice on a project.</summary>
    public static GeneratorRun Of(TestProject project)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        Assert.Null(first.Exception);
        PipelineAssert.HoldsPlainValues(first);
        PipelineAssert.IsCached(driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single());
        return new GeneratorRun(output, [.. first.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal)]);
    }

    /// <summary>The text of the only file.</summary>
    public string Text => Files.Single().SourceText.ToString();

    /// <summary>Demands that everything compiles without an error or a warning. Documentation is asked of the generated files alone.</summary>
    public GeneratorRun Compiles()
    {
        Assert.Empty(Output.GetDiagnostics().Where(static diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning
            && !(diagnostic.Id == "CS1591" && diagnostic.Location.GetLineSpan().Path == TestProject.FileName)));
        return this;
    }

    /// <summary>Demands that nothing was generated.</summary>
    public void IsEmpty() => Assert.Empty(Files);

    /// <summary>Demands that the files equal their golden files and compile.</summary>
    public GeneratorRun MatchesSnapshots()
    {
        Assert.NotEmpty(Files);
        string prefix = $"{TestContext.Current.TestClass!.TestClassSimpleName}.{TestContext.Current.TestMethod!.MethodName}";
        foreach (GeneratedSourceResult file in Files)
        {
            string name = file.HintName[..^".g.cs".Length];
            Snapshot.Verify($"{prefix}#{name}", $"//HintName: {file.HintName}\n{file.SourceText}");
        }

        return Compiles();
    }

    /// <summary>Compiles and loads the project, so that a test can run it.</summary>
    public Assembly Load()
    {
        using MemoryStream stream = new();
        CompilationOptions lenient = Output.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        EmitResult result = Output.WithOptions(lenient).Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }
}
