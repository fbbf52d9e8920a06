using System.Text;

namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>Writes safetensors files as the run time does, without the run time, which these tests do not reference.</summary>
internal sealed class CheckpointFile
{
    private readonly StringBuilder header = new();
    private readonly StringBuilder metadata = new("\"format\":\"pt\"");
    private readonly List<byte> data = [];

    /// <summary>Adds a vector-quantized layer with byte indices and the description that says how they lie.</summary>
    public CheckpointFile WithLayer(string name, int outFeatures, int inFeatures, int vectorSize, byte[] codes, int tileSize = 0, int residuals = 1, int indexBits = 8)
    {
        string scope = tileSize == 0 ? "tensor" : "tile";
        int tiles = tileSize == 0 ? 1 : (outFeatures + tileSize - 1) / tileSize * ((inFeatures + tileSize - 1) / tileSize);
        string format = $$"""{"kind":"vector","vector_size":{{vectorSize}},"index_bits":{{indexBits}},"residuals":{{residuals}},"scope":"{{scope}}","tile_size":{{Math.Max(16, tileSize)}},"row_scales":false}""";
        string description = $$"""{"out_features":{{outFeatures}},"in_features":{{inFeatures}},"format":{{format}} }""";
        metadata.Append($",\"quantsdk.layer.{name}\":\"{description.Replace("\"", "\\\"")}\"");
        return With($"{name}.codes", "U8", $"{codes.Length}", codes)
            .With($"{name}.codebooks", "F16", $"{tiles * residuals},{1 << indexBits},1,{vectorSize}", new byte[2 * tiles * residuals * vectorSize << indexBits]);
    }

    /// <summary>Adds a tensor.</summary>
    public CheckpointFile With(string name, string type, string shape, byte[] bytes)
    {
        header.Append($",\"{name}\":{{\"dtype\":\"{type}\",\"shape\":[{shape}],\"data_offsets\":[{data.Count},{data.Count + bytes.Length}]}}");
        data.AddRange(bytes);
        return this;
    }

    /// <summary>The file's content.</summary>
    public byte[] ToBytes()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"__metadata__\":{{{metadata}}}{header}}}");
        return [.. BitConverter.GetBytes((long)json.Length), .. json, .. data];
    }
}
