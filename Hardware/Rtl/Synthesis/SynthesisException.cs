using System;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>Yosys is missing, does not end in time, or refuses a module.</summary>
/// <param name="message">What happened, with what Yosys said.</param>
public sealed class SynthesisException(string message) : Exception(message);
