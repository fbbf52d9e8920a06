using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware.Rtl.Model;

/// <summary>
/// The two-phase buffer of V, <c>mant_value_buffer</c> (M-ANT, section 4.4): tokens are INT8 until their group is complete, then each
/// channel's values become one group of four bits. The hardware takes its time over that; here it happens at once.
/// </summary>
/// <param name="groupSize">Tokens in a group.</param>
/// <param name="channelScales">Bits of the fp16 scale of each channel's INT8 values.</param>
public sealed class ValueBufferModel(int groupSize, IReadOnlyList<int> channelScales)
{
    private readonly List<sbyte[]> window = [];
    private readonly List<QuantizedGroup> groups = [];

    /// <summary>Tokens that are still INT8, the oldest first.</summary>
    public IReadOnlyList<sbyte[]> Window => window;

    /// <summary>The groups of four bits: all channels of the oldest tokens first.</summary>
    public IReadOnlyList<QuantizedGroup> Groups => groups;

    /// <summary>Takes a token.</summary>
    /// <param name="values">One value per channel.</param>
    public void Add(sbyte[] values)
    {
        window.Add(values);
        if (window.Count == groupSize)
        {
            groups.AddRange(channelScales.Select((scale, channel) =>
                QuantizationModel.Quantize([.. window.Select(token => (int)token[channel])], scale)));
            window.Clear();
        }
    }
}
