using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a cache format that is missing, given twice or wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheFormatAnalyzer() : LayerAnalyzer(LayerDescriptors.CacheFormat);
