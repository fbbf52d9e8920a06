using System.CommandLine;
using QuantSdk.Hardware.Rtl.Synthesis;

namespace AcceleratorStudy;

/// <summary>The command <c>areas</c>: synthesises the emitted elements.</summary>
internal sealed class AreaCommand
{
    private readonly Option<string?> liberty = new("--liberty") { Description = "A liberty library; by default one of Debian's qflow-tech packages.", HelpName = "FILE" };
    private readonly Option<int> group = new("--group") { Description = "Elements of a group, which decide the width of partial sums: 32, 64 or 128.", DefaultValueFactory = static _ => 64 };

    /// <summary>Builds the command.</summary>
    /// <param name="run">Takes the library, if one is named, and the group size; returns the exit code.</param>
    public Command Build(Func<string?, int, int> run)
    {
        this.group.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is not (32 or 64 or 128))
            {
                result.AddError("'--group' must be 32, 64 or 128.");
            }
        });
        Command command = new("areas", $"Synthesises the emitted elements with Yosys and compares their areas (apt-get install yosys {LibertyFiles.Package}).")
        {
            this.liberty, this.group,
        };
        command.SetAction(result => run(result.GetValue(this.liberty), result.GetValue(this.group)));
        return command;
    }
}
