using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a layer class that is not partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerNotPartialAnalyzer() : LayerAnalyzer(LayerDescriptors.LayerNotPartial);
