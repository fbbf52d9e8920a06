namespace QuantSdk.Checkpoints;

/// <summary>Compares the extents of a header with the file: every byte must belong to exactly one tensor.</summary>
internal static class SafetensorsExtents
{
    /// <summary>Throws where tensors overlap, leave a hole or pass the end of the file.</summary>
    /// <param name="tensors">The tensors of the header.</param>
    /// <param name="dataOffset">Where the data begins in the file.</param>
    /// <param name="dataLength">Bytes of data in the file.</param>
    /// <param name="file">The file, for messages.</param>
    /// <exception cref="QuantFormatException">The extents do not cover the data exactly.</exception>
    public static void Check(IReadOnlyDictionary<string, TensorEntry> tensors, long dataOffset, long dataLength, string file)
    {
        List<KeyValuePair<string, TensorEntry>> ordered = [.. tensors];
        ordered.Sort(static (left, right) => (left.Value.Begin, left.Value.End).CompareTo((right.Value.Begin, right.Value.End)));
        long position = 0;
        foreach ((string name, TensorEntry entry) in ordered)
        {
            if (entry.End > dataLength)
            {
                string problem = $"the data ends at {entry.End}, but the file holds only {dataLength} bytes of data; it is truncated or damaged: copy it again";
                throw new QuantFormatException(CheckpointErrors.Offsets, problem, file, name, dataOffset + dataLength);
            }

            if (entry.Begin != position)
            {
                string problem = entry.Begin < position
                    ? $"the data begins at {entry.Begin}, inside another tensor that ends at {position}"
                    : $"the data begins at {entry.Begin} and leaves a hole behind {position}";
                throw new QuantFormatException(CheckpointErrors.Coverage, problem, file, name, dataOffset + position);
            }

            position = entry.End;
        }

        if (position != dataLength)
        {
            string problem = $"{dataLength - position} bytes at the end belong to no tensor; the file is damaged: copy it again";
            throw new QuantFormatException(CheckpointErrors.Coverage, problem, file, offset: dataOffset + position);
        }
    }
}
