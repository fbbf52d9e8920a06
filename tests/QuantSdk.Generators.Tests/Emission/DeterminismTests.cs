using System.Globalization;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Emission;

public sealed class DeterminismTests
{
    private static readonly TestProject Project = TestProject.WithFormat("""VectorQuantized("AQLM-3")""");

    [Fact]
    public void Text_InAnotherCulture_IsTheSame()
    {
        string expected = Project.Run().Text;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "'", NegativeSign = "~" };
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal(expected, Project.Run().Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_LinesAndNames_AreTheSameEverywhere()
    {
        string text = Project.Run().Text;
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
    }
}
