using QuantSdk.Checkpoints;

namespace QuantSdk.Fuzz;

/// <summary>A temporary directory with every specimen, where one thread runs its cases.</summary>
internal sealed class Workbench : IDisposable
{
    /// <summary>
    /// Bytes that a case may allocate. Specimens have less than 32 KiB a file and reading them takes less than 1 MiB, so that a length
    /// which was believed instead of checked shows here.
    /// </summary>
    private const long AllocationLimit = 8L << 20;

    private static readonly IReadOnlyList<Specimen> Specimens = SpecimenFactory.CreateAll();
    private readonly string directory = Directory.CreateTempSubdirectory("quantsdk-fuzz-").FullName;

    public Workbench()
    {
        foreach (Specimen specimen in Specimens)
        {
            string folder = Directory.CreateDirectory(Path.Combine(directory, specimen.Name)).FullName;
            foreach ((string name, byte[] content) in specimen.Files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), content);
            }
        }
    }

    /// <summary>Damages a specimen, reads it, and mends it again.</summary>
    public FuzzOutcome Run(Random random, string? keep = null)
    {
        Specimen specimen = Specimens[random.Next(Specimens.Count)];
        string folder = Path.Combine(directory, specimen.Name);
        Damage damage = Damage.Create(specimen, random);
        damage.Apply(folder);
        if (keep is not null)
        {
            damage.Apply(Directory.CreateDirectory(keep).FullName);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            IReadOnlyList<QuantFormatException> refusals = SpecimenReader.Read(specimen, folder);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return new FuzzOutcome($"{specimen.Name}: {damage}", refusals, Judge(refusals, allocated));
        }
        catch (Exception exception)
        {
            return new FuzzOutcome($"{specimen.Name}: {damage}", [], exception.ToString());
        }
        finally
        {
            damage.Mend(folder, specimen);
        }
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private static string? Judge(IReadOnlyList<QuantFormatException> refusals, long allocated)
    {
        if (allocated > AllocationLimit)
        {
            return $"reading took {allocated} bytes of memory";
        }

        return refusals.FirstOrDefault(static refusal => refusal.File.Length == 0) is { } nameless ? $"the error names no file: {nameless.Message}" : null;
    }
}
