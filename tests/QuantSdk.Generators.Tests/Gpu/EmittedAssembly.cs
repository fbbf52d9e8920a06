using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Compiles emitted text with warnings as errors and loads it, each text once.</summary>
internal static class EmittedAssembly
{
    private static readonly Dictionary<string, Assembly> Loaded = [];

    /// <summary>The assembly of a text.</summary>
    public static Assembly Load(string source)
    {
        lock (Loaded)
        {
            if (!Loaded.TryGetValue(source, out Assembly? assembly))
            {
                Loaded.Add(source, assembly = Compile(source));
            }

            return assembly;
        }
    }

    private static Assembly Compile(string source)
    {
        CSharpParseOptions parse = new(LanguageVersion.CSharp12, DocumentationMode.Parse);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Demo{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(source, parse)],
            TestReferences.Gpu,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                generalDiagnosticOption: ReportDiagnostic.Error,
                // ILGPU names an older .NET than the reference assemblies; the SDK's own builds ignore that, too.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        return Assembly.Load(stream.ToArray());
    }
}
