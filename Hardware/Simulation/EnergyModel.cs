namespace QuantSdk.Hardware;

/// <summary>Turns cycles and traffic into energy.</summary>
internal sealed class EnergyModel
{
    private const double NanojoulesPerPicojoule = 1e-3;
    private const double NanojoulesPerMillijoule = 1e6;

    private readonly Accelerator accelerator;
    private readonly DramInterface dram;
    private readonly double staticNanojoules;
    private readonly double bufferLeakNanojoules;
    private readonly double coreLeakNanojoules;
    private readonly double coreDynamicNanojoules;

    /// <summary>Prepares the constants of one accelerator.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="dram">DRAM constants; the accelerator's own, or those of an optimizer that disagrees.</param>
    /// <param name="countLeakage">Whether the buffers' leakage counts.</param>
    public EnergyModel(Accelerator accelerator, DramInterface dram, bool countLeakage)
    {
        this.accelerator = accelerator;
        this.dram = dram;
        BufferSet buffers = accelerator.Buffers;
        double leakage = buffers.Weights.LeakageMilliwatts + buffers.Activations.LeakageMilliwatts + buffers.Outputs.LeakageMilliwatts;
        this.staticNanojoules = dram.StaticMilliwatts * NanojoulesPerMillijoule / accelerator.FrequencyHertz;
        this.bufferLeakNanojoules = countLeakage ? leakage * NanojoulesPerMillijoule / accelerator.FrequencyHertz : 0;
        this.coreLeakNanojoules = accelerator.Array.Elements * accelerator.Element.LeakagePicojoules * NanojoulesPerPicojoule;
        this.coreDynamicNanojoules = accelerator.Array.Elements * accelerator.Element.DynamicPicojoules * NanojoulesPerPicojoule;
    }

    /// <summary>Energy of a piece of work.</summary>
    /// <param name="computeCycles">Cycles in which the array works.</param>
    /// <param name="totalCycles">Cycles in all.</param>
    /// <param name="traffic">Bits moved.</param>
    public EnergyBreakdown Of(double computeCycles, double totalCycles, TrafficCounts traffic)
    {
        BufferSet buffers = this.accelerator.Buffers;
        double dramPicojoules = (traffic.DramReads * this.dram.ReadPicojoulesPerBit) + (traffic.DramWrites * this.dram.WritePicojoulesPerBit);
        double bufferPicojoules = Access(buffers.Weights, traffic.WeightReads, traffic.WeightWrites)
            + Access(buffers.Activations, traffic.ActivationReads, traffic.ActivationWrites)
            + Access(buffers.Outputs, traffic.OutputReads, traffic.OutputWrites);
        return new(
            totalCycles * this.staticNanojoules,
            dramPicojoules * NanojoulesPerPicojoule,
            (bufferPicojoules * NanojoulesPerPicojoule) + (totalCycles * this.bufferLeakNanojoules),
            (totalCycles * this.coreLeakNanojoules) + (computeCycles * this.coreDynamicNanojoules));
    }

    private static double Access(OnChipBuffer buffer, double reads, double writes) =>
        (reads * buffer.ReadPicojoulesPerBit) + (writes * buffer.WritePicojoulesPerBit);
}
