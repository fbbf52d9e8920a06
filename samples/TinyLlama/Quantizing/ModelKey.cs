using System.Security.Cryptography;
using System.Text;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>Names for cached results that change with everything that a result depends on.</summary>
internal static class ModelKey
{
    /// <summary>The library build: two builds of different source have different module ids.</summary>
    public static string Library { get; } = typeof(Quantizer).Assembly.GetName().Version + " " + typeof(Quantizer).Module.ModuleVersionId;

    /// <summary>A key of the content of a model's files.</summary>
    public static string OfModel(string directory)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(directory).Where(IsPartOfModel).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + OfFile(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A key of the content of one file.</summary>
    public static string OfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A short key of several parts.</summary>
    public static string Combine(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];

    private static bool IsPartOfModel(string file) =>
        Path.GetFileName(file) == "config.json" || file.EndsWith(".safetensors", StringComparison.Ordinal) || file.EndsWith(".safetensors.index.json", StringComparison.Ordinal);
}
