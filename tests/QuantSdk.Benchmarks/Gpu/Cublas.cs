using System.Runtime.InteropServices;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>cuBLAS by P/Invoke: the fp16 product that every row is compared with.</summary>
internal sealed unsafe class Cublas : IDisposable
{
    private const int Transpose = 1;
    private const int NoTranspose = 0;
    private const int Half = 2;
    private const int ComputeSingle = 68;
    private const int DefaultAlgorithm = -1;

    private static readonly string[] Names = ["libcublas.so.13", "libcublas.so.12", "libcublas.so.11", "libcublas.so"];

    private static readonly string[] Folders = ["/usr/local/cuda/lib64", "/usr/local/cuda/targets/x86_64-linux/lib", "/usr/lib/x86_64-linux-gnu"];

    private readonly nint library;
    private readonly nint handle;
    private readonly delegate* unmanaged<nint, int, int, int, int, int, void*, nint, int, int, nint, int, int, void*, nint, int, int, int, int, int> gemm;

    /// <summary>Loads the library and binds it to a stream.</summary>
    /// <param name="path">The library, or null to look for it.</param>
    /// <param name="stream">The stream.</param>
    /// <exception cref="DllNotFoundException">The library was not found; the message names the places that were tried.</exception>
    public Cublas(string? path, nint stream)
    {
        library = Load(path);
        delegate* unmanaged<nint*, int> create = (delegate* unmanaged<nint*, int>)NativeLibrary.GetExport(library, "cublasCreate_v2");
        delegate* unmanaged<nint, nint, int> setStream = (delegate* unmanaged<nint, nint, int>)NativeLibrary.GetExport(library, "cublasSetStream_v2");
        gemm = (delegate* unmanaged<nint, int, int, int, int, int, void*, nint, int, int, nint, int, int, void*, nint, int, int, int, int, int>)
            NativeLibrary.GetExport(library, "cublasGemmEx");
        nint created = 0;
        Check(create(&created), "cublasCreate");
        handle = created;
        Check(setStream(handle, stream), "cublasSetStream");
    }

    /// <summary>Queues y = W x for one token, all in half precision, sums in single.</summary>
    /// <param name="weights">Device address of N x K values, row-major.</param>
    /// <param name="x">Device address of K values.</param>
    /// <param name="y">Device address of N values.</param>
    /// <param name="outFeatures">N.</param>
    /// <param name="inFeatures">K.</param>
    public void Multiply(nint weights, nint x, nint y, int outFeatures, int inFeatures)
    {
        float one = 1f;
        float zero = 0f;
        int status = gemm(
            handle, Transpose, NoTranspose, outFeatures, 1, inFeatures, &one, weights, Half, inFeatures, x, Half, inFeatures, &zero, y, Half, outFeatures,
            ComputeSingle, DefaultAlgorithm);
        Check(status, "cublasGemmEx");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        delegate* unmanaged<nint, int> destroy = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "cublasDestroy_v2");
        _ = destroy(handle);
    }

    private static nint Load(string? path)
    {
        IEnumerable<string> candidates = path is null
            ? [.. Names, .. Folders.Concat(PythonFolders()).SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))]
            : [path];
        List<string> tried = [];
        foreach (string candidate in candidates)
        {
            // cuBLAS finds its own light library by name only; one that lies beside it must be loaded first.
            string light = candidate.Replace("libcublas.so", "libcublasLt.so", StringComparison.Ordinal);
            _ = NativeLibrary.TryLoad(light, out _);
            if (NativeLibrary.TryLoad(candidate, out nint loaded))
            {
                return loaded;
            }

            tried.Add(candidate);
        }

        throw new DllNotFoundException($"cuBLAS was not found; name it with --cublas. Tried: {string.Join(", ", tried.Take(12))}.");
    }

    /// <summary>Where pip puts cuBLAS.</summary>
    private static IEnumerable<string> PythonFolders()
    {
        string[] roots = ["/usr/lib/python3", "/usr/local/lib", "/opt", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/lib")];
        EnumerationOptions options = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };
        foreach (string root in roots.Where(Directory.Exists))
        {
            foreach (string file in Directory.EnumerateFiles(root, "libcublas.so.*", options))
            {
                yield return Path.GetDirectoryName(file)!;
            }
        }
    }

    private static void Check(int status, string call)
    {
        if (status != 0)
        {
            throw new InvalidOperationException($"{call} returned cuBLAS status {status}.");
        }
    }
}
