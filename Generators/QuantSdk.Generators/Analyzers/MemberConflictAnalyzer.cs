using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports members, constructors and names that conflict with the generated half.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberConflictAnalyzer() : LayerAnalyzer(LayerDescriptors.MemberConflict);
