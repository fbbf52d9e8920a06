using QuantSdk.Cpu.Simd;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Gemm;

/// <summary>The product of packed activations and the panels of one matrix; a part is a run of panels.</summary>
internal unsafe struct GemmJob<TSimd, TVector, TSource> : IJob
    where TSimd : struct, ISimd<TVector>
    where TVector : unmanaged
    where TSource : struct, ITileSource
{
    /// <summary>Where the weights come from.</summary>
    public TSource Source;

    /// <summary>Activations as <see cref="ActivationPack"/> lays them out.</summary>
    public float* Packed;

    /// <summary>Scales of quantized activations, or null.</summary>
    public float* ActivationScales;

    /// <summary>tokens x OutFeatures.</summary>
    public float* Y;

    /// <summary>Tokens.</summary>
    public int Tokens;

    /// <summary>Columns of the matrix.</summary>
    public int InFeatures;

    /// <summary>Rows of the matrix.</summary>
    public int OutFeatures;

    /// <summary>Columns of a block.</summary>
    public int ColumnBlock;

    /// <summary>Panels that a part covers.</summary>
    public int PanelsPerPart;

    private const int TokenLanes = MicroKernel<TSimd, TVector>.Tokens;

    /// <inheritdoc/>
    public readonly void Execute(int part)
    {
        int rows = MicroKernel<TSimd, TVector>.Rows;
        int panels = (OutFeatures + rows - 1) / rows;
        int last = Math.Min(panels, (part + 1) * PanelsPerPart);
        float* scratch = Workspace.Get<float>(WorkspaceSlot.WeightTile, (long)rows * (ColumnBlock + 1));
        for (int first = 0; first < InFeatures; first += ColumnBlock)
        {
            int columns = Math.Min(ColumnBlock, InFeatures - first);
            for (int panel = part * PanelsPerPart; panel < last; panel++)
            {
                float* tile = Source.Tile(panel, rows, first, columns, scratch);
                float* rowScales = Source.Scales(panel, rows, first, scratch + rows * columns);
                Panel(panel, first, columns, tile, rowScales);
            }
        }
    }

    /// <summary>Multiplies every token by one tile.</summary>
    private readonly void Panel(int panel, int first, int columns, float* tile, float* rowScales)
    {
        int rows = MicroKernel<TSimd, TVector>.Rows;
        int tokenBlocks = (Tokens + TokenLanes - 1) / TokenLanes;
        float* x = Packed + (long)first * tokenBlocks * TokenLanes;
        float* scales = ActivationScales is null ? null : ActivationScales + (long)(first / ColumnBlock) * tokenBlocks * TokenLanes;
        float* sums = stackalloc float[TokenLanes * rows];
        int validRows = Math.Min(rows, OutFeatures - panel * rows);
        for (int block = 0; block < tokenBlocks; block++)
        {
            MicroKernel<TSimd, TVector>.Run(x + (long)block * columns * TokenLanes, tile, columns, sums);
            int validTokens = Math.Min(TokenLanes, Tokens - block * TokenLanes);
            for (int lane = 0; lane < validTokens; lane++)
            {
                int token = block * TokenLanes + lane;
                float scale = scales is null ? 1f : scales[token];
                float* y = Y + (long)token * OutFeatures + panel * rows;
                if (validRows == rows)
                {
                    Add(sums + lane * rows, rowScales, scale, y, first != 0);
                }
                else
                {
                    AddTail(sums + lane * rows, rowScales, scale, y, first != 0, validRows);
                }
            }
        }
    }

    /// <summary>Adds a row of sums to the output, or begins the output with it.</summary>
    private static void Add(float* sums, float* rowScales, float scale, float* y, bool accumulate)
    {
        for (int i = 0; i < MicroKernel<TSimd, TVector>.Rows; i += TSimd.Lanes)
        {
            TVector value = TSimd.Load(sums + i);
            if (rowScales is not null)
            {
                value = TSimd.Multiply(value, TSimd.Multiply(TSimd.Load(rowScales + i), TSimd.Broadcast(scale)));
            }

            TSimd.Store(accumulate ? TSimd.Add(TSimd.Load(y + i), value) : value, y + i);
        }
    }

    private static void AddTail(float* sums, float* rowScales, float scale, float* y, bool accumulate, int count)
    {
        for (int i = 0; i < count; i++)
        {
            float value = rowScales is null ? sums[i] : sums[i] * (rowScales[i] * scale);
            y[i] = accumulate ? y[i] + value : value;
        }
    }
}
