using ILGPU;
using QuantSdk.Attention;
using Half = System.Half;

namespace QuantSdk.Gpu;

/// <summary>The codebooks of a coupled cache on a device, [head, entry, channel group, element]: lanes that own channel groups read side by side. Empty for other formats.</summary>
internal sealed class DeviceCodebooks : IDisposable
{
    private readonly DeviceBuffer<int> keys;
    private readonly DeviceBuffer<int> values;

    /// <summary>Copies codebooks.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="codebooks">The codebooks; null where the format has none.</param>
    public DeviceCodebooks(QuantAccelerator accelerator, KeyValueCodebooks? codebooks)
    {
        keys = new DeviceBuffer<int>(accelerator);
        values = new DeviceBuffer<int>(accelerator);
        Keys = keys.Upload(accelerator.Stream, Arrange(codebooks, codebooks?.Keys ?? []));
        Values = values.Upload(accelerator.Stream, Arrange(codebooks, codebooks?.Values ?? []));
        accelerator.Stream.Synchronize();
    }

    /// <summary>Entries of the keys, two halves in a word.</summary>
    public ArrayView<int> Keys { get; }

    /// <summary>Entries of the values.</summary>
    public ArrayView<int> Values { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        keys.Dispose();
        values.Dispose();
    }

    private static int[] Arrange(KeyValueCodebooks? codebooks, Half[] entries)
    {
        if (codebooks is null)
        {
            return [];
        }

        (int size, int count, int groups) = (codebooks.Format.VectorSize, codebooks.Format.Entries, codebooks.Groups);
        int[] words = new int[entries.Length / 2];
        for (int source = 0; source < entries.Length / size; source++)
        {
            (int book, int entry) = Math.DivRem(source, count);
            (int head, int group) = Math.DivRem(book, groups);
            int target = (head * count + entry) * groups + group;
            for (int i = 0; i < size; i++)
            {
                int place = target * size + i;
                words[place / 2] |= BitConverter.HalfToUInt16Bits(entries[source * size + i]) << (16 * (place % 2));
            }
        }

        return words;
    }
}
