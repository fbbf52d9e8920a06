using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Model;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>The elements that the MANT element is compared with, against the model.</summary>
public sealed class ElementTests
{
    private const int GroupSize = 64;
    private const int GroupCount = 2000;

    [Fact]
    public void Int8Element_RandomAndExtremeOperands_EqualsTheModel()
    {
        using VerilatedDesign design = new(new RtlOptions(), "int8_pe", "element_driver");
        Check(design, psumBits: RtlWidths.FirstSum(GroupSize, 8), weightBits: 8, activationBits: 8, typed: false, static (_, _, weight, activation) => (sbyte)weight * (sbyte)activation);
    }

    [Fact]
    public void AntElement_IntegerActivations_EqualsTheModel()
    {
        using VerilatedDesign design = new(new RtlOptions(), "ant_pe", "element_driver", definitions: ["TYPED"]);
        Check(design, psumBits: RtlWidths.Signed(GroupSize * 64 * 128), weightBits: 4, activationBits: 8, typed: true,
            static (weightType, _, weight, activation) => ElementModel.AntValue(weightType, weight) * (sbyte)activation);
    }

    [Fact]
    public void AntElement_CodedActivations_EqualsTheModel()
    {
        using VerilatedDesign design = new(new RtlOptions(), "ant_pe", "element_driver", ["ACTIVATION_BITS=4"], ["TYPED"]);
        Check(design, psumBits: RtlWidths.Signed(GroupSize * 64 * 64), weightBits: 4, activationBits: 4, typed: true,
            static (weightType, activationType, weight, activation) =>
                ElementModel.AntValue(weightType, weight) * ElementModel.AntValue(activationType, activation));
    }

    private static void Check(VerilatedDesign design, int psumBits, int weightBits, int activationBits, bool typed, Func<int, int, int, int, int> product)
    {
        Random random = new(psumBits);
        PortWriter writer = new();
        writer.Number(GroupCount);
        writer.Number(GroupSize);
        int[] expected = new int[GroupCount];
        for (int group = 0; group < GroupCount; group++)
        {
            (int weightType, int activationType) = (group % 3, group / 3 % 3);
            if (typed)
            {
                writer.Port(2, weightType);
                writer.Port(2, activationType);
            }

            for (int step = 0; step < GroupSize; step++)
            {
                // A number of groups holds one operand only: the largest sums are among them.
                int weight = group < 300 ? 0x80 | group / 9 * 7 : random.Next(256);
                int activation = group < 300 ? 0x7F + group / 9 % 9 : random.Next(256);
                weight &= (1 << weightBits) - 1;
                activation &= (1 << activationBits) - 1;
                writer.Port(weightBits, weight);
                writer.Port(activationBits, activation);
                expected[group] += product(weightType, activationType, weight, activation);
            }
        }

        PortReader reader = new(design.Run(writer.ToArray()));
        Assert.Equal(expected, Enumerable.Range(0, GroupCount).Select(_ => (int)reader.Ports(psumBits, 1)[0]));
    }
}
