using QuantSdk.Fuzz;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class FuzzTests
{
    [Fact]
    public void Run_OfManyDamagedCheckpoints_GivesFormatErrorsAlone()
    {
        const int Count = 2_000;

        FuzzReport report = Fuzzer.Run(Count, seed: 1);

        Assert.Empty(report.Failures);
        Assert.InRange(report.Accepted, Count / 20, Count / 2);
        Assert.True(report.Refused.Count >= 18, $"Only {string.Join(", ", report.Refused.Keys)} were met; the damage has become too shallow.");
    }

    [Fact]
    public void RunCase_Twice_ChangesTheSame()
    {
        for (int index = 0; index < 10; index++)
        {
            FuzzOutcome first = Fuzzer.RunCase(5, index);
            FuzzOutcome second = Fuzzer.RunCase(5, index);

            Assert.Equal(first.Changes, second.Changes);
            Assert.Equal(first.Refusals.Select(static refusal => refusal.Id), second.Refusals.Select(static refusal => refusal.Id));
        }
    }

    [Fact]
    public void Specimens_Undamaged_AreReadWithoutError()
    {
        using TemporaryDirectory directory = new();
        foreach (Specimen specimen in SpecimenFactory.CreateAll())
        {
            string folder = Directory.CreateDirectory(directory.File(specimen.Name)).FullName;
            foreach ((string name, byte[] content) in specimen.Files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), content);
            }

            Assert.Empty(SpecimenReader.Read(specimen, folder));
        }
    }
}
