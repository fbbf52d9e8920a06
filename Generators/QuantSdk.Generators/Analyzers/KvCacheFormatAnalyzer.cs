using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a format of the KV cache on a linear layer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KvCacheFormatAnalyzer() : LayerAnalyzer(LayerDescriptors.KvCacheFormat);
