using QuantSdk.Hardware.Tests.Checkers;

namespace QuantSdk.Hardware.Tests;

/// <summary>The files for SCALE-Sim, held to its documented rules, and the JSON that the harness reads back.</summary>
public sealed class ExportTests
{
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
        Dictionary<string, string> files = ExportSamples.Export(accelerator);
        Dictionary<string, long> expected = ExportSamples.Study.WorkloadFor(accelerator).Gemms
            .ToDictionary(static gemm => gemm.Count > 1 ? $"{gemm.Name}_x{gemm.Count}" : gemm.Name, gemm => ScaleSimModel.Cycles(accelerator, gemm));
        int products = 0;
        foreach ((string path, string text) in files.Where(static file => file.Key.EndsWith(".cfg", StringComparison.Ordinal)))
        {
            Dictionary<string, string> settings = ScaleSimRules.Read(text);
            ScaleSimRules.CheckVersion2(settings);
            ScaleSimRules.CheckVersion3(settings);
            Assert.Equal(dataflow == Dataflow.OutputStationary ? "os" : "ws", settings["architecture_presets.Dataflow"]);
            ArrayShape array = new(ScaleSimRules.Number(settings, "architecture_presets.ArrayHeight"), ScaleSimRules.Number(settings, "architecture_presets.ArrayWidth"));

            List<(string Name, long M, long N, long K)> topology = ScaleSimRules.ReadTopology(files[path.Replace(".cfg", ".csv")]);
            Assert.Equal(topology.Select(static product => product.Name), ScaleSimRules.ReadLayout(files[path.Replace(".cfg", ".layout.csv")]));
            foreach ((string product, long m, long n, long k) in topology)
            {
                long cycles = dataflow == Dataflow.OutputStationary
                    ? ScaleSimModel.OutputStationary(array, m, n, k)
                    : ScaleSimModel.WeightStationary(array, m, n, k);
                Assert.Equal(expected[product], cycles);
                products++;
            }
        }

        Assert.Equal(expected.Count, products);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Accelerator_WrittenAndRead_IsTheSame(string name, Dataflow dataflow)
    {
        Accelerator accelerator = AcceleratorCatalog.Find(name)! with { Dataflow = dataflow };

        Assert.Equal(accelerator, AcceleratorJson.Read(AcceleratorJson.Write(accelerator)));
    }

    [Fact]
    public void Study_WrittenAndRead_RunsTheSame()
    {
        Study study = ExportSamples.Study;
        string json = StudyJson.Write(study);
        Study read = StudyJson.Read(json);

        Assert.Equal(json, StudyJson.Write(read));
        Comparison comparison = Comparison.Run(AcceleratorCatalog.Mant, read);
        Assert.Equal(Comparison.Run(AcceleratorCatalog.Mant, study).Subject.TotalCycles, comparison.Subject.TotalCycles);
        Assert.Equal(["results.json", "results.csv", "results.txt", "time.svg", "energy.svg"], ComparisonFiles.Write(comparison).Select(static file => file.Path));
    }
}
