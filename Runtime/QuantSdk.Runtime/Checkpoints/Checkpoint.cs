namespace QuantSdk.Checkpoints;

/// <summary>
/// The tensors of a checkpoint in Hugging Face layout: one safetensors file, or several with an index
/// (<c>model.safetensors.index.json</c>), as one source.
/// </summary>
public sealed class Checkpoint : ITensorSource, IDisposable
{
    /// <summary>The file of a checkpoint in one piece.</summary>
    internal const string SingleFileName = "model.safetensors";

    /// <summary>The index of a checkpoint in shards.</summary>
    internal const string IndexFileName = "model.safetensors.index.json";

    private readonly string path;
    private readonly Dictionary<string, SafetensorsFile> shards;
    private readonly Dictionary<string, SafetensorsFile> tensors = new(StringComparer.Ordinal);

    private Checkpoint(string path, Dictionary<string, SafetensorsFile> shards)
    {
        this.path = path;
        this.shards = shards;
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => tensors.Keys;

    /// <summary>Opens a checkpoint.</summary>
    /// <param name="directoryOrFile">
    /// A directory with <c>model.safetensors</c> or <c>model.safetensors.index.json</c> (the first wins where both exist, as in
    /// Hugging Face's loaders), a safetensors file, or an index.
    /// </param>
    /// <exception cref="QuantFormatException">
    /// The directory has no checkpoint (QSDK1017), a file cannot be read (QSDK1001) or is malformed (QSDK1002 to QSDK1010), or the
    /// index is malformed or disagrees with the shards (QSDK1014 to QSDK1016).
    /// </exception>
    public static Checkpoint Open(string directoryOrFile)
    {
        ArgumentNullException.ThrowIfNull(directoryOrFile);
        string file = Directory.Exists(directoryOrFile) ? FindIn(directoryOrFile) : directoryOrFile;
        return file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OpenShards(directoryOrFile, file) : OpenSingle(directoryOrFile, file);
    }

    /// <inheritdoc/>
    public bool Contains(string name) => tensors.ContainsKey(name);

    /// <inheritdoc/>
    public StoredTensor Get(string name) => tensors.TryGetValue(name, out SafetensorsFile? shard)
        ? shard.Get(name)
        : throw new QuantFormatException(CheckpointErrors.MissingTensor, "the checkpoint has no such tensor", path, name);

    /// <summary>Closes every file. Tensors taken from the checkpoint must not be used any more.</summary>
    public void Dispose()
    {
        foreach (SafetensorsFile shard in shards.Values)
        {
            shard.Dispose();
        }
    }

    private static string FindIn(string directory)
    {
        string single = Path.Combine(directory, SingleFileName);
        string index = Path.Combine(directory, IndexFileName);
        if (!File.Exists(single) && !File.Exists(index))
        {
            string problem = $"the directory has neither '{SingleFileName}' nor '{IndexFileName}'; give the path of a safetensors file or of a checkpoint directory";
            throw new QuantFormatException(CheckpointErrors.NoCheckpoint, problem, directory);
        }

        return File.Exists(single) ? single : index;
    }

    private static Checkpoint OpenSingle(string path, string file)
    {
        SafetensorsFile shard = SafetensorsFile.Open(file);
        Checkpoint checkpoint = new(path, new(StringComparer.Ordinal) { [file] = shard });
        foreach (string name in shard.Names)
        {
            checkpoint.tensors.Add(name, shard);
        }

        return checkpoint;
    }

    private static Checkpoint OpenShards(string path, string index)
    {
        Checkpoint checkpoint = new(path, new(StringComparer.Ordinal));
        try
        {
            string directory = Path.GetDirectoryName(Path.GetFullPath(index))!;
            foreach ((string name, string shardName) in ShardIndex.Read(index))
            {
                checkpoint.Add(name, directory, shardName);
            }

            return checkpoint;
        }
        catch
        {
            checkpoint.Dispose();
            throw;
        }
    }

    private void Add(string name, string directory, string shardName)
    {
        if (!shards.TryGetValue(shardName, out SafetensorsFile? shard))
        {
            shard = SafetensorsFile.Open(Path.Combine(directory, shardName));
            shards.Add(shardName, shard);
        }

        if (!shard.Contains(name))
        {
            string problem = $"the index places the tensor in this file, which does not have it; '{IndexFileName}' belongs to other files";
            throw new QuantFormatException(CheckpointErrors.ShardContent, problem, shard.Path, name);
        }

        tensors.Add(name, shard);
    }
}
