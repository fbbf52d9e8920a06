using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>Reads areas from what Yosys prints.</summary>
public static class SynthesizedArea
{
    /// <summary>The area of the module at the top, in the library's unit, with everything that it instantiates.</summary>
    /// <param name="output">What Yosys printed for <see cref="YosysScript.ToCells"/> or <see cref="YosysScript.ToArea"/>.</param>
    /// <exception cref="FormatException">It printed no area.</exception>
    public static double Read(string output)
    {
        // The line of the whole hierarchy comes last.
        MatchCollection areas = Regex.Matches(output, @"Chip area for (?:top )?module '[^']+': (\S+)");
        return areas.Count > 0
            ? double.Parse(areas[areas.Count - 1].Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new FormatException("Yosys printed no area.");
    }
}
