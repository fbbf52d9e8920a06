using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>A file of the project that is no code.</summary>
/// <param name="path">The path.</param>
/// <param name="text">The content.</param>
internal sealed class TestAdditionalText(string path, string text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
