using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Incrementality;

/// <summary>An edit of a project, and what it makes the generator do.</summary>
/// <param name="Result">The run after the edit.</param>
internal sealed record PipelineEdit(GeneratorRunResult Result)
{
    /// <summary>Runs the generator, replaces the code, and runs it again.</summary>
    public static PipelineEdit OfSource(TestProject project, string before, string after)
    {
        Assert.Contains(before, project.Source, StringComparison.Ordinal);
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(compilation);
        CSharpCompilation edited = (project with { Source = project.Source.Replace(before, after) }).Compile();
        return Of(driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], edited.SyntaxTrees[0])));
    }

    /// <summary>Runs the generator, changes the MSBuild properties, and runs it again.</summary>
    public static PipelineEdit OfProperty(TestProject project, string name, string value)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(compilation);
        return Of(driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(project.Properties.SetItem(name, value))).RunGenerators(compilation));
    }

    /// <summary>Runs the generator, changes a file that is no code, and runs it again.</summary>
    public static PipelineEdit OfFile(TestProject project, string name, string text)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(compilation);
        AdditionalText[] files = [.. project.Files.SetItem(name, text).Select(static file => new TestAdditionalText(file.Key, file.Value))];
        return Of(driver.ReplaceAdditionalTexts([.. files]).RunGenerators(compilation));
    }

    /// <summary>Demands what each step did: for parse, model, plan and output, one letter per layer.</summary>
    /// <param name="expected">For example <c>MC CC CC CC</c>; C cached, U unchanged, M modified, N new, R removed.</param>
    public void Did(string expected) => Assert.Equal(
        expected,
        string.Join(' ', Letters(TrackingNames.Parse), Letters(TrackingNames.Model), Letters(TrackingNames.Plan), Text(PipelineAssert.OutputReasons(Result))));

    /// <summary>The same for attention layers; the outputs are those of all layers.</summary>
    public void DidAttention(string expected) => Assert.Equal(
        expected,
        string.Join(
            ' ',
            Letters(TrackingNames.AttentionParse),
            Letters(TrackingNames.AttentionModel),
            Letters(TrackingNames.AttentionPlan),
            Text(PipelineAssert.OutputReasons(Result))));

    private static PipelineEdit Of(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new PipelineEdit(result);
    }

    private string Letters(string step) => Text(PipelineAssert.Reasons(Result, step));

    private static string Text(IEnumerable<IncrementalStepRunReason> reasons) => string.Concat(reasons.Select(static reason => reason.ToString()[0]));
}
