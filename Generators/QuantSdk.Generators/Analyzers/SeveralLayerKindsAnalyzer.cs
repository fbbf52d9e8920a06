using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a class that is both a linear layer and an attention layer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralLayerKindsAnalyzer() : LayerAnalyzer(LayerDescriptors.SeveralLayerKinds);
