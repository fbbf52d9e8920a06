using QuantSdk.Attention;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

public sealed class TokenSplitsTests
{
    [Theory]
    [InlineData(8, 32, 4096, 1)]
    [InlineData(1, 32, 4096, 8)]
    [InlineData(1, 8, 4096, 16)]
    [InlineData(1, 8, 100, 1)]
    [InlineData(16, 32, 16384, 4)]
    [InlineData(1, 32, 16384, 8)]
    [InlineData(1, 1, 1, 1)]
    public void Of_Shape_FillsTheDeviceAndItsMemory(int sequences, int heads, int maximum, int expected)
    {
        AttentionKernel kernel = Kernel(4096);
        Assert.Equal(expected, TokenSplits.Of(kernel, new KeyValueShape(sequences, heads, 128, maximum), multiprocessors: 132));
    }

    [Fact]
    public void Of_AnyLength_GivesEverySplitRoomForItsScores()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            int block = 32 << random.Next(3);
            AttentionKernel kernel = Kernel(block * random.Next(1, 40)) with { BlockTokens = block };
            int maximum = random.Next(1, 20000);
            int splits = TokenSplits.Of(kernel, new KeyValueShape(random.Next(1, 20), random.Next(1, 40), 128, maximum), random.Next(1, 200));
            int length = random.Next(maximum + 1);
            int chunk = ((length + splits - 1) / splits + block - 1) / block * block;
            Assert.InRange(chunk, 0, kernel.ScoreTokens);
            Assert.True((long)chunk * splits >= length);
        }
    }

    private static AttentionKernel Kernel(int scoreTokens) => new(
        "Layer", static (_, _, _, _, _, _, _, _, _, _, _, _, _) => { }, 32, 32, 128, ThreadsPerGroup: 256, GroupsPerMultiprocessor: 2, SharedBytes: 0, scoreTokens, BlockTokens: 32, MinimumTokens: 256);
}
