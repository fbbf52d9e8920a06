using QuantSdk.Hardware.Rtl.Synthesis;
using Spectre.Console;

namespace AcceleratorStudy.Tests;

/// <summary>The application as a user meets it.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("study");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public void Run_WithoutOptions_PrintsTheClaimAndDraws()
    {
        (int code, string output, string errors) = Run("--plots", directory.FullName);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("largest energy reduction", output, StringComparison.Ordinal);
        Assert.Contains("16x16 *", output, StringComparison.Ordinal);
        Assert.Equal(["lengths.png", "sensitivity.png"], directory.GetFiles().Select(static file => file.Name).Order());
    }

    [Fact]
    public void Run_OfAConfiguration_TakesItsShape()
    {
        string model = Path.Combine(directory.FullName, "config.json");
        File.WriteAllText(model, """{"vocab_size": 4096, "hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6, "num_attention_heads": 4, "num_key_value_heads": 2}""");

        (int code, string output, _) = Run("--model", model, "--plots", directory.FullName, "--last", "2048", "--baseline", "INT8");

        Assert.Equal(0, code);
        Assert.Contains("over INT8 16x16, 8-bit linear layers, 8-bit attention", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "QSDK9101", "--baseline", "TPU")]
    [InlineData(2, "QSDK9101", "--causal", "0")]
    [InlineData(2, "QSDK9101", "--array", "0")]
    [InlineData(2, "QSDK9101", "--attention-bits", "17")]
    [InlineData(2, "QSDK9101", "--no-such", "1")]
    [InlineData(2, "QSDK9101", "areas", "--group", "48")]
    [InlineData(1, "QSDK9103", "--model", "no-such-model")]
    public void Run_OfAWrongCommandLine_EndsWithItsId(int expected, string id, params string[] arguments)
    {
        (int code, _, string errors) = Run(arguments);

        Assert.Equal(expected, code);
        Assert.StartsWith(id, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--array", "1024", "--iso-area", "100", "--quirks")]
    [InlineData("--array", "1", "--iso-area", "0.01", "--weight-stationary")]
    [InlineData("--first", "1", "--last", "1", "--group", "4096")]
    public void Run_OfExtremeSettings_Succeeds(params string[] settings)
    {
        (int code, _, string errors) = Run([.. settings, "--plots", directory.FullName]);

        Assert.Equal((0, ""), (code, errors));
    }

    [Fact]
    public void Run_OfABrokenConfiguration_NamesWhatIsMissing()
    {
        string model = Path.Combine(directory.FullName, "config.json");
        File.WriteAllText(model, "{}");

        (int code, _, string errors) = Run("--model", model);

        Assert.Equal(1, code);
        Assert.StartsWith("QSDK9102: 'hidden_size'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_OfTheInstalledLibrary_StandBesideThePublishedRatios()
    {
        Assert.SkipUnless(Yosys.IsInstalled() && LibertyFiles.FindInstalled() is not null, $"Yosys or a liberty library is not installed (apt-get install yosys {LibertyFiles.Package}).");

        (int code, string output, string errors) = Run("areas", "--group", "32");

        Assert.Equal((0, ""), (code, errors));
        Assert.Matches(@"mant_pe WEIGHT_BITS=8 +[\d,]+ +1\.\d\d +1\.44 +\d\.\d\d +2\.59", output);
    }

    [Fact]
    public void Areas_OfAMissingLibrary_EndWithAnId()
    {
        (int code, _, string errors) = Run("areas", "--liberty", Path.Combine(directory.FullName, "missing.lib"));

        Assert.Equal(1, code);
        Assert.StartsWith("QSDK9104", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        IAnsiConsole console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        return (StudyApplication.Run(arguments, console, errors), output.ToString(), errors.ToString());
    }
}
