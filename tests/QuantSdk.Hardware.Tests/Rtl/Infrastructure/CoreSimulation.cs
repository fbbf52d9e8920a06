using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary><c>mant_core</c> in Verilator: runs layers tile by tile.</summary>
/// <param name="options">The sizes.</param>
internal sealed class CoreSimulation(RtlOptions options) : IDisposable
{
    private readonly VerilatedDesign design = new(options, "mant_core", "core_driver");
    private readonly int firstBits = RtlWidths.FirstSum(options.GroupSize, options.WeightBits);
    private readonly int secondBits = RtlWidths.SecondSum(options.GroupSize);
    private readonly int totalBits = RtlWidths.Total(options.GroupSize);
    private readonly int tokenBits = RtlWidths.Signed(options.Tokens - 1) - 1;

    /// <summary>Runs a layer: column tiles, then groups, then the row tiles of a group, then tokens.</summary>
    /// <param name="layer">The layer, with at most the tokens of the output buffer.</param>
    public CoreResults Run(CoreLayer layer)
    {
        Assert.InRange(layer.Tokens, 1, options.Tokens);
        PortWriter writer = new();
        foreach ((int column, int group) in Tiles(layer))
        {
            for (int row = 0; row < options.GroupSize; row += options.Rows)
            {
                WriteTile(writer, layer, column, group, row);
            }
        }

        writer.Command('E');
        return Read(new PortReader(design.Run(writer.ToArray())), layer);
    }

    /// <inheritdoc/>
    public void Dispose() => design.Dispose();

    private IEnumerable<(int Column, int Group)> Tiles(CoreLayer layer) =>
        from column in Enumerable.Range(0, (layer.OutFeatures + options.Columns - 1) / options.Columns)
        from part in Enumerable.Range(0, layer.Groups)
        select (column * options.Columns, part);

    private void WriteTile(PortWriter writer, CoreLayer layer, int column, int group, int row)
    {
        int[] fields = new int[options.Columns];
        int first = group * options.GroupSize + row;
        for (int line = options.Rows - 1; line >= 0; line--)
        {
            writer.Command('L');
            writer.Ports(options.WeightBits, Fill(fields, layer, column, output => layer.Weights[output * layer.InFeatures + first + line]));
        }

        writer.Command('G');
        writer.Port(1, layer.IntegerWeights ? 1 : 0);
        writer.Ports(4, Fill(fields, layer, column, output => layer.Types[output * layer.Groups + group]));
        writer.Ports(16, Fill(fields, layer, column, output => layer.WeightScales[output * layer.Groups + group]));

        int flags = (row == 0 ? 1 : 0) | (row + options.Rows == options.GroupSize ? 2 : 0) | (group == 0 ? 4 : 0);
        int[] activations = new int[options.Rows];
        for (int token = 0; token < layer.Tokens; token++)
        {
            for (int line = 0; line < options.Rows; line++)
            {
                activations[line] = layer.Activations[token * layer.InFeatures + first + line];
            }

            writer.Command('X');
            writer.Port(tokenBits, token);
            writer.Port(8, flags);
            writer.Ports(8, activations);
            writer.Port(16, layer.ActivationScales[token * layer.Groups + group]);
        }

        writer.Command('W');
    }

    /// <summary>One field per column; columns beyond the layer are zero.</summary>
    private static int[] Fill(int[] fields, CoreLayer layer, int column, Func<int, int> value)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = column + i < layer.OutFeatures ? value(column + i) : 0;
        }

        return fields;
    }

    /// <summary>Totals and results follow their sums in the same order.</summary>
    private CoreResults Read(PortReader reader, CoreLayer layer)
    {
        CoreResults results = new(layer);
        (int Column, int Group, int Token)[] order =
            [.. Tiles(layer).SelectMany(tile => Enumerable.Range(0, layer.Tokens).Select(token => (tile.Column, tile.Group, token)))];
        int sums = 0, totals = 0, outputs = 0;
        while (!reader.AtEnd)
        {
            switch (reader.Command())
            {
                case 'S':
                    Assert.Equal(order[sums].Token, reader.Port(tokenBits));
                    Store(results.First, Array.ConvertAll(reader.Ports(firstBits, options.Columns), static value => (int)value), order[sums]);
                    Store(results.Second, Array.ConvertAll(reader.Ports(secondBits, options.Columns), static value => (int)value), order[sums++]);
                    break;
                case 'T':
                    Store(results.Totals, Array.ConvertAll(reader.Ports(totalBits, options.Columns), static value => (int)value), order[totals++]);
                    break;
                default:
                    Assert.Equal(order[outputs].Token, reader.Port(tokenBits));
                    Store(results.Accumulators, reader.Ports(RtlWidths.AccumulatorBits, options.Columns), order[outputs]);
                    Store(results.Faults, Array.ConvertAll(reader.Ports(1, options.Columns), static value => value != 0), order[outputs++]);
                    break;
            }
        }

        Assert.Equal((order.Length, order.Length, order.Length), (sums, totals, outputs));
        return results;

        void Store<T>(T[] target, T[] values, (int Column, int Group, int Token) place)
        {
            for (int i = 0; i < values.Length && place.Column + i < layer.OutFeatures; i++)
            {
                target[results.IndexOf(place.Column + i, place.Group, place.Token)] = values[i];
            }
        }
    }
}
