using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Checks the sizes of a layer against its format.</summary>
internal static class SizeRules
{
    /// <summary>Features are at least one.</summary>
    public static void CheckPositive(LinearArguments linear, ViolationList violations)
    {
        CheckPositive(linear.InFeatures, PlaceKind.LinearLayer, "inFeatures", violations);
        CheckPositive(linear.OutFeatures, PlaceKind.LinearLayer, "outFeatures", violations);
    }

    /// <summary>A size is at least one.</summary>
    /// <returns>Whether it is.</returns>
    public static bool CheckPositive(int value, PlaceKind place, string member, ViolationList violations)
    {
        if (value >= 1)
        {
            return true;
        }

        violations.Add(DiagnosticIds.SizeNotPositive, place, member, member, Ranges.Text(value));
        return false;
    }

    /// <summary>Input features divide into groups or vectors, and everything fits an array.</summary>
    public static void CheckFormat(LinearArguments linear, FormatModel format, ViolationList violations)
    {
        (int unit, string name) = format switch
        {
            MantModel mant => (mant.GroupSize, "groups"),
            VectorModel vector => (vector.VectorSize, "vectors"),
            _ => (LatticeModel.VectorSize, "vectors"),
        };
        if (linear.InFeatures % unit != 0)
        {
            violations.Add(
                DiagnosticIds.SizeNotDivisible, PlaceKind.LinearLayer, "inFeatures", Ranges.Text(linear.InFeatures), name, Ranges.Text(unit), format.Name);
            return;
        }

        CheckFits(linear, format, violations);
    }

    private static void CheckFits(LinearArguments linear, FormatModel format, ViolationList violations)
    {
        // Weights come first: the sums below stay within 64 bits only where the weights fit an array.
        long weights = (long)linear.InFeatures * linear.OutFeatures;
        if (!Fits(weights, "weights", violations))
        {
            return;
        }

        StorageEstimate storage = StorageEstimate.Of(format, linear.InFeatures, linear.OutFeatures);
        if (Fits(storage.Codes, "bytes of codes", violations))
        {
            Fits(storage.Codebooks / 2, "codebook values", violations);
        }
    }

    private static bool Fits(long count, string things, ViolationList violations)
    {
        if (count <= Ranges.LongestArray)
        {
            return true;
        }

        violations.Add(DiagnosticIds.LayerTooLarge, PlaceKind.LinearLayer, "", Ranges.Text(count), things, Ranges.Text(Ranges.LongestArray));
        return false;
    }
}
