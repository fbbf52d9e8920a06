namespace QuantSdk.Hardware;

/// <summary>Phase of inference.</summary>
public enum InferencePhase
{
    /// <summary>All tokens of the prompt at once.</summary>
    Prefill,

    /// <summary>One token a sequence against a filled cache.</summary>
    Decode,
}
