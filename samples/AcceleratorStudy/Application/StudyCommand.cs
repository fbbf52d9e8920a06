using System.CommandLine;
using QuantSdk.Hardware;

namespace AcceleratorStudy;

/// <summary>The command line.</summary>
internal sealed class StudyCommand
{
    private static readonly StudyKnobs Default = new();

    private readonly Option<string> model = new("--model") { Description = "A shipped shape, or the path of a Hugging Face config.json.", HelpName = "NAME|FILE", DefaultValueFactory = static _ => Default.Model.Name };
    private readonly Option<string> baseline = new("--baseline") { Description = "What M-ANT is compared with.", DefaultValueFactory = static _ => Default.Baseline.Name };
    private readonly Option<int> first = new("--first") { Description = "The shortest sequence.", DefaultValueFactory = static _ => Default.Lengths[0] };
    private readonly Option<int> last = new("--last") { Description = "The longest sequence; lengths double up to it.", DefaultValueFactory = static _ => Default.Lengths[^1] };
    private readonly Option<int> side = new("--array") { Description = "Rows and columns of M-ANT's array.", DefaultValueFactory = static _ => Default.Side };
    private readonly Option<double> isoArea = new("--iso-area") { Description = "Elements of the baseline for each of M-ANT's.", DefaultValueFactory = static _ => Default.IsoArea };
    private readonly Option<int> group = new("--group") { Description = "Elements of M-ANT's groups.", DefaultValueFactory = static _ => Default.GroupSize };
    private readonly Option<int?> attention = new("--attention-bits") { Description = "Width of the baseline's attention; its own by default." };
    private readonly Option<double> causal = new("--causal") { Description = "Share of attention that is computed.", DefaultValueFactory = static _ => Default.CausalFactor };
    private readonly Option<bool> weights = new("--weight-stationary") { Description = "Keep weights in the arrays instead of outputs." };
    private readonly Option<bool> quirks = new("--quirks") { Description = "Count as the ANT simulator does." };
    private readonly Option<string> plots = new("--plots") { Description = "Where to write the plots.", HelpName = "DIR", DefaultValueFactory = static _ => AppContext.BaseDirectory };

    /// <summary>Builds the command.</summary>
    /// <param name="run">What it does with the options; returns the exit code.</param>
    public RootCommand Build(Func<Func<StudyOptions>, int> run)
    {
        baseline.AcceptOnlyFromAmong([.. AcceleratorCatalog.All.Skip(1).Select(static accelerator => accelerator.Name)]);
        RequireFrom(first, 1, 1 << 20);
        RequireFrom(last, 1, 1 << 20);
        RequireFrom(side, 1, 1024);
        RequireFrom(group, 1, 4096);
        RequireFrom(isoArea, 0.01, 100);
        RequireFrom(causal, 0.01, 1);
        RequireFrom(attention, 1, 16);
        RootCommand root = new("Shows where M-ANT's speed and energy come from, and which settings give more or less.")
        {
            model, baseline, first, last, side, isoArea, group, attention, causal, weights, quirks, plots,
        };
        root.SetAction(result => run(() => Bind(result)));
        return root;
    }

    private StudyOptions Bind(ParseResult result)
    {
        StudyKnobs knobs = Default.Against(AcceleratorCatalog.Find(result.GetValue(baseline)!)!) with
        {
            Model = LoadModel(result.GetValue(model)!),
            Lengths = StudyKnobs.LengthRange(result.GetValue(first), Math.Max(result.GetValue(first), result.GetValue(last))),
            Side = result.GetValue(side),
            IsoArea = result.GetValue(isoArea),
            GroupSize = result.GetValue(group),
            CausalFactor = result.GetValue(causal),
            Dataflow = result.GetValue(weights) ? Dataflow.WeightStationary : Dataflow.OutputStationary,
            Quirks = result.GetValue(quirks),
        };
        int? bits = result.GetValue(attention);
        return new(bits is null ? knobs : knobs with { AttentionBits = bits.Value }, result.GetValue(plots)!);
    }

    private static TransformerShape LoadModel(string name) =>
        TransformerCatalog.Find(name) ?? HuggingFaceConfig.Read(File.ReadAllText(name), Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(name))) ?? name);

    private static void RequireFrom<T>(Option<T> option, double least, double most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && !(Convert.ToDouble(result.GetValueOrDefault<T>(), System.Globalization.CultureInfo.InvariantCulture) is double value && value >= least && value <= most))
        {
            result.AddError(FormattableString.Invariant($"'{option.Name}' must be from {least} to {most}."));
        }
    });
}
