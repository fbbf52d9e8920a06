using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl;

public sealed class ElementTests
{
    [Theory]
    [InlineData(32, 10_000)]
    [InlineData(64, 950_000)]
    [InlineData(128, 10_000)]
    public void MantElement_RealRandomAndExtremeGroups_GivesTheExpectedSums(int groupSize, int randomGroups)
    {
        Tool.Require("verilator", "g++", "make");
        RtlOptions options = new() { GroupSize = groupSize };
        using EmittedSources sources = new(options);
        int groups;
        using (FileStream stream = File.Create(sources.PathOf("groups.bin"), 1 << 20))
        {
            GroupVectors vectors = new(stream, groupSize, new Random(groupSize));
            vectors.AddModel();
            vectors.AddExtremes();
            vectors.AddRandom(randomGroups);
            groups = vectors.Count;
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "ElementDriver.cpp"), sources.PathOf("ElementDriver.cpp"));
        Tool.Run(sources.Directory, 120, "verilator", "--cc", "--exe", "--build", "-O3", "-CFLAGS", "-O2", "mant_pe.sv", "ElementDriver.cpp");
        string output = Tool.Run(
            sources.Directory,
            120,
            sources.PathOf(Path.Combine("obj_dir", "Vmant_pe")),
            "groups.bin",
            $"{groupSize}",
            $"{RtlWidths.FirstSum(groupSize, options.WeightBits)}",
            $"{RtlWidths.SecondSum(groupSize)}");

        Assert.Equal($"{groups} groups, 0 wrong", output.Trim());
    }
}
