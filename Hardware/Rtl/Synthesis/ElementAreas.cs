using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>
/// Synthesises the emitted elements and compares their areas. The published elements (M-ANT, section 6.2) pass partial sums of 16 bits on,
/// which can overflow; ours never do, and are of 17 to 22 bits for groups of 64. So ratios are compared, not areas.
/// </summary>
public static class ElementAreas
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <summary>Measures the elements: INT8, ANT with coded and with INT8 activations, MANT for codes alone and with INT8 weights.</summary>
    /// <param name="liberty">Path of a liberty file.</param>
    /// <param name="groupSize">Elements of a group, which decide the width of the partial sums: 32, 64 or 128.</param>
    /// <returns>The areas, INT8 first and ANT's 4-bit element second.</returns>
    /// <exception cref="SynthesisException">Yosys is missing, did not end in time, or refused a module or the library.</exception>
    /// <exception cref="RtlOptionsException">The group size is none (QSDK5101).</exception>
    public static IReadOnlyList<ElementArea> Measure(string liberty, int groupSize = 64)
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        try
        {
            foreach (RtlFile file in RtlEmitter.Emit(new() { GroupSize = groupSize }))
            {
                File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            }

            return
            [
                Synthesize("INT8 weights and activations", "int8_pe", ["int8_pe.sv"], ElementCatalog.Int8),
                Synthesize("ANT weights and activations", "ant_pe", ["ant_decoder.sv", "ant_pe.sv"], ElementCatalog.Ant4, ("ACTIVATION_BITS", 4)),
                Synthesize("ANT weights, INT8 activations", "ant_pe", ["ant_decoder.sv", "ant_pe.sv"], null),
                Synthesize("MANT weights, INT8 activations", "mant_pe", ["mant_pe.sv"], null),
                Synthesize("MANT or INT8 weights, INT8 activations", "mant_pe", ["mant_pe.sv"], ElementCatalog.MantWithoutFusion, ("WEIGHT_BITS", 8)),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        ElementArea Synthesize(string name, string module, string[] files, ProcessingElement? published, params (string Name, int Value)[] parameters)
        {
            string output = Yosys.Run(folder, YosysScript.ToArea(module, files, Path.GetFullPath(liberty), parameters), Timeout);
            string suffix = string.Concat(parameters.Select(static parameter => FormattableString.Invariant($" {parameter.Name}={parameter.Value}")));
            return new(name, module + suffix, SynthesizedArea.Read(output), published);
        }
    }
}
