using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports two formats on one layer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralFormatsAnalyzer() : LayerAnalyzer(LayerDescriptors.SeveralFormats);
