using System.Collections.Generic;
using System.Globalization;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains the format of a cache.</summary>
internal static class CacheDecisions
{
    /// <summary>How keys and values are kept.</summary>
    /// <param name="cache">The format.</param>
    public static IEnumerable<PlanDecision> Of(CacheModel cache) => cache switch
    {
        IntegerCacheModel integer => OfIntegers(integer),
        MantCacheModel mant => OfMant(mant),
        CoupledCacheModel coupled => OfCoupled(coupled),
        _ => [new PlanDecision("Cache.Rotary", "before storing", "Keys are stored after the rotary embedding, so that readers need not turn them.")],
    };

    private static IEnumerable<PlanDecision> OfIntegers(IntegerCacheModel format)
    {
        yield return new PlanDecision("Cache.GroupSize", Text(format.GroupSize), "As annotated: that many elements of a token's head share a scale.");
        yield return new PlanDecision("Cache.Rotary", "before storing", "Keys are stored after the rotary embedding, so that readers need not turn them.");
        yield return Transform(format.TransformsKeys, "As annotated: keys are quantized as they are.");
    }

    private static IEnumerable<PlanDecision> OfMant(MantCacheModel format)
    {
        yield return new PlanDecision("Cache.GroupSize", Text(format.GroupSize), "As annotated: that many elements of a key's head, or tokens of a value's channel, share a scale and a type.");
        yield return new PlanDecision("Cache.Keys", "when they arrive", "Groups of keys lie along the head, so that a token is complete (M-ANT, real-time quantization).");
        yield return new PlanDecision(
            "Cache.Values", "in two phases", $"Groups of values lie along the tokens: 8 bits with the channel's scale in a window of {Text(format.GroupSize)} tokens, then 4 bits.");
        yield return new PlanDecision(
            "Cache.Types",
            format.Types,
            format.Types switch
            {
                "Eight" => "As annotated: the variance of a group chooses its type by the published thresholds of eight types.",
                "Fitted" => "As annotated: the variance of a group chooses its type by thresholds that were fitted to keys and values of a model; the published ones have a tenth more squared error there.",
                _ => "The variance of a group chooses its type by the published thresholds of three types.",
            });
        yield return Transform(format.TransformsKeys, "As annotated: keys are quantized as they are, as the paper does.");
    }

    private static IEnumerable<PlanDecision> OfCoupled(CoupledCacheModel format)
    {
        yield return new PlanDecision("Cache.VectorSize", Text(format.VectorSize), "v: that many channels of a token's head share an index.");
        yield return new PlanDecision("Cache.IndexBits", Text(format.IndexBits), "b: every channel group of every head has a codebook of 2^b entries for keys and one for values.");
        yield return format.RotatesKeysFirst
            ? new PlanDecision("Cache.Rotary", "before storing", "As annotated: readers need not turn keys; channels depend on each other less, so that codebooks fit less well.")
            : new PlanDecision("Cache.Rotary", "when read", "Channels depend on each other most before the rotary embedding (coupled quantization); readers turn the decoded key.");
    }

    private static PlanDecision Transform(bool transforms, string otherwise) => transforms
        ? new PlanDecision("Cache.KeyTransform", "Hadamard", "It spreads channels that are much larger than others over their group; queries are transformed likewise, so that scores stay as they are.")
        : new PlanDecision("Cache.KeyTransform", "none", otherwise);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
