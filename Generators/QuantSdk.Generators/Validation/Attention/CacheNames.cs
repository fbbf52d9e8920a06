using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>The names of cache formats, as the run time's <c>KeyValueFormats</c> knows them.</summary>
internal static class CacheNames
{
    private const string RotatedSuffix = "-rope";

    private static readonly ImmutableArray<int> GroupSizes = [32, 64, 128];
    private static readonly ImmutableArray<string> Tables = ["Three", "Eight", "Fitted"];

    /// <summary>Every format with a name of its own.</summary>
    private static readonly ImmutableArray<CacheModel> Named =
    [
        new HalfCacheModel(),
        .. new[] { false, true }.SelectMany(static flag => new CacheModel[] { new CoupledCacheModel(2, 8, flag), new CoupledCacheModel(4, 8, flag) }),
        .. GroupSizes.SelectMany(static size => new[] { false, true }.SelectMany(flag => GroupFormats(size, flag))),
    ];

    /// <summary>Finds a format by its name, without regard to case; null where there is none. Numbers in the notation VQ&lt;v,b,1&gt; are not yet checked.</summary>
    public static CacheModel? Find(string name)
    {
        CacheModel? named = Named.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
        if (named is not null)
        {
            return named;
        }

        bool rotated = name.EndsWith(RotatedSuffix, StringComparison.OrdinalIgnoreCase);
        string notation = rotated ? name.Substring(0, name.Length - RotatedSuffix.Length) : name;
        return VectorNotation.Read(notation) is { Residuals: 1 } vector ? new CoupledCacheModel(vector.VectorSize, vector.IndexBits, rotated) : null;
    }

    private static IEnumerable<CacheModel> GroupFormats(int size, bool transforms) =>
        Tables.Select(table => (CacheModel)new MantCacheModel(size, table, transforms))
            .Append(new IntegerCacheModel(8, size, transforms))
            .Append(new IntegerCacheModel(4, size, transforms));
}
