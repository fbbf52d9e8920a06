using System.Globalization;
using System.Reflection;
using ILGPU.Runtime;
using QuantSdk.Gpu;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>An emitted decode kernel of this program.</summary>
/// <param name="Name">The layer and the method.</param>
/// <param name="Kernel">How it is launched.</param>
/// <param name="Body">The kernel.</param>
internal sealed record EmittedDecode(string Name, AttentionKernel Kernel, AttentionBody Body)
{
    // Shorter loops move scores, queries and sums; they do not decide how long a kernel takes.
    private const int ShortLoop = 24;

    /// <summary>The decode kernels of every attention layer of this program.</summary>
    public static IEnumerable<EmittedDecode> All() =>
        from layer in typeof(EmittedDecode).Assembly.GetTypes()
        let launch = layer.GetNestedType("GpuKernel", BindingFlags.NonPublic)?.GetField("Launch")
        where launch is not null
        let kernel = (AttentionKernel)launch.GetValue(null)!
        from body in kernel.Phases is null ? [kernel.Body] : new[] { kernel.Body, kernel.Phases.Values }
        select new EmittedDecode($"{layer.DeclaringType?.Name}.{layer.Name}{(kernel.Phases is null ? "" : $".{body.Method.Name}")}", kernel, body);

    /// <summary>The kernel as PTX.</summary>
    public string Ptx() => PtxText.Of(Body.Method, new KernelSpecialization(Kernel.ThreadsPerGroup, Kernel.GroupsPerMultiprocessor));

    /// <summary>Lines of the table: the kernel, then each of its long loops: those of the scores come first, those of the values last.</summary>
    /// <param name="code">The machine code.</param>
    public IEnumerable<string> Lines(SassText code)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture, $"{Name,-44} {code.Registers,5} {code.SpillBytes,7} {Kernel.SharedBytes,7} {code.LocalBytes,6}  {Kernel.GroupsPerMultiprocessor} groups of {Kernel.ThreadsPerGroup}");
        foreach (SassLoop loop in code.Loops().Where(static loop => loop.Instructions.Count >= ShortLoop))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{"",-44} {"",5} {"",7} {"",7} {"",6} {loop.Instructions.Count,6} {"",9}  {loop.Counts}");
        }
    }
}
