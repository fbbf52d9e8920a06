using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a layer that is declared linear and attention.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralKindsAnalyzer() : LayerAnalyzer(LayerDescriptors.SeveralKinds);
