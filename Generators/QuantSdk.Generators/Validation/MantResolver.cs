using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns the arguments of <c>[MAntGroup]</c> into a format.</summary>
internal static class MantResolver
{
    /// <summary>The format, with what is wrong with it added to the violations.</summary>
    public static MantModel Resolve(MantArguments arguments, ProjectSettings settings, ViolationList violations)
    {
        Check(arguments.GroupSize, "groupSize", Ranges.GroupSize(arguments.GroupSize), violations);
        int weightBits = arguments.WeightBits ?? settings.WeightBits;
        int activationBits = arguments.ActivationBits ?? settings.ActivationBits;
        if (arguments.WeightBits is not null)
        {
            Check(weightBits, "WeightBits", Ranges.WeightBits(weightBits), violations);
        }

        if (arguments.ActivationBits is not null)
        {
            Check(activationBits, "ActivationBits", Ranges.ActivationBits(activationBits), violations);
        }

        return new MantModel(NameOf(arguments.GroupSize, weightBits, activationBits), arguments.GroupSize, weightBits, activationBits);
    }

    /// <summary>The name that the run time gives the same format.</summary>
    private static string NameOf(int groupSize, int weightBits, int activationBits) =>
        $"MANT{Ranges.Text(weightBits)}-g{Ranges.Text(groupSize)}" + (activationBits == 16 ? "-a16" : "");

    private static void Check(int value, string member, string? expected, ViolationList violations)
    {
        if (expected is not null)
        {
            violations.Add(DiagnosticIds.MantParameter, PlaceKind.MAntGroup, member, member, Ranges.Text(value), expected);
        }
    }
}
