using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports features below one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeNotPositiveAnalyzer() : LayerAnalyzer(LayerDescriptors.SizeNotPositive);
