using ILGPU;
using QuantSdk.Attention;
using Half = System.Half;

namespace QuantSdk.Gpu;

/// <summary>The codebooks of a coupled cache on a device, [head, entry, channel group, element]: lanes that own channel groups read side by side. Empty for other formats.</summary>
internal sealed class DeviceCodebooks : IDisposable
{
    private readonly DeviceBuffer<int> keys;
    private readonly DeviceBuffer<int> values;
    private readonly DeviceBuffer<float> keyNorms;
    private readonly DeviceBuffer<float> valueNorms;

    /// <summary>Copies codebooks.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="codebooks">The codebooks; null where the format has none.</param>
    public DeviceCodebooks(QuantAccelerator accelerator, KeyValueCodebooks? codebooks)
    {
        keys = new DeviceBuffer<int>(accelerator);
        values = new DeviceBuffer<int>(accelerator);
        keyNorms = new DeviceBuffer<float>(accelerator);
        valueNorms = new DeviceBuffer<float>(accelerator);
        (int[] keyWords, float[] keyHalves) = Arrange(codebooks, codebooks?.Keys ?? []);
        (int[] valueWords, float[] valueHalves) = Arrange(codebooks, codebooks?.Values ?? []);
        Keys = keys.Upload(accelerator.Stream, keyWords);
        Values = values.Upload(accelerator.Stream, valueWords);
        KeyNorms = keyNorms.Upload(accelerator.Stream, keyHalves);
        ValueNorms = valueNorms.Upload(accelerator.Stream, valueHalves);
        accelerator.Stream.Synchronize();
    }

    /// <summary>Entries of the keys, two halves in a word.</summary>
    public ArrayView<int> Keys { get; }

    /// <summary>Entries of the values.</summary>
    public ArrayView<int> Values { get; }

    /// <summary>|entry|² / 2 of the keys, [head, entry, channel group].</summary>
    public ArrayView<float> KeyNorms { get; }

    /// <summary>Those of the values.</summary>
    public ArrayView<float> ValueNorms { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        keys.Dispose();
        values.Dispose();
        keyNorms.Dispose();
        valueNorms.Dispose();
    }

    /// <summary>Lays entries out; a norm is summed in order by fused multiply-adds, as the CPU's search does.</summary>
    private static (int[] Words, float[] HalfNorms) Arrange(KeyValueCodebooks? codebooks, Half[] entries)
    {
        if (codebooks is null)
        {
            return ([], []);
        }

        (int size, int count, int groups) = (codebooks.Format.VectorSize, codebooks.Format.Entries, codebooks.Groups);
        int[] words = new int[entries.Length / 2];
        float[] norms = new float[entries.Length / size];
        for (int source = 0; source < norms.Length; source++)
        {
            (int book, int entry) = Math.DivRem(source, count);
            (int head, int group) = Math.DivRem(book, groups);
            int target = (head * count + entry) * groups + group;
            float norm = 0;
            for (int i = 0; i < size; i++)
            {
                Half value = entries[source * size + i];
                norm = MathF.FusedMultiplyAdd((float)value, (float)value, norm);
                int place = target * size + i;
                words[place / 2] |= BitConverter.HalfToUInt16Bits(value) << (16 * (place % 2));
            }

            norms[target] = norm / 2;
        }

        return (words, norms);
    }
}
