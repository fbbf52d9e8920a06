using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuantSdk.Hardware.Tests;

/// <summary>The files for other tools, held to those tools' documented rules, and the JSON that the harness reads back.</summary>
public sealed partial class ExportTests
{
    private static readonly string[] ConfigurationKeys =
    [
        "run_name", "ArrayHeight", "ArrayWidth", "IfmapSramSzkB", "FilterSramSzkB", "OfmapSramSzkB", "IfmapOffset", "FilterOffset",
        "OfmapOffset", "Bandwidth", "Dataflow", "MemoryBanks", "ReadRequestBuffer", "WriteRequestBuffer", "SparsitySupport", "SparseRep",
        "OptimizedMapping", "BlockSize", "RandomNumberGeneratorSeed", "InterfaceBandwidth", "UseRamulatorTrace",
    ];

    /// <summary>Every preset with both dataflows.</summary>
    public static TheoryData<string, Dataflow> Presets
    {
        get
        {
            TheoryData<string, Dataflow> data = [];
            foreach (Accelerator accelerator in AcceleratorCatalog.All)
            {
                data.Add(accelerator.Name, Dataflow.OutputStationary);
                data.Add(accelerator.Name, Dataflow.WeightStationary);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void ScaleSim_Files_HoldToItsRulesAndTheClosedForms(string name, Dataflow dataflow)
    {
        Accelerator accelerator = AcceleratorCatalog.Find(name)! with { Dataflow = dataflow };
        Study study = MakeStudy();
        Dictionary<string, string> files = Export(accelerator, study);
        Dictionary<string, long> expected = study.WorkloadFor(accelerator).Gemms
            .ToDictionary(static gemm => gemm.Count > 1 ? $"{gemm.Name}_x{gemm.Count}" : gemm.Name, gemm => ScaleSimModel.Cycles(accelerator, gemm));
        int products = 0;
        foreach ((string path, string text) in files.Where(static file => file.Key.EndsWith(".cfg")))
        {
            Dictionary<string, string> settings = ReadConfiguration(text);
            Assert.Subset(settings.Keys.ToHashSet(), ConfigurationKeys.ToHashSet());
            Assert.Equal(dataflow == Dataflow.OutputStationary ? "os" : "ws", settings["Dataflow"]);
            ArrayShape array = new(Number(settings, "ArrayHeight"), Number(settings, "ArrayWidth"));
            Assert.All((string[])["IfmapSramSzkB", "FilterSramSzkB", "OfmapSramSzkB", "Bandwidth"], key => Assert.True(Number(settings, key) > 0));

            string[] rows = files[path.Replace(".cfg", ".csv")].TrimEnd('\n').Split('\n');
            Assert.Equal("Layer,M,N,K,", rows[0]);
            foreach (string row in rows.Skip(1))
            {
                // The reader cuts what follows the last comma.
                string[] cells = row.Split(',');
                Assert.Equal(5, cells.Length);
                Assert.Empty(cells[4]);
                long[] sizes = [.. cells[1..4].Select(static cell => long.Parse(cell, CultureInfo.InvariantCulture))];
                long cycles = dataflow == Dataflow.OutputStationary
                    ? ScaleSimModel.OutputStationary(array, sizes[0], sizes[1], sizes[2])
                    : ScaleSimModel.WeightStationary(array, sizes[0], sizes[1], sizes[2]);
                Assert.Equal(expected[cells[0]], cycles);
                products++;
            }
        }

        Assert.Equal(expected.Count, products);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Timeloop_Architecture_KeepsEachDataSpaceOnceALevelAndSizesTheMesh(string name, Dataflow dataflow)
    {
        Accelerator accelerator = AcceleratorCatalog.Find(name)! with { Dataflow = dataflow };
        Dictionary<string, string> files = Export(accelerator, MakeStudy());
        string[] classes = [.. ComponentClass().Matches(files["timeloop/components.yaml"]).Select(static match => match.Groups[1].Value)];
        foreach ((string path, string text) in files.Where(static file => file.Key.EndsWith("architecture.yaml")))
        {
            Assert.All(text.Split('\n'), static line => Assert.DoesNotContain('\t', line));
            Assert.All(NodeTag().Matches(text), static match => Assert.Contains(match.Groups[1].Value, (string[])["Container", "Component", "Parallel"]));
            Assert.Equal(3, NodeTag().Matches(text).Count(static match => match.Groups[1].Value == "Parallel"));
            foreach (string dataSpace in (string[])["Weights", "Inputs", "Outputs"])
            {
                Assert.Equal(3, Regex.Count(text, $@"keep: \[{dataSpace}\]"));
            }

            // A line holds whole words.
            Assert.All(Word().Matches(text), static match => Assert.Equal(0, int.Parse(match.Groups[1].Value) % int.Parse(match.Groups[2].Value)));
            Dictionary<string, string> settings = ReadConfiguration(files[$"scalesim/{path.Split('/')[1]}.cfg"]);
            Assert.Contains($"meshX: {settings["ArrayWidth"]}\n", text);
            Assert.Contains($"meshY: {settings["ArrayHeight"]}\n", text);
            string compute = Assert.Single(ComputeClass().Matches(text)).Groups[1].Value;
            Assert.Contains(compute, classes);

            // The energy table names every component of the architecture.
            string table = files[path.Replace("architecture", "reference")];
            Assert.All(ComponentName().Matches(text), match => Assert.Contains($"system_top_level.{match.Groups[1].Value}[1..", table));
        }
    }

    [Fact]
    public void Timeloop_Problem_HasTheSizesAndTheMapperItsMetrics()
    {
        Dictionary<string, string> files = Export(AcceleratorCatalog.Mant, MakeStudy());
        string problem = files["timeloop/w4a8/up.problem.yaml"];
        Assert.Contains("  instance:\n    M: 512\n    N: 384\n    K: 256\n", problem);
        Assert.Equal(3, Regex.Count(problem, "projection: "));
        Assert.Single(Regex.Matches(problem, "read_write: true"));
        Assert.Contains("optimization_metrics: [delay, energy]", files["timeloop/mapper.yaml"]);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Accelerator_WrittenAndRead_IsTheSameAndHasWhatTheSchemaRequires(string name, Dataflow dataflow)
    {
        Accelerator accelerator = AcceleratorCatalog.Find(name)! with { Dataflow = dataflow };
        string json = AcceleratorJson.Write(accelerator);

        Assert.Equal(accelerator, AcceleratorJson.Read(json));
        AssertMembers(json, AcceleratorSchemas.AcceleratorFile);
    }

    [Fact]
    public void Study_WrittenAndRead_RunsTheSame()
    {
        Study study = MakeStudy();
        string json = StudyJson.Write(study);
        Study read = StudyJson.Read(json);

        Assert.Equal(json, StudyJson.Write(read));
        AssertMembers(json, AcceleratorSchemas.StudyFile);
        Comparison comparison = Comparison.Run(AcceleratorCatalog.Mant, read);
        Assert.Equal(Comparison.Run(AcceleratorCatalog.Mant, study).Subject.TotalCycles, comparison.Subject.TotalCycles);
        Assert.Equal(["results.json", "results.csv", "results.txt", "time.svg", "energy.svg"], ComparisonFiles.Write(comparison).Select(static file => file.Path));
    }

    private static Study MakeStudy() => new()
    {
        Name = "project",
        Layers =
        [
            new() { Name = "up", InFeatures = 256, OutFeatures = 384, Format = "mant", GroupSize = 64, WeightBits = 4, ActivationBits = 8 },
            new() { Name = "down", InFeatures = 320, OutFeatures = 200, Format = "mant", GroupSize = 64, WeightBits = 8, ActivationBits = 8 },
        ],
        Options = new() { SequenceLength = 512 },
        Baselines = ["ANT"],
    };

    private static Dictionary<string, string> Export(Accelerator accelerator, Study study) =>
        AcceleratorExport.Write(accelerator, study).ToDictionary(static file => file.Path, static file => file.Text);

    private static int Number(Dictionary<string, string> settings, string key) => int.Parse(settings[key], CultureInfo.InvariantCulture);

    /// <summary>Reads what Python's ConfigParser does: sections, keys, comments on lines of their own.</summary>
    private static Dictionary<string, string> ReadConfiguration(string text)
    {
        Dictionary<string, string> settings = [];
        foreach (string line in text.Split('\n').Where(static line => line.Length > 0 && line[0] is not ('#' or '[')))
        {
            string[] parts = line.Split('=', 2);
            Assert.Equal(2, parts.Length);
            settings.Add(parts[0].Trim(), parts[1].Trim());
        }

        return settings;
    }

    /// <summary>The schemas refuse unknown members and require all known ones, at the top as below.</summary>
    private static void AssertMembers(string json, string schemaFile)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        using JsonDocument schema = JsonDocument.Parse(AcceleratorSchemas.Read(schemaFile));
        string[] members = [.. document.RootElement.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal)];
        string[] known = [.. schema.RootElement.GetProperty("properties").EnumerateObject().Select(static member => member.Name)];
        Assert.All(members, member => Assert.Contains(member, known));
        Assert.All(schema.RootElement.GetProperty("required").EnumerateArray(), member => Assert.Contains(member.GetString(), members));
    }

    [GeneratedRegex(@"^    - name: (\w+_mac)$", RegexOptions.Multiline)]
    private static partial Regex ComponentClass();

    [GeneratedRegex(@"- !(\w+)")]
    private static partial Regex NodeTag();

    [GeneratedRegex(@"!Component\s+name: (\w+)")]
    private static partial Regex ComponentName();

    [GeneratedRegex(@"class: (\w+_mac)")]
    private static partial Regex ComputeClass();

    [GeneratedRegex(@"width: (\d+)\s+datawidth: (\d+)")]
    private static partial Regex Word();
}
