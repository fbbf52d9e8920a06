using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a codebook that is neither a preset nor a file of the project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownCodebookAnalyzer() : LayerAnalyzer(LayerDescriptors.UnknownCodebook);
