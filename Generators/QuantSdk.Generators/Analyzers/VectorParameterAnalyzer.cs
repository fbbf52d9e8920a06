using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a parameter of vector quantization out of range.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VectorParameterAnalyzer() : LayerAnalyzer(LayerDescriptors.VectorParameter);
