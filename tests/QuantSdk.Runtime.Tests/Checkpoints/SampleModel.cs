namespace QuantSdk.Runtime.Tests.Checkpoints;

/// <summary>The checkpoint that ships with the TinyLlama sample: real weights in bfloat16.</summary>
internal static class SampleModel
{
    /// <summary>The checkpoint's directory, found from the test's own directory upwards.</summary>
    public static string Directory { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "samples", "TinyLlama", "Model");
            if (System.IO.Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("The TinyLlama sample is not above the tests.");
    }
}
