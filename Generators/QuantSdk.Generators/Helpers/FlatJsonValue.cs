namespace QuantSdk.Generators.Helpers;

/// <summary>A value of a flat JSON object.</summary>
/// <param name="Text">The text without quotation marks, or the number or word as written.</param>
/// <param name="IsText">Whether it stood in quotation marks.</param>
/// <param name="Position">Where it stands, as an offset in characters.</param>
internal readonly record struct FlatJsonValue(string Text, bool IsText, int Position);
