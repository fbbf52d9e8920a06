using System;
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
            WritePlaces();
        }
    }

    /// <summary>
    /// Writes where a lane stages its elements and where it takes those that it multiplies. Elements of every 32 places change theirs by the
    /// number of the 32, so that lanes that stage the same element of different vectors do not meet in a bank, nor those that take neighbours.
    /// </summary>
    private void WritePlaces()
    {
        writer.Lines($"int given = lane * {Size} ^ (lane * {Size} >> 5 & {Size - 1});");
        for (int i = 0; i < Size; i++)
        {
            writer.Lines($"int taken{i} = lane / {Lanes} * {Lanes * Size} + part + {i * Lanes};\ntaken{i} ^= taken{i} >> 5 & {Size - 1};");
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
    /// <param name="residuals">Entries whose sum it is.</param>
    /// <param name="element">Gives the expression of an element of an entry.</param>
    public void Multiply(int row, int j, int residuals, Func<int, int, string> element)
    {
        switch (plan.Fusion)
        {
            case GpuFusion.Shared:
                MultiplyStaged(row, j, residuals, element);
                break;
            case GpuFusion.Shuffle:
                MultiplyExchanged(row, j, residuals, element);
                break;
            default:
                MultiplyOwn(row, j, residuals, element);
                break;
        }

        HoldSum(row);
    }

    /// <summary>
    /// Writes an exchange of a sum with the lane itself. Arithmetic without effects moves behind everything that has one, here behind the
    /// loads of a whole step, whose results would all have to be kept until then: 1.7 KB a thread that no registers hold.
    /// </summary>
    private void HoldSum(int row)
    {
        if (plan.Rung == GpuRung.Best)
        {
            return;
        }

        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            writer.Lines($"sum{row} = {GpuNames.Ilgpu}.Warp.Shuffle(sum{row}, lane);");
        }
    }

    private void MultiplyOwn(int row, int j, int residuals, Func<int, int, string> element)
    {
        for (int residual = 0; residual < residuals; residual++)
        {
            for (int i = 0; i < Size; i++)
            {
                string value = element(residual, i);
                if (plan.Tokens > 1)
                {
                    string name = $"e{row}_{j}_{residual}_v{i}";
                    writer.Lines($"float {name} = {value};");
                    value = name;
                }

                for (int token = 0; token < plan.Tokens; token++)
                {
                    writer.Lines($"{RowDecoder.Of($"sum{row}", token)} += {value} * {ActivationLoads.Element(RowDecoder.Of($"x{j}", token), i)};");
                }
            }
        }
    }

    private void MultiplyStaged(int row, int j, int residuals, Func<int, int, string> element)
    {
        for (int i = 0; i < Size; i++)
        {
            writer.Lines($"staged[given ^ {i}] = {Value(residuals, element, i)};");
        }

        writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
        for (int i = 0; i < Size; i++)
        {
            writer.Lines($"sum{row} += staged[taken{i}] * x{j}_{i};");
        }

        writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
    }

    private void MultiplyExchanged(int row, int j, int residuals, Func<int, int, string> element)
    {
        string name = $"d{row}_{j}_";
        for (int i = 0; i < Size; i++)
        {
            writer.Lines($"float {name}0_{i} = {Value(residuals, element, i)};");
        }

        string from = $"{name}0_";
        for (int bit = 1; bit < Size; bit *= 2)
        {
            string to = $"{name}{bit}_";
            for (int i = 0; i < Size; i++)
            {
                writer.Lines($"float {to}{i} = (part & {bit}) != 0 ? {from}{i ^ bit} : {from}{i};");
            }

            from = to;
        }

        writer.Lines($"sum{row} += {from}0 * x{j}_0;");
        for (int distance = 1; distance < Size; distance++)
        {
            writer.Lines($"sum{row} += {GpuNames.Ilgpu}.Warp.ShuffleXor({from}{distance}, {distance}) * x{j}_{distance};");
        }
    }

    private static string Value(int residuals, Func<int, int, string> element, int i) => string.Join(" + ", Enumerable.Range(0, residuals).Select(residual => element(residual, i)));
}
