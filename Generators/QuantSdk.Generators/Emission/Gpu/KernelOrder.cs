using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes where a kernel that starts beside the one before it lets others start, and where it waits.</summary>
internal static class KernelOrder
{
    /// <summary>Writes where the next kernel may start.</summary>
    public static void WriteStart(IndentedWriter writer, bool isDependent) => Write(writer, isDependent, "LetNextStart");

    /// <summary>Writes the wait: weights may be read before it, and nothing else.</summary>
    public static void WriteWait(IndentedWriter writer, bool isDependent) => Write(writer, isDependent, "AwaitPrevious");

    private static void Write(IndentedWriter writer, bool isDependent, string method)
    {
        if (isDependent)
        {
            writer.Lines($"{GpuNames.Runtime}.KernelOrder.{method}();");
        }
    }
}
