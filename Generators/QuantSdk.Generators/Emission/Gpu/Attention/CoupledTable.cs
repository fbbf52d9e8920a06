using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the view of a head's entries: in device memory, or copied to shared memory first.</summary>
internal static class CoupledTable
{
    // 16-byte loads of a thread that wait for a barrier; more take registers that the loops need.
    private const int MaximumEarlyLoads = 8;

    /// <summary>Whether a head's entries can be loaded before the barrier behind which they are stored to shared memory.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="codes">The format on the device.</param>
    public static bool LoadsEarly(GpuAttentionPlan plan, CoupledCodes codes) =>
        plan.Placement == GpuCodebookPlacement.Shared && codes.BookWords % (4 * plan.ThreadsPerGroup) == 0 && codes.BookWords / (4 * plan.ThreadsPerGroup) <= MaximumEarlyLoads;

    /// <summary>Writes the loads alone.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteLoads(IndentedWriter writer, GpuAttentionPlan plan, CoupledCodes codes, string source, string name)
    {
        string type = $"{GpuNames.Runtime}.Packed128";
        writer.Lines($"{GpuNames.View(type)} {name}Source = {codes.Book(source, type, 4)};");
        for (int i = 0; i < codes.BookWords / (4 * plan.ThreadsPerGroup); i++)
        {
            writer.Lines($"{type} {name}{i} = {name}Source[thread + {i * plan.ThreadsPerGroup}];");
        }
    }

    /// <summary>Writes the stores of what <see cref="WriteLoads"/> loaded, and the view.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteStores(IndentedWriter writer, GpuAttentionPlan plan, CoupledCodes codes, string name, string element)
    {
        string type = $"{GpuNames.Runtime}.Packed128";
        writer.Lines($"{GpuNames.View(type)} {name}Target = {GpuNames.Cast($"table.SubView(0, {codes.BookWords})", type)};");
        for (int i = 0; i < codes.BookWords / (4 * plan.ThreadsPerGroup); i++)
        {
            writer.Lines($"{name}Target[thread + {i * plan.ThreadsPerGroup}] = {name}{i};");
        }

        writer.Lines($"{GpuNames.View(element)} {name} = {GpuNames.Cast($"table.SubView(0, {codes.BookWords})", element)};");
    }

    /// <summary>Writes the view, and the copy with a barrier behind it where the plan places entries in shared memory.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="codes">The format on the device.</param>
    /// <param name="source">The codebooks.</param>
    /// <param name="name">The view's name.</param>
    /// <param name="element">The type of a load.</param>
    public static void Write(IndentedWriter writer, GpuAttentionPlan plan, CoupledCodes codes, string source, string name, string element)
    {
        if (plan.Placement == GpuCodebookPlacement.Global)
        {
            writer.Lines($"{GpuNames.View(element)} {name} = {codes.Book(source, element, codes.LoadWords)};");
            return;
        }

        // A codebook may be too small for 16-byte loads.
        string type = codes.BookWords % 4 == 0 ? $"{GpuNames.Runtime}.Packed128" : "int";
        int loads = codes.BookWords % 4 == 0 ? codes.BookWords / 4 : codes.BookWords;
        writer.Lines($"""
            {GpuNames.View(type)} {name}Source = {codes.Book(source, type, codes.BookWords / loads)};
            {GpuNames.View(type)} {name}Target = {GpuNames.Cast($"table.SubView(0, {codes.BookWords})", type)};
            for (int i = thread; i < {loads}; i += {plan.ThreadsPerGroup})
            """);
        using (writer.Block(""))
        {
            writer.Lines($"{name}Target[i] = {name}Source[i];");
        }

        writer.Lines($"""
            {GpuNames.View(element)} {name} = {GpuNames.Cast($"table.SubView(0, {codes.BookWords})", element)};
            {GpuNames.Ilgpu}.Group.Barrier();
            """);
    }
}
