using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a layer whose weights fit no array.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerTooLargeAnalyzer() : LayerAnalyzer(LayerDescriptors.LayerTooLarge);
