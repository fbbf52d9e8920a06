namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Finds cuBLAS where pip puts it, on machines that have no CUDA toolkit.</summary>
internal static class CublasSearch
{
    /// <summary>The first library in the usual Python folders, or null.</summary>
    public static string? Find()
    {
        string[] roots = ["/usr/lib/python3", "/usr/local/lib", "/opt", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/lib")];
        EnumerationOptions options = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };
        return roots.Where(Directory.Exists).SelectMany(root => Directory.EnumerateFiles(root, "libcublas.so.*", options)).FirstOrDefault();
    }
}
