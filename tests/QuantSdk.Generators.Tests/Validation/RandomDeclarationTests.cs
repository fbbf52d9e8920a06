using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Validation;

/// <summary>Whatever the attributes say: nothing throws, and exactly what no analyzer reports is generated and compiles.</summary>
public sealed class RandomDeclarationTests
{
    private const int Layers = 150;

    private static readonly int[] Numbers =
        [int.MinValue, -1, 0, 1, 2, 3, 4, 5, 8, 12, 16, 17, 31, 32, 64, 64, 64, 96, 128, 128, 256, 256, 512, 4096, 65536, 1 << 30, int.MaxValue];

    private static readonly string[] Codebooks =
        ["GPTVQ-2", "AQLM-3", "AQLM-2x8", "QuiP#-2", "quip#-4", "CQ-2", "VQ<4,8,1>", "VQ<2,16,4>", "VQ<0,0,0>", "VQ<-1,99999999999,1>", "VQ<>", "own", "", "?"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Declarations_Random_AreEitherReportedOrGenerated(int seed)
    {
        Random random = new(seed);
        StringBuilder source = new();
        for (int i = 0; i < Layers; i++)
        {
            source.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Declaration(random)} public partial class L{i}x;\n");
        }

        TestProject project = new TestProject(source.ToString()).WithFile("own.codebook.json", """{ "vectorSize": 4, "indexBits": 4 }""");
        ImmutableArray<Diagnostic> diagnostics = await RuleTest.Analyze(project);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        GeneratorRun run = project.Run().Compiles();
        ImmutableArray<string> lines = [.. project.Compile().SyntaxTrees[0].GetText().Lines.Select(static line => line.ToString())];
        IEnumerable<string> reported = diagnostics.Select(diagnostic => NameIn(lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line])).Distinct();
        IEnumerable<string> generated = run.Files.Select(static file => file.HintName[..^".g.cs".Length]);
        Assert.Equal(Enumerable.Range(0, Layers).Select(static i => $"L{i}x").Order(StringComparer.Ordinal), reported.Concat(generated).Order(StringComparer.Ordinal));
        Assert.InRange(run.Files.Length, 10, Layers - 10);
    }

    private static string NameIn(string line) => line[(line.LastIndexOf(' ') + 1)..^1];

    private static string Declaration(Random random)
    {
        string sizes = random.Next(3) == 0 ? $"{Number(random)}, {Number(random)}" : "512, 256";
        string format = random.Next(2) == 0 ? Mant(random) : Vector(random);
        return random.Next(20) switch
        {
            0 => $"[{format}]",
            1 => $"[LinearLayer({sizes})]",
            2 => $"[LinearLayer({sizes}), {Mant(random)}, {Vector(random)}]",
            _ => $"[LinearLayer({sizes}), {format}]",
        };
    }

    private static string Mant(Random random) =>
        $"MAntGroup({Number(random)}{Option(random, "WeightBits")}{Option(random, "ActivationBits")})";

    private static string Vector(Random random)
    {
        string scope = random.Next(4) == 0 ? $", Scope = (CodebookScope)({random.Next(-1, 4)})" : "";
        return $"VectorQuantized(\"{Codebooks[random.Next(Codebooks.Length)]}\"{Option(random, "VectorSize")}{Option(random, "IndexBits")}"
            + $"{Option(random, "Residuals")}{Option(random, "TileSize")}{scope})";
    }

    private static string Option(Random random, string name) => random.Next(4) == 0 ? $", {name} = {Number(random)}" : "";

    private static string Number(Random random)
    {
        int number = Numbers[random.Next(Numbers.Length)];
        return number == int.MinValue ? "int.MinValue" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
