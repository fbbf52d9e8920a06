using System.Buffers.Binary;
using QuantSdk.Checkpoints;

namespace QuantSdk.Quantization;

/// <summary>
/// The file of a <see cref="Calibration"/>: eight bytes of mark, features, tokens and the group of activations in INT8 as 32-bit integers, then the upper triangle of the
/// moments row after row in double precision; all little-endian.
/// </summary>
internal static class CalibrationFile
{
    private const int HeaderLength = 20;

    private static ReadOnlySpan<byte> Mark => "QSDKCAL2"u8;

    /// <summary>Writes a calibration.</summary>
    public static void Write(Stream stream, CalibrationHeader about, ReadOnlySpan<double> moments)
    {
        int features = about.Features;
        Span<byte> header = stackalloc byte[HeaderLength];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], features);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], about.Tokens);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], about.IntegerGroup);
        stream.Write(header);
        byte[] row = new byte[features * sizeof(double)];
        for (int i = 0; i < features; i++)
        {
            ReadOnlySpan<double> values = moments.Slice(i * features + i, features - i);
            for (int j = 0; j < values.Length; j++)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(row.AsSpan(j * sizeof(double)), values[j]);
            }

            stream.Write(row, 0, values.Length * sizeof(double));
        }
    }

    /// <summary>Reads and checks the header.</summary>
    public static CalibrationHeader ReadHeader(Stream stream, string file)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        Fill(stream, header, file);
        if (!header.StartsWith(Mark))
        {
            throw Error("This is no calibration file. Delete it; the next run makes it again.", file);
        }

        int features = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        int tokens = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        int integerGroup = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        if (features <= 0 || tokens < 0 || integerGroup < 0 || (integerGroup > 0 && features % integerGroup != 0))
        {
            throw Error($"The header names {features} features, {tokens} tokens and groups of {integerGroup}. Delete the file; the next run makes it again.", file);
        }

        // The length is compared before anything is allocated for it, where the stream can tell.
        long expected = (long)features * (features + 1) / 2 * sizeof(double);
        if ((long)features * features > Array.MaxLength || (stream.CanSeek && stream.Length - stream.Position != expected))
        {
            throw Error($"The moments of {features} features take {expected} bytes; the file has another length. Delete it; the next run makes it again.", file);
        }

        return new CalibrationHeader(features, tokens, integerGroup);
    }

    /// <summary>Reads the upper triangle.</summary>
    public static void ReadTriangle(Stream stream, string file, int features, double[] moments)
    {
        byte[] row = new byte[features * sizeof(double)];
        for (int i = 0; i < features; i++)
        {
            Span<double> values = moments.AsSpan(i * features + i, features - i);
            Span<byte> bytes = row.AsSpan(0, values.Length * sizeof(double));
            Fill(stream, bytes, file);
            for (int j = 0; j < values.Length; j++)
            {
                values[j] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(j * sizeof(double))..]);
                if (!double.IsFinite(values[j]))
                {
                    throw Error($"The moment in row {i}, column {i + j} is not finite. Delete the file; the next run makes it again.", file);
                }
            }
        }
    }

    private static void Fill(Stream stream, Span<byte> buffer, string file)
    {
        if (stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) < buffer.Length)
        {
            throw Error("The file ends too early. Delete it; the next run makes it again.", file);
        }
    }

    private static QuantFormatException Error(string problem, string file) => new(CheckpointErrors.DamagedCalibration, problem, file);
}
