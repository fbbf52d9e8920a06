using Microsoft.Build.Utilities;
using QuantSdk.Sdk.Tests.Infrastructure;
using QuantSdk.Tasks;

namespace QuantSdk.Sdk.Tests.Tasks;

/// <summary>What the task counts, and what it says of files that it cannot count.</summary>
public sealed class CountCodebookUseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quantsdk-tests-").FullName;
    private readonly RecordingEngine engine = new();

    private string Output => Path.Combine(folder, "counts", "profile.codebook-use.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Count_OneCodebook_GivesSharesOfTheMostUsed()
    {
        // Of sixteen lookups entry 200 takes eight, entry 7 four and four others one each.
        byte[] codes = [200, 7, 200, 1, 200, 7, 200, 2, 200, 7, 200, 3, 200, 7, 200, 4];
        string line = Assert.Single(Count(new CheckpointFile().WithLayer("a.up_proj", 2, 32, 4, codes)));

        Assert.StartsWith(
            """{ "layer": "a.up_proj", "source": "model.safetensors", "vectorSize": 4, "indexBits": 8, "residuals": 1, "tileSize": 0, "lookups": 16, "hot": 2, "first1": 0.5, "first2": 0.75, "first4": 0.875, "first8": 1, """,
            line);
        Assert.EndsWith("\"first128\": 1, \"first256\": 1 }", line);
    }

    [Fact]
    public void Count_UniformUse_HasNoHotEntries()
    {
        byte[] codes = [.. Enumerable.Range(0, 1024).Select(static i => (byte)i)];
        Assert.Contains("\"hot\": 0, \"first1\": 0.003906, \"first2\": 0.007813", Assert.Single(Count(new CheckpointFile().WithLayer("up", 16, 256, 4, codes))));
    }

    [Fact]
    public void Count_TilesAndResiduals_AreRankedEachForItself()
    {
        // Two tiles of 16 columns, whose last is smaller, and two residuals: each of the four codebooks always has one entry of its own.
        byte[] codes = [.. Enumerable.Repeat<byte[]>([1, 2, 1, 2, 3, 4], 4).SelectMany(static row => row)];
        string line = Assert.Single(Count(new CheckpointFile().WithLayer("up", 4, 24, 8, codes, tileSize: 16, residuals: 2)));
        Assert.Contains("\"residuals\": 2, \"tileSize\": 16, \"lookups\": 24, \"hot\": 1, \"first1\": 1,", line);
    }

    [Fact]
    public void Count_IndicesAcrossBytes_AreUnpacked()
    {
        // 0xFFF, 0x000 and 0xFFF, 0xABC in three bytes each.
        string line = Assert.Single(Count(new CheckpointFile().WithLayer("up", 1, 32, 8, [0xFF, 0x0F, 0x00, 0xFF, 0xCF, 0xAB], indexBits: 12)));
        Assert.Contains("\"lookups\": 4, \"hot\": 3, \"first1\": 0.5, \"first2\": 0.75, \"first4\": 1,", line);
    }

    [Fact]
    public void Count_ShapesOfAqlm_NeedNoDescription()
    {
        CheckpointFile file = new CheckpointFile()
            .With("q.codes", "I8", "2,2,1", [0xFF, 0xFF, 0, 0xFF]).With("q.codebooks", "F16", "1,256,1,8", new byte[2 * 256 * 8])
            .With("other.codes", "U8", "4", new byte[4]).With("other.codebooks", "F16", "1,256,1,8", new byte[2 * 256 * 8]);
        Assert.Contains("\"layer\": \"q\", \"source\": \"model.safetensors\", \"vectorSize\": 8, \"indexBits\": 8, \"residuals\": 1, \"tileSize\": 0, \"lookups\": 4, \"hot\": 2, \"first1\": 0.75,", Assert.Single(Count(file)));
    }

    [Fact]
    public void Count_Layers_NamesTheirClasses()
    {
        CheckpointFile file = new CheckpointFile().WithLayer("m.0.up", 1, 4, 4, [0]).WithLayer("m.0.down", 1, 4, 4, [0]).WithLayer("x \\u00fc", 1, 4, 4, [0]);
        string[] lines = Count(file, "up=Demo.Up; m.0.down = Down;");
        Assert.Equal([true, true, false], lines.Select(static line => line.Contains("\"class\"")));
        Assert.Contains("\"m.0.down\", \"source\": \"model.safetensors\", \"class\": \"Down\"", lines[0]);
        Assert.Contains("\"class\": \"Demo.Up\"", lines[1]);
        Assert.Contains("\"x \u00fc\"", lines[2]);
    }

    [Fact]
    public void Count_SameContent_LeavesTheFileAlone()
    {
        CheckpointFile file = new CheckpointFile().WithLayer("up", 1, 4, 4, [0]);
        Count(file);
        DateTime time = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Output, time);
        Count(file);
        Assert.Equal(time, File.GetLastWriteTimeUtc(Output));
    }

    [Theory]
    [InlineData("up", "QSDK2018")]
    [InlineData("=Up", "QSDK2018")]
    [InlineData("a=b=c", "QSDK2018")]
    public void Layers_Malformed_GiveAnError(string layers, string code)
    {
        Assert.False(Run(new CheckpointFile().WithLayer("up", 1, 4, 4, [0]).ToBytes(), layers));
        Assert.Equal(code, Assert.Single(engine.Logged).Code);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void File_Missing_GivesAnError()
    {
        Assert.False(Run(null, ""));
        Assert.Equal("QSDK2017", Assert.Single(engine.Logged).Code);
    }

    [Fact]
    public void File_WithoutCodes_GivesAWarning()
    {
        Assert.True(Run(new CheckpointFile().With("norm", "F32", "1", new byte[4]).ToBytes(), ""));
        Assert.Equal("QSDK2020", Assert.Single(engine.Logged).Code);
        Assert.Empty(File.ReadAllText(Output));
    }

    [Fact]
    public void Output_WhereAFolderStands_GivesAnError()
    {
        Directory.CreateDirectory(Output);
        Assert.False(Run(new CheckpointFile().WithLayer("up", 1, 4, 4, [0]).ToBytes(), ""));
        Assert.Equal("QSDK2019", Assert.Single(engine.Logged).Code);
    }

    [Fact]
    public void File_Mutated_IsCountedOrRefusedWithACode()
    {
        byte[] sound = new CheckpointFile().WithLayer("up", 4, 24, 8, new byte[24], tileSize: 16, residuals: 2, indexBits: 8).ToBytes();
        byte[] letters = "0123456789-{}[]\",:\\eE."u8.ToArray();
        Random random = new(3);
        int refused = 0;
        for (int i = 0; i < 1500; i++)
        {
            byte[] file = [.. sound.AsSpan(0, random.Next(6) == 0 ? random.Next(sound.Length) : sound.Length)];
            for (int edit = random.Next(1, 4); edit > 0 && file.Length > 0; edit--)
            {
                // The header and what is before it; the rest are codes, which may be anything.
                file[random.Next(Math.Min(file.Length, 600))] = random.Next(2) == 0 ? (byte)random.Next(256) : letters[random.Next(letters.Length)];
            }

            engine.Logged.Clear();
            bool counted = Run(file, "");
            Assert.All(engine.Logged, static entry => Assert.Contains(entry.Code, (string[])["QSDK2017", "QSDK2020"]));
            refused += counted ? 0 : 1;
        }

        Assert.InRange(refused, 200, 1499);
    }

    private string[] Count(CheckpointFile file, string layers = "")
    {
        Assert.True(Run(file.ToBytes(), layers), string.Join("\n", engine.Logged));
        Assert.Empty(engine.Logged);
        return File.ReadAllLines(Output);
    }

    private bool Run(byte[]? content, string layers)
    {
        string path = Path.Combine(folder, "model.safetensors");
        if (content is not null)
        {
            File.WriteAllBytes(path, content);
        }

        TaskItem item = new(path);
        item.SetMetadata("Layers", layers);
        return new CountCodebookUse { BuildEngine = engine, Profiles = [item], OutputPath = Output }.Execute();
    }
}
