using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a head dimension that the cache's format does not allow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadDimensionAnalyzer() : LayerAnalyzer(LayerDescriptors.HeadDimension);
