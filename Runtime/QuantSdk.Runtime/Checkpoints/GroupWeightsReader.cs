using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>Reads group-wise quantized weights.</summary>
internal static class GroupWeightsReader
{
    /// <summary>Reads a layer whose shape divides into groups.</summary>
    public static GroupWeights Read(LayerTensors tensors, GroupFormat format, int outFeatures, int inFeatures)
    {
        int groupsPerRow = inFeatures / format.GroupSize;
        long groups = (long)outFeatures * groupsPerRow;
        long codeBytes = BitPacking.ByteCount((long)outFeatures * inFeatures, format.Bits);
        byte[] codes = tensors.Bytes("codes", outFeatures, codeBytes / outFeatures);
        Half[] scales = tensors.Halves("scales", outFeatures, groupsPerRow);
        int typeBits = format.Family.TypeBits;
        byte[] types = typeBits == 0 ? [] : tensors.Bytes("types", BitPacking.ByteCount(groups, typeBits));
        CheckTypes(tensors, format.Family, types, groups);
        GroupWeights weights = new(format, outFeatures, inFeatures, codes, scales, types);
        CheckCodes(tensors, weights);
        return weights;
    }

    /// <summary>Throws where a group's type has no grid. Nothing can be wrong where every pattern of bits has one.</summary>
    private static void CheckTypes(LayerTensors tensors, GridFamily family, byte[] types, long groups)
    {
        if (family.Grids.Length == 1 << family.TypeBits)
        {
            return;
        }

        for (long group = 0; group < groups; group++)
        {
            int type = BitPacking.Read(types, group, family.TypeBits);
            if (type >= family.Grids.Length)
            {
                string problem = $"group {group} has type {type}; '{family.Name}' has {family.Grids.Length} types";
                throw LayerTensors.Error(CheckpointErrors.QuantizedValue, problem, tensors.Get("types"));
            }
        }
    }

    /// <summary>Throws where a code has no value on its group's grid, which is possible where a grid is shorter than the codes allow.</summary>
    private static void CheckCodes(LayerTensors tensors, GroupWeights weights)
    {
        GroupFormat format = weights.Format;
        if (format.Family.Grids.All(grid => grid.Values.Length == 1 << format.Bits))
        {
            return;
        }

        for (long group = 0; group < weights.Scales.Length; group++)
        {
            Grid grid = weights.GridOf(group);
            for (long i = group * format.GroupSize; i < (group + 1) * format.GroupSize; i++)
            {
                int code = BitPacking.Read(weights.Codes, i, format.Bits);
                if (code >= grid.Values.Length)
                {
                    string problem = $"weight {i} has code {code}; the grid '{grid.Name}' has {grid.Values.Length} values";
                    throw LayerTensors.Error(CheckpointErrors.QuantizedValue, problem, tensors.Get("codes"));
                }
            }
        }
    }
}
