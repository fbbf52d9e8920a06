using System.Text.RegularExpressions;
using ILGPU.Runtime.Cuda;
using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Every emitted kernel as PTX: what the driver will get.</summary>
public sealed class GpuPtxTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Kernel_EveryFormat_CompilesAsPlanned(string name) => Check(name, CudaArchitecture.SM_90);

    [Theory]
    [InlineData("AQLM-2x8 70x64 PartialSum threads 64")]
    [InlineData("AQLM-3 256x40 RowSum threads 32")]
    [InlineData("GPTVQ-2 260x516 units 3")]
    [InlineData("AQLM-2x8 20x264")]
    [InlineData("QuiP#-4 24x264")]
    [InlineData("QuiP#-2 24x256 LatticeRows")]
    [InlineData("MANT4-g64 19x64")]
    [InlineData("MANT8-g32-a16 11x384 rows 2")]
    public void Kernel_EveryFamily_CompilesForTheOldestArchitecture(string name) => Check(name, CudaArchitecture.SM_80);

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => GpuCases.Names;

    private static void Check(string name, CudaArchitecture architecture)
    {
        GpuTestLayer layer = GpuCases.All[name].Emit();
        string ptx = PtxCompiler.Compile(layer.Kernel, layer.Plan, architecture).PTXAssembly;
        Assert.Contains($".maxntid {layer.Plan.ThreadsPerGroup}, 1, 1", ptx);
        Assert.Contains($".minnctapersm {layer.Plan.GroupsPerMultiprocessor}", ptx);
        CheckMemory(layer.Plan, ptx);
        CheckLocalMemory(layer, ptx);
        CheckOrder(layer.Plan, ptx);
        Assert.Equal(layer.Plan.Use == GpuKernelUse.Tensor, ptx.Contains("mma.sync.aligned.m16n8k16"));
        Assert.Equal(layer.Plan.Kernel == GpuKernelKind.LatticeInteger, ptx.Contains("mma.sync.aligned.m16n8k32"));

        // Inline PTX looks the tables up by the name that the compiler gives to dynamic shared memory.
        Assert.Equal(layer.Plan.SharedBytes != 0, Regex.IsMatch(ptx, $@"\.extern \.shared \S+ \d+ \.b8 {LatticePtx.DynamicShared}\["));
    }

    /// <summary>Shared memory is dynamic where the plan has any, and there is no other; loads of codes are as wide as planned.</summary>
    private static void CheckMemory(GpuPlan plan, string ptx)
    {
        Assert.Equal(plan.SharedBytes != 0, ptx.Contains(".extern .shared"));
        Assert.DoesNotMatch(@"(?m)^\s*\.shared", ptx);
        int loadBytes = plan.Rows?.LoadBytes ?? 16;
        Assert.Contains(loadBytes switch { 16 => "ld.global.v4.b32", 8 => "ld.global.v2.b32", _ => "ld.global.b32" }, ptx);

        // Generic loads, which cost the hardware a look at the address, mean that an address space was lost on the way.
        Assert.DoesNotMatch(@"\bld\.(v\d\.)?[bfsu]\d", ptx);
    }

    /// <summary>A kernel that may start early lets others start and waits once; for a device that cannot the PTX has comments there.</summary>
    private static void CheckOrder(GpuPlan plan, string ptx)
    {
        string dependent = DependentKernel.Dependent(ptx);
        foreach (string instruction in new[] { "griddepcontrol.launch_dependents;", "griddepcontrol.wait;" })
        {
            Assert.Equal(plan.DependentLaunch ? 1 : 0, Regex.Count(ptx, $@"(?m)^\s*// {instruction}"));
            Assert.Equal(plan.DependentLaunch ? 1 : 0, Regex.Count(dependent, $@"(?m)^\s*{instruction}"));
        }

        Assert.Contains(".target sm_90", dependent);
    }

    /// <summary>A step's sums, codes, activations, two first sums and an address; before it the first sums of the same activations.</summary>
    private static int LatticeOperands(GpuRowPlan rows, int stages) => 4 * stages + 2 * rows.WordsPerUnit + 2 * rows.UnitVectors + 3 + 2 + 2 * rows.UnitVectors;

    /// <summary>Local memory holds operands of inline PTX, four bytes each, and nothing else.</summary>
    private static void CheckLocalMemory(GpuTestLayer layer, string ptx)
    {
        MatchCollection slots = Regex.Matches(ptx, @"\.local \.align \d+ \.b8 \S+\[(\d+)\]");
        int operands = layer.Model.Format is MantModel { ActivationBits: 8 } mant && layer.Plan.Use == GpuKernelUse.Vector && layer.Plan.Rows is { } rows
            ? layer.Plan.Tokens * (rows.RowsPerLane * (rows.WordsPerUnit + (mant.WeightBits == 4 ? 2 : 1)) + 8)
            : layer is { Plan: { Kernel: GpuKernelKind.LatticeInteger, Rows: { } lattice }, Model.Format: LatticeModel format }
                ? LatticeOperands(lattice, format.Stages) + (layer.Plan.FusionOffset > GpuLatticePlanner.TableBytes ? 3 : 0)
                : 0;
        if (layer.Plan.Use == GpuKernelUse.Vector)
        {
            Assert.Equal(operands, slots.Count);
        }

        Assert.All(slots, static slot => Assert.Equal("4", slot.Groups[1].Value));
    }
}
