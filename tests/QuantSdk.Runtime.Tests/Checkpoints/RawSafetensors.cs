using System.Buffers.Binary;
using System.Text;

namespace QuantSdk.Runtime.Tests.Checkpoints;

/// <summary>Safetensors files from a header's text, valid or not.</summary>
internal static class RawSafetensors
{
    /// <summary>The bytes of a file whose data are zeros.</summary>
    public static byte[] Build(string header, int dataLength) => Build(Encoding.UTF8.GetBytes(header), dataLength);

    /// <summary>The bytes of a file whose header may be no text.</summary>
    public static byte[] Build(byte[] header, int dataLength)
    {
        byte[] file = new byte[8 + header.Length + dataLength];
        BinaryPrimitives.WriteInt64LittleEndian(file, header.Length);
        header.CopyTo(file, 8);
        return file;
    }
}
