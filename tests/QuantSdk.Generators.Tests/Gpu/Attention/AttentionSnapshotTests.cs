using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The emitted text of every decode kernel.</summary>
public sealed class AttentionSnapshotTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Kernel_EveryFormat_MatchesSnapshot(string name)
    {
        string file = string.Concat(name.Select(static letter => char.IsLetterOrDigit(letter) || letter is '-' ? letter : '_'));
        Snapshot.Verify($"AttentionSnapshotTests.{file}", AttentionCases.All[name].Emit().Source);
    }

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => AttentionCases.Names;
}
