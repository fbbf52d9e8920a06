using System.Collections.Generic;

namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>A group that the quantization unit has quantized.</summary>
/// <param name="Type">The type, 0 to 15.</param>
/// <param name="Scale">Bits of the fp16 scale.</param>
/// <param name="Codes">The codes in the order of the values.</param>
public sealed record QuantizedGroup(int Type, int Scale, IReadOnlyList<int> Codes);
