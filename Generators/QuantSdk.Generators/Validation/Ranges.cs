using System.Globalization;

namespace QuantSdk.Generators.Validation;

/// <summary>What each parameter may be, and how a message says so.</summary>
internal static class Ranges
{
    /// <summary>The longest array of the run time.</summary>
    public const long LongestArray = 2147483591;

    /// <summary>Checks v.</summary>
    public static string? VectorSize(int value) => value is 2 or 4 or 8 or 16 ? null : "2, 4, 8 or 16";

    /// <summary>Checks b.</summary>
    public static string? IndexBits(int value) => value is >= 1 and <= 16 ? null : "from 1 to 16";

    /// <summary>Checks r.</summary>
    public static string? Residuals(int value) => value is >= 1 and <= 4 ? null : "from 1 to 4";

    /// <summary>Checks the side of a tile: whole vectors of every size, and no more than any layer needs.</summary>
    public static string? TileSize(int value) => value is >= 16 and <= 65536 && value % 16 == 0 ? null : "a multiple of 16 from 16 to 65536";

    /// <summary>Checks the value of the scope's enum.</summary>
    public static string? Scope(int value) => value is TensorScope or TileScope ? null : "CodebookScope.Tensor or CodebookScope.Tile";

    /// <summary>Checks the size of a group.</summary>
    public static string? GroupSize(int value) => value is 32 or 64 or 128 ? null : "32, 64 or 128";

    /// <summary>Checks the bits of an M-ANT weight.</summary>
    public static string? WeightBits(int value) => value is 4 or 8 ? null : "4 or 8";

    /// <summary>Checks the bits of an activation.</summary>
    public static string? ActivationBits(int value) => value is 8 or 16 ? null : "8 or 16";

    /// <summary><c>CodebookScope.Tensor</c>.</summary>
    public const int TensorScope = 0;

    /// <summary><c>CodebookScope.Tile</c>.</summary>
    public const int TileScope = 1;

    /// <summary>The side of a tile where none is given (GPTVQ).</summary>
    public const int DefaultTileSize = 256;

    /// <summary>A number as text, the same in every culture.</summary>
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
