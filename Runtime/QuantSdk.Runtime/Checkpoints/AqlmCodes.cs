using System.Runtime.InteropServices;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>AQLM's codes: one signed integer per index, which holds the unsigned index less 2^b where that exceeds the signed range.</summary>
internal static class AqlmCodes
{
    /// <summary>Reads and packs the codes of a layer.</summary>
    public static byte[] Read(LayerTensors tensors, VectorFormat format, int outFeatures, int inFeatures)
    {
        TensorType container = format.IndexBits <= 8 ? TensorType.I8 : TensorType.I16;
        StoredTensor tensor = tensors.Get("codes", [outFeatures, inFeatures / format.VectorSize, format.Residuals], container);
        ReadOnlySpan<byte> data = tensor.Data.Span;
        byte[] packed = new byte[BitPacking.ByteCount(tensor.Count, format.IndexBits)];
        for (int i = 0; i < tensor.Count; i++)
        {
            int stored = container == TensorType.I8 ? (sbyte)data[i] : MemoryMarshal.Read<short>(data[(2 * i)..]);
            if (stored >= format.Entries || stored < -format.Entries / 2)
            {
                string problem = $"element {i} is {stored}, which is no index of {format.IndexBits} bits";
                throw LayerTensors.Error(CheckpointErrors.QuantizedValue, problem, tensor);
            }

            BitPacking.Write(packed, i, format.IndexBits, stored & (format.Entries - 1));
        }

        return packed;
    }
}
