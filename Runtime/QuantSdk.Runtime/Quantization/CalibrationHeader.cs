namespace QuantSdk.Quantization;

/// <summary>What the file of a <see cref="Calibration"/> says of it beside the moments.</summary>
/// <param name="Features">Input features.</param>
/// <param name="Tokens">Tokens seen.</param>
/// <param name="IntegerGroup">The group of activations in INT8; 0 for none.</param>
internal readonly record struct CalibrationHeader(int Features, int Tokens, int IntegerGroup);
