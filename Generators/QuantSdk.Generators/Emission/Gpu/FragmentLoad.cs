using System;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>A load from global memory that a step needs, so that a kernel can issue it steps ahead.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name under which the step finds it.</param>
/// <param name="At">The load for the expression of a step.</param>
internal sealed record FragmentLoad(string Type, string Name, Func<string, string> At);
