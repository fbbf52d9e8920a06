using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a format that cannot hold keys and values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheFormatAnalyzer() : LayerAnalyzer(LayerDescriptors.CacheFormat);
