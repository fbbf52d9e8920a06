using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace QuantSdk.Tasks.Profiles;

/// <summary>
/// A safetensors file. The run time has the full reader, but runs on a newer .NET than tasks do; this one knows what counting needs, and
/// believes no number that it has not compared with the file.
/// </summary>
internal sealed class TensorFile : IDisposable
{
    private const int PrefixLength = 8;
    private const long MaximumHeader = 100_000_000;
    private const string MetadataName = "__metadata__";

    // The most bytes that an array holds.
    private const long MaximumTensor = 0x7FFFFFC7;

    private readonly FileStream stream;
    private readonly Dictionary<string, TensorEntry> tensors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> metadata = new(StringComparer.Ordinal);

    private TensorFile(FileStream stream)
    {
        this.stream = stream;
        byte[] prefix = Read(0, Math.Min(PrefixLength, stream.Length));
        long headerLength = prefix.Length < PrefixLength ? -1 : BitConverter.ToInt64(prefix, 0);
        if (headerLength < 0 || headerLength > Math.Min(MaximumHeader, stream.Length - PrefixLength))
        {
            throw new FormatException("It is truncated, or no safetensors file.");
        }

        foreach (XElement member in JsonTree.Parse("Its header", Read(PrefixLength, headerLength)).Elements())
        {
            if (JsonTree.NameOf(member) == MetadataName)
            {
                member.Elements().ToList().ForEach(entry => metadata[JsonTree.NameOf(entry)] = entry.Value);
            }
            else
            {
                tensors[JsonTree.NameOf(member)] = ReadEntry(member, PrefixLength + headerLength);
            }
        }
    }

    /// <summary>The tensors by name.</summary>
    public IReadOnlyDictionary<string, TensorEntry> Tensors => tensors;

    /// <summary>What the file says beside its tensors.</summary>
    public IReadOnlyDictionary<string, string> Metadata => metadata;

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">It is malformed.</exception>
    public static TensorFile Open(string path)
    {
        FileStream stream = File.OpenRead(path);
        try
        {
            return new TensorFile(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A whole number of a JSON object, not negative.</summary>
    /// <exception cref="FormatException">It is missing or no such number.</exception>
    public static long Number(XElement? value, string name) =>
        value is not null && long.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException($"'{name}' must be a whole number.");

    /// <summary>The bytes of a tensor.</summary>
    /// <exception cref="FormatException">There are more than an array holds.</exception>
    public byte[] Read(TensorEntry tensor) => Read(tensor.Begin, tensor.Length);

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private TensorEntry ReadEntry(XElement entry, long dataOffset)
    {
        string name = JsonTree.NameOf(entry);
        long[] offsets = Numbers(entry.Element("data_offsets"), name);
        if (offsets.Length != 2 || offsets[0] > offsets[1] || offsets[1] > stream.Length - dataOffset)
        {
            throw new FormatException($"The tensor '{name}' lies outside the file.");
        }

        return new TensorEntry((string?)entry.Element("dtype") ?? "", Numbers(entry.Element("shape"), name), dataOffset + offsets[0], offsets[1] - offsets[0]);
    }

    private static long[] Numbers(XElement? array, string name) => [.. (array?.Elements() ?? []).Select(item => Number(item, name))];

    private byte[] Read(long begin, long length)
    {
        if (length > MaximumTensor)
        {
            throw new FormatException("A tensor of more than 2 GiB cannot be read.");
        }

        byte[] bytes = new byte[length];
        stream.Position = begin;
        int read = 0;
        while (read < bytes.Length)
        {
            int count = stream.Read(bytes, read, bytes.Length - read);
            read += count > 0 ? count : throw new FormatException("It is truncated.");
        }

        return bytes;
    }
}
