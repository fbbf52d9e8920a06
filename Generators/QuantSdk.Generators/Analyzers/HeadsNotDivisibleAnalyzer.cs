using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports query heads that do not divide among the key-value heads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadsNotDivisibleAnalyzer() : LayerAnalyzer(LayerDescriptors.HeadsNotDivisible);
