namespace QuantSdk.Hardware;

/// <summary>The array as it looks to the operands of one precision class: one product an element and cycle.</summary>
internal static class PrecisionArray
{
    /// <summary>Rows take the left operand's lanes, columns the right one's.</summary>
    public static ArrayShape Of(Accelerator accelerator, PrecisionClass precision) => new(
        accelerator.Element.ActivationLanes(precision.LeftBits).EffectiveSide(accelerator.Array.Rows),
        accelerator.Element.WeightLanes(precision.RightBits).EffectiveSide(accelerator.Array.Columns));
}
