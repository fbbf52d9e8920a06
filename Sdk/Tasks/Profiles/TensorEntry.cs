using System.Collections.Generic;

namespace QuantSdk.Tasks.Profiles;

/// <summary>A tensor of a safetensors file.</summary>
/// <param name="Type">The element type, as the file names it.</param>
/// <param name="Shape">The shape, slowest axis first.</param>
/// <param name="Begin">Where its bytes begin in the file.</param>
/// <param name="Length">Its bytes, all of them inside the file.</param>
internal sealed record TensorEntry(string Type, IReadOnlyList<long> Shape, long Begin, long Length);
