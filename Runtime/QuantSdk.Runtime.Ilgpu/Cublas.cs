using System.Runtime.InteropServices;

namespace QuantSdk.Gpu;

/// <summary>cuBLAS by P/Invoke: products of half-precision matrices with sums in single precision.</summary>
internal sealed unsafe class Cublas : IDisposable
{
    /// <summary>The environment variable that names the library where it is not in one of the usual places.</summary>
    public const string PathVariable = "QUANTSDK_CUBLAS";

    private const int Transpose = 1;
    private const int NoTranspose = 0;
    private const int SingleType = 0;
    private const int HalfType = 2;
    private const int ComputeSingle = 68;
    private const int DefaultAlgorithm = -1;

    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["cublas64_13.dll", "cublas64_12.dll", "cublas64_11.dll"] : ["libcublas.so.13", "libcublas.so.12", "libcublas.so.11", "libcublas.so"];

    private static readonly string[] Folders = ["/usr/local/cuda/lib64", "/usr/local/cuda/targets/x86_64-linux/lib", "/usr/lib/x86_64-linux-gnu"];

    private readonly nint library;
    private readonly nint handle;
    private readonly delegate* unmanaged<nint, nint, int> setStream;
    private readonly delegate* unmanaged<nint, int, int, int, int, int, void*, nint, int, int, nint, int, int, void*, nint, int, int, int, int, int> gemm;

    private Cublas(nint library)
    {
        this.library = library;
        delegate* unmanaged<nint*, int> create = (delegate* unmanaged<nint*, int>)NativeLibrary.GetExport(library, "cublasCreate_v2");
        setStream = (delegate* unmanaged<nint, nint, int>)NativeLibrary.GetExport(library, "cublasSetStream_v2");
        gemm = (delegate* unmanaged<nint, int, int, int, int, int, void*, nint, int, int, nint, int, int, void*, nint, int, int, int, int, int>)
            NativeLibrary.GetExport(library, "cublasGemmEx");
        nint created = 0;
        Check(create(&created), "cublasCreate");
        handle = created;
    }

    /// <summary>Loads the library; null where it was not found.</summary>
    /// <param name="path">The library, or null to look for it.</param>
    public static Cublas? TryLoad(string? path = null)
    {
        path ??= Environment.GetEnvironmentVariable(PathVariable);
        foreach (string candidate in path is null ? [.. Names, .. Folders.SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))] : new[] { path })
        {
            // cuBLAS finds its own light library by name only; one that lies beside it must be loaded first.
            _ = NativeLibrary.TryLoad(candidate.Replace("cublas", "cublasLt", StringComparison.Ordinal), out _);
            if (NativeLibrary.TryLoad(candidate, out nint loaded))
            {
                return new Cublas(loaded);
            }
        }

        return null;
    }

    /// <summary>Queues y = factor · x Wᵀ.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="weights">Device address of OutFeatures x InFeatures half-precision values, row-major.</param>
    /// <param name="x">Device address of Tokens x InFeatures half-precision values.</param>
    /// <param name="y">Device address of Tokens x OutFeatures values.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="factor">The factor of all products, in single precision.</param>
    /// <param name="halfOutput">Whether outputs are half precision, too.</param>
    public void Multiply(nint stream, nint weights, nint x, nint y, DenseShape shape, float factor = 1f, bool halfOutput = false)
    {
        float zero = 0f;
        Check(setStream(handle, stream), "cublasSetStream");
        int status = gemm(
            handle, Transpose, NoTranspose, shape.OutFeatures, shape.Tokens, shape.InFeatures, &factor, weights, HalfType, shape.Stride, x, HalfType,
            shape.Stride, &zero, y, halfOutput ? HalfType : SingleType, shape.OutFeatures, ComputeSingle, DefaultAlgorithm);
        Check(status, "cublasGemmEx");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        delegate* unmanaged<nint, int> destroy = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "cublasDestroy_v2");
        _ = destroy(handle);
    }

    private static void Check(int status, string call)
    {
        if (status != 0)
        {
            throw GpuErrors.Library(call, status);
        }
    }
}
