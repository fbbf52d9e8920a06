using System;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>How a table of products lies in shared memory and how lanes share the work of computing it.</summary>
/// <param name="Planes">Positions that a lane computes of each of its entries, <paramref name="Lanes"/> positions apart.</param>
/// <param name="Lanes">Lanes that share an entry: a power of two.</param>
/// <param name="Offset">Gives the place of an entry's product in a plane, of the first of those lanes.</param>
internal sealed record ProductTable(int Planes, int Lanes, Func<int, int, int> Offset);
