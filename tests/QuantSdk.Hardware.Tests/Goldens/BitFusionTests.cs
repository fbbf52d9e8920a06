namespace QuantSdk.Hardware.Tests;

/// <summary>
/// Layers of AlexNet in BitFusion's own sweep (bitfusion-eyeriss-sim-sweep.csv, 16 x 32 elements, batch 16): cycles less memory waits. Its buffer traffic shows 16-bit operands of one pass each.
/// Waits and traffic are not compared: the original keeps 32-bit outputs, mixes orders of reuse by a rule of its own and loads convolutions channel by channel.
/// </summary>
public sealed class BitFusionTests
{
    private const int Batch = 16;

    [Theory]
    [InlineData("conv3", 14, 9, 256, 192, 3248129 - 538625)]
    [InlineData("conv4", 14, 9, 192, 192, 2436097 - 403969)]
    [InlineData("conv5", 14, 9, 192, 128, 1624065 - 269313)]
    [InlineData("fc1", 1, 1, 9216, 4096, 3545090 - 2365442)]
    [InlineData("fc2", 1, 1, 4096, 4096, 1575596 - 1051308)]
    public void ComputeCycles_OfALayer_AreBitFusions(string layer, int side, int kernelArea, int inputs, int outputs, int cycles)
    {
        Accelerator accelerator = AcceleratorCatalog.BitFusion with
        {
            Name = layer,
            Array = new(16, 32),
            Dataflow = Dataflow.WeightStationary,
            Element = ElementCatalog.Int8 with { HighBits = 16, LowActivationBits = 16, LowWeightBits = 16 },
        };
        OperandFormat format = OperandFormat.Plain(16);

        LayerResult result = new Simulator(accelerator, new() { Compatibility = Compatibility.AntSimulator }).Run(new LoopNest(Batch, side, kernelArea, inputs, outputs), format, format);

        Assert.Equal(cycles, result.ComputeCycles);
    }
}
