using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The emitted text of every kernel.</summary>
public sealed class GpuSnapshotTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Kernel_EveryFormat_MatchesSnapshot(string name)
    {
        string file = string.Concat(name.Select(static letter => char.IsLetterOrDigit(letter) || letter is '-' or '#' ? letter : '_'));
        Snapshot.Verify($"GpuSnapshotTests.{file}", GpuCases.All[name].Emit().Source);
    }

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => GpuCases.Names;
}
