using System;

namespace QuantSdk.Hardware.Rtl;

/// <summary>An option has a value that the emitted hardware cannot have.</summary>
/// <param name="code">The error's code, for example <c>QSDK5102</c>.</param>
/// <param name="problem">What is wrong and what to choose instead, in words for a person.</param>
public sealed class RtlOptionsException(string code, string problem) : ArgumentException($"{code}: {problem}")
{
    /// <summary>The error's code, for example <c>QSDK5102</c>.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to choose instead.</summary>
    public string Problem { get; } = problem;
}
