namespace QuantSdk.Layers;

/// <summary>Checks the lengths of stored arrays before anything indexes them.</summary>
internal static class StorageCheck
{
    /// <summary>Throws where an array does not have the length that its shape asks for.</summary>
    public static void Length(long actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException($"'{name}' has {actual} elements; the layer's shape and format ask for {expected}.", name);
        }
    }
}
