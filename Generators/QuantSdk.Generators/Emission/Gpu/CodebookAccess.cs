using System;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the codebook cache (VQ-LLM, section V): the load of the tiers before the work, and lookups that find an entry by its rank.
/// The first entries lie one in each lane's registers and are found by a shuffle, the next in shared memory, the rest in global memory. Where
/// tiles have codebooks of their own, registers hold those of the tile that a warp is in, and the next tile's are under way.
/// </summary>
internal sealed class CodebookAccess(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
{
    private readonly GpuCodebookPlan book = plan.Codebook!;

    private readonly TierLookup tiers = new(writer, plan.Codebook!, format.EntryBytes);

    private int Entries => 1 << format.IndexBits;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => (int)format.TilesAlong(layer.InFeatures);

    private int Books => format.Books / rows.Planes;

    /// <summary>Registers of a lane with entries: one for each codebook, or one for all where every lane holds an entry of one of them.</summary>
    private int HotSets => book.RegisterEntries * Books <= GpuDevice.WarpSize ? 1 : Books;

    /// <summary>Whether the codebooks of tiles come with each chunk of activations.</summary>
    private bool Staged => plan.Tensor is { StageBooks: > 0 };

    /// <summary>Whether all lanes of a step look up in one codebook, or in one per residual.</summary>
    private bool StepBook => Staged && format.TileSize % rows.StepColumns == 0;

    /// <summary>Whether an address is shift and mask alone: whole codebooks in shared memory that need no more than a constant.</summary>
    private bool Simple => plan.Use == GpuKernelUse.Tensor && !tiers.HasSeveralTiers && book.SharedEntries != 0 && tiers.Loads == 1 && (!Tiled || StepBook);

    /// <summary>Writes the views and fills the tiers.</summary>
    public void Prologue()
    {
        writer.Lines($"{GpuNames.View(tiers.Type)} stored = {GpuNames.Cast("table", tiers.Type)};");
        if (rows.Planes > 1)
        {
            writer.Lines($"stored = stored.SubView({GpuNames.Ilgpu}.Grid.IdxY * {Entries * tiers.Loads}, {Entries * tiers.Loads});");
        }

        for (int set = 0; set < HotSets && book.RegisterEntries != 0 && !Tiled; set++)
        {
            LoadHot(Hot(0, set), $"{set * Entries}");
        }

        if (book.SharedEntries != 0 && !Staged)
        {
            FillShared();
        }

        if (Simple && book.Copies > 1)
        {
            writer.Lines($"int copy = lane & {book.Copies - 1};");
        }
    }

    /// <summary>Writes what a step needs: the codebook of its tile, where it has one alone.</summary>
    public void BeginStep()
    {
        if (StepBook)
        {
            int stride = Books * Entries * book.Copies;
            writer.Lines($"{GpuNames.View(tiers.Type)} stepBook = cached.SubView(({GpuNames.Ilgpu}.IntrinsicMath.Min(step * {rows.StepColumns} / {format.TileSize}, {ColumnTiles - 1}) - firstTile) * {stride * tiers.Loads}, {stride * tiers.Loads});");
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

    /// <summary>Writes the tile of a vector, and where a warp comes to another one the loads of what registers hold of the next.</summary>
    public void BeginVector(int j, string vector)
    {
        if (!Tiled || StepBook)
        {
            return;
        }

        writer.Lines($"int tile{j} = {Tile(vector)};");
        if (book.RegisterEntries != 0 && j % book.RegisterRun == 0)
        {
            if (j == 0)
            {
                LoadTile(0);
            }

            LoadTile(j + book.RegisterRun);
        }
    }

    /// <summary>Writes a lookup of a code at a bit of a stream of words.</summary>
    public void Write(string name, System.Func<int, string> word, int bit, int row, int j, int residual)
    {
        if (!Simple)
        {
            Write(name, CodeBits.Extract(word, bit, format.IndexBits), row, j, residual);
            return;
        }

        int scale = CodeBits.Log2(book.Copies);
        string index = scale == 0 ? CodeBits.Extract(word, bit, format.IndexBits) : CodeBits.Scaled(word, bit, format.IndexBits, scale, "copy");
        string offset = residual == 0 ? "" : $" + {residual * Entries * book.Copies}";
        writer.Lines($"{tiers.Type} {name}_0 = {(StepBook ? "stepBook" : "cached")}[{(residual == 0 ? index : $"({index})")}{offset}];");
    }

    /// <summary>Writes a lookup.</summary>
    /// <param name="name">The name of the entry; see <see cref="EntryLoads.Element"/>.</param>
    /// <param name="code">The expression of the code.</param>
    /// <param name="row">The row of the lane.</param>
    /// <param name="j">The vector of the unit.</param>
    /// <param name="residual">The residual.</param>
    public void Write(string name, string code, int row, int j, int residual)
    {
        if (!tiers.HasSeveralTiers)
        {
            WriteLoads($"{tiers.Type} ", name, book.SharedEntries != 0 ? "cached" : "stored", book.SharedEntries != 0 ? Cached(code, j, residual) : Stored(code, row, j, residual));
            return;
        }

        tiers.Write(
            name, code, Hot(j, HotSets == 1 ? 0 : residual), $"{(HotSets == Books ? $"{name}_c" : Plus($"{name}_c", residual * book.RegisterEntries))} & 31",
            () => WriteLoads("", name, "cached", Cached($"{name}_c", j, residual)),
            () => WriteLoads("", name, "stored", Stored($"{name}_c", row, j, residual)));
    }

    /// <summary>The entries in registers that serve a vector of a unit.</summary>
    private string Hot(int j, int set) => Tiled ? $"hot{j / book.RegisterRun}_{set}" : $"hot{set}";

    /// <summary>Writes the loads of the entries that serve a run of vectors of a unit.</summary>
    private void LoadTile(int j)
    {
        if (j >= rows.UnitVectors)
        {
            return;
        }

        // All rows of a warp lie in one row of tiles.
        string tile = Tile($"first + {j * rows.LanesPerRow}");
        for (int set = 0; set < HotSets; set++)
        {
            LoadHot(Hot(j, set), $"((tiles0 + {tile}) * {Books} + {set}) * {Entries}");
        }
    }

    private void LoadHot(string name, string first)
    {
        int hot = book.RegisterEntries;
        string lane = hot == GpuDevice.WarpSize ? "lane"
            : HotSets == Books ? $"{GpuNames.Ilgpu}.IntrinsicMath.Min(lane, {hot - 1})"
            : $"{GpuNames.Ilgpu}.IntrinsicMath.Min(lane / {hot}, {Books - 1}) * {Entries} + lane % {hot}";
        tiers.WriteHot(name, "stored", $"{first} + {lane}");
    }

    private string Tile(string vector) => $"{GpuNames.Ilgpu}.IntrinsicMath.Min(({vector}) * {format.VectorSize} / {format.TileSize}, {ColumnTiles - 1})";

    private void FillShared()
    {
        int total = book.Books * book.SharedEntries * tiers.Loads;
        int perBook = book.SharedEntries * tiers.Loads;
        string source = $"i / {perBook} * {Entries * tiers.Loads} + {book.RegisterEntries * tiers.Loads} + i % {perBook}";
        writer.Lines($"{GpuNames.View(tiers.Type)} cached = {GpuNames.Cast("shared", tiers.Type)};");
        if (Tiled)
        {
            writer.Lines($"int groupTiles = {GpuNames.Ilgpu}.Grid.IdxX * {plan.GroupRows} / {format.TileSize} * {ColumnTiles};");
            writer.Lines($"int firstTile = {FirstTile()};");
            string tile = $"groupTiles + {GpuNames.Ilgpu}.IntrinsicMath.Min(firstTile + i / {perBook} / {format.Residuals}, {ColumnTiles - 1})";
            source = Plus($"(({tile}) * {format.Residuals} + i / {perBook} % {format.Residuals}) * {Entries * tiers.Loads} + i % {perBook}", book.RegisterEntries * tiers.Loads);
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

        writer.Lines($"{tiers.Type} entry = stored[{source}];");
        for (int copy = 0; copy < book.Copies; copy++)
        {
            writer.Lines($"cached[i * {book.Copies} + (lane + {copy} & {book.Copies - 1})] = entry;");
        }
    }

    private string FirstTile() => rows.Pieces == 1
        ? "0"
        : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({GpuNames.Ilgpu}.Grid.IdxY * {rows.StepsPerPiece * rows.StepColumns} / {format.TileSize}, {ColumnTiles - 1})";

    private void WriteLoads(string declaration, string name, string view, string entry)
    {
        bool copied = view == "cached" && book.Copies > 1;
        for (int load = 0; load < tiers.Loads; load++)
        {
            string index = tiers.Loads == 1 ? entry : $"({entry}) * {tiers.Loads} + {load}";
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
            return Plus($"((tile{j} - firstTile) * {format.Residuals} + {residual}) * {book.SharedEntries} + ({code})", -book.RegisterEntries);
        }

        int offset = residual * book.SharedEntries - book.RegisterEntries;
        return offset == 0 ? code : Plus($"({code})", offset);
    }

    private static string Plus(string place, int offset) => offset == 0 ? place : $"{place} + {GpuNames.Number(offset)}";
}
