using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how decoded vectors meet their activations (VQ-LLM, section VI-B). In registers a lane multiplies the vectors that it decoded.
/// Else a lane multiplies one element out of each run of as many as lanes share a row, as element-wise products want: decoded elements
/// reach it through shared memory, or by the transposes of mini-warps.
/// </summary>
internal sealed class VectorFusion(IndentedWriter writer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
{
    private int Size => format.VectorSize;

    private int Lanes => rows.LanesPerRow;

    /// <summary>Writes the views.</summary>
    public void Prologue()
    {
        string element = plan.Fusion == GpuFusion.Register ? ActivationLoads.Type(Size) : "float";
        for (int token = 0; token < plan.Tokens; token++)
        {
            writer.Lines($"{GpuNames.View(element)} {RowDecoder.Of("activations", token)} = {RowDecoder.Of("input", token)}.Cast<{element}>();");
        }

        if (plan.SharedBytes != 0)
        {
            writer.Lines($"{GpuNames.View("int")} shared = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<int>();");
        }

        if (plan.Fusion == GpuFusion.Shared)
        {
            int staged = GpuDevice.WarpSize * Size;
            writer.Lines($"{GpuNames.View("float")} staged = shared.SubView({plan.FusionOffset / sizeof(int)} + ({GpuNames.Ilgpu}.Group.IdxX >> 5) * {staged}, {staged}).Cast<float>();");
        }
    }

    /// <summary>Writes the first vector of a step: in a mini-warp a lane decodes the vector that algorithm 1 gives it.</summary>
    public void BeginStep()
    {
        string own = rows.MiniWarp == 1 ? "part" : $"part / {rows.MiniWarp} + part % {rows.MiniWarp} * {Lanes / rows.MiniWarp}";
        writer.Lines($"int first = step * {rows.UnitVectors * Lanes} + {own};");
    }

    /// <summary>Writes the loads of the activations that a vector of each lane meets.</summary>
    public void LoadActivations(int j, string vector)
    {
        for (int token = 0; token < plan.Tokens; token++)
        {
            string view = RowDecoder.Of("activations", token);
            if (plan.Fusion == GpuFusion.Register)
            {
                ActivationLoads.Write(writer, view, RowDecoder.Of($"x{j}", token), vector, Size);
                continue;
            }

            // The exchanges of a mini-warp leave element i of lane t in place i XOR t; loading activations in that order saves undoing it.
            for (int i = 0; i < Size; i++)
            {
                string place = plan.Fusion == GpuFusion.Shared ? $"{i * Lanes}" : $"({i} ^ part % {Size}) * {Lanes}";
                writer.Lines($"float x{j}_{i} = {view}[(step * {rows.UnitVectors} + {j}) * {Lanes * Size} + part + {place}];");
            }
        }
    }

    /// <summary>Writes the products of a vector.</summary>
    /// <param name="row">The row of the lane.</param>
    /// <param name="j">The vector of the unit.</param>
    /// <param name="entries">The entries whose sum it is.</param>
    public void Multiply(int row, int j, IReadOnlyList<string> entries)
    {
        switch (plan.Fusion)
        {
            case GpuFusion.Shared:
                MultiplyStaged(row, j, entries);
                break;
            case GpuFusion.Shuffle:
                MultiplyExchanged(row, j, entries);
                break;
            default:
                MultiplyOwn(row, j, entries);
                break;
        }
    }

    private void MultiplyOwn(int row, int j, IReadOnlyList<string> entries)
    {
        foreach (string entry in entries)
        {
            for (int element = 0; element < Size; element++)
            {
                string value = EntryLoads.Element(entry, element, Size);
                if (plan.Tokens > 1)
                {
                    writer.Lines($"float {entry}_v{element} = {value};");
                    value = $"{entry}_v{element}";
                }

                for (int token = 0; token < plan.Tokens; token++)
                {
                    writer.Lines($"{RowDecoder.Of($"sum{row}", token)} += {value} * {ActivationLoads.Element(RowDecoder.Of($"x{j}", token), element)};");
                }
            }
        }
    }

    private void MultiplyStaged(int row, int j, IReadOnlyList<string> entries)
    {
        for (int element = 0; element < Size; element++)
        {
            writer.Lines($"staged[lane * {Size} + {element}] = {Value(entries, element)};");
        }

        writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
        for (int element = 0; element < Size; element++)
        {
            writer.Lines($"sum{row} += staged[lane / {Lanes} * {Lanes * Size} + part + {element * Lanes}] * x{j}_{element};");
        }

        writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
    }

    private void MultiplyExchanged(int row, int j, IReadOnlyList<string> entries)
    {
        string name = $"d{row}_{j}_";
        for (int element = 0; element < Size; element++)
        {
            writer.Lines($"float {name}0_{element} = {Value(entries, element)};");
        }

        string from = $"{name}0_";
        for (int bit = 1; bit < Size; bit *= 2)
        {
            string to = $"{name}{bit}_";
            for (int element = 0; element < Size; element++)
            {
                writer.Lines($"float {to}{element} = (part & {bit}) != 0 ? {from}{element ^ bit} : {from}{element};");
            }

            from = to;
        }

        writer.Lines($"sum{row} += {from}0 * x{j}_0;");
        for (int distance = 1; distance < Size; distance++)
        {
            writer.Lines($"sum{row} += {GpuNames.Ilgpu}.Warp.ShuffleXor({from}{distance}, {distance}) * x{j}_{distance};");
        }
    }

    private string Value(IReadOnlyList<string> entries, int element) => string.Join(" + ", entries.Select(entry => EntryLoads.Element(entry, element, Size)));
}
