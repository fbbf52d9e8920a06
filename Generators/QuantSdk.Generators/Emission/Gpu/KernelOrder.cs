using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes where a kernel that starts beside the one before it lets others start, and where it waits.</summary>
internal static class KernelOrder
{
    /// <summary>Writes the first line of a kernel.</summary>
    public static void WriteStart(IndentedWriter writer, GpuPlan plan) => Write(writer, plan, "LetNextStart");

    /// <summary>Writes the wait: weights may be read before it, and nothing else.</summary>
    public static void WriteWait(IndentedWriter writer, GpuPlan plan) => Write(writer, plan, "AwaitPrevious");

    private static void Write(IndentedWriter writer, GpuPlan plan, string method)
    {
        if (plan.DependentLaunch)
        {
            writer.Lines($"{GpuNames.Runtime}.KernelOrder.{method}();");
        }
    }
}
