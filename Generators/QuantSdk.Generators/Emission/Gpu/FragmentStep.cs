using System.Collections.Generic;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// The weights of a tensor-core product of depth 16 of the two rows of a lane: four words of two half-precision values, the first word of
/// both rows before the second.
/// </summary>
/// <param name="Registers">The words in the inline PTX: a register, or an operand as <c>$0$</c>.</param>
/// <param name="Portable">The expressions of the same words.</param>
/// <param name="Columns">The first column of each of a row's two words.</param>
internal sealed record FragmentStep(IReadOnlyList<string> Registers, IReadOnlyList<string> Portable, IReadOnlyList<string> Columns);
