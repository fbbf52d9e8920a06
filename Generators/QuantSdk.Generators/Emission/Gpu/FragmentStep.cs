using System.Collections.Generic;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>The weights of one tensor-core product of depth 16: four words of two half-precision values, in the order of the fragment.</summary>
/// <param name="Registers">The words in the inline PTX: a register, or an operand as <c>$0$</c>.</param>
/// <param name="Portable">The expressions of the same words.</param>
/// <param name="Inputs">Which of a token's activation words meet them.</param>
internal sealed record FragmentStep(IReadOnlyList<string> Registers, IReadOnlyList<string> Portable, IReadOnlyList<string> Inputs);
