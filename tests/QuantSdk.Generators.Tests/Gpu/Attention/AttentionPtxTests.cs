using System.Reflection;
using System.Text.RegularExpressions;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Every kernel of attention as PTX: what the driver will get.</summary>
public sealed class AttentionPtxTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Decode_EveryFormat_CompilesAsPlanned(string name)
    {
        AttentionTestLayer layer = AttentionCases.All[name].Emit();
        GpuAttentionPlan plan = layer.Plan;
        string[] texts = [.. layer.Kernels.Select(kernel => Compile(kernel, plan.ThreadsPerGroup, plan.GroupsPerMultiprocessor))];
        Assert.All(texts, text =>
        {
            Assert.Contains($".maxntid {plan.ThreadsPerGroup}, 1, 1", text);
            Assert.Contains(".extern .shared", text);
            Assert.DoesNotMatch(@"(?m)^\s*\.shared", text);

            // Generic loads, which cost the hardware a look at the address, mean that an address space was lost on the way.
            Assert.DoesNotMatch(@"\bld\.(v\d\.)?[bfsu]\d", text);
            CheckLocalMemory(text);
        });
        string ptx = string.Concat(texts);
        Assert.Equal(!plan.HasPhases, ptx.Contains("ex2.approx"));
        if (plan.Dataflow == GpuAttentionDataflow.CodebookCentric || layer.Model.Cache is not CoupledCacheModel)
        {
            Assert.Contains("ld.global.v4.b32", ptx);
        }

        // Appending counts groups and divides as the CPU does; warps that have searched codebooks go on without the one that reads what they found.
        Assert.True(!plan.FusesAppend || Regex.IsMatch(ptx, @"atom\.(global\.)?add"));
        Assert.Equal(plan.FusesAppend && layer.Model.Cache is CoupledCacheModel, ptx.Contains("bar.arrive 1", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"div\.(full|approx)", plan.FusesAppend ? ptx : "");

        // Keys and values of full windows, then the window in 8 bits: four products an instruction, or those of 16 rows and 8 columns.
        Assert.Equal(layer.Model.Cache is MantCacheModel && plan.Tensors is null, ptx.Contains("dp4a.u32.s32") && ptx.Contains("dp4a.s32.s32"));
        Assert.Equal(layer.Model.Cache is MantCacheModel && plan.Tensors is not null, ptx.Contains("s32.u8.s8.s32") && ptx.Contains("s32.s8.s8.s32") && !ptx.Contains("dp4a"));

        // Inline PTX names dynamic shared memory as the compiler does; indices of a byte are looked up so wherever their table is shared.
        bool isLookedUp = ptx.Contains("mov.u32 s, __dyn_shared_alloca;", StringComparison.Ordinal);
        Assert.True(!isLookedUp || ptx.Contains(".extern .shared .align 16 .b8 __dyn_shared_alloca[];", StringComparison.Ordinal));
        Assert.Equal(
            plan.Ladder is null && layer.Model.Cache is CoupledCacheModel { CodeBits: 8 } && (plan.Dataflow == GpuAttentionDataflow.CodebookCentric || (plan.Placement == GpuCodebookPlacement.Shared && plan.Values.Channels == 4)),
            isLookedUp);
    }

    [Theory]
    [MemberData(nameof(LadderNames))]
    public void Rung_OfTheLadder_TakesItsTiersFusionAndReduction(string name)
    {
        AttentionTestLayer layer = AttentionCases.All[name].Emit();
        GpuAttentionLadderPlan ladder = layer.Plan.Ladder!;
        string ptx = string.Concat(layer.Kernels.Select(kernel => Compile(kernel, layer.Plan.ThreadsPerGroup, layer.Plan.GroupsPerMultiprocessor)));
        Assert.True(ladder.Codebook.RegisterEntries == 0 || ptx.Contains("shfl.sync.idx"));
        Assert.Equal(ladder.Fusion == GpuFusion.Shared, ptx.Contains("bar.warp.sync"));
        Assert.Equal(ladder.Reduction == GpuReduction.Atomic, Regex.IsMatch(ptx, @"(atom|red)\.(global\.)?add"));
        Assert.Equal(layer.Plan.HasPhases, layer.Kernels.Count == 2);
        Assert.DoesNotContain("mma.sync", ptx);
    }

    [Theory]
    [InlineData(typeof(RowStoreKernels), nameof(RowStoreKernels.Half))]
    [InlineData(typeof(RowStoreKernels), nameof(RowStoreKernels.Integer))]
    [InlineData(typeof(MantStoreKernels), nameof(MantStoreKernels.Store))]
    [InlineData(typeof(MantStoreKernels), nameof(MantStoreKernels.Requantize))]
    [InlineData(typeof(CoupledStoreKernel), nameof(CoupledStoreKernel.Store))]
    [InlineData(typeof(KeyTransformKernel), nameof(KeyTransformKernel.Transform))]
    [InlineData(typeof(CombineKernel), nameof(CombineKernel.Combine))]
    [InlineData(typeof(MapSoftmaxKernel), nameof(MapSoftmaxKernel.Softmax))]
    public void Kernel_OfTheRunTime_RoundsAsTheHostDoes(Type type, string name)
    {
        string ptx = Compile(type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!, 256, 1);

        // Bits that must equal the CPU's allow no approximate division.
        Assert.DoesNotMatch(@"div\.(full|approx)", name == nameof(CombineKernel.Combine) ? "" : ptx);
        Assert.DoesNotMatch(@"\bld\.(v\d\.)?[bfsu]\d", ptx);
        CheckLocalMemory(ptx);
    }

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => AttentionCases.Names;

    /// <summary>Names of the cases on rungs of the ladder.</summary>
    public static TheoryData<string> LadderNames() => [.. AttentionLadderCases.All().Select(static item => item.Name)];

    private static string Compile(MethodInfo kernel, int threads, int groups) =>
        PtxCompiler.Compile(kernel, new KernelSpecialization(threads, groups), CudaArchitecture.SM_90).PTXAssembly;

    /// <summary>Local memory holds operands of inline PTX, four bytes each, and nothing else.</summary>
    private static void CheckLocalMemory(string ptx)
    {
        MatchCollection slots = Regex.Matches(ptx, @"\.local \.align \d+ \.b8 \S+\[(\d+)\]");
        Assert.All(slots, static slot => Assert.Equal("4", slot.Groups[1].Value));
    }
}
