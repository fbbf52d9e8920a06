using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports an option that does not apply to the cache's format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheOptionAnalyzer() : LayerAnalyzer(LayerDescriptors.CacheOption);
