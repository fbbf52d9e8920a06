using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a weight format on a class without <c>[LinearLayer]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingLinearLayerAnalyzer() : LayerAnalyzer(LayerDescriptors.MissingLinearLayer);
