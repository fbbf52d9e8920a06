using System.Text.Json;

namespace QuantSdk.Checkpoints;

/// <summary>The index of a checkpoint in shards: which file holds which tensor.</summary>
internal static class ShardIndex
{
    /// <summary>Reads an index.</summary>
    /// <param name="path">The index file.</param>
    /// <returns>The file name of the shard of each tensor.</returns>
    /// <exception cref="QuantFormatException">The index is malformed (QSDK1014), or names a file outside its directory (QSDK1015).</exception>
    public static Dictionary<string, string> Read(string path)
    {
        using JsonDocument document = JsonText.Read(path, CheckpointErrors.Index);
        JsonSection map = new JsonSection(document.RootElement, path, string.Empty, CheckpointErrors.Index).Section("weight_map");
        Dictionary<string, string> shards = new(StringComparer.Ordinal);
        foreach ((string tensor, JsonElement value) in map.Properties())
        {
            string shard = map.AsText(tensor, value);
            if (!IsPlainFileName(shard))
            {
                string problem = $"names '{shard}'; a shard must be a file beside the index, named without a path";
                throw map.Error(CheckpointErrors.ShardName, tensor, problem);
            }

            shards.Add(tensor, shard);
        }

        return shards;
    }

    /// <summary>Separators of every operating system are refused on all of them, so that an index means the same everywhere.</summary>
    private static bool IsPlainFileName(string name) =>
        name.Length is > 0 and <= 255 && name is not ("." or "..") && name.AsSpan().IndexOfAny("/\\:\0") < 0;
}
