using System.Collections.ObjectModel;
using System.Text.Json;

namespace QuantSdk.Checkpoints;

/// <summary>Writes a checkpoint directory: shards, their index and a configuration.</summary>
internal static class CheckpointDirectory
{
    /// <summary>
    /// Writes the directory. Everything is written under temporary names first; then the old index goes, the files move into place and
    /// the new index moves last, so that an interruption leaves a directory that readers call incomplete, never a mixture.
    /// </summary>
    /// <param name="directory">The directory.</param>
    /// <param name="shards">The tensors of each file.</param>
    /// <param name="descriptions">Metadata of the last file, which holds the quantized layers where there are any.</param>
    /// <param name="writeConfig">Writes the configuration.</param>
    public static void Write(
        string directory, List<StoredTensor>[] shards, IReadOnlyDictionary<string, string> descriptions, Action<Stream> writeConfig)
    {
        Directory.CreateDirectory(directory);
        string single = Path.Combine(directory, Checkpoint.SingleFileName);
        if (File.Exists(single))
        {
            throw new InvalidOperationException($"'{single}' exists and would be read instead of the new files; choose another directory.");
        }

        List<PendingFile> files = [];
        try
        {
            files.Add(Fill(Path.Combine(directory, LlamaConfig.FileName), writeConfig));
            for (int i = 0; i < shards.Length; i++)
            {
                List<StoredTensor> tensors = shards[i];
                IReadOnlyDictionary<string, string> metadata = i == shards.Length - 1 ? descriptions : ReadOnlyDictionary<string, string>.Empty;
                files.Add(Fill(Path.Combine(directory, ShardName(i, shards.Length)), stream => SafetensorsContent.Write(stream, tensors, metadata)));
            }

            string index = Path.Combine(directory, Checkpoint.IndexFileName);
            files.Add(Fill(index, stream => WriteIndex(stream, shards)));
            File.Delete(index);
            files.ForEach(static file => file.Commit());
        }
        finally
        {
            files.ForEach(static file => file.Dispose());
        }
    }

    private static PendingFile Fill(string path, Action<Stream> write)
    {
        PendingFile file = new(path);
        try
        {
            write(file.Stream);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static string ShardName(int index, int count) => $"model-{index + 1:D5}-of-{count:D5}.safetensors";

    private static void WriteIndex(Stream stream, List<StoredTensor>[] shards)
    {
        using Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        writer.WriteStartObject("metadata");
        writer.WriteNumber("total_size", shards.Sum(static shard => shard.Sum(static tensor => (long)tensor.Data.Length)));
        writer.WriteEndObject();
        writer.WriteStartObject("weight_map");
        for (int i = 0; i < shards.Length; i++)
        {
            foreach (StoredTensor tensor in shards[i].OrderBy(static tensor => tensor.Name, StringComparer.Ordinal))
            {
                writer.WriteString(tensor.Name, ShardName(i, shards.Length));
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
