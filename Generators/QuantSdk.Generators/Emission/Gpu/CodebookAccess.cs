using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the codebook cache (VQ-LLM, section V): the load of the tiers before the work, and lookups that find an entry by its rank.
/// The first entries lie one in each lane's registers and are found by a shuffle, the next in shared memory, the rest in global memory.
/// </summary>
internal sealed class CodebookAccess(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
{
    private readonly GpuCodebookPlan book = plan.Codebook!;

    private readonly string type = EntryLoads.Type(format.VectorSize);

    private readonly int loads = EntryLoads.Loads(format.VectorSize);

    private int Entries => 1 << format.IndexBits;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => (int)format.TilesAlong(layer.InFeatures);

    private int Books => format.Residuals / rows.Planes;

    private bool HasSeveralTiers => new[] { book.RegisterEntries, book.SharedEntries, book.GlobalEntries }.Count(static entries => entries != 0) > 1;

    /// <summary>Writes the views and fills the tiers.</summary>
    public void Prologue()
    {
        writer.Lines($"{GpuNames.View(type)} stored = {GpuNames.Cast("table", type)};");
        if (rows.Planes > 1)
        {
            writer.Lines($"stored = stored.SubView({GpuNames.Ilgpu}.Grid.IdxY * {Entries * loads}, {Entries * loads});");
        }

        for (int residual = 0; residual < Books && book.RegisterEntries != 0; residual++)
        {
            string lane = book.RegisterEntries == GpuDevice.WarpSize ? "lane" : $"{GpuNames.Ilgpu}.IntrinsicMath.Min(lane, {book.RegisterEntries - 1})";
            for (int load = 0; load < loads; load++)
            {
                writer.Lines($"{type} hot{residual}_{load} = stored[({residual * Entries} + {lane}) * {loads} + {load}];");
            }
        }

        if (book.SharedEntries != 0)
        {
            FillShared();
        }
    }

    /// <summary>Writes what a block of rows needs: where its tiles' codebooks begin.</summary>
    public void BeginRows()
    {
        for (int row = 0; Tiled && row < rows.RowsPerLane * plan.RowTiles; row++)
        {
            string first = FragmentDecoder.FirstRow(row / rows.RowsPerLane);
            writer.Lines($"int tiles{row} = {GpuNames.Ilgpu}.IntrinsicMath.Min({first} + {row % rows.RowsPerLane}, {layer.OutFeatures - 1}) / {format.TileSize} * {ColumnTiles};");
        }
    }

    /// <summary>Writes the tile of a vector.</summary>
    public void BeginVector(int j, string vector)
    {
        if (Tiled)
        {
            writer.Lines($"int tile{j} = {GpuNames.Ilgpu}.IntrinsicMath.Min(({vector}) * {format.VectorSize} / {format.TileSize}, {ColumnTiles - 1});");
        }
    }

    /// <summary>Writes a lookup.</summary>
    /// <param name="name">The name of the entry; see <see cref="EntryLoads.Element"/>.</param>
    /// <param name="code">The expression of the code.</param>
    /// <param name="row">The row of the lane.</param>
    /// <param name="j">The vector of the unit.</param>
    /// <param name="residual">The residual.</param>
    public void Write(string name, string code, int row, int j, int residual)
    {
        if (!HasSeveralTiers)
        {
            WriteLoads($"{type} ", name, book.SharedEntries != 0 ? "cached" : "stored", book.SharedEntries != 0 ? Cached(code, j, residual) : Stored(code, row, j, residual));
            return;
        }

        writer.Lines($"int {name}_c = {code};");
        for (int load = 0; load < loads; load++)
        {
            writer.Lines($"{type} {name}_{load} = default;");
        }

        if (book.RegisterEntries == 0)
        {
            WriteLower(name, row, j, residual);
            return;
        }

        WriteShuffles(name, residual);
        using (writer.Block($"if ({name}_c >= {book.RegisterEntries})"))
        {
            WriteLower(name, row, j, residual);
        }
    }

    private void FillShared()
    {
        int total = book.Books * book.SharedEntries * loads;
        int perBook = book.SharedEntries * loads;
        string source = $"i / {perBook} * {Entries * loads} + {book.RegisterEntries * loads} + i % {perBook}";
        writer.Lines($"{GpuNames.View(type)} cached = {GpuNames.Cast("shared", type)};");
        if (Tiled)
        {
            writer.Lines($"int groupTiles = {GpuNames.Ilgpu}.Grid.IdxX * {plan.GroupRows} / {format.TileSize} * {ColumnTiles};");
            writer.Lines($"int firstTile = {FirstTile()};");
            string tile = $"groupTiles + {GpuNames.Ilgpu}.IntrinsicMath.Min(firstTile + i / {perBook} / {format.Residuals}, {ColumnTiles - 1})";
            source = $"(({tile}) * {format.Residuals} + i / {perBook} % {format.Residuals}) * {Entries * loads} + i % {perBook}";
        }

        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {total}; i += {plan.ThreadsPerGroup})"))
        {
            WriteCopies(source);
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }

    /// <summary>Writes all copies of an entry that is loaded once; lanes begin with different copies, so that they do not meet in a bank.</summary>
    private void WriteCopies(string source)
    {
        if (book.Copies == 1)
        {
            writer.Lines($"cached[i] = stored[{source}];");
            return;
        }

        writer.Lines($"{type} entry = stored[{source}];");
        for (int copy = 0; copy < book.Copies; copy++)
        {
            writer.Lines($"cached[i * {book.Copies} + (lane + {copy} & {book.Copies - 1})] = entry;");
        }
    }

    private string FirstTile() => rows.Pieces == 1
        ? "0"
        : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({GpuNames.Ilgpu}.Grid.IdxY * {rows.StepsPerPiece * rows.StepColumns} / {format.TileSize}, {ColumnTiles - 1})";

    private void WriteShuffles(string name, int residual)
    {
        int words = format.VectorSize / 2;
        for (int word = 0; word < words; word++)
        {
            string member = words == 1 ? "" : $".{GpuNames.Component(word % 4)}";
            writer.Lines($"{name}_{word / 4}{member} = {GpuNames.Ilgpu}.Warp.Shuffle(hot{residual}_{word / 4}{member}, {name}_c & 31);");
        }
    }

    private void WriteLower(string name, int row, int j, int residual)
    {
        string code = $"{name}_c";
        if (book.SharedEntries == 0)
        {
            WriteLoads("", name, "stored", Stored(code, row, j, residual));
            return;
        }

        if (book.GlobalEntries == 0)
        {
            WriteLoads("", name, "cached", Cached(code, j, residual));
            return;
        }

        using (writer.Block($"if ({code} < {book.SharedEnd})"))
        {
            WriteLoads("", name, "cached", Cached(code, j, residual));
        }

        using (writer.Block("else"))
        {
            WriteLoads("", name, "stored", Stored(code, row, j, residual));
        }
    }

    private void WriteLoads(string declaration, string name, string view, string entry)
    {
        bool copied = view == "cached" && book.Copies > 1;
        for (int load = 0; load < loads; load++)
        {
            string index = loads == 1 ? entry : $"({entry}) * {loads} + {load}";
            writer.Lines($"{declaration}{name}_{load} = {view}[{(copied ? $"({index}) * {book.Copies} + (lane & {book.Copies - 1})" : index)}];");
        }
    }

    private string Stored(string code, int row, int j, int residual) => Tiled
        ? $"((tiles{row} + tile{j}) * {format.Residuals} + {residual}) * {Entries} + ({code})"
        : residual == 0 ? code : $"({code}) + {residual * Entries}";

    private string Cached(string code, int j, int residual)
    {
        if (Tiled)
        {
            return $"((tile{j} - firstTile) * {format.Residuals} + {residual}) * {book.SharedEntries} + ({code})";
        }

        int offset = residual * book.SharedEntries - book.RegisterEntries;
        return offset == 0 ? code : $"({code}) + {GpuNames.Number(offset)}";
    }
}
