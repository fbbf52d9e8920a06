namespace QuantSdk.Hardware;

/// <summary>Buffers and memory that the presets share, so that they differ in their arrays and formats alone.</summary>
public static class MemoryCatalog
{
    private const string Cacti = "ANT simulator, CACTI at 28 nm";

    /// <summary>The ANT simulator's buffers: 128 KiB of weights and 256 KiB of activations in 32 banks of 512-bit words, 128 KiB of outputs in 1024 banks of 32-bit words.</summary>
    public static BufferSet AntBuffers { get; } = new()
    {
        Weights = new()
        {
            Bytes = 128 * 1024,
            ReadPicojoulesPerBit = 16.8924 / 512,
            WritePicojoulesPerBit = 20.3422 / 512,
            LeakageMilliwatts = 32 * 2.96594,
            AreaSquareMillimetres = 32 * 0.04606650594,
            Source = Cacti,
        },
        Activations = new()
        {
            Bytes = 256 * 1024,
            ReadPicojoulesPerBit = 17.7688 / 512,
            WritePicojoulesPerBit = 24.8866 / 512,
            LeakageMilliwatts = 32 * 5.4983,
            AreaSquareMillimetres = 32 * 0.05558371808,
            Source = Cacti,
        },
        Outputs = new()
        {
            Bytes = 128 * 1024,
            ReadPicojoulesPerBit = 0.294945 / 32,
            WritePicojoulesPerBit = 0.415925 / 32,
            LeakageMilliwatts = 1024 * 0.127708,
            AreaSquareMillimetres = 1024 * 0.00102562673208,
            Source = Cacti,
        },
    };

    /// <summary>The ANT simulator's DRAM: 1024 bits a cycle, 64 GB/s at 500 MHz.</summary>
    public static DramInterface AntDram { get; } = new()
    {
        BitsPerCycle = 1024,
        ReadPicojoulesPerBit = 644.304 / 1024,
        WritePicojoulesPerBit = 784.104 / 1024,
        StaticMilliwatts = 484.615,
        Source = "ANT simulator, report",
    };

    /// <summary>The constants by which the ANT simulator chooses between mappings of equal cycles; they are not those that it reports with.</summary>
    public static DramInterface AntOptimizerDram { get; } = AntDram with
    {
        ReadPicojoulesPerBit = 1182.94 / 1024,
        WritePicojoulesPerBit = 1477.97 / 1024,
        StaticMilliwatts = 3.83805,
        Source = "ANT simulator, optimizer",
    };
}
