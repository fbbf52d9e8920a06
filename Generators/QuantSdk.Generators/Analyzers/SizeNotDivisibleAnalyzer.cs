using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports input features that do not divide into groups or vectors.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeNotDivisibleAnalyzer() : LayerAnalyzer(LayerDescriptors.SizeNotDivisible);
