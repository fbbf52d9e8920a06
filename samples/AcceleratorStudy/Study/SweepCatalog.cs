using System.Globalization;
using QuantSdk.Hardware;

namespace AcceleratorStudy;

/// <summary>The knobs that the study turns, and their settings.</summary>
internal static class SweepCatalog
{
    private static readonly int[] GroupSizes = [32, 64, 128];
    private static readonly int[] Sides = [8, 16, 32, 64];
    private static readonly int[] Bits = [4, 8, 16];
    private static readonly int[] Batches = [1, 16, 64];
    private static readonly (int First, int Last)[] Ranges = [(1024, 8192), (1024, 16384), (1024, 32768), (2048, 32768), (2048, 65536), (2048, 131072)];

    // Equal counts; then the areas of M-ANT's element over those of four Tender 4-bit, four ANT 4-bit and one ANT fusion element; 2 lies between.
    private static readonly double[] IsoAreas = [1, 1.39, 1.595, 2, 2.83];

    /// <summary>Turns each knob around the reference.</summary>
    public static IReadOnlyList<Sweep> Run(StudyKnobs reference) =>
    [
        Turn("baseline", reference, AcceleratorCatalog.All.Skip(1), static accelerator => accelerator.Name, static (knobs, accelerator) => knobs.Against(accelerator)),
        Turn("lengths", reference, Ranges, static range => $"{range.First / 1024}K..{range.Last / 1024}K", static (knobs, range) => knobs with { Lengths = StudyKnobs.LengthRange(range.First, range.Last) }),
        Turn("attention bits of the baseline", reference, Bits, Text, static (knobs, bits) => knobs with { AttentionBits = bits }),
        Turn("linear bits of the baseline", reference, Bits, Text, static (knobs, bits) => knobs with { LinearBits = bits }),
        Turn("iso-area factor", reference, IsoAreas, Text, static (knobs, factor) => knobs with { IsoArea = factor }),
        Turn("array size", reference, Sides, static side => $"{side}x{side}", static (knobs, side) => knobs with { Side = side }),
        Turn("group size", reference, GroupSizes, Text, static (knobs, size) => knobs with { GroupSize = size }),
        Turn("causal factor", reference, [0.5, 1], Text, static (knobs, factor) => knobs with { CausalFactor = factor }),
        Turn("dataflow", reference, [Dataflow.OutputStationary, Dataflow.WeightStationary], static dataflow => dataflow.ToString(), static (knobs, dataflow) => knobs with { Dataflow = dataflow }),
        Turn("counting", reference, [false, true], static quirks => quirks ? "ANT simulator" : "corrected", static (knobs, quirks) => knobs with { Quirks = quirks }),
        Turn("filling and draining", reference, [false, true], static fill => fill ? "each fold" : "hidden", static (knobs, fill) => knobs with { CountFill = fill }),
        Turn("decode, batch", reference, Batches, Text, static (knobs, batch) => knobs with { Phase = InferencePhase.Decode, Dataflow = Dataflow.WeightStationary, Batch = batch }),
    ];

    private static Sweep Turn<T>(string knob, StudyKnobs reference, IEnumerable<T> settings, Func<T, string> name, Func<StudyKnobs, T, StudyKnobs> turn)
    {
        return new(knob, [.. settings.Select(setting =>
        {
            StudyKnobs knobs = turn(reference, setting);
            bool same = knobs with { Lengths = reference.Lengths } == reference && knobs.Lengths.SequenceEqual(reference.Lengths);
            return new SweepPoint(name(setting), same, StudyCurve.Run(knobs));
        })]);
    }

    private static string Text<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
