using System.Collections.Generic;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Weights that are decoded together, straight into fragments.</summary>
/// <param name="Operands">Expressions that the inline PTX takes; it calls them <c>$0$</c>, <c>$1$</c> and so on.</param>
/// <param name="Ptx">The decode, which declares the registers of the steps.</param>
/// <param name="Steps">The products.</param>
internal sealed record FragmentPiece(IReadOnlyList<string> Operands, IReadOnlyList<string> Ptx, IReadOnlyList<FragmentStep> Steps);
