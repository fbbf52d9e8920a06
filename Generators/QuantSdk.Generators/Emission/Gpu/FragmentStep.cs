using System.Collections.Generic;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>The weights of one tensor-core product of depth 16: four words of two half-precision values, in the order of the fragment.</summary>
/// <param name="Registers">The words in the inline PTX: a register, or an operand as <c>$0$</c>.</param>
/// <param name="Portable">The expressions of the same words.</param>
/// <param name="Inputs">The activation words that meet them; <c>@</c> stands for the tile of tokens.</param>
/// <param name="Columns">The first column of each of a row's two words.</param>
internal sealed record FragmentStep(
    IReadOnlyList<string> Registers, IReadOnlyList<string> Portable, IReadOnlyList<string> Inputs, IReadOnlyList<string> Columns);
