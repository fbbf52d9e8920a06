using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports an override on a lattice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LatticeOverrideAnalyzer() : LayerAnalyzer(LayerDescriptors.LatticeOverride);
