using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a generic layer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenericLayerAnalyzer() : LayerAnalyzer(LayerDescriptors.GenericLayer);
