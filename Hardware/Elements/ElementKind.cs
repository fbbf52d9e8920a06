namespace QuantSdk.Hardware;

/// <summary>How a processing element multiplies.</summary>
public enum ElementKind
{
    /// <summary>One multiply-accumulate of one precision a cycle.</summary>
    Fixed,

    /// <summary>Small multipliers that fuse: one wide product or several narrow ones a cycle (BitFusion, ANT, OliVe, Tender).</summary>
    Fusion,

    /// <summary>
    /// A multiply-accumulate lane and a shift-accumulate lane side by side, for M-ANT's codes: <c>psum1 += x·σ·i</c> and <c>psum2 += σ·(x &lt;&lt; i)</c>.
    /// INT8 weights use the multiply-accumulate lane alone.
    /// </summary>
    MultiplyAndShift,
}
